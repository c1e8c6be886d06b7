// @generated from docs/api-reference/tasks/deprecated/task-item/task-item-add-file.md and 22 more. Do not edit; run `cargo codegen`.

//! `task.item.*`.

use crate::prelude::*;

pub mod userfield;

/// Request of [`task.item.add`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.add`](crate::tasks::task::add()) (feature `tasks`).
#[doc(alias = "task.item.add")]
#[deprecated(note = "use `tasks.task.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TASKDATA`: list of any value.
    pub taskdata: Option<Vec<Value>>,
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TASKDATA", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskdata,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskdata,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.item.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `fields` of `task.item.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `DEADLINE`: `string`.
    pub deadline: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `DEADLINE`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<String>) -> Self {
        self.deadline = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TITLE", "RESPONSIBLE_ID", "DEADLINE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.responsible_id,
            2 => &self.deadline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.responsible_id,
            2 => &mut self.deadline,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.add`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html).
///
/// Deprecated: use [`tasks.task.add`](crate::tasks::task::add()) (feature `tasks`).
#[doc(alias = "task.item.add")]
#[deprecated(note = "use `tasks.task.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.addfile`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.files.attach`](crate::tasks::task::files::attach()) (feature `tasks`).
#[doc(alias = "task.item.addfile")]
#[deprecated(note = "use `tasks.task.files.attach`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addfile {
    /// `TASK_ID`: `string`.
    pub task_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `FILE`: [`AddfileFile`].
    pub file: Option<AddfileFile>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Addfile {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASK_ID`.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `FILE`.
    #[must_use]
    pub fn file(mut self, value: AddfileFile) -> Self {
        self.file = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Addfile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addfile",
            fields: &["TASK_ID", "NAME", "CONTENT", "FILE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.name,
            2 => &self.content,
            3 => &self.file,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.name,
            2 => &mut self.content,
            3 => &mut self.file,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Addfile {
    type Output = i64;
    type Error = AddfileError;
    const NAME: &'static str = "task.item.addfile";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `FILE` of `task.item.addfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddfileFile {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddfileFile {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl Record for AddfileFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddfileFile",
            fields: &["NAME", "CONTENT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.addfile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddfileError {}

impl ErrorCode for AddfileError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.addfile`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html).
///
/// Deprecated: use [`tasks.task.files.attach`](crate::tasks::task::files::attach()) (feature `tasks`).
#[doc(alias = "task.item.addfile")]
#[deprecated(note = "use `tasks.task.files.attach`")]
#[allow(deprecated)]
pub fn addfile<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addfile,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.addtofavorite`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.favorite.add`](crate::tasks::task::favorite::add()) (feature `tasks`).
#[doc(alias = "task.item.addtofavorite")]
#[deprecated(note = "use `tasks.task.favorite.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addtofavorite {
    /// `auth`: `string`.
    pub auth: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Addtofavorite {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, value: impl Into<String>) -> Self {
        self.auth = Some(value.into());
        self
    }
    /// Sets `TASK_ID`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Addtofavorite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addtofavorite",
            fields: &["auth", "TASK_ID", "PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.auth,
            1 => &self.task_id,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.auth,
            1 => &mut self.task_id,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Addtofavorite {
    type Output = bool;
    type Error = AddtofavoriteError;
    const NAME: &'static str = "task.item.addtofavorite";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `PARAMS` of `task.item.addtofavorite`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `AFFECT_CHILDREN`: `string`.
    pub affect_children: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `AFFECT_CHILDREN`.
    #[must_use]
    pub fn affect_children(mut self, value: impl Into<String>) -> Self {
        self.affect_children = Some(value.into());
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["AFFECT_CHILDREN"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.affect_children,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.affect_children,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.addtofavorite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddtofavoriteError {}

impl ErrorCode for AddtofavoriteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.addtofavorite`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html).
///
/// Deprecated: use [`tasks.task.favorite.add`](crate::tasks::task::favorite::add()) (feature `tasks`).
#[doc(alias = "task.item.addtofavorite")]
#[deprecated(note = "use `tasks.task.favorite.add`")]
#[allow(deprecated)]
pub fn addtofavorite<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addtofavorite,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.approve`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.approve`](crate::tasks::task::approve()) (feature `tasks`).
#[doc(alias = "task.item.approve")]
#[deprecated(note = "use `tasks.task.approve`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approve {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Approve {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Approve {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Approve",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Approve {
    type Output = bool;
    type Error = ApproveError;
    const NAME: &'static str = "task.item.approve";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.approve`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApproveError {}

impl ErrorCode for ApproveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.approve`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html).
///
/// Deprecated: use [`tasks.task.approve`](crate::tasks::task::approve()) (feature `tasks`).
#[doc(alias = "task.item.approve")]
#[deprecated(note = "use `tasks.task.approve`")]
#[allow(deprecated)]
pub fn approve<'a, C: Caller>(
    caller: &'a C,
    request: &'a Approve,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.complete`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.complete`](crate::tasks::task::complete()) (feature `tasks`).
#[doc(alias = "task.item.complete")]
#[deprecated(note = "use `tasks.task.complete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Complete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Complete {
    type Output = Option<bool>;
    type Error = CompleteError;
    const NAME: &'static str = "task.item.complete";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.complete`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html).
///
/// Deprecated: use [`tasks.task.complete`](crate::tasks::task::complete()) (feature `tasks`).
#[doc(alias = "task.item.complete")]
#[deprecated(note = "use `tasks.task.complete`")]
#[allow(deprecated)]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.defer`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.defer`](crate::tasks::task::defer()) (feature `tasks`).
#[doc(alias = "task.item.defer")]
#[deprecated(note = "use `tasks.task.defer`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Defer {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Defer {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Defer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Defer",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Defer {
    type Output = bool;
    type Error = DeferError;
    const NAME: &'static str = "task.item.defer";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.defer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeferError {}

impl ErrorCode for DeferError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.defer`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html).
///
/// Deprecated: use [`tasks.task.defer`](crate::tasks::task::defer()) (feature `tasks`).
#[doc(alias = "task.item.defer")]
#[deprecated(note = "use `tasks.task.defer`")]
#[allow(deprecated)]
pub fn defer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Defer,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.delegate`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.delegate`](crate::tasks::task::delegate()) (feature `tasks`).
#[doc(alias = "task.item.delegate")]
#[deprecated(note = "use `tasks.task.delegate`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegate {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// `USERID`: `integer`.
    pub userid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delegate {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
    /// Sets `USERID`.
    #[must_use]
    pub fn userid(mut self, value: i64) -> Self {
        self.userid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Delegate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delegate",
            fields: &["TASKID", "USERID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.userid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.userid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delegate {
    type Output = bool;
    type Error = DelegateError;
    const NAME: &'static str = "task.item.delegate";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.delegate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DelegateError {}

impl ErrorCode for DelegateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.delegate`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html).
///
/// Deprecated: use [`tasks.task.delegate`](crate::tasks::task::delegate()) (feature `tasks`).
#[doc(alias = "task.item.delegate")]
#[deprecated(note = "use `tasks.task.delegate`")]
#[allow(deprecated)]
pub fn delegate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delegate,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.delete`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.delete`](crate::tasks::task::delete()) (feature `tasks`).
#[doc(alias = "task.item.delete")]
#[deprecated(note = "use `tasks.task.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
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
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "task.item.delete";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.delete`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html).
///
/// Deprecated: use [`tasks.task.delete`](crate::tasks::task::delete()) (feature `tasks`).
#[doc(alias = "task.item.delete")]
#[deprecated(note = "use `tasks.task.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.deletefile`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.update`](crate::tasks::task::update()) (feature `tasks`).
#[doc(alias = "task.item.deletefile")]
#[deprecated(note = "use `tasks.task.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deletefile {
    /// `auth`: `string`.
    pub auth: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `ATTACHMENT_ID`: `integer`.
    pub attachment_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Deletefile {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, value: impl Into<String>) -> Self {
        self.auth = Some(value.into());
        self
    }
    /// Sets `TASK_ID`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `ATTACHMENT_ID`.
    #[must_use]
    pub fn attachment_id(mut self, value: i64) -> Self {
        self.attachment_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Deletefile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Deletefile",
            fields: &["auth", "TASK_ID", "ATTACHMENT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.auth,
            1 => &self.task_id,
            2 => &self.attachment_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.auth,
            1 => &mut self.task_id,
            2 => &mut self.attachment_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Deletefile {
    type Output = bool;
    type Error = DeletefileError;
    const NAME: &'static str = "task.item.deletefile";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.deletefile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletefileError {}

impl ErrorCode for DeletefileError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.deletefile`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html).
///
/// Deprecated: use [`tasks.task.update`](crate::tasks::task::update()) (feature `tasks`).
#[doc(alias = "task.item.deletefile")]
#[deprecated(note = "use `tasks.task.update`")]
#[allow(deprecated)]
pub fn deletefile<'a, C: Caller>(
    caller: &'a C,
    request: &'a Deletefile,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.deletefromfavorite`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.favorite.remove`](crate::tasks::task::favorite::remove()) (feature `tasks`).
#[doc(alias = "task.item.deletefromfavorite")]
#[deprecated(note = "use `tasks.task.favorite.remove`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deletefromfavorite {
    /// `auth`: `string`.
    pub auth: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Deletefromfavorite {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, value: impl Into<String>) -> Self {
        self.auth = Some(value.into());
        self
    }
    /// Sets `TASK_ID`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Deletefromfavorite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Deletefromfavorite",
            fields: &["auth", "TASK_ID", "PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.auth,
            1 => &self.task_id,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.auth,
            1 => &mut self.task_id,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Deletefromfavorite {
    type Output = bool;
    type Error = DeletefromfavoriteError;
    const NAME: &'static str = "task.item.deletefromfavorite";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.deletefromfavorite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletefromfavoriteError {}

impl ErrorCode for DeletefromfavoriteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.deletefromfavorite`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html).
///
/// Deprecated: use [`tasks.task.favorite.remove`](crate::tasks::task::favorite::remove()) (feature `tasks`).
#[doc(alias = "task.item.deletefromfavorite")]
#[deprecated(note = "use `tasks.task.favorite.remove`")]
#[allow(deprecated)]
pub fn deletefromfavorite<'a, C: Caller>(
    caller: &'a C,
    request: &'a Deletefromfavorite,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.disapprove`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.disapprove`](crate::tasks::task::disapprove()) (feature `tasks`).
#[doc(alias = "task.item.disapprove")]
#[deprecated(note = "use `tasks.task.disapprove`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disapprove {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Disapprove {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Disapprove {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Disapprove",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Disapprove {
    type Output = bool;
    type Error = DisapproveError;
    const NAME: &'static str = "task.item.disapprove";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.disapprove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisapproveError {}

impl ErrorCode for DisapproveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.disapprove`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html).
///
/// Deprecated: use [`tasks.task.disapprove`](crate::tasks::task::disapprove()) (feature `tasks`).
#[doc(alias = "task.item.disapprove")]
#[deprecated(note = "use `tasks.task.disapprove`")]
#[allow(deprecated)]
pub fn disapprove<'a, C: Caller>(
    caller: &'a C,
    request: &'a Disapprove,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getallowedactions`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.getallowedactions")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getallowedactions {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getallowedactions {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Getallowedactions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getallowedactions",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getallowedactions {
    type Output = Vec<i64>;
    type Error = GetallowedactionsError;
    const NAME: &'static str = "task.item.getallowedactions";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getallowedactions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetallowedactionsError {}

impl ErrorCode for GetallowedactionsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getallowedactions`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html).
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.getallowedactions")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[allow(deprecated)]
pub fn getallowedactions<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getallowedactions,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getallowedtaskactionsasstrings`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.getallowedtaskactionsasstrings")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getallowedtaskactionsasstrings {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getallowedtaskactionsasstrings {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Getallowedtaskactionsasstrings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getallowedtaskactionsasstrings",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getallowedtaskactionsasstrings {
    type Output = Map<bool>;
    type Error = GetallowedtaskactionsasstringsError;
    const NAME: &'static str = "task.item.getallowedtaskactionsasstrings";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getallowedtaskactionsasstrings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetallowedtaskactionsasstringsError {}

impl ErrorCode for GetallowedtaskactionsasstringsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getallowedtaskactionsasstrings`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html).
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.getallowedtaskactionsasstrings")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[allow(deprecated)]
pub fn getallowedtaskactionsasstrings<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getallowedtaskactionsasstrings,
) -> impl Future<Output = Result<Reply<Map<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getdata`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdata")]
#[deprecated(note = "use `tasks.task.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getdata {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getdata {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Getdata {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getdata",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getdata {
    type Output = Map<Value>;
    type Error = GetdataError;
    const NAME: &'static str = "task.item.getdata";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getdata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetdataError {}

impl ErrorCode for GetdataError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getdata`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html).
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdata")]
#[deprecated(note = "use `tasks.task.get`")]
#[allow(deprecated)]
pub fn getdata<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getdata,
) -> impl Future<Output = Result<Reply<Map<Value>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getdependson`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdependson")]
#[deprecated(note = "use `tasks.task.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getdependson {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getdependson {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Getdependson {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getdependson",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getdependson {
    type Output = Vec<i64>;
    type Error = GetdependsonError;
    const NAME: &'static str = "task.item.getdependson";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getdependson`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetdependsonError {}

impl ErrorCode for GetdependsonError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getdependson`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html).
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdependson")]
#[deprecated(note = "use `tasks.task.get`")]
#[allow(deprecated)]
pub fn getdependson<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getdependson,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getdescription`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdescription")]
#[deprecated(note = "use `tasks.task.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getdescription {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// `FORMAT`: [`GetdescriptionFormat`].
    pub format: Option<GetdescriptionFormat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getdescription {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
    /// Sets `FORMAT`.
    #[must_use]
    pub fn format(mut self, value: impl Into<GetdescriptionFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Getdescription {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getdescription",
            fields: &["TASKID", "FORMAT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.format,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getdescription {
    type Output = String;
    type Error = GetdescriptionError;
    const NAME: &'static str = "task.item.getdescription";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `FORMAT` of `task.item.getdescription`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetdescriptionFormat {
    /// `1`.
    Format1,
    /// `2`.
    Format2,
    /// `3`.
    Format3,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetdescriptionFormat {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Format1),
            1 => Some(Self::Format2),
            2 => Some(Self::Format3),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Format1 => "1",
            Self::Format2 => "2",
            Self::Format3 => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.item.getdescription`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetdescriptionError {}

impl ErrorCode for GetdescriptionError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getdescription`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html).
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getdescription")]
#[deprecated(note = "use `tasks.task.get`")]
#[allow(deprecated)]
pub fn getdescription<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getdescription,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getfiles`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getfiles")]
#[deprecated(note = "use `tasks.task.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfiles {
    /// `TASKID`: any value.
    pub taskid: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getfiles {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: impl Into<Value>) -> Self {
        self.taskid = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Getfiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfiles",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getfiles {
    type Output = Value;
    type Error = GetfilesError;
    const NAME: &'static str = "task.item.getfiles";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getfiles`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfilesError {}

impl ErrorCode for GetfilesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getfiles`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html).
///
/// Deprecated: use [`tasks.task.get`](crate::tasks::task::get()) (feature `tasks`).
#[doc(alias = "task.item.getfiles")]
#[deprecated(note = "use `tasks.task.get`")]
#[allow(deprecated)]
pub fn getfiles<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfiles,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.getFields`](crate::tasks::task::get_fields()) (feature `tasks`).
#[doc(alias = "task.item.getmanifest")]
#[deprecated(note = "use `tasks.task.getFields`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifest {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getmanifest {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Getmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifest",
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
impl Method for Getmanifest {
    type Output = Map<Value>;
    type Error = GetmanifestError;
    const NAME: &'static str = "task.item.getmanifest";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.getmanifest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {}

impl ErrorCode for GetmanifestError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html).
///
/// Deprecated: use [`tasks.task.getFields`](crate::tasks::task::get_fields()) (feature `tasks`).
#[doc(alias = "task.item.getmanifest")]
#[deprecated(note = "use `tasks.task.getFields`")]
#[allow(deprecated)]
pub fn getmanifest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifest,
) -> impl Future<Output = Result<Reply<Map<Value>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.isactionallowed")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Isactionallowed {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// `ACTIONID`: `integer`.
    pub actionid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Isactionallowed {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
    /// Sets `ACTIONID`.
    #[must_use]
    pub fn actionid(mut self, value: i64) -> Self {
        self.actionid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Isactionallowed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Isactionallowed",
            fields: &["TASKID", "ACTIONID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.actionid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.actionid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Isactionallowed {
    type Output = bool;
    type Error = IsactionallowedError;
    const NAME: &'static str = "task.item.isactionallowed";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.isactionallowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsactionallowedError {}

impl ErrorCode for IsactionallowedError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html).
///
/// Deprecated: use [`tasks.task.getaccess`](crate::tasks::task::getaccess()) (feature `tasks`).
#[doc(alias = "task.item.isactionallowed")]
#[deprecated(note = "use `tasks.task.getaccess`")]
#[allow(deprecated)]
pub fn isactionallowed<'a, C: Caller>(
    caller: &'a C,
    request: &'a Isactionallowed,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.list`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.list`](crate::tasks::task::list()) (feature `tasks`).
#[doc(alias = "task.item.list")]
#[deprecated(note = "use `tasks.task.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `ORDER`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `PARAMS`: [`ListParams`].
    pub params: Option<ListParams>,
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: ListParams) -> Self {
        self.params = Some(value);
        self
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["ORDER", "FILTER", "PARAMS", "SELECT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.params,
            3 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.params,
            3 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Vec<Map<Value>>;
    type Error = ListError;
    const NAME: &'static str = "task.item.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]));
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Map<Value>;
}

/// Parameter `ORDER` of `task.item.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
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

/// Parameter `PARAMS` of `task.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParams {
    /// `NAV_PARAMS`: [`ListParamsNavParams`].
    pub nav_params: Option<ListParamsNavParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAV_PARAMS`.
    #[must_use]
    pub fn nav_params(mut self, value: ListParamsNavParams) -> Self {
        self.nav_params = Some(value);
        self
    }
}

impl Record for ListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListParams",
            fields: &["NAV_PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.nav_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.nav_params,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.NAV_PARAMS` of `task.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParamsNavParams {
    /// `nPageSize`: `integer`.
    pub n_page_size: Option<i64>,
    /// `iNumPage`: `integer`.
    pub i_num_page: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListParamsNavParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `nPageSize`.
    #[must_use]
    pub fn n_page_size(mut self, value: i64) -> Self {
        self.n_page_size = Some(value);
        self
    }
    /// Sets `iNumPage`.
    #[must_use]
    pub fn i_num_page(mut self, value: i64) -> Self {
        self.i_num_page = Some(value);
        self
    }
}

impl Record for ListParamsNavParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListParamsNavParams",
            fields: &["nPageSize", "iNumPage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.n_page_size,
            1 => &self.i_num_page,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.n_page_size,
            1 => &mut self.i_num_page,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.list`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html).
///
/// Deprecated: use [`tasks.task.list`](crate::tasks::task::list()) (feature `tasks`).
#[doc(alias = "task.item.list")]
#[deprecated(note = "use `tasks.task.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Map<Value>>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.renew`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.renew`](crate::tasks::task::renew()) (feature `tasks`).
#[doc(alias = "task.item.renew")]
#[deprecated(note = "use `tasks.task.renew`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Renew {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Renew {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Renew {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Renew",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Renew {
    type Output = bool;
    type Error = RenewError;
    const NAME: &'static str = "task.item.renew";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.renew`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {}

impl ErrorCode for RenewError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.renew`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html).
///
/// Deprecated: use [`tasks.task.renew`](crate::tasks::task::renew()) (feature `tasks`).
#[doc(alias = "task.item.renew")]
#[deprecated(note = "use `tasks.task.renew`")]
#[allow(deprecated)]
pub fn renew<'a, C: Caller>(
    caller: &'a C,
    request: &'a Renew,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.startexecution`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.start`](crate::tasks::task::start()) (feature `tasks`).
#[doc(alias = "task.item.startexecution")]
#[deprecated(note = "use `tasks.task.start`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Startexecution {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Startexecution {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Startexecution {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Startexecution",
            fields: &["TASKID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Startexecution {
    type Output = bool;
    type Error = StartexecutionError;
    const NAME: &'static str = "task.item.startexecution";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.startexecution`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartexecutionError {}

impl ErrorCode for StartexecutionError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.startexecution`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html).
///
/// Deprecated: use [`tasks.task.start`](crate::tasks::task::start()) (feature `tasks`).
#[doc(alias = "task.item.startexecution")]
#[deprecated(note = "use `tasks.task.start`")]
#[allow(deprecated)]
pub fn startexecution<'a, C: Caller>(
    caller: &'a C,
    request: &'a Startexecution,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.update`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.update`](crate::tasks::task::update()) (feature `tasks`).
#[doc(alias = "task.item.update")]
#[deprecated(note = "use `tasks.task.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `TASKDATA`: any value.
    pub taskdata: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `taskId`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `TASKDATA`.
    #[must_use]
    pub fn taskdata(mut self, value: impl Into<Value>) -> Self {
        self.taskdata = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["taskId", "TASKDATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.taskdata,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.taskdata,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "task.item.update";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.update`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html).
///
/// Deprecated: use [`tasks.task.update`](crate::tasks::task::update()) (feature `tasks`).
#[doc(alias = "task.item.update")]
#[deprecated(note = "use `tasks.task.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Addfile, AddfileFile, Addtofavorite, Params, Approve, Complete,
    Defer, Delegate, Delete, Deletefile, Deletefromfavorite, Disapprove,
    Getallowedactions, Getallowedtaskactionsasstrings, Getdata, Getdependson,
    Getdescription, Getfiles, Getmanifest, Isactionallowed, List, ListParams,
    ListParamsNavParams, Renew, Startexecution, Update
);

value_enum!(GetdescriptionFormat, ListOrder);
