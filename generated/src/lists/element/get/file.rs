// @generated from docs/api-reference/lists/elements/lists-element-get-file-url.md. Do not edit; run `cargo codegen`.

//! `lists.element.get.file.*`.

use crate::prelude::*;

/// Request of [`lists.element.get.file.url`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.element.get.file.url")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Url {
    /// `IBLOCK_TYPE_ID`: [`UrlIblockTypeId`], required.
    pub iblock_type_id: UrlIblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `ELEMENT_ID`: `integer`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_id: Option<i64>,
    /// `ELEMENT_CODE`: `string`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_code: Option<String>,
    /// `FIELD_ID`: `integer`, required.
    pub field_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Url {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<UrlIblockTypeId>, field_id: i64) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            field_id,
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ID`.
    #[must_use]
    pub fn element_id(mut self, value: i64) -> Self {
        self.element_id = Some(value);
        self
    }
    /// Sets `ELEMENT_CODE`.
    #[must_use]
    pub fn element_code(mut self, value: impl Into<String>) -> Self {
        self.element_code = Some(value.into());
        self
    }
}

impl Record for Url {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Url",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "ELEMENT_ID",
                "ELEMENT_CODE",
                "FIELD_ID",
            ],
            required: &[0, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.element_id,
            4 => &self.element_code,
            5 => &self.field_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.element_id,
            4 => &mut self.element_code,
            5 => &mut self.field_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Url {
    type Output = Vec<String>;
    type Error = UrlError;
    const NAME: &'static str = "lists.element.get.file.url";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.element.get.file.url`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlIblockTypeId {
    /// `lists`.
    Lists,
    /// `bitrix_processes`.
    BitrixProcesses,
    /// `lists_socnet`.
    ListsSocnet,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UrlIblockTypeId {
    const VALUES: &'static [&'static str] = &[
        "lists",
        "bitrix_processes",
        "lists_socnet",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lists),
            1 => Some(Self::BitrixProcesses),
            2 => Some(Self::ListsSocnet),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lists => "lists",
            Self::BitrixProcesses => "bitrix_processes",
            Self::ListsSocnet => "lists_socnet",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `lists.element.get.file.url`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UrlError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`.
    ErrorElementNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UrlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorElementNotFound, "ERROR_ELEMENT_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.element.get.file.url`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html).
#[doc(alias = "lists.element.get.file.url")]
pub fn url<'a, C: Caller>(
    caller: &'a C,
    request: &'a Url,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Url);

value_enum!(UrlIblockTypeId);
