// @generated from docs/api-reference/entity/entities/entity-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `entity.*`.

use crate::prelude::*;

pub mod item;
pub mod section;

/// Request of [`entity.add`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `ACCESS`: map of `string`.
    pub access: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `ACCESS`.
    #[must_use]
    pub fn access(mut self, value: impl Into<Map<String>>) -> Self {
        self.access = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["ENTITY", "NAME", "ACCESS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.name,
            2 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.name,
            2 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "entity.add";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ENTITY_ALREADY_EXISTS`.
    ErrorEntityAlreadyExists,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorEntityAlreadyExists, "ERROR_ENTITY_ALREADY_EXISTS"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`entity.add`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html).
#[doc(alias = "entity.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.delete`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ENTITY"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "entity.delete";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.delete`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html).
#[doc(alias = "entity.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.get`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY`.
    #[must_use]
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        self.entity = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ENTITY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Either<Entity, Vec<Entity>>;
    type Error = GetError;
    const NAME: &'static str = "entity.get";
    const SCOPES: &'static [&'static str] = &["entity"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `entity.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entity {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `IBLOCK_TYPE_ID`: `string`.
    pub iblock_type_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Entity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Entity",
            fields: &["ID", "IBLOCK_TYPE_ID", "ENTITY", "NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_type_id,
            2 => &self.entity,
            3 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_type_id,
            2 => &mut self.entity,
            3 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `entity.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is 13 characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is 13 characters."),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`entity.get`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html).
#[doc(alias = "entity.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Either<Entity, Vec<Entity>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.rights`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.rights")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rights {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `ACCESS`: map of `string`.
    pub access: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Rights {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            ..Default::default()
        }
    }
    /// Sets `ACCESS`.
    #[must_use]
    pub fn access(mut self, value: impl Into<Map<String>>) -> Self {
        self.access = Some(value.into());
        self
    }
}

impl Record for Rights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Rights",
            fields: &["ENTITY", "ACCESS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

impl Method for Rights {
    type Output = Option<Map<String>>;
    type Error = RightsError;
    const NAME: &'static str = "entity.rights";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.rights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RightsError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is 13 characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RightsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is 13 characters."),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`entity.rights`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html).
#[doc(alias = "entity.rights")]
pub fn rights<'a, C: Caller>(
    caller: &'a C,
    request: &'a Rights,
) -> impl Future<
    Output = Result<Reply<Option<Map<String>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.update`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ENTITY_NEW`: `string`.
    pub entity_new: Option<String>,
    /// `ACCESS`: map of `string`.
    pub access: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ENTITY_NEW`.
    #[must_use]
    pub fn entity_new(mut self, value: impl Into<String>) -> Self {
        self.entity_new = Some(value.into());
        self
    }
    /// Sets `ACCESS`.
    #[must_use]
    pub fn access(mut self, value: impl Into<Map<String>>) -> Self {
        self.access = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ENTITY", "NAME", "ENTITY_NEW", "ACCESS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.name,
            2 => &self.entity_new,
            3 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.name,
            2 => &mut self.entity_new,
            3 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "entity.update";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_ENTITY_ALREADY_EXISTS`.
    ErrorEntityAlreadyExists,
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorEntityAlreadyExists, "ERROR_ENTITY_ALREADY_EXISTS"),
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.update`](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html).
#[doc(alias = "entity.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, Entity, Rights, Update);
