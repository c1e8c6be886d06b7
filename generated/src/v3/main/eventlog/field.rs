// @generated from docs/api-reference/event-log/main-eventlog-field-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `main.eventlog.field.*`.

use crate::prelude::*;

/// Request of [`main.eventlog.field.get`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html).
///
/// REST 3.0. Scope: `main`.
#[doc(alias = "main.eventlog.field.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `name`: `string`, required.
    pub name: String,
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["name", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "main.eventlog.field.get";
    const SCOPES: &'static [&'static str] = &["main"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Parameter `select` of `main.eventlog.field.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Select {
    /// `name`.
    Name,
    /// `type`.
    Type,
    /// `title`.
    Title,
    /// `description`.
    Description,
    /// `validationRules`.
    ValidationRules,
    /// `requiredGroups`.
    RequiredGroups,
    /// `filterable`.
    Filterable,
    /// `sortable`.
    Sortable,
    /// `editable`.
    Editable,
    /// `multiple`.
    Multiple,
    /// `elementType`.
    ElementType,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Select {
    const VALUES: &'static [&'static str] = &[
        "name",
        "type",
        "title",
        "description",
        "validationRules",
        "requiredGroups",
        "filterable",
        "sortable",
        "editable",
        "multiple",
        "elementType",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Name),
            1 => Some(Self::Type),
            2 => Some(Self::Title),
            3 => Some(Self::Description),
            4 => Some(Self::ValidationRules),
            5 => Some(Self::RequiredGroups),
            6 => Some(Self::Filterable),
            7 => Some(Self::Sortable),
            8 => Some(Self::Editable),
            9 => Some(Self::Multiple),
            10 => Some(Self::ElementType),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Type => "type",
            Self::Title => "title",
            Self::Description => "description",
            Self::ValidationRules => "validationRules",
            Self::RequiredGroups => "requiredGroups",
            Self::Filterable => "filterable",
            Self::Sortable => "sortable",
            Self::Editable => "editable",
            Self::Multiple => "multiple",
            Self::ElementType => "elementType",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `main.eventlog.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `main.eventlog.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `validationRules`: list of any value.
    pub validation_rules: Option<Vec<Value>>,
    /// `requiredGroups`: list of `string`, may be `null`.
    pub required_groups: Option<Vec<String>>,
    /// `filterable`: `boolean`.
    pub filterable: Option<bool>,
    /// `sortable`: `boolean`.
    pub sortable: Option<bool>,
    /// `editable`: `boolean`.
    pub editable: Option<bool>,
    /// `multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `elementType`: `string`, may be `null`.
    pub element_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.title,
            3 => &self.description,
            4 => &self.validation_rules,
            5 => &self.required_groups,
            6 => &self.filterable,
            7 => &self.sortable,
            8 => &self.editable,
            9 => &self.multiple,
            10 => &self.element_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.validation_rules,
            5 => &mut self.required_groups,
            6 => &mut self.filterable,
            7 => &mut self.sortable,
            8 => &mut self.editable,
            9 => &mut self.multiple,
            10 => &mut self.element_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `main.eventlog.field.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`.
    FieldNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
    InvalidSelect,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::FieldNotFound,
            "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
        ),
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
    ];
}

/// Calls [`main.eventlog.field.get`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html).
#[doc(alias = "main.eventlog.field.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`main.eventlog.field.list`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html).
///
/// REST 3.0. Scope: `main`.
#[doc(alias = "main.eventlog.field.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "main.eventlog.field.list";
    const SCOPES: &'static [&'static str] = &["main"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Answer of `main.eventlog.field.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
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

/// `items` in the answer of `main.eventlog.field.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `filterable`: `boolean`.
    pub filterable: Option<bool>,
    /// `sortable`: `boolean`.
    pub sortable: Option<bool>,
    /// `multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `validationRules`: list of any value.
    pub validation_rules: Option<Vec<Value>>,
    /// `requiredGroups`: list of `string`, may be `null`.
    pub required_groups: Option<Vec<String>>,
    /// `editable`: `boolean`.
    pub editable: Option<bool>,
    /// `elementType`: `string`, may be `null`.
    pub element_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "name",
                "type",
                "title",
                "description",
                "filterable",
                "sortable",
                "multiple",
                "validationRules",
                "requiredGroups",
                "editable",
                "elementType",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.title,
            3 => &self.description,
            4 => &self.filterable,
            5 => &self.sortable,
            6 => &self.multiple,
            7 => &self.validation_rules,
            8 => &self.required_groups,
            9 => &self.editable,
            10 => &self.element_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.filterable,
            5 => &mut self.sortable,
            6 => &mut self.multiple,
            7 => &mut self.validation_rules,
            8 => &mut self.required_groups,
            9 => &mut self.editable,
            10 => &mut self.element_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `main.eventlog.field.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
    InvalidSelect,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidSelect,
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
        ),
    ];
}

/// Calls [`main.eventlog.field.list`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html).
#[doc(alias = "main.eventlog.field.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultItem, List, ListResult, ListResultItems);

value_enum!(Select);
