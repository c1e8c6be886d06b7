// @generated from docs/api-reference/departments/employee/humanresources-employee-count.md and 3 more. Do not edit; run `cargo codegen`.

//! `humanresources.employee.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`humanresources.employee.count`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.employee.count")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Count {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Count {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Count {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Count",
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

impl Method for Count {
    type Output = CountResult;
    type Error = CountError;
    const NAME: &'static str = "humanresources.employee.count";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `humanresources.employee.count`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountResult {
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CountResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CountResult",
            fields: &["total"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.total,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.total,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.employee.count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for CountError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.employee.count`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html).
#[doc(alias = "humanresources.employee.count")]
pub fn count<'a, C: Caller>(
    caller: &'a C,
    request: &'a Count,
) -> impl Future<Output = Result<Reply<CountResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.employee.multidepartment`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.employee.multidepartment")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Multidepartment {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Multidepartment {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Multidepartment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Multidepartment",
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

impl Method for Multidepartment {
    type Output = MultidepartmentResult;
    type Error = MultidepartmentError;
    const NAME: &'static str = "humanresources.employee.multidepartment";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Answer of `humanresources.employee.multidepartment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultidepartmentResult {
    /// `employees`: list of [`MultidepartmentResultEmployees`].
    pub employees: Option<Vec<MultidepartmentResultEmployees>>,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MultidepartmentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MultidepartmentResult",
            fields: &["employees", "total"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.employees,
            1 => &self.total,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.employees,
            1 => &mut self.total,
            _ => &mut self.extra,
        }
    }
}

/// `employees` in the answer of `humanresources.employee.multidepartment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultidepartmentResultEmployees {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `departments`: list of [`Departments`].
    pub departments: Option<Vec<Departments>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MultidepartmentResultEmployees {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MultidepartmentResultEmployees",
            fields: &["userId", "name", "workPosition", "departments"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.work_position,
            3 => &self.departments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.work_position,
            3 => &mut self.departments,
            _ => &mut self.extra,
        }
    }
}

/// `employees.departments` in the answer of `humanresources.employee.multidepartment`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Departments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Departments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Departments",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.employee.multidepartment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MultidepartmentError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for MultidepartmentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.employee.multidepartment`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html).
#[doc(alias = "humanresources.employee.multidepartment")]
pub fn multidepartment<'a, C: Caller>(
    caller: &'a C,
    request: &'a Multidepartment,
) -> impl Future<
    Output = Result<Reply<MultidepartmentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.employee.search`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.employee.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `name`: `string`, required.
    pub name: String,
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `select`: list of [`SearchSelect`].
    pub select: Option<Vec<SearchSelect>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `nodeId`.
    #[must_use]
    pub fn node_id(mut self, value: i64) -> Self {
        self.node_id = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &["name", "nodeId", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.node_id,
            2 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.node_id,
            2 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = SearchResult;
    type Error = SearchError;
    const NAME: &'static str = "humanresources.employee.search";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for Search {
    type Row = SearchResultItems;
}

/// Parameter `select` of `humanresources.employee.search`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchSelect {
    /// `userId`.
    UserId,
    /// `name`.
    Name,
    /// `workPosition`.
    WorkPosition,
    /// `avatar`.
    Avatar,
    /// `url`.
    Url,
    /// `departments`.
    Departments,
    /// `teams`.
    Teams,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchSelect {
    const VALUES: &'static [&'static str] = &[
        "userId",
        "name",
        "workPosition",
        "avatar",
        "url",
        "departments",
        "teams",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::UserId),
            1 => Some(Self::Name),
            2 => Some(Self::WorkPosition),
            3 => Some(Self::Avatar),
            4 => Some(Self::Url),
            5 => Some(Self::Departments),
            6 => Some(Self::Teams),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "userId",
            Self::Name => "name",
            Self::WorkPosition => "workPosition",
            Self::Avatar => "avatar",
            Self::Url => "url",
            Self::Departments => "departments",
            Self::Teams => "teams",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.employee.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    /// `items`: list of [`SearchResultItems`].
    pub items: Option<Vec<SearchResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `humanresources.employee.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultItems {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `departments`: list of [`Departments`].
    pub departments: Option<Vec<Departments>>,
    /// `teams`: list of [`Departments`].
    pub teams: Option<Vec<Departments>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultItems",
            fields: &[
                "userId",
                "name",
                "workPosition",
                "avatar",
                "url",
                "departments",
                "teams",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.work_position,
            3 => &self.avatar,
            4 => &self.url,
            5 => &self.departments,
            6 => &self.teams,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.work_position,
            3 => &mut self.avatar,
            4 => &mut self.url,
            5 => &mut self.departments,
            6 => &mut self.teams,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.employee.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
    InvalidSelect,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidSelect,
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.employee.search`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html).
#[doc(alias = "humanresources.employee.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<SearchResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.employee.subordinates`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.employee.subordinates")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subordinates {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Subordinates {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Subordinates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Subordinates",
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

impl Method for Subordinates {
    type Output = SubordinatesResult;
    type Error = SubordinatesError;
    const NAME: &'static str = "humanresources.employee.subordinates";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Answer of `humanresources.employee.subordinates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubordinatesResult {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `departments`: list of [`SubordinatesResultDepartments`].
    pub departments: Option<Vec<SubordinatesResultDepartments>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SubordinatesResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SubordinatesResult",
            fields: &["userId", "departments"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.departments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.departments,
            _ => &mut self.extra,
        }
    }
}

/// `departments` in the answer of `humanresources.employee.subordinates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubordinatesResultDepartments {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `subordinatesCount`: `integer`.
    pub subordinates_count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SubordinatesResultDepartments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SubordinatesResultDepartments",
            fields: &["nodeId", "name", "role", "subordinatesCount"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.name,
            2 => &self.role,
            3 => &self.subordinates_count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.name,
            2 => &mut self.role,
            3 => &mut self.subordinates_count,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.employee.subordinates`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubordinatesError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "id" is required and must be a positive integer`.
    RequestValidationParameterIdIsRequiredAnd,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for SubordinatesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationParameterIdIsRequiredAnd,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"id\" is required and must be a positive integer"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`humanresources.employee.subordinates`](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html).
#[doc(alias = "humanresources.employee.subordinates")]
pub fn subordinates<'a, C: Caller>(
    caller: &'a C,
    request: &'a Subordinates,
) -> impl Future<
    Output = Result<Reply<SubordinatesResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Count, CountResult, Multidepartment, MultidepartmentResult,
    MultidepartmentResultEmployees, Departments, Search, SearchResult, SearchResultItems,
    Subordinates, SubordinatesResult, SubordinatesResultDepartments
);

value_enum!(SearchSelect);
