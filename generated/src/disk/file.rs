// @generated from docs/api-reference/disk/file/disk-file-copy-to.md and 12 more. Do not edit; run `cargo codegen`.

//! `disk.file.*`.

use crate::prelude::*;

/// Request of [`disk.file.copyTo`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.copyTo")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTo {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `targetFolderId`: `integer`, required.
    pub target_folder_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CopyTo {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, target_folder_id: i64) -> Self {
        Self {
            id,
            target_folder_id,
            ..Default::default()
        }
    }
}

impl Record for CopyTo {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyTo",
            fields: &["id", "targetFolderId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.target_folder_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.target_folder_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for CopyTo {
    type Output = CopyToResult;
    type Error = CopyToError;
    const NAME: &'static str = "disk.file.copyTo";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Answer of `disk.file.copyTo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyToResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`DeletedType`].
    pub deleted_type: Option<DeletedType>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `DELETE_TIME`: `datetime`, may be `null`.
    pub delete_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`, may be `null`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CopyToResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyToResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "PARENT_ID",
                "DELETED_TYPE",
                "GLOBAL_CONTENT_VERSION",
                "FILE_ID",
                "SIZE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
                "DOWNLOAD_URL",
                "DETAIL_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.storage_id,
            4 => &self.type_,
            5 => &self.parent_id,
            6 => &self.deleted_type,
            7 => &self.global_content_version,
            8 => &self.file_id,
            9 => &self.size,
            10 => &self.create_time,
            11 => &self.update_time,
            12 => &self.delete_time,
            13 => &self.created_by,
            14 => &self.updated_by,
            15 => &self.deleted_by,
            16 => &self.download_url,
            17 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.storage_id,
            4 => &mut self.type_,
            5 => &mut self.parent_id,
            6 => &mut self.deleted_type,
            7 => &mut self.global_content_version,
            8 => &mut self.file_id,
            9 => &mut self.size,
            10 => &mut self.create_time,
            11 => &mut self.update_time,
            12 => &mut self.delete_time,
            13 => &mut self.created_by,
            14 => &mut self.updated_by,
            15 => &mut self.deleted_by,
            16 => &mut self.download_url,
            17 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `DELETED_TYPE` in the answer of `disk.file.copyTo`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletedType {
    /// `0`: not deleted.
    NotDeleted,
    /// `3`: in the trash.
    InTheTrash,
    /// `4`.
    DeletedType4,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DeletedType {
    const VALUES: &'static [&'static str] = &["0", "3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NotDeleted),
            1 => Some(Self::InTheTrash),
            2 => Some(Self::DeletedType4),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NotDeleted => "0",
            Self::InTheTrash => "3",
            Self::DeletedType4 => "4",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `disk.file.copyTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyToError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `DISK_FILE_22003`.
    DiskFile22003,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for CopyToError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::DiskFile22003, "DISK_FILE_22003"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.copyTo`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html).
#[doc(alias = "disk.file.copyTo")]
pub fn copy_to<'a, C: Caller>(
    caller: &'a C,
    request: &'a CopyTo,
) -> impl Future<Output = Result<Reply<CopyToResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.delete`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "disk.file.delete";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_FILE_22007`.
    DiskFile22007,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskFile22007, "DISK_FILE_22007"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.delete`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html).
#[doc(alias = "disk.file.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.get`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.get")]
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
    type Output = FileResult;
    type Error = GetError;
    const NAME: &'static str = "disk.file.get";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.file.get`, and 4 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`DeletedType`].
    pub deleted_type: Option<DeletedType>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `DELETE_TIME`: `datetime`, may be `null`.
    pub delete_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FileResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FileResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "PARENT_ID",
                "DELETED_TYPE",
                "GLOBAL_CONTENT_VERSION",
                "FILE_ID",
                "SIZE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
                "DOWNLOAD_URL",
                "DETAIL_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.storage_id,
            4 => &self.type_,
            5 => &self.parent_id,
            6 => &self.deleted_type,
            7 => &self.global_content_version,
            8 => &self.file_id,
            9 => &self.size,
            10 => &self.create_time,
            11 => &self.update_time,
            12 => &self.delete_time,
            13 => &self.created_by,
            14 => &self.updated_by,
            15 => &self.deleted_by,
            16 => &self.download_url,
            17 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.storage_id,
            4 => &mut self.type_,
            5 => &mut self.parent_id,
            6 => &mut self.deleted_type,
            7 => &mut self.global_content_version,
            8 => &mut self.file_id,
            9 => &mut self.size,
            10 => &mut self.create_time,
            11 => &mut self.update_time,
            12 => &mut self.delete_time,
            13 => &mut self.created_by,
            14 => &mut self.updated_by,
            15 => &mut self.deleted_by,
            16 => &mut self.download_url,
            17 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.file.get`.
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

/// Calls [`disk.file.get`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html).
#[doc(alias = "disk.file.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<FileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.getExternalLink`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.getExternalLink")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalLink {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetExternalLink {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for GetExternalLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetExternalLink",
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

impl Method for GetExternalLink {
    type Output = String;
    type Error = GetExternalLinkError;
    const NAME: &'static str = "disk.file.getExternalLink";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `disk.file.getExternalLink`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetExternalLinkError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetExternalLinkError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.getExternalLink`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html).
#[doc(alias = "disk.file.getExternalLink")]
pub fn get_external_link<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetExternalLink,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.getFields`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.getFields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFields",
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

impl Method for GetFields {
    type Output = Map<GetFieldsEntry>;
    type Error = GetFieldsError;
    const NAME: &'static str = "disk.file.getFields";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.file.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsEntry {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `USE_IN_FILTER`: `boolean`.
    pub use_in_filter: Option<bool>,
    /// `USE_IN_SHOW`: `boolean`.
    pub use_in_show: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsEntry",
            fields: &["TYPE", "USE_IN_FILTER", "USE_IN_SHOW"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.use_in_filter,
            2 => &self.use_in_show,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.use_in_filter,
            2 => &mut self.use_in_show,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.file.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.file.getFields`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html).
#[doc(alias = "disk.file.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<
    Output = Result<Reply<Map<GetFieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.getVersions`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.getVersions")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersions {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `filter`: [`GetVersionsFilter`] or `filter`.
    pub filter: Option<Either<GetVersionsFilter, Filter>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetVersions {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(
        mut self,
        value: impl Into<Either<GetVersionsFilter, Filter>>,
    ) -> Self {
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

impl Record for GetVersions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetVersions",
            fields: &["id", "filter", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.filter,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.filter,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetVersions {
    type Output = Vec<GetVersionsItem>;
    type Error = GetVersionsError;
    const NAME: &'static str = "disk.file.getVersions";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for GetVersions {
    type Row = GetVersionsItem;
}

/// Parameter `filter` of `disk.file.getVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersionsFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetVersionsFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CREATE_TIME`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<DateTime>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
}

impl Record for GetVersionsFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetVersionsFilter",
            fields: &["ID", "SIZE", "NAME", "CREATE_TIME", "CREATED_BY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.size,
            2 => &self.name,
            3 => &self.create_time,
            4 => &self.created_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.size,
            2 => &mut self.name,
            3 => &mut self.create_time,
            4 => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `disk.file.getVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersionsItem {
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

impl Record for GetVersionsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetVersionsItem",
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

/// Errors of `disk.file.getVersions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetVersionsError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetVersionsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.getVersions`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html).
#[doc(alias = "disk.file.getVersions")]
pub fn get_versions<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetVersions,
) -> impl Future<
    Output = Result<Reply<Vec<GetVersionsItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.markDeleted`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.markDeleted")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDeleted {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkDeleted {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for MarkDeleted {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkDeleted",
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

impl Method for MarkDeleted {
    type Output = MarkDeletedResult;
    type Error = MarkDeletedError;
    const NAME: &'static str = "disk.file.markDeleted";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Answer of `disk.file.markDeleted`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDeletedResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`MarkDeletedResultDeletedType`].
    pub deleted_type: Option<MarkDeletedResultDeletedType>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MarkDeletedResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkDeletedResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "PARENT_ID",
                "DELETED_TYPE",
                "GLOBAL_CONTENT_VERSION",
                "FILE_ID",
                "SIZE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
                "DOWNLOAD_URL",
                "DETAIL_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.storage_id,
            4 => &self.type_,
            5 => &self.parent_id,
            6 => &self.deleted_type,
            7 => &self.global_content_version,
            8 => &self.file_id,
            9 => &self.size,
            10 => &self.create_time,
            11 => &self.update_time,
            12 => &self.delete_time,
            13 => &self.created_by,
            14 => &self.updated_by,
            15 => &self.deleted_by,
            16 => &self.download_url,
            17 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.storage_id,
            4 => &mut self.type_,
            5 => &mut self.parent_id,
            6 => &mut self.deleted_type,
            7 => &mut self.global_content_version,
            8 => &mut self.file_id,
            9 => &mut self.size,
            10 => &mut self.create_time,
            11 => &mut self.update_time,
            12 => &mut self.delete_time,
            13 => &mut self.created_by,
            14 => &mut self.updated_by,
            15 => &mut self.deleted_by,
            16 => &mut self.download_url,
            17 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `DELETED_TYPE` in the answer of `disk.file.markDeleted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkDeletedResultDeletedType {
    /// `0`: not deleted.
    NotDeleted,
    /// `3`: in trash.
    InTrash,
    /// `4`.
    DeletedType4,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MarkDeletedResultDeletedType {
    const VALUES: &'static [&'static str] = &["0", "3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NotDeleted),
            1 => Some(Self::InTrash),
            2 => Some(Self::DeletedType4),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NotDeleted => "0",
            Self::InTrash => "3",
            Self::DeletedType4 => "4",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `disk.file.markDeleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeletedError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for MarkDeletedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.markDeleted`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html).
#[doc(alias = "disk.file.markDeleted")]
pub fn mark_deleted<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkDeleted,
) -> impl Future<
    Output = Result<Reply<MarkDeletedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.moveTo`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.moveTo")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTo {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `targetFolderId`: `integer`, required.
    pub target_folder_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MoveTo {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, target_folder_id: i64) -> Self {
        Self {
            id,
            target_folder_id,
            ..Default::default()
        }
    }
}

impl Record for MoveTo {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveTo",
            fields: &["id", "targetFolderId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.target_folder_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.target_folder_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for MoveTo {
    type Output = FileResult;
    type Error = MoveToError;
    const NAME: &'static str = "disk.file.moveTo";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.moveTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveToError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `DISK_FILE_22007`.
    DiskFile22007,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for MoveToError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::DiskFile22007, "DISK_FILE_22007"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.moveTo`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html).
#[doc(alias = "disk.file.moveTo")]
pub fn move_to<'a, C: Caller>(
    caller: &'a C,
    request: &'a MoveTo,
) -> impl Future<Output = Result<Reply<FileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.rename`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.rename")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rename {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `newName`: `string`, required.
    pub new_name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Rename {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, new_name: impl Into<String>) -> Self {
        Self {
            id,
            new_name: new_name.into(),
            ..Default::default()
        }
    }
}

impl Record for Rename {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Rename",
            fields: &["id", "newName"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.new_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.new_name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Rename {
    type Output = FileResult;
    type Error = RenameError;
    const NAME: &'static str = "disk.file.rename";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.rename`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `Empty name`.
    EmptyName,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RenameError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::text(Self::EmptyName, "Empty name"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.rename`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html).
#[doc(alias = "disk.file.rename")]
pub fn rename<'a, C: Caller>(
    caller: &'a C,
    request: &'a Rename,
) -> impl Future<Output = Result<Reply<FileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.restore`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.restore")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Restore {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Restore {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Restore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Restore",
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

impl Method for Restore {
    type Output = MarkDeletedResult;
    type Error = RestoreError;
    const NAME: &'static str = "disk.file.restore";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.restore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RestoreError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.restore`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html).
#[doc(alias = "disk.file.restore")]
pub fn restore<'a, C: Caller>(
    caller: &'a C,
    request: &'a Restore,
) -> impl Future<
    Output = Result<Reply<MarkDeletedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.restoreFromVersion`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.restoreFromVersion")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreFromVersion {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `versionId`: `integer`, required.
    pub version_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RestoreFromVersion {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, version_id: i64) -> Self {
        Self {
            id,
            version_id,
            ..Default::default()
        }
    }
}

impl Record for RestoreFromVersion {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RestoreFromVersion",
            fields: &["id", "versionId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.version_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.version_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for RestoreFromVersion {
    type Output = FileResult;
    type Error = RestoreFromVersionError;
    const NAME: &'static str = "disk.file.restoreFromVersion";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.restoreFromVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreFromVersionError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_FILE_22003`.
    DiskFile22003,
    /// `DISK_FILE_22004`.
    DiskFile22004,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RestoreFromVersionError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskFile22003, "DISK_FILE_22003"),
        ErrorCase::code(Self::DiskFile22004, "DISK_FILE_22004"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.restoreFromVersion`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html).
#[doc(alias = "disk.file.restoreFromVersion")]
pub fn restore_from_version<'a, C: Caller>(
    caller: &'a C,
    request: &'a RestoreFromVersion,
) -> impl Future<Output = Result<Reply<FileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.search`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `QUERY`: `string`, required.
    pub query: String,
    /// `TYPE`: [`SearchType`]. Default: `file`.
    pub type_: Option<SearchType>,
    /// `FILTER`: [`SearchFilter`].
    pub filter: Option<SearchFilter>,
    /// `start`: `integer`. Default: `0`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Default::default()
        }
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<SearchType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: SearchFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &["QUERY", "TYPE", "FILTER", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.query,
            1 => &self.type_,
            2 => &self.filter,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.query,
            1 => &mut self.type_,
            2 => &mut self.filter,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = Vec<SearchItem>;
    type Error = SearchError;
    const NAME: &'static str = "disk.file.search";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).next(),
    );
}

impl ListMethod for Search {
    type Row = SearchItem;
}

/// Parameter `TYPE` of `disk.file.search`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchType {
    /// `file`.
    File,
    /// `folder`.
    Folder,
    /// `all`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchType {
    const VALUES: &'static [&'static str] = &["file", "folder", "all"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Folder),
            2 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Folder => "folder",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER` of `disk.file.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    /// `STORAGE_ID`: `integer`.
    pub storage_id: Option<i64>,
    /// `FOLDER_ID`: `integer`.
    pub folder_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SearchFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `STORAGE_ID`.
    #[must_use]
    pub fn storage_id(mut self, value: i64) -> Self {
        self.storage_id = Some(value);
        self
    }
    /// Sets `FOLDER_ID`.
    #[must_use]
    pub fn folder_id(mut self, value: i64) -> Self {
        self.folder_id = Some(value);
        self
    }
}

impl Record for SearchFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchFilter",
            fields: &["STORAGE_ID", "FOLDER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.storage_id,
            1 => &self.folder_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.storage_id,
            1 => &mut self.folder_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `disk.file.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`.
    pub storage_id: Option<i64>,
    /// `TYPE`: [`SearchItemType`].
    pub type_: Option<SearchItemType>,
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `integer`.
    pub deleted_type: Option<i64>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `DELETE_TIME`: `datetime`, may be `null`.
    pub delete_time: Option<DateTime>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `DETAIL_URL`: `string`, may be `null`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchItem",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "REAL_OBJECT_ID",
                "PARENT_ID",
                "DELETED_TYPE",
                "GLOBAL_CONTENT_VERSION",
                "FILE_ID",
                "SIZE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
                "DOWNLOAD_URL",
                "DETAIL_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.storage_id,
            4 => &self.type_,
            5 => &self.real_object_id,
            6 => &self.parent_id,
            7 => &self.deleted_type,
            8 => &self.global_content_version,
            9 => &self.file_id,
            10 => &self.size,
            11 => &self.create_time,
            12 => &self.update_time,
            13 => &self.delete_time,
            14 => &self.created_by,
            15 => &self.updated_by,
            16 => &self.deleted_by,
            17 => &self.download_url,
            18 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.storage_id,
            4 => &mut self.type_,
            5 => &mut self.real_object_id,
            6 => &mut self.parent_id,
            7 => &mut self.deleted_type,
            8 => &mut self.global_content_version,
            9 => &mut self.file_id,
            10 => &mut self.size,
            11 => &mut self.create_time,
            12 => &mut self.update_time,
            13 => &mut self.delete_time,
            14 => &mut self.created_by,
            15 => &mut self.updated_by,
            16 => &mut self.deleted_by,
            17 => &mut self.download_url,
            18 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` in the answer of `disk.file.search`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchItemType {
    /// `file`.
    File,
    /// `folder`.
    Folder,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchItemType {
    const VALUES: &'static [&'static str] = &["file", "folder"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Folder),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Folder => "folder",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `disk.file.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `INVALID_QUERY`.
    InvalidQuery,
    /// `INVALID_TYPE`.
    InvalidType,
    /// `INVALID_FILTER`.
    InvalidFilter,
    /// `NOT_FOUND`.
    NotFound,
    /// `UNSUPPORTED_STORAGE`.
    UnsupportedStorage,
}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::InvalidQuery, "INVALID_QUERY"),
        ErrorCase::code(Self::InvalidType, "INVALID_TYPE"),
        ErrorCase::code(Self::InvalidFilter, "INVALID_FILTER"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::UnsupportedStorage, "UNSUPPORTED_STORAGE"),
    ];
}

/// Calls [`disk.file.search`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html).
#[doc(alias = "disk.file.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<Vec<SearchItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.file.uploadVersion`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.file.uploadVersion")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadVersion {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fileContent`: list of `string`, required.
    pub file_content: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadVersion {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        file_content: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id,
            file_content: file_content.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for UploadVersion {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadVersion",
            fields: &["id", "fileContent"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

impl Method for UploadVersion {
    type Output = FileResult;
    type Error = UploadVersionError;
    const NAME: &'static str = "disk.file.uploadVersion";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.file.uploadVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadVersionError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_FILE_22002`.
    DiskFile22002,
    /// `DISK_FILE_22005`.
    DiskFile22005,
    /// `DISK_FILE_22006`.
    DiskFile22006,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UploadVersionError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskFile22002, "DISK_FILE_22002"),
        ErrorCase::code(Self::DiskFile22005, "DISK_FILE_22005"),
        ErrorCase::code(Self::DiskFile22006, "DISK_FILE_22006"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.file.uploadVersion`](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html).
#[doc(alias = "disk.file.uploadVersion")]
pub fn upload_version<'a, C: Caller>(
    caller: &'a C,
    request: &'a UploadVersion,
) -> impl Future<Output = Result<Reply<FileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    CopyTo, CopyToResult, Delete, Get, FileResult, GetExternalLink, GetFields,
    GetFieldsEntry, GetVersions, GetVersionsFilter, GetVersionsItem, MarkDeleted,
    MarkDeletedResult, MoveTo, Rename, Restore, RestoreFromVersion, Search, SearchFilter,
    SearchItem, UploadVersion
);

value_enum!(DeletedType, MarkDeletedResultDeletedType, SearchType, SearchItemType);

choice!(GetVersionsFilter[]);
