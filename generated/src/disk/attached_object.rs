// @generated from docs/api-reference/disk/attached-object/disk-attached-object-get.md. Do not edit; run `cargo codegen`.

//! `disk.attachedObject.*`.

use crate::prelude::*;

/// Request of [`disk.attachedObject.get`](https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.attachedObject.get")]
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
    const NAME: &'static str = "disk.attachedObject.get";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.attachedObject.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `OBJECT_ID`: `integer`.
    pub object_id: Option<i64>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
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
                "MODULE_ID",
                "ENTITY_TYPE",
                "ENTITY_ID",
                "CREATE_TIME",
                "CREATED_BY",
                "DOWNLOAD_URL",
                "NAME",
                "SIZE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.object_id,
            2 => &self.module_id,
            3 => &self.entity_type,
            4 => &self.entity_id,
            5 => &self.create_time,
            6 => &self.created_by,
            7 => &self.download_url,
            8 => &self.name,
            9 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.object_id,
            2 => &mut self.module_id,
            3 => &mut self.entity_type,
            4 => &mut self.entity_id,
            5 => &mut self.create_time,
            6 => &mut self.created_by,
            7 => &mut self.download_url,
            8 => &mut self.name,
            9 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.attachedObject.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.attachedObject.get`](https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html).
#[doc(alias = "disk.attachedObject.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
