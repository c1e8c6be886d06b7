// @generated from docs/api-reference/outdated/rpa/comment/rpa-comment-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `rpa.comment.*`.

use crate::prelude::*;

/// Request of [`rpa.comment.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
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
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `itemId`.
    #[must_use]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
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
            fields: &["typeId", "itemId", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.item_id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.item_id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "rpa.comment.add";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `files`: list of `file`.
    pub files: Option<Vec<File>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["description", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `comment`: [`AddResultComment`].
    pub comment: Option<AddResultComment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["comment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment,
            _ => &mut self.extra,
        }
    }
}

/// `comment` in the answer of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultComment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `isFixed`: `boolean`.
    pub is_fixed: Option<bool>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `data`: [`AddResultCommentData`].
    pub data: Option<AddResultCommentData>,
    /// `createdTimestamp`: `integer`.
    pub created_timestamp: Option<i64>,
    /// `htmlDescription`: `string`.
    pub html_description: Option<String>,
    /// `textDescription`: `string`.
    pub text_description: Option<String>,
    /// `users`: map of [`AddResultCommentUsers`].
    pub users: Option<Map<AddResultCommentUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultComment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultComment",
            fields: &[
                "id",
                "createdTime",
                "isFixed",
                "typeId",
                "itemId",
                "action",
                "description",
                "userId",
                "title",
                "data",
                "createdTimestamp",
                "htmlDescription",
                "textDescription",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created_time,
            2 => &self.is_fixed,
            3 => &self.type_id,
            4 => &self.item_id,
            5 => &self.action,
            6 => &self.description,
            7 => &self.user_id,
            8 => &self.title,
            9 => &self.data,
            10 => &self.created_timestamp,
            11 => &self.html_description,
            12 => &self.text_description,
            13 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created_time,
            2 => &mut self.is_fixed,
            3 => &mut self.type_id,
            4 => &mut self.item_id,
            5 => &mut self.action,
            6 => &mut self.description,
            7 => &mut self.user_id,
            8 => &mut self.title,
            9 => &mut self.data,
            10 => &mut self.created_timestamp,
            11 => &mut self.html_description,
            12 => &mut self.text_description,
            13 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `comment.data` in the answer of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultCommentData {
    /// `files`: list of `integer`.
    pub files: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultCommentData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultCommentData",
            fields: &["files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `comment.users` in the answer of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultCommentUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `title`: `string`, may be `null`.
    pub title: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `fullName`: `string`.
    pub full_name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultCommentUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultCommentUsers",
            fields: &[
                "id",
                "name",
                "secondName",
                "lastName",
                "title",
                "workPosition",
                "fullName",
                "link",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.title,
            5 => &self.work_position,
            6 => &self.full_name,
            7 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.title,
            5 => &mut self.work_position,
            6 => &mut self.full_name,
            7 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.comment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.comment.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.comment.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "rpa.comment.delete";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.comment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.comment.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.comment.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "rpa.comment.update";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.comment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `description`: `integer`.
    pub description: Option<i64>,
    /// `files`: `integer`.
    pub files: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: i64) -> Self {
        self.description = Some(value);
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: i64) -> Self {
        self.files = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["description", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.comment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.comment.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.comment.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultComment, AddResultCommentData,
    AddResultCommentUsers, Delete, Update, UpdateFields
);
