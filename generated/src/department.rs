// @generated from docs/api-reference/departments/department-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `department.*`.

use crate::prelude::*;

/// Request of [`department.add`](https://apidocs.bitrix24.com/api-reference/departments/department-add.html).
///
/// Scope: `department`.
#[doc(alias = "department.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PARENT`: `integer`, required.
    pub parent: i64,
    /// `UF_HEAD`: `integer`.
    pub uf_head: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>, parent: i64) -> Self {
        Self {
            name: name.into(),
            parent,
            ..Default::default()
        }
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `UF_HEAD`.
    #[must_use]
    pub fn uf_head(mut self, value: i64) -> Self {
        self.uf_head = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["NAME", "SORT", "PARENT", "UF_HEAD"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.parent,
            3 => &self.uf_head,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.parent,
            3 => &mut self.uf_head,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "department.add";
    const SCOPES: &'static [&'static str] = &["department"];
}

/// Errors of `department.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `Department name not provided.`.
    ErrorCoreDepartmentNameNotProvided,
    /// `ERROR_CORE`, `There can only be one top-level department in the company structure`.
    ErrorCoreThereCanOnlyBeOne,
    /// `ERROR_CORE`, `Access denied`.
    ErrorCoreAccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreDepartmentNameNotProvided, "ERROR_CORE")
            .message("Department name not provided."),
        ErrorCase::code(Self::ErrorCoreThereCanOnlyBeOne, "ERROR_CORE")
            .message(
                "There can only be one top-level department in the company structure",
            ),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied"),
    ];
}

/// Calls [`department.add`](https://apidocs.bitrix24.com/api-reference/departments/department-add.html).
#[doc(alias = "department.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`department.delete`](https://apidocs.bitrix24.com/api-reference/departments/department-delete.html).
///
/// Scope: `department`.
#[doc(alias = "department.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ID"],
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "department.delete";
    const SCOPES: &'static [&'static str] = &["department"];
}

/// Errors of `department.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`, `Department not found`.
    ErrorCoreDepartmentNotFound,
    /// `ERROR_CORE`, `Access denied`.
    ErrorCoreAccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreDepartmentNotFound, "ERROR_CORE")
            .message("Department not found"),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied"),
    ];
}

/// Calls [`department.delete`](https://apidocs.bitrix24.com/api-reference/departments/department-delete.html).
#[doc(alias = "department.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`department.fields`](https://apidocs.bitrix24.com/api-reference/departments/department-fields.html).
///
/// Scope: `department`.
#[doc(alias = "department.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "department.fields";
    const SCOPES: &'static [&'static str] = &["department"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `department.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `PARENT`: `string`.
    pub parent: Option<String>,
    /// `UF_HEAD`: `string`.
    pub uf_head: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["ID", "NAME", "SORT", "PARENT", "UF_HEAD"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.parent,
            4 => &self.uf_head,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.parent,
            4 => &mut self.uf_head,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `department.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`department.fields`](https://apidocs.bitrix24.com/api-reference/departments/department-fields.html).
#[doc(alias = "department.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`department.get`](https://apidocs.bitrix24.com/api-reference/departments/department-get.html).
///
/// Scope: `department`.
#[doc(alias = "department.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `sort`: [`GetSort`].
    pub sort: Option<GetSort>,
    /// `order`: [`GetOrder`].
    pub order: Option<GetOrder>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort_upper: Option<i64>,
    /// `PARENT`: `integer`.
    pub parent: Option<i64>,
    /// `UF_HEAD`: `integer`.
    pub uf_head: Option<i64>,
    /// `START`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<GetSort>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<GetOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort_upper(mut self, value: i64) -> Self {
        self.sort_upper = Some(value);
        self
    }
    /// Sets `PARENT`.
    #[must_use]
    pub fn parent(mut self, value: i64) -> Self {
        self.parent = Some(value);
        self
    }
    /// Sets `UF_HEAD`.
    #[must_use]
    pub fn uf_head(mut self, value: i64) -> Self {
        self.uf_head = Some(value);
        self
    }
    /// Sets `START`.
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
            fields: &[
                "sort",
                "order",
                "ID",
                "NAME",
                "SORT",
                "PARENT",
                "UF_HEAD",
                "START",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.order,
            2 => &self.id,
            3 => &self.name,
            4 => &self.sort_upper,
            5 => &self.parent,
            6 => &self.uf_head,
            7 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.order,
            2 => &mut self.id,
            3 => &mut self.name,
            4 => &mut self.sort_upper,
            5 => &mut self.parent,
            6 => &mut self.uf_head,
            7 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "department.get";
    const SCOPES: &'static [&'static str] = &["department"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::SortAndOrder).total(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `sort` of `department.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSort {
    /// `ID`.
    Id,
    /// `NAME`.
    Name,
    /// `SORT`.
    Sort,
    /// `PARENT`.
    Parent,
    /// `UF_HEAD`.
    UfHead,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSort {
    const VALUES: &'static [&'static str] = &["ID", "NAME", "SORT", "PARENT", "UF_HEAD"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Name),
            2 => Some(Self::Sort),
            3 => Some(Self::Parent),
            4 => Some(Self::UfHead),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::Name => "NAME",
            Self::Sort => "SORT",
            Self::Parent => "PARENT",
            Self::UfHead => "UF_HEAD",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `department.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetOrder {
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

/// Answer of `department.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PARENT`: `integer`.
    pub parent: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["ID", "NAME", "SORT", "PARENT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.parent,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.parent,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `department.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`department.get`](https://apidocs.bitrix24.com/api-reference/departments/department-get.html).
#[doc(alias = "department.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`department.update`](https://apidocs.bitrix24.com/api-reference/departments/department-update.html).
///
/// Scope: `department`.
#[doc(alias = "department.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PARENT`: `integer`.
    pub parent: Option<i64>,
    /// `UF_HEAD`: `integer`.
    pub uf_head: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `PARENT`.
    #[must_use]
    pub fn parent(mut self, value: i64) -> Self {
        self.parent = Some(value);
        self
    }
    /// Sets `UF_HEAD`.
    #[must_use]
    pub fn uf_head(mut self, value: i64) -> Self {
        self.uf_head = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "NAME", "SORT", "PARENT", "UF_HEAD"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.parent,
            4 => &self.uf_head,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.parent,
            4 => &mut self.uf_head,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "department.update";
    const SCOPES: &'static [&'static str] = &["department"];
}

/// Errors of `department.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`, `Department not found`.
    ErrorCoreDepartmentNotFound,
    /// `ERROR_CORE`, `Access denied`.
    ErrorCoreAccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreDepartmentNotFound, "ERROR_CORE")
            .message("Department not found"),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied"),
    ];
}

/// Calls [`department.update`](https://apidocs.bitrix24.com/api-reference/departments/department-update.html).
#[doc(alias = "department.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Fields, FieldsResult, Get, GetItem, Update);

value_enum!(GetSort, GetOrder);
