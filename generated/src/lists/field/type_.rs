// @generated from docs/api-reference/lists/fields/lists-field-type-get.md. Do not edit; run `cargo codegen`.

//! `lists.field.type.*`.

use crate::prelude::*;

/// Request of [`lists.field.type.get`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.field.type.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `IBLOCK_TYPE_ID`: [`GetIblockTypeId`], required.
    pub iblock_type_id: GetIblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required. Sent as text.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FIELD_ID`: `integer`.
    pub field_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<GetIblockTypeId>) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
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
    /// Sets `FIELD_ID`.
    #[must_use]
    pub fn field_id(mut self, value: i64) -> Self {
        self.field_id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE", "FIELD_ID"],
            required: &[0],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.field_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.field_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "lists.field.type.get";
    const SCOPES: &'static [&'static str] = &["lists"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.field.type.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIblockTypeId {
    /// `lists`.
    Lists,
    /// `bitrix_processes`.
    BitrixProcesses,
    /// `lists_socnet`.
    ListsSocnet,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetIblockTypeId {
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

/// Answer of `lists.field.type.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ACTIVE_FROM`: `string`.
    pub active_from: Option<String>,
    /// `ACTIVE_TO`: `string`.
    pub active_to: Option<String>,
    /// `PREVIEW_PICTURE`: `string`.
    pub preview_picture: Option<String>,
    /// `PREVIEW_TEXT`: `string`.
    pub preview_text: Option<String>,
    /// `DETAIL_PICTURE`: `string`.
    pub detail_picture: Option<String>,
    /// `DETAIL_TEXT`: `string`.
    pub detail_text: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `MODIFIED_BY`: `string`.
    pub modified_by: Option<String>,
    /// `S`: `string`.
    pub s: Option<String>,
    /// `N`: `string`.
    pub n: Option<String>,
    /// `L`: `string`.
    pub l: Option<String>,
    /// `F`: `string`.
    pub f: Option<String>,
    /// `G`: `string`.
    pub g: Option<String>,
    /// `E`: `string`.
    pub e: Option<String>,
    /// `S:Date`: `string`.
    pub s_date: Option<String>,
    /// `S:DateTime`: `string`.
    pub s_date_time: Option<String>,
    /// `S:HTML`: `string`.
    pub s_html: Option<String>,
    /// `E:EList`: `string`.
    pub e_e_list: Option<String>,
    /// `N:Sequence`: `string`.
    pub n_sequence: Option<String>,
    /// `S:ECrm`: `string`.
    pub s_e_crm: Option<String>,
    /// `S:Money`: `string`.
    pub s_money: Option<String>,
    /// `S:DiskFile`: `string`.
    pub s_disk_file: Option<String>,
    /// `S:employee`: `string`.
    pub s_employee: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "SORT",
                "ACTIVE_FROM",
                "ACTIVE_TO",
                "PREVIEW_PICTURE",
                "PREVIEW_TEXT",
                "DETAIL_PICTURE",
                "DETAIL_TEXT",
                "CREATED_BY",
                "TIMESTAMP_X",
                "MODIFIED_BY",
                "S",
                "N",
                "L",
                "F",
                "G",
                "E",
                "S:Date",
                "S:DateTime",
                "S:HTML",
                "E:EList",
                "N:Sequence",
                "S:ECrm",
                "S:Money",
                "S:DiskFile",
                "S:employee",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.active_from,
            2 => &self.active_to,
            3 => &self.preview_picture,
            4 => &self.preview_text,
            5 => &self.detail_picture,
            6 => &self.detail_text,
            7 => &self.created_by,
            8 => &self.timestamp_x,
            9 => &self.modified_by,
            10 => &self.s,
            11 => &self.n,
            12 => &self.l,
            13 => &self.f,
            14 => &self.g,
            15 => &self.e,
            16 => &self.s_date,
            17 => &self.s_date_time,
            18 => &self.s_html,
            19 => &self.e_e_list,
            20 => &self.n_sequence,
            21 => &self.s_e_crm,
            22 => &self.s_money,
            23 => &self.s_disk_file,
            24 => &self.s_employee,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.active_from,
            2 => &mut self.active_to,
            3 => &mut self.preview_picture,
            4 => &mut self.preview_text,
            5 => &mut self.detail_picture,
            6 => &mut self.detail_text,
            7 => &mut self.created_by,
            8 => &mut self.timestamp_x,
            9 => &mut self.modified_by,
            10 => &mut self.s,
            11 => &mut self.n,
            12 => &mut self.l,
            13 => &mut self.f,
            14 => &mut self.g,
            15 => &mut self.e,
            16 => &mut self.s_date,
            17 => &mut self.s_date_time,
            18 => &mut self.s_html,
            19 => &mut self.e_e_list,
            20 => &mut self.n_sequence,
            21 => &mut self.s_e_crm,
            22 => &mut self.s_money,
            23 => &mut self.s_disk_file,
            24 => &mut self.s_employee,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.field.type.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.field.type.get`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html).
#[doc(alias = "lists.field.type.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);

value_enum!(GetIblockTypeId);
