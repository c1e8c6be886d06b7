// @generated from docs/api-reference/entity/items/properties/entity-item-property-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `entity.item.property.*`.

use crate::prelude::*;

/// Request of [`entity.item.property.add`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.property.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `PROPERTY`: `string`, required.
    pub property: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TYPE`: [`AddType`].
    pub type_: Option<AddType>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            property: property.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["ENTITY", "PROPERTY", "NAME", "TYPE", "SORT"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.property,
            2 => &self.name,
            3 => &self.type_,
            4 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.property,
            2 => &mut self.name,
            3 => &mut self.type_,
            4 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "entity.item.property.add";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Parameter `TYPE` of `entity.item.property.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `S`: string.
    String,
    /// `N`: number.
    Number,
    /// `F`: file.
    File,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddType {
    const VALUES: &'static [&'static str] = &["S", "N", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Number),
            2 => Some(Self::File),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "S",
            Self::Number => "N",
            Self::File => "F",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `entity.item.property.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Argument 'PROPERTY' is null or empty`.
    ErrorArgumentArgumentPropertyIsNullOr,
    /// `ERROR_ARGUMENT`, `Wrong entity item property type`.
    ErrorArgumentWrongEntityItemPropertyType,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_ALREADY_EXISTS`.
    ErrorPropertyAlreadyExists,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ERROR_UNSUPPORTED_PROPERTY_TYPE`.
    ErrorUnsupportedPropertyType,
    /// `ERROR_CORE`, `Internal error adding entity property. Try adding again.`.
    ErrorCoreInternalErrorAddingEntityProperty,
    /// `ERROR_CORE`, `Property code cannot start with a digit`.
    ErrorCorePropertyCodeCannotStartWith,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorArgumentArgumentPropertyIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'PROPERTY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentWrongEntityItemPropertyType, "ERROR_ARGUMENT")
            .message("Wrong entity item property type"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(
            Self::ErrorPropertyAlreadyExists,
            "ERROR_PROPERTY_ALREADY_EXISTS",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(
            Self::ErrorUnsupportedPropertyType,
            "ERROR_UNSUPPORTED_PROPERTY_TYPE",
        ),
        ErrorCase::code(Self::ErrorCoreInternalErrorAddingEntityProperty, "ERROR_CORE")
            .message("Internal error adding entity property. Try adding again."),
        ErrorCase::code(Self::ErrorCorePropertyCodeCannotStartWith, "ERROR_CORE")
            .message("Property code cannot start with a digit"),
    ];
}

/// Calls [`entity.item.property.add`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html).
#[doc(alias = "entity.item.property.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.property.delete`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.property.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `PROPERTY`: `string`, required.
    pub property: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            property: property.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ENTITY", "PROPERTY"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.property,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "entity.item.property.delete";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.item.property.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_NOT_FOUND`.
    ErrorPropertyNotFound,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
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
        ErrorCase::code(Self::ErrorPropertyNotFound, "ERROR_PROPERTY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.item.property.delete`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html).
#[doc(alias = "entity.item.property.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.property.get`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.property.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `PROPERTY`: `string`.
    pub property: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            ..Default::default()
        }
    }
    /// Sets `PROPERTY`.
    #[must_use]
    pub fn property(mut self, value: impl Into<String>) -> Self {
        self.property = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ENTITY", "PROPERTY"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.property,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Either<Property, Vec<Property>>;
    type Error = GetError;
    const NAME: &'static str = "entity.item.property.get";
    const SCOPES: &'static [&'static str] = &["entity"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `entity.item.property.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    /// `PROPERTY`: `string`.
    pub property: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TYPE`: [`PropertyType`].
    pub type_: Option<PropertyType>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Property {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Property",
            fields: &["PROPERTY", "NAME", "TYPE", "SORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` in the answer of `entity.item.property.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyType {
    /// `S`.
    S,
    /// `N`.
    N,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PropertyType {
    const VALUES: &'static [&'static str] = &["S", "N", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::S),
            1 => Some(Self::N),
            2 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `entity.item.property.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_NOT_FOUND`.
    ErrorPropertyNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorPropertyNotFound, "ERROR_PROPERTY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`entity.item.property.get`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html).
#[doc(alias = "entity.item.property.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Either<Property, Vec<Property>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.property.update`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.property.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `PROPERTY`: `string`, required.
    pub property: String,
    /// `PROPERTY_NEW`: `string`.
    pub property_new: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TYPE`: [`UpdateType`].
    pub type_: Option<UpdateType>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            entity: entity.into(),
            property: property.into(),
            ..Default::default()
        }
    }
    /// Sets `PROPERTY_NEW`.
    #[must_use]
    pub fn property_new(mut self, value: impl Into<String>) -> Self {
        self.property_new = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<UpdateType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ENTITY", "PROPERTY", "PROPERTY_NEW", "NAME", "TYPE", "SORT"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.property,
            2 => &self.property_new,
            3 => &self.name,
            4 => &self.type_,
            5 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.property,
            2 => &mut self.property_new,
            3 => &mut self.name,
            4 => &mut self.type_,
            5 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "entity.item.property.update";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Parameter `TYPE` of `entity.item.property.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateType {
    /// `S`: string.
    String,
    /// `N`: number.
    Number,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateType {
    const VALUES: &'static [&'static str] = &["S", "N"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Number),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "S",
            Self::Number => "N",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `entity.item.property.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Wrong entity item property type`.
    ErrorArgumentWrongEntityItemPropertyType,
    /// `ERROR_ARGUMENT`, `Cannot change property type to File`.
    ErrorArgumentCannotChangePropertyTypeTo,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_NOT_FOUND`.
    ErrorPropertyNotFound,
    /// `ERROR_PROPERTY_ALREADY_EXISTS`.
    ErrorPropertyAlreadyExists,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorArgumentWrongEntityItemPropertyType, "ERROR_ARGUMENT")
            .message("Wrong entity item property type"),
        ErrorCase::code(Self::ErrorArgumentCannotChangePropertyTypeTo, "ERROR_ARGUMENT")
            .message("Cannot change property type to File"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorPropertyNotFound, "ERROR_PROPERTY_NOT_FOUND"),
        ErrorCase::code(
            Self::ErrorPropertyAlreadyExists,
            "ERROR_PROPERTY_ALREADY_EXISTS",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.item.property.update`](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html).
#[doc(alias = "entity.item.property.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, Property, Update);

value_enum!(AddType, PropertyType, UpdateType);
