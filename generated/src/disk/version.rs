// @generated from docs/api-reference/disk/version/disk-version-get.md. Do not edit; run `cargo codegen`.

//! `disk.version.*`.

use crate::prelude::*;

/// Request of [`disk.version.get`](https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.version.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "disk.version.get";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.version.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `OBJECT_ID`: `integer`.
    pub object_id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "OBJECT_ID",
                "SIZE",
                "NAME",
                "GLOBAL_CONTENT_VERSION",
                "CREATE_TIME",
                "CREATED_BY",
                "DOWNLOAD_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.object_id,
            2 => &self.size,
            3 => &self.name,
            4 => &self.global_content_version,
            5 => &self.create_time,
            6 => &self.created_by,
            7 => &self.download_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.object_id,
            2 => &mut self.size,
            3 => &mut self.name,
            4 => &mut self.global_content_version,
            5 => &mut self.create_time,
            6 => &mut self.created_by,
            7 => &mut self.download_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.version.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.version.get`](https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html).
#[doc(alias = "disk.version.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
