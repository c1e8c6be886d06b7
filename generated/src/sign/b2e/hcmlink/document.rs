// @generated from docs/api-reference/sign/sign-b2e-hcmlink-document-get.md. Do not edit; run `cargo codegen`.

//! `sign.b2e.hcmlink.document.*`.

use crate::prelude::*;

/// Request of [`sign.b2e.hcmlink.document.get`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html).
///
/// Scope: `sign.b2e`.
#[doc(alias = "sign.b2e.hcmlink.document.get")]
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
    const NAME: &'static str = "sign.b2e.hcmlink.document.get";
    const SCOPES: &'static [&'static str] = &["sign.b2e"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sign.b2e.hcmlink.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `company`: `string`.
    pub company: Option<String>,
    /// `employee`: `string`.
    pub employee: Option<String>,
    /// `document`: [`GetResultDocument`].
    pub document: Option<GetResultDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["company", "employee", "document"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.employee,
            2 => &self.document,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.employee,
            2 => &mut self.document,
            _ => &mut self.extra,
        }
    }
}

/// `document` in the answer of `sign.b2e.hcmlink.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDocument {
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `fileUrl`: `string`.
    pub file_url: Option<String>,
    /// `fileName`: `string`.
    pub file_name: Option<String>,
    /// `uid`: `string`, may be `null`.
    pub uid: Option<String>,
    /// `documentUid`: `string`, may be `null`.
    pub document_uid: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDocument",
            fields: &["date", "name", "fileUrl", "fileName", "uid", "documentUid"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.date,
            1 => &self.name,
            2 => &self.file_url,
            3 => &self.file_name,
            4 => &self.uid,
            5 => &self.document_uid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.date,
            1 => &mut self.name,
            2 => &mut self.file_url,
            3 => &mut self.file_name,
            4 => &mut self.uid,
            5 => &mut self.document_uid,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sign.b2e.hcmlink.document.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `Module humanresources is not available` (HTTP 200).
    ModuleHumanresourcesIsNotAvailable,
    /// `SIGN_HCMLINK_DOCUMENT_NOT_FOUND` (HTTP 200).
    SignHcmlinkDocumentNotFound,
    /// `SIGN_HCMLINK_DOCUMENT_NOT_LINKED` (HTTP 200).
    SignHcmlinkDocumentNotLinked,
    /// `SIGN_HCMLINK_NO_SIGNED_FILE_EXIST` (HTTP 200).
    SignHcmlinkNoSignedFileExist,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::text(
                Self::ModuleHumanresourcesIsNotAvailable,
                "Module humanresources is not available",
            )
            .status(200),
        ErrorCase::code(
                Self::SignHcmlinkDocumentNotFound,
                "SIGN_HCMLINK_DOCUMENT_NOT_FOUND",
            )
            .status(200),
        ErrorCase::code(
                Self::SignHcmlinkDocumentNotLinked,
                "SIGN_HCMLINK_DOCUMENT_NOT_LINKED",
            )
            .status(200),
        ErrorCase::code(
                Self::SignHcmlinkNoSignedFileExist,
                "SIGN_HCMLINK_NO_SIGNED_FILE_EXIST",
            )
            .status(200),
    ];
}

/// Calls [`sign.b2e.hcmlink.document.get`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html).
#[doc(alias = "sign.b2e.hcmlink.document.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultDocument);
