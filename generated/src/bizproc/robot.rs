// @generated from docs/api-reference/bizproc/bizproc-robot/bizproc-robot-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `bizproc.robot.*`.

use crate::prelude::*;

/// Request of [`bizproc.robot.add`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.robot.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `HANDLER`: `string`, required.
    pub handler: String,
    /// `AUTH_USER_ID`: `integer`.
    pub auth_user_id: Option<i64>,
    /// `USE_SUBSCRIPTION`: `Y` or `N`.
    pub use_subscription: Option<bool>,
    /// `NAME`: `string` or map of `string`, required.
    pub name: Either<String, Map<String>>,
    /// `DESCRIPTION`: `string` or map of `string`.
    pub description: Option<Either<String, Map<String>>>,
    /// `PROPERTIES`: map of [`Properties`].
    pub properties: Option<Map<Properties>>,
    /// `RETURN_PROPERTIES`: [`ReturnProperties`].
    pub return_properties: Option<ReturnProperties>,
    /// `DOCUMENT_TYPE`: list of `string`.
    pub document_type: Option<Vec<String>>,
    /// `FILTER`: [`FilterRequest`].
    pub filter: Option<FilterRequest>,
    /// `USE_PLACEMENT`: `Y` or `N`.
    pub use_placement: Option<bool>,
    /// `PLACEMENT_HANDLER`: `string`. Required if `USE_PLACEMENT` is `Y`.
    pub placement_handler: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        handler: impl Into<String>,
        name: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        Self {
            code: code.into(),
            handler: handler.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `AUTH_USER_ID`.
    #[must_use]
    pub fn auth_user_id(mut self, value: i64) -> Self {
        self.auth_user_id = Some(value);
        self
    }
    /// Sets `USE_SUBSCRIPTION`.
    #[must_use]
    pub fn use_subscription(mut self, value: bool) -> Self {
        self.use_subscription = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PROPERTIES`.
    #[must_use]
    pub fn properties(mut self, value: impl Into<Map<Properties>>) -> Self {
        self.properties = Some(value.into());
        self
    }
    /// Sets `RETURN_PROPERTIES`.
    #[must_use]
    pub fn return_properties(mut self, value: ReturnProperties) -> Self {
        self.return_properties = Some(value);
        self
    }
    /// Sets `DOCUMENT_TYPE`.
    #[must_use]
    pub fn document_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: FilterRequest) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `USE_PLACEMENT`.
    #[must_use]
    pub fn use_placement(mut self, value: bool) -> Self {
        self.use_placement = Some(value);
        self
    }
    /// Sets `PLACEMENT_HANDLER`.
    #[must_use]
    pub fn placement_handler(mut self, value: impl Into<String>) -> Self {
        self.placement_handler = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "CODE",
                "HANDLER",
                "AUTH_USER_ID",
                "USE_SUBSCRIPTION",
                "NAME",
                "DESCRIPTION",
                "PROPERTIES",
                "RETURN_PROPERTIES",
                "DOCUMENT_TYPE",
                "FILTER",
                "USE_PLACEMENT",
                "PLACEMENT_HANDLER",
            ],
            required: &[0, 1, 4],
            codecs: &[(3, Codec::YesNo), (10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.handler,
            2 => &self.auth_user_id,
            3 => &self.use_subscription,
            4 => &self.name,
            5 => &self.description,
            6 => &self.properties,
            7 => &self.return_properties,
            8 => &self.document_type,
            9 => &self.filter,
            10 => &self.use_placement,
            11 => &self.placement_handler,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.handler,
            2 => &mut self.auth_user_id,
            3 => &mut self.use_subscription,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.properties,
            7 => &mut self.return_properties,
            8 => &mut self.document_type,
            9 => &mut self.filter,
            10 => &mut self.use_placement,
            11 => &mut self.placement_handler,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "bizproc.robot.add";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Parameter `PROPERTIES` of `bizproc.robot.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Properties {
    /// `Name`: `string` or map of `string`.
    pub name: Option<Either<String, Map<String>>>,
    /// `Description`: `string` or map of `string`.
    pub description: Option<Either<String, Map<String>>>,
    /// `Type`: [`Type`].
    pub type_: Option<Type>,
    /// `Options`: map of `string`.
    pub options: Option<Map<String>>,
    /// `Required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `Multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `Default`: any value.
    pub default_: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Properties {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `Required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `Multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `Default`.
    #[must_use]
    pub fn default_(mut self, value: impl Into<Value>) -> Self {
        self.default_ = Some(value.into());
        self
    }
}

impl Record for Properties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Properties",
            fields: &[
                "Name",
                "Description",
                "Type",
                "Options",
                "Required",
                "Multiple",
                "Default",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.type_,
            3 => &self.options,
            4 => &self.required,
            5 => &self.multiple,
            6 => &self.default_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.type_,
            3 => &mut self.options,
            4 => &mut self.required,
            5 => &mut self.multiple,
            6 => &mut self.default_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PROPERTIES.Type` of `bizproc.robot.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `bool`.
    Bool,
    /// `date`.
    Date,
    /// `datetime`.
    Datetime,
    /// `double`.
    Double,
    /// `file`.
    File,
    /// `int`.
    Int,
    /// `select`.
    Select,
    /// `string`.
    String,
    /// `text`.
    Text,
    /// `user`.
    User,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &[
        "bool",
        "date",
        "datetime",
        "double",
        "file",
        "int",
        "select",
        "string",
        "text",
        "user",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Bool),
            1 => Some(Self::Date),
            2 => Some(Self::Datetime),
            3 => Some(Self::Double),
            4 => Some(Self::File),
            5 => Some(Self::Int),
            6 => Some(Self::Select),
            7 => Some(Self::String),
            8 => Some(Self::Text),
            9 => Some(Self::User),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Bool => "bool",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Double => "double",
            Self::File => "file",
            Self::Int => "int",
            Self::Select => "select",
            Self::String => "string",
            Self::Text => "text",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `RETURN_PROPERTIES` of `bizproc.robot.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnProperties {
    /// `Name`: `string` or map of `string`.
    pub name: Option<Either<String, Map<String>>>,
    /// `Description`: `string` or map of any value.
    pub description: Option<Either<String, Map<Value>>>,
    /// `Type`: [`Type`].
    pub type_: Option<Type>,
    /// `Options`: map of `string`.
    pub options: Option<Map<String>>,
    /// `Required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `Multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `Default`: any value.
    pub default_: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ReturnProperties {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<Value>>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `Required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `Multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `Default`.
    #[must_use]
    pub fn default_(mut self, value: impl Into<Value>) -> Self {
        self.default_ = Some(value.into());
        self
    }
}

impl Record for ReturnProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReturnProperties",
            fields: &[
                "Name",
                "Description",
                "Type",
                "Options",
                "Required",
                "Multiple",
                "Default",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.type_,
            3 => &self.options,
            4 => &self.required,
            5 => &self.multiple,
            6 => &self.default_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.type_,
            3 => &mut self.options,
            4 => &mut self.required,
            5 => &mut self.multiple,
            6 => &mut self.default_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER` of `bizproc.robot.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRequest {
    /// `INCLUDE`: list of list of `string`.
    pub include: Option<Vec<Vec<String>>>,
    /// `EXCLUDE`: any value.
    pub exclude: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FilterRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `INCLUDE`.
    #[must_use]
    pub fn include(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        self.include = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `EXCLUDE`.
    #[must_use]
    pub fn exclude(mut self, value: impl Into<Value>) -> Self {
        self.exclude = Some(value.into());
        self
    }
}

impl Record for FilterRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FilterRequest",
            fields: &["INCLUDE", "EXCLUDE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include,
            1 => &self.exclude,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include,
            1 => &mut self.exclude,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `bizproc.robot.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty data!`.
    ErrorActivityValidationFailureEmptyData,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty activity code!`.
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity code!`.
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_UNSUPPORTED_PROTOCOL`.
    ErrorUnsupportedProtocol,
    /// `ERROR_WRONG_HANDLER_URL`.
    ErrorWrongHandlerUrl,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty activity NAME!`.
    ErrorActivityValidationFailureEmptyActivityName,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong properties array!`.
    ErrorActivityValidationFailureWrongPropertiesArray,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong property key <key>!`.
    ErrorActivityValidationFailureWrongPropertyKeyKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty property NAME <key>!`.
    ErrorActivityValidationFailureEmptyPropertyNameKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity FILTER!`.
    ErrorActivityValidationFailureWrongActivityFilter,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity DOCUMENT_TYPE!`.
    ErrorActivityValidationFailureWrongActivityDocumentType,
    /// `ERROR_ACTIVITY_ALREADY_INSTALLED`.
    ErrorActivityAlreadyInstalled,
    /// `ERROR_ACTIVITY_ADD_FAILURE`, `Activity or Automation rule already added!`.
    ErrorActivityAddFailureActivityOrAutomationRuleAlready,
    /// `ERROR_ACTIVITY_ADD_FAILURE`, `Activity save error!`.
    ErrorActivityAddFailureActivitySaveError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyData,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty data!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty activity code!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity code!"),
        ErrorCase::code(Self::ErrorUnsupportedProtocol, "ERROR_UNSUPPORTED_PROTOCOL"),
        ErrorCase::code(Self::ErrorWrongHandlerUrl, "ERROR_WRONG_HANDLER_URL"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyActivityName,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty activity NAME!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongPropertiesArray,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong properties array!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongPropertyKeyKey,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong property key <key>!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyPropertyNameKey,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty property NAME <key>!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityFilter,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity FILTER!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityDocumentType,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity DOCUMENT_TYPE!"),
        ErrorCase::code(
            Self::ErrorActivityAlreadyInstalled,
            "ERROR_ACTIVITY_ALREADY_INSTALLED",
        ),
        ErrorCase::code(
                Self::ErrorActivityAddFailureActivityOrAutomationRuleAlready,
                "ERROR_ACTIVITY_ADD_FAILURE",
            )
            .message("Activity or Automation rule already added!"),
        ErrorCase::code(
                Self::ErrorActivityAddFailureActivitySaveError,
                "ERROR_ACTIVITY_ADD_FAILURE",
            )
            .message("Activity save error!"),
    ];
}

/// Calls [`bizproc.robot.add`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html).
#[doc(alias = "bizproc.robot.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.robot.delete`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.robot.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CODE`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "bizproc.robot.delete";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.robot.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty activity code!`.
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity code!`.
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_ACTIVITY_NOT_FOUND`.
    ErrorActivityNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty activity code!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity code!"),
        ErrorCase::code(Self::ErrorActivityNotFound, "ERROR_ACTIVITY_NOT_FOUND"),
    ];
}

/// Calls [`bizproc.robot.delete`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html).
#[doc(alias = "bizproc.robot.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.robot.list`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.robot.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = Vec<String>;
    type Error = ListError;
    const NAME: &'static str = "bizproc.robot.list";
    const SCOPES: &'static [&'static str] = &["bizproc"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = String;
}

/// Errors of `bizproc.robot.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
    ];
}

/// Calls [`bizproc.robot.list`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html).
#[doc(alias = "bizproc.robot.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.robot.update`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.robot.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, fields: UpdateFields) -> Self {
        Self {
            code: code.into(),
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["CODE", "FIELDS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "bizproc.robot.update";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Parameter `FIELDS` of `bizproc.robot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `HANDLER`: `string`.
    pub handler: Option<String>,
    /// `AUTH_USER_ID`: `integer`.
    pub auth_user_id: Option<i64>,
    /// `USE_SUBSCRIPTION`: `Y` or `N`.
    pub use_subscription: Option<bool>,
    /// `NAME`: `string` or map of `string`.
    pub name: Option<Either<String, Map<String>>>,
    /// `DESCRIPTION`: `string` or map of `string`.
    pub description: Option<Either<String, Map<String>>>,
    /// `PROPERTIES`: [`Properties`].
    pub properties: Option<Properties>,
    /// `RETURN_PROPERTIES`: [`ReturnProperties`].
    pub return_properties: Option<ReturnProperties>,
    /// `DOCUMENT_TYPE`: list of `string`.
    pub document_type: Option<Vec<String>>,
    /// `FILTER`: [`FilterRequest`].
    pub filter: Option<FilterRequest>,
    /// `USE_PLACEMENT`: `Y` or `N`.
    pub use_placement: Option<bool>,
    /// `PLACEMENT_HANDLER`: `string`.
    pub placement_handler: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `HANDLER`.
    #[must_use]
    pub fn handler(mut self, value: impl Into<String>) -> Self {
        self.handler = Some(value.into());
        self
    }
    /// Sets `AUTH_USER_ID`.
    #[must_use]
    pub fn auth_user_id(mut self, value: i64) -> Self {
        self.auth_user_id = Some(value);
        self
    }
    /// Sets `USE_SUBSCRIPTION`.
    #[must_use]
    pub fn use_subscription(mut self, value: bool) -> Self {
        self.use_subscription = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PROPERTIES`.
    #[must_use]
    pub fn properties(mut self, value: Properties) -> Self {
        self.properties = Some(value);
        self
    }
    /// Sets `RETURN_PROPERTIES`.
    #[must_use]
    pub fn return_properties(mut self, value: ReturnProperties) -> Self {
        self.return_properties = Some(value);
        self
    }
    /// Sets `DOCUMENT_TYPE`.
    #[must_use]
    pub fn document_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: FilterRequest) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `USE_PLACEMENT`.
    #[must_use]
    pub fn use_placement(mut self, value: bool) -> Self {
        self.use_placement = Some(value);
        self
    }
    /// Sets `PLACEMENT_HANDLER`.
    #[must_use]
    pub fn placement_handler(mut self, value: impl Into<String>) -> Self {
        self.placement_handler = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "HANDLER",
                "AUTH_USER_ID",
                "USE_SUBSCRIPTION",
                "NAME",
                "DESCRIPTION",
                "PROPERTIES",
                "RETURN_PROPERTIES",
                "DOCUMENT_TYPE",
                "FILTER",
                "USE_PLACEMENT",
                "PLACEMENT_HANDLER",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.handler,
            1 => &self.auth_user_id,
            2 => &self.use_subscription,
            3 => &self.name,
            4 => &self.description,
            5 => &self.properties,
            6 => &self.return_properties,
            7 => &self.document_type,
            8 => &self.filter,
            9 => &self.use_placement,
            10 => &self.placement_handler,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.handler,
            1 => &mut self.auth_user_id,
            2 => &mut self.use_subscription,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.properties,
            6 => &mut self.return_properties,
            7 => &mut self.document_type,
            8 => &mut self.filter,
            9 => &mut self.use_placement,
            10 => &mut self.placement_handler,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `bizproc.robot.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty activity code!`.
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity code!`.
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_ACTIVITY_NOT_FOUND`.
    ErrorActivityNotFound,
    /// `ERROR_UNSUPPORTED_PROTOCOL`.
    ErrorUnsupportedProtocol,
    /// `ERROR_WRONG_HANDLER_URL`.
    ErrorWrongHandlerUrl,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong properties array!`.
    ErrorActivityValidationFailureWrongPropertiesArray,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong property key <key>!`.
    ErrorActivityValidationFailureWrongPropertyKeyKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Empty property NAME <key>!`.
    ErrorActivityValidationFailureEmptyPropertyNameKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity FILTER!`.
    ErrorActivityValidationFailureWrongActivityFilter,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `Wrong activity DOCUMENT_TYPE!`.
    ErrorActivityValidationFailureWrongActivityDocumentType,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`, `No fields to update`.
    ErrorActivityValidationFailureNoFieldsToUpdate,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty activity code!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityCode,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity code!"),
        ErrorCase::code(Self::ErrorActivityNotFound, "ERROR_ACTIVITY_NOT_FOUND"),
        ErrorCase::code(Self::ErrorUnsupportedProtocol, "ERROR_UNSUPPORTED_PROTOCOL"),
        ErrorCase::code(Self::ErrorWrongHandlerUrl, "ERROR_WRONG_HANDLER_URL"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongPropertiesArray,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong properties array!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongPropertyKeyKey,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong property key <key>!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureEmptyPropertyNameKey,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Empty property NAME <key>!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityFilter,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity FILTER!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureWrongActivityDocumentType,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("Wrong activity DOCUMENT_TYPE!"),
        ErrorCase::code(
                Self::ErrorActivityValidationFailureNoFieldsToUpdate,
                "ERROR_ACTIVITY_VALIDATION_FAILURE",
            )
            .message("No fields to update"),
    ];
}

/// Calls [`bizproc.robot.update`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html).
#[doc(alias = "bizproc.robot.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Properties, ReturnProperties, FilterRequest, Delete, List, Update, UpdateFields
);

value_enum!(Type);
