// @generated from docs/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.activity.todo.*`.

use crate::prelude::*;

/// Request of [`crm.activity.todo.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `deadline`: `datetime`, required.
    pub deadline: DateTime,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `parentActivityId`: `integer`.
    pub parent_activity_id: Option<i64>,
    /// `pingOffsets`: list of `integer`.
    pub ping_offsets: Option<Vec<i64>>,
    /// `colorId`: `string`.
    pub color_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_type_id: i64,
        owner_id: i64,
        deadline: impl Into<DateTime>,
    ) -> Self {
        Self {
            owner_type_id,
            owner_id,
            deadline: deadline.into(),
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `parentActivityId`.
    #[must_use]
    pub fn parent_activity_id(mut self, value: i64) -> Self {
        self.parent_activity_id = Some(value);
        self
    }
    /// Sets `pingOffsets`.
    #[must_use]
    pub fn ping_offsets(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.ping_offsets = Some(value.into_iter().collect());
        self
    }
    /// Sets `colorId`.
    #[must_use]
    pub fn color_id(mut self, value: impl Into<String>) -> Self {
        self.color_id = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "ownerTypeId",
                "ownerId",
                "deadline",
                "title",
                "description",
                "responsibleId",
                "parentActivityId",
                "pingOffsets",
                "colorId",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            2 => &self.deadline,
            3 => &self.title,
            4 => &self.description,
            5 => &self.responsible_id,
            6 => &self.parent_activity_id,
            7 => &self.ping_offsets,
            8 => &self.color_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            2 => &mut self.deadline,
            3 => &mut self.title,
            4 => &mut self.description,
            5 => &mut self.responsible_id,
            6 => &mut self.parent_activity_id,
            7 => &mut self.ping_offsets,
            8 => &mut self.color_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = Option<TodoResult>;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.todo.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.activity.todo.add`, and 5 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodoResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TodoResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TodoResult",
            fields: &["id"],
            required: &[],
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

/// Errors of `crm.activity.todo.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`.
    WrongDatetimeFormat,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::WrongDatetimeFormat, "WRONG_DATETIME_FORMAT"),
    ];
}

/// Calls [`crm.activity.todo.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html).
#[doc(alias = "crm.activity.todo.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.todo.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `deadline`: `datetime`, required.
    pub deadline: DateTime,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `parentActivityId`: `integer`.
    pub parent_activity_id: Option<i64>,
    /// `pingOffsets`: list of `integer`.
    pub ping_offsets: Option<Vec<i64>>,
    /// `colorId`: `string`.
    pub color_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        owner_type_id: i64,
        owner_id: i64,
        deadline: impl Into<DateTime>,
    ) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            deadline: deadline.into(),
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `parentActivityId`.
    #[must_use]
    pub fn parent_activity_id(mut self, value: i64) -> Self {
        self.parent_activity_id = Some(value);
        self
    }
    /// Sets `pingOffsets`.
    #[must_use]
    pub fn ping_offsets(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.ping_offsets = Some(value.into_iter().collect());
        self
    }
    /// Sets `colorId`.
    #[must_use]
    pub fn color_id(mut self, value: impl Into<String>) -> Self {
        self.color_id = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "id",
                "ownerTypeId",
                "ownerId",
                "deadline",
                "title",
                "description",
                "responsibleId",
                "parentActivityId",
                "pingOffsets",
                "colorId",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.deadline,
            4 => &self.title,
            5 => &self.description,
            6 => &self.responsible_id,
            7 => &self.parent_activity_id,
            8 => &self.ping_offsets,
            9 => &self.color_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.deadline,
            4 => &mut self.title,
            5 => &mut self.description,
            6 => &mut self.responsible_id,
            7 => &mut self.parent_activity_id,
            8 => &mut self.ping_offsets,
            9 => &mut self.color_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = Option<TodoResult>;
    type Error = UpdateError;
    const NAME: &'static str = "crm.activity.todo.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.todo.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`.
    WrongDatetimeFormat,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`.
    CanNotUpdateCompletedTodo,
    /// `ERROR_PARENT_ACTIVITY_RESTRICT`.
    ErrorParentActivityRestrict,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::WrongDatetimeFormat, "WRONG_DATETIME_FORMAT"),
        ErrorCase::code(
            Self::CanNotUpdateCompletedTodo,
            "CAN_NOT_UPDATE_COMPLETED_TODO",
        ),
        ErrorCase::code(
            Self::ErrorParentActivityRestrict,
            "ERROR_PARENT_ACTIVITY_RESTRICT",
        ),
    ];
}

/// Calls [`crm.activity.todo.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html).
#[doc(alias = "crm.activity.todo.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.todo.updateColor`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.updateColor")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColor {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `colorId`: `string`, required.
    pub color_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateColor {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        owner_type_id: i64,
        owner_id: i64,
        color_id: impl Into<String>,
    ) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            color_id: color_id.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateColor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateColor",
            fields: &["id", "ownerTypeId", "ownerId", "colorId"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.color_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.color_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateColor {
    type Output = Option<TodoResult>;
    type Error = UpdateColorError;
    const NAME: &'static str = "crm.activity.todo.updateColor";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.todo.updateColor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`.
    CanNotUpdateColorCompletedTodo,
    /// `CAN_NOT_UPDATE_WRONG_COLOR_TODO`.
    CanNotUpdateWrongColorTodo,
}

impl ErrorCode for UpdateColorError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(
            Self::CanNotUpdateColorCompletedTodo,
            "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO",
        ),
        ErrorCase::code(
            Self::CanNotUpdateWrongColorTodo,
            "CAN_NOT_UPDATE_WRONG_COLOR_TODO",
        ),
    ];
}

/// Calls [`crm.activity.todo.updateColor`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html).
#[doc(alias = "crm.activity.todo.updateColor")]
pub fn update_color<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateColor,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.todo.updateDeadline`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.updateDeadline")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeadline {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `value`: `datetime`, required.
    pub value: DateTime,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateDeadline {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        owner_type_id: i64,
        owner_id: i64,
        value: impl Into<DateTime>,
    ) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateDeadline {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateDeadline",
            fields: &["id", "ownerTypeId", "ownerId", "value"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateDeadline {
    type Output = Option<TodoResult>;
    type Error = UpdateDeadlineError;
    const NAME: &'static str = "crm.activity.todo.updateDeadline";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.todo.updateDeadline`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateDeadlineError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`.
    WrongDatetimeFormat,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`.
    CanNotUpdateCompletedTodo,
}

impl ErrorCode for UpdateDeadlineError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::WrongDatetimeFormat, "WRONG_DATETIME_FORMAT"),
        ErrorCase::code(Self::CanNotUpdateCompletedTodo, "CAN_NOT_UPDATE_COMPLETED_TODO"),
    ];
}

/// Calls [`crm.activity.todo.updateDeadline`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html).
#[doc(alias = "crm.activity.todo.updateDeadline")]
pub fn update_deadline<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateDeadline,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.todo.updateDescription`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.updateDescription")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescription {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `value`: `string`, required.
    pub value: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateDescription {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        owner_type_id: i64,
        owner_id: i64,
        value: impl Into<String>,
    ) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateDescription {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateDescription",
            fields: &["id", "ownerTypeId", "ownerId", "value"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateDescription {
    type Output = Option<TodoResult>;
    type Error = UpdateDescriptionError;
    const NAME: &'static str = "crm.activity.todo.updateDescription";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.todo.updateDescription`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateDescriptionError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`.
    CanNotUpdateCompletedTodo,
}

impl ErrorCode for UpdateDescriptionError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::CanNotUpdateCompletedTodo, "CAN_NOT_UPDATE_COMPLETED_TODO"),
    ];
}

/// Calls [`crm.activity.todo.updateDescription`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html).
#[doc(alias = "crm.activity.todo.updateDescription")]
pub fn update_description<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateDescription,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.todo.updateResponsibleUser`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.todo.updateResponsibleUser")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponsibleUser {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `responsibleId`: `integer`, required.
    pub responsible_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateResponsibleUser {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, owner_type_id: i64, owner_id: i64, responsible_id: i64) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            responsible_id,
            ..Default::default()
        }
    }
}

impl Record for UpdateResponsibleUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResponsibleUser",
            fields: &["id", "ownerTypeId", "ownerId", "responsibleId"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.responsible_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.responsible_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateResponsibleUser {
    type Output = Option<TodoResult>;
    type Error = UpdateResponsibleUserError;
    const NAME: &'static str = "crm.activity.todo.updateResponsibleUser";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.todo.updateResponsibleUser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateResponsibleUserError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`.
    CanNotUpdateResponsibleUserCompletedTodo,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
}

impl ErrorCode for UpdateResponsibleUserError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(
            Self::CanNotUpdateResponsibleUserCompletedTodo,
            "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO",
        ),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
    ];
}

/// Calls [`crm.activity.todo.updateResponsibleUser`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html).
#[doc(alias = "crm.activity.todo.updateResponsibleUser")]
pub fn update_responsible_user<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateResponsibleUser,
) -> impl Future<
    Output = Result<Reply<Option<TodoResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, TodoResult, Update, UpdateColor, UpdateDeadline, UpdateDescription,
    UpdateResponsibleUser
);
