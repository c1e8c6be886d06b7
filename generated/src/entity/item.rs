// @generated from docs/api-reference/entity/items/entity-item-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `entity.item.*`.

use crate::prelude::*;

pub mod property;

/// Request of [`entity.item.add`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html).
///
/// Scope: `entity`.
///
/// Keys like `UF_` are in `extra`.
#[doc(alias = "entity.item.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PROPERTY_VALUES`: map of any value.
    pub property_values: Option<Map<Value>>,
    /// `SECTION`: `integer`.
    pub section: Option<i64>,
    /// `DATE_ACTIVE_FROM`: `datetime`.
    pub date_active_from: Option<DateTime>,
    /// `DATE_ACTIVE_TO`: `datetime`.
    pub date_active_to: Option<DateTime>,
    /// `PREVIEW_PICTURE`: `file`.
    pub preview_picture: Option<File>,
    /// `DETAIL_PICTURE`: `file`.
    pub detail_picture: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
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
    /// Sets `PROPERTY_VALUES`.
    #[must_use]
    pub fn property_values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.property_values = Some(value.into());
        self
    }
    /// Sets `SECTION`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `DATE_ACTIVE_FROM`.
    #[must_use]
    pub fn date_active_from(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_from = Some(value.into());
        self
    }
    /// Sets `DATE_ACTIVE_TO`.
    #[must_use]
    pub fn date_active_to(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_to = Some(value.into());
        self
    }
    /// Sets `PREVIEW_PICTURE`.
    #[must_use]
    pub fn preview_picture(mut self, value: impl Into<File>) -> Self {
        self.preview_picture = Some(value.into());
        self
    }
    /// Sets `DETAIL_PICTURE`.
    #[must_use]
    pub fn detail_picture(mut self, value: impl Into<File>) -> Self {
        self.detail_picture = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "ENTITY",
                "NAME",
                "PROPERTY_VALUES",
                "SECTION",
                "DATE_ACTIVE_FROM",
                "DATE_ACTIVE_TO",
                "PREVIEW_PICTURE",
                "DETAIL_PICTURE",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.name,
            2 => &self.property_values,
            3 => &self.section,
            4 => &self.date_active_from,
            5 => &self.date_active_to,
            6 => &self.preview_picture,
            7 => &self.detail_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.name,
            2 => &mut self.property_values,
            3 => &mut self.section,
            4 => &mut self.date_active_from,
            5 => &mut self.date_active_to,
            6 => &mut self.preview_picture,
            7 => &mut self.detail_picture,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "entity.item.add";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.item.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Field validation errors for the item`.
    ErrorArgumentFieldValidationErrorsForThe,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorArgumentFieldValidationErrorsForThe, "ERROR_ARGUMENT")
            .message("Field validation errors for the item"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.item.add`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html).
#[doc(alias = "entity.item.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.delete`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, id: i64) -> Self {
        Self {
            entity: entity.into(),
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ENTITY", "ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "entity.item.delete";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.item.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Argument 'ID' is null or empty`.
    ErrorArgumentArgumentIdIsNullOr,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_ITEM_NOT_FOUND`.
    ErrorItemNotFound,
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
        ErrorCase::code(Self::ErrorArgumentArgumentIdIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ID' is null or empty"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorItemNotFound, "ERROR_ITEM_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.item.delete`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html).
#[doc(alias = "entity.item.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.get`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.item.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `SORT`: map of [`GetSort`]. Default: `{"ID":"ASC"}`.
    pub sort: Option<Map<GetSort>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `start`: `integer`.
    pub start: Option<i64>,
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
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<Map<GetSort>>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ENTITY", "SORT", "FILTER", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.sort,
            2 => &self.filter,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.sort,
            2 => &mut self.filter,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "entity.item.get";
    const SCOPES: &'static [&'static str] = &["entity"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).total().next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `SORT` of `entity.item.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSort {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSort {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
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
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `entity.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `DATE_ACTIVE_FROM`: `datetime` or `string`.
    pub date_active_from: Option<Either<DateTime, String>>,
    /// `DATE_ACTIVE_TO`: `datetime` or `string`.
    pub date_active_to: Option<Either<DateTime, String>>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: `string`, may be `null`.
    pub preview_picture: Option<String>,
    /// `PREVIEW_TEXT`: `string`, may be `null`.
    pub preview_text: Option<String>,
    /// `DETAIL_PICTURE`: `string`, may be `null`.
    pub detail_picture: Option<String>,
    /// `DETAIL_TEXT`: `string`, may be `null`.
    pub detail_text: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `SECTION`: `integer`, may be `null`.
    pub section: Option<i64>,
    /// `PROPERTY_VALUES`: map of any value.
    pub property_values: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "TIMESTAMP_X",
                "MODIFIED_BY",
                "DATE_CREATE",
                "CREATED_BY",
                "ACTIVE",
                "DATE_ACTIVE_FROM",
                "DATE_ACTIVE_TO",
                "SORT",
                "NAME",
                "PREVIEW_PICTURE",
                "PREVIEW_TEXT",
                "DETAIL_PICTURE",
                "DETAIL_TEXT",
                "CODE",
                "ENTITY",
                "SECTION",
                "PROPERTY_VALUES",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.modified_by,
            3 => &self.date_create,
            4 => &self.created_by,
            5 => &self.active,
            6 => &self.date_active_from,
            7 => &self.date_active_to,
            8 => &self.sort,
            9 => &self.name,
            10 => &self.preview_picture,
            11 => &self.preview_text,
            12 => &self.detail_picture,
            13 => &self.detail_text,
            14 => &self.code,
            15 => &self.entity,
            16 => &self.section,
            17 => &self.property_values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.modified_by,
            3 => &mut self.date_create,
            4 => &mut self.created_by,
            5 => &mut self.active,
            6 => &mut self.date_active_from,
            7 => &mut self.date_active_to,
            8 => &mut self.sort,
            9 => &mut self.name,
            10 => &mut self.preview_picture,
            11 => &mut self.preview_text,
            12 => &mut self.detail_picture,
            13 => &mut self.detail_text,
            14 => &mut self.code,
            15 => &mut self.entity,
            16 => &mut self.section,
            17 => &mut self.property_values,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `entity.item.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Filter validator errors`.
    ErrorArgumentFilterValidatorErrors,
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
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorArgumentFilterValidatorErrors, "ERROR_ARGUMENT")
            .message("Filter validator errors"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`entity.item.get`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html).
#[doc(alias = "entity.item.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.item.update`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html).
///
/// Scope: `entity`.
///
/// Keys like `UF_` are in `extra`.
#[doc(alias = "entity.item.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PROPERTY_VALUES`: map of any value.
    pub property_values: Option<Map<Value>>,
    /// `SECTION`: `integer`.
    pub section: Option<i64>,
    /// `DATE_ACTIVE_FROM`: `datetime`.
    pub date_active_from: Option<DateTime>,
    /// `DATE_ACTIVE_TO`: `datetime`.
    pub date_active_to: Option<DateTime>,
    /// `PREVIEW_PICTURE`: `file`.
    pub preview_picture: Option<File>,
    /// `DETAIL_PICTURE`: `file`.
    pub detail_picture: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity: impl Into<String>, id: i64) -> Self {
        Self {
            entity: entity.into(),
            id,
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PROPERTY_VALUES`.
    #[must_use]
    pub fn property_values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.property_values = Some(value.into());
        self
    }
    /// Sets `SECTION`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `DATE_ACTIVE_FROM`.
    #[must_use]
    pub fn date_active_from(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_from = Some(value.into());
        self
    }
    /// Sets `DATE_ACTIVE_TO`.
    #[must_use]
    pub fn date_active_to(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_to = Some(value.into());
        self
    }
    /// Sets `PREVIEW_PICTURE`.
    #[must_use]
    pub fn preview_picture(mut self, value: impl Into<File>) -> Self {
        self.preview_picture = Some(value.into());
        self
    }
    /// Sets `DETAIL_PICTURE`.
    #[must_use]
    pub fn detail_picture(mut self, value: impl Into<File>) -> Self {
        self.detail_picture = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ENTITY",
                "ID",
                "NAME",
                "PROPERTY_VALUES",
                "SECTION",
                "DATE_ACTIVE_FROM",
                "DATE_ACTIVE_TO",
                "PREVIEW_PICTURE",
                "DETAIL_PICTURE",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.id,
            2 => &self.name,
            3 => &self.property_values,
            4 => &self.section,
            5 => &self.date_active_from,
            6 => &self.date_active_to,
            7 => &self.preview_picture,
            8 => &self.detail_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.property_values,
            4 => &mut self.section,
            5 => &mut self.date_active_from,
            6 => &mut self.date_active_to,
            7 => &mut self.preview_picture,
            8 => &mut self.detail_picture,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "entity.item.update";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.item.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Argument 'ID' is null or empty`.
    ErrorArgumentArgumentIdIsNullOr,
    /// `ERROR_ARGUMENT`, `Field validation errors for the item`.
    ErrorArgumentFieldValidationErrorsForThe,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_ITEM_NOT_FOUND`.
    ErrorItemNotFound,
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
        ErrorCase::code(Self::ErrorArgumentArgumentIdIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ID' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentFieldValidationErrorsForThe, "ERROR_ARGUMENT")
            .message("Field validation errors for the item"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorItemNotFound, "ERROR_ITEM_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.item.update`](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html).
#[doc(alias = "entity.item.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, GetItem, Update);

value_enum!(GetSort);
