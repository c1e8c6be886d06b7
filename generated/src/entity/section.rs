// @generated from docs/api-reference/entity/sections/entity-section-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `entity.section.*`.

use crate::prelude::*;

/// Request of [`entity.section.add`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html).
///
/// Scope: `entity`.
///
/// Keys like `UF_` are in `extra`.
#[doc(alias = "entity.section.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `SECTION`: `integer`.
    pub section: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PICTURE`: `file`.
    pub picture: Option<File>,
    /// `DETAIL_PICTURE`: `file`.
    pub detail_picture: Option<File>,
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
    /// Sets `SECTION`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PICTURE`.
    #[must_use]
    pub fn picture(mut self, value: impl Into<File>) -> Self {
        self.picture = Some(value.into());
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
                "SECTION",
                "ACTIVE",
                "SORT",
                "CODE",
                "DESCRIPTION",
                "PICTURE",
                "DETAIL_PICTURE",
            ],
            required: &[0, 1],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.name,
            2 => &self.section,
            3 => &self.active,
            4 => &self.sort,
            5 => &self.code,
            6 => &self.description,
            7 => &self.picture,
            8 => &self.detail_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.name,
            2 => &mut self.section,
            3 => &mut self.active,
            4 => &mut self.sort,
            5 => &mut self.code,
            6 => &mut self.description,
            7 => &mut self.picture,
            8 => &mut self.detail_picture,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "entity.section.add";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.section.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`, `Internal error adding entity section. Try adding again.`.
    ErrorCoreInternalErrorAddingEntitySection,
    /// `ERROR_CORE`, `Invalid parent section!`.
    ErrorCoreInvalidParentSection,
    /// `ERROR_CORE`, `The section block code does not match the parent section block code!`.
    ErrorCoreTheSectionBlockCodeDoes,
    /// `ERROR_CORE`, `Invalid file type`.
    ErrorCoreInvalidFileType,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCoreInternalErrorAddingEntitySection, "ERROR_CORE")
            .message("Internal error adding entity section. Try adding again."),
        ErrorCase::code(Self::ErrorCoreInvalidParentSection, "ERROR_CORE")
            .message("Invalid parent section!"),
        ErrorCase::code(Self::ErrorCoreTheSectionBlockCodeDoes, "ERROR_CORE")
            .message(
                "The section block code does not match the parent section block code!",
            ),
        ErrorCase::code(Self::ErrorCoreInvalidFileType, "ERROR_CORE")
            .message("Invalid file type"),
    ];
}

/// Calls [`entity.section.add`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html).
#[doc(alias = "entity.section.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.section.delete`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.section.delete")]
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
    const NAME: &'static str = "entity.section.delete";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.section.delete`.
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
    /// `ERROR_SECTION_NOT_FOUND`.
    ErrorSectionNotFound,
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
        ErrorCase::code(Self::ErrorArgumentArgumentIdIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ID' is null or empty"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorSectionNotFound, "ERROR_SECTION_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`entity.section.delete`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html).
#[doc(alias = "entity.section.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.section.get`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html).
///
/// Scope: `entity`.
#[doc(alias = "entity.section.get")]
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
    const NAME: &'static str = "entity.section.get";
    const SCOPES: &'static [&'static str] = &["entity"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).total().next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `SORT` of `entity.section.get`.
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

/// Answer of `entity.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PICTURE`: `string`, may be `null`.
    pub picture: Option<String>,
    /// `DETAIL_PICTURE`: `string`, may be `null`.
    pub detail_picture: Option<String>,
    /// `DESCRIPTION`: `string`, may be `null`.
    pub description: Option<String>,
    /// `LEFT_MARGIN`: `integer`.
    pub left_margin: Option<i64>,
    /// `RIGHT_MARGIN`: `integer`.
    pub right_margin: Option<i64>,
    /// `DEPTH_LEVEL`: `integer`.
    pub depth_level: Option<i64>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `SECTION`: `integer`, may be `null`.
    pub section: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "CODE",
                "TIMESTAMP_X",
                "DATE_CREATE",
                "CREATED_BY",
                "MODIFIED_BY",
                "ACTIVE",
                "SORT",
                "NAME",
                "PICTURE",
                "DETAIL_PICTURE",
                "DESCRIPTION",
                "LEFT_MARGIN",
                "RIGHT_MARGIN",
                "DEPTH_LEVEL",
                "ENTITY",
                "SECTION",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.timestamp_x,
            3 => &self.date_create,
            4 => &self.created_by,
            5 => &self.modified_by,
            6 => &self.active,
            7 => &self.sort,
            8 => &self.name,
            9 => &self.picture,
            10 => &self.detail_picture,
            11 => &self.description,
            12 => &self.left_margin,
            13 => &self.right_margin,
            14 => &self.depth_level,
            15 => &self.entity,
            16 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.timestamp_x,
            3 => &mut self.date_create,
            4 => &mut self.created_by,
            5 => &mut self.modified_by,
            6 => &mut self.active,
            7 => &mut self.sort,
            8 => &mut self.name,
            9 => &mut self.picture,
            10 => &mut self.detail_picture,
            11 => &mut self.description,
            12 => &mut self.left_margin,
            13 => &mut self.right_margin,
            14 => &mut self.depth_level,
            15 => &mut self.entity,
            16 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `entity.section.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
    ];
}

/// Calls [`entity.section.get`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html).
#[doc(alias = "entity.section.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`entity.section.update`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html).
///
/// Scope: `entity`.
///
/// Keys like `UF_` are in `extra`.
#[doc(alias = "entity.section.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ENTITY`: `string`, required.
    pub entity: String,
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECTION`: `integer`.
    pub section: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PICTURE`: `file`.
    pub picture: Option<File>,
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
    /// Sets `SECTION`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PICTURE`.
    #[must_use]
    pub fn picture(mut self, value: impl Into<File>) -> Self {
        self.picture = Some(value.into());
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
                "SECTION",
                "ACTIVE",
                "SORT",
                "CODE",
                "DESCRIPTION",
                "PICTURE",
                "DETAIL_PICTURE",
            ],
            required: &[0, 1],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity,
            1 => &self.id,
            2 => &self.name,
            3 => &self.section,
            4 => &self.active,
            5 => &self.sort,
            6 => &self.code,
            7 => &self.description,
            8 => &self.picture,
            9 => &self.detail_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.section,
            4 => &mut self.active,
            5 => &mut self.sort,
            6 => &mut self.code,
            7 => &mut self.description,
            8 => &mut self.picture,
            9 => &mut self.detail_picture,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "entity.section.update";
    const SCOPES: &'static [&'static str] = &["entity"];
}

/// Errors of `entity.section.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`, `Argument 'ENTITY' is null or empty`.
    ErrorArgumentArgumentEntityIsNullOr,
    /// `ERROR_ARGUMENT`, `Entity code is too long. Max length is N characters.`.
    ErrorArgumentEntityCodeIsTooLong,
    /// `ERROR_ARGUMENT`, `Argument 'ID' is null or empty`.
    ErrorArgumentArgumentIdIsNullOr,
    /// `ERROR_ENTITY_NOT_FOUND`.
    ErrorEntityNotFound,
    /// `ERROR_SECTION_NOT_FOUND`.
    ErrorSectionNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`, `Internal error updating entity section. Try updating again.`.
    ErrorCoreInternalErrorUpdatingEntitySection,
    /// `ERROR_CORE`, `Invalid file type`.
    ErrorCoreInvalidFileType,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentEntityIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ENTITY' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentEntityCodeIsTooLong, "ERROR_ARGUMENT")
            .message("Entity code is too long. Max length is N characters."),
        ErrorCase::code(Self::ErrorArgumentArgumentIdIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ID' is null or empty"),
        ErrorCase::code(Self::ErrorEntityNotFound, "ERROR_ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorSectionNotFound, "ERROR_SECTION_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCoreInternalErrorUpdatingEntitySection, "ERROR_CORE")
            .message("Internal error updating entity section. Try updating again."),
        ErrorCase::code(Self::ErrorCoreInvalidFileType, "ERROR_CORE")
            .message("Invalid file type"),
    ];
}

/// Calls [`entity.section.update`](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html).
#[doc(alias = "entity.section.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, GetItem, Update);

value_enum!(GetSort);
