// @generated from docs/api-reference/disk/folder/disk-folder-add-subfolder.md and 12 more. Do not edit; run `cargo codegen`.

//! `disk.folder.*`.

use crate::prelude::*;

/// Request of [`disk.folder.addSubFolder`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.addSubFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubFolder {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: [`Data`], required.
    pub data: Data,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSubFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, data: Data) -> Self {
        Self {
            id,
            data,
            ..Default::default()
        }
    }
}

impl Record for AddSubFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSubFolder",
            fields: &["id", "data"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddSubFolder {
    type Output = FolderResult;
    type Error = AddSubFolderError;
    const NAME: &'static str = "disk.folder.addSubFolder";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Parameter `data` of `disk.folder.addSubFolder`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Data {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for Data {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Data",
            fields: &["NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `disk.folder.addSubFolder`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderResult {
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`DeletedType`].
    pub deleted_type: Option<DeletedType>,
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
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FolderResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FolderResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "REAL_OBJECT_ID",
                "PARENT_ID",
                "DELETED_TYPE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
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
            8 => &self.create_time,
            9 => &self.update_time,
            10 => &self.delete_time,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.deleted_by,
            14 => &self.detail_url,
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
            8 => &mut self.create_time,
            9 => &mut self.update_time,
            10 => &mut self.delete_time,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.deleted_by,
            14 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `DELETED_TYPE` in the answer of `disk.folder.addSubFolder`, and 4 other places.
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

/// Errors of `disk.folder.addSubFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddSubFolderError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddSubFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.addSubFolder`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html).
#[doc(alias = "disk.folder.addSubFolder")]
pub fn add_sub_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddSubFolder,
) -> impl Future<Output = Result<Reply<FolderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.copyTo`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.copyTo")]
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
    type Output = FolderResult;
    type Error = CopyToError;
    const NAME: &'static str = "disk.folder.copyTo";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.folder.copyTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyToError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for CopyToError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.copyTo`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html).
#[doc(alias = "disk.folder.copyTo")]
pub fn copy_to<'a, C: Caller>(
    caller: &'a C,
    request: &'a CopyTo,
) -> impl Future<Output = Result<Reply<FolderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.deleteTree`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.deleteTree")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTree {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteTree {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for DeleteTree {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteTree",
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

impl Method for DeleteTree {
    type Output = bool;
    type Error = DeleteTreeError;
    const NAME: &'static str = "disk.folder.deleteTree";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.folder.deleteTree`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteTreeError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteTreeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.deleteTree`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html).
#[doc(alias = "disk.folder.deleteTree")]
pub fn delete_tree<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteTree,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.get`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.get")]
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
    const NAME: &'static str = "disk.folder.get";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.folder.get`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`DeletedType`].
    pub deleted_type: Option<DeletedType>,
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
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "REAL_OBJECT_ID",
                "PARENT_ID",
                "DELETED_TYPE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
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
            8 => &self.create_time,
            9 => &self.update_time,
            10 => &self.delete_time,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.deleted_by,
            14 => &self.detail_url,
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
            8 => &mut self.create_time,
            9 => &mut self.update_time,
            10 => &mut self.delete_time,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.deleted_by,
            14 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.folder.get`.
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

/// Calls [`disk.folder.get`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html).
#[doc(alias = "disk.folder.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.getChildren`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.getChildren")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChildren {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`GetChildrenOrder`].
    pub order: Option<Map<GetChildrenOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetChildren {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetChildrenOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for GetChildren {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetChildren",
            fields: &["id", "filter", "order", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetChildren {
    type Output = Vec<GetChildrenItem>;
    type Error = GetChildrenError;
    const NAME: &'static str = "disk.folder.getChildren";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for GetChildren {
    type Row = GetChildrenItem;
}

/// Parameter `order` of `disk.folder.getChildren`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChildrenOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetChildrenOrder {
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

/// Answer of `disk.folder.getChildren`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChildrenItem {
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
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

impl Record for GetChildrenItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetChildrenItem",
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

/// Errors of `disk.folder.getChildren`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetChildrenError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
}

impl ErrorCode for GetChildrenError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
    ];
}

/// Calls [`disk.folder.getChildren`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html).
#[doc(alias = "disk.folder.getChildren")]
pub fn get_children<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetChildren,
) -> impl Future<
    Output = Result<Reply<Vec<GetChildrenItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.getExternalLink`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.getExternalLink")]
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
    const NAME: &'static str = "disk.folder.getExternalLink";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `disk.folder.getExternalLink`.
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

/// Calls [`disk.folder.getExternalLink`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html).
#[doc(alias = "disk.folder.getExternalLink")]
pub fn get_external_link<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetExternalLink,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.getFields`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.getFields")]
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
    const NAME: &'static str = "disk.folder.getFields";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.folder.getFields`.
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

/// Errors of `disk.folder.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.folder.getFields`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html).
#[doc(alias = "disk.folder.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<
    Output = Result<Reply<Map<GetFieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.markDeleted`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.markDeleted")]
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
    const NAME: &'static str = "disk.folder.markDeleted";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Answer of `disk.folder.markDeleted`.
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`DeletedType`].
    pub deleted_type: Option<DeletedType>,
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
                "REAL_OBJECT_ID",
                "PARENT_ID",
                "DELETED_TYPE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
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
            8 => &self.create_time,
            9 => &self.update_time,
            10 => &self.delete_time,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.deleted_by,
            14 => &self.detail_url,
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
            8 => &mut self.create_time,
            9 => &mut self.update_time,
            10 => &mut self.delete_time,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.deleted_by,
            14 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.folder.markDeleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeletedError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for MarkDeletedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.markDeleted`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html).
#[doc(alias = "disk.folder.markDeleted")]
pub fn mark_deleted<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkDeleted,
) -> impl Future<
    Output = Result<Reply<MarkDeletedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.moveTo`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.moveTo")]
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
    type Output = GetResult;
    type Error = MoveToError;
    const NAME: &'static str = "disk.folder.moveTo";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.folder.moveTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveToError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `Could not move root folder`.
    CouldNotMoveRootFolder,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for MoveToError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::text(Self::CouldNotMoveRootFolder, "Could not move root folder"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.moveTo`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html).
#[doc(alias = "disk.folder.moveTo")]
pub fn move_to<'a, C: Caller>(
    caller: &'a C,
    request: &'a MoveTo,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.rename`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.rename")]
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
    type Output = GetResult;
    type Error = RenameError;
    const NAME: &'static str = "disk.folder.rename";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.folder.rename`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RenameError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.rename`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html).
#[doc(alias = "disk.folder.rename")]
pub fn rename<'a, C: Caller>(
    caller: &'a C,
    request: &'a Rename,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.restore`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.restore")]
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
    type Output = RestoreResult;
    type Error = RestoreError;
    const NAME: &'static str = "disk.folder.restore";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Answer of `disk.folder.restore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreResult {
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: [`RestoreResultDeletedType`].
    pub deleted_type: Option<RestoreResultDeletedType>,
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
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RestoreResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RestoreResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "STORAGE_ID",
                "TYPE",
                "REAL_OBJECT_ID",
                "PARENT_ID",
                "DELETED_TYPE",
                "CREATE_TIME",
                "UPDATE_TIME",
                "DELETE_TIME",
                "CREATED_BY",
                "UPDATED_BY",
                "DELETED_BY",
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
            8 => &self.create_time,
            9 => &self.update_time,
            10 => &self.delete_time,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.deleted_by,
            14 => &self.detail_url,
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
            8 => &mut self.create_time,
            9 => &mut self.update_time,
            10 => &mut self.delete_time,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.deleted_by,
            14 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `DELETED_TYPE` in the answer of `disk.folder.restore`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreResultDeletedType {
    /// `0`: not deleted.
    NotDeleted,
    /// `3`: in trash.
    InTrash,
    /// `4`.
    DeletedType4,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RestoreResultDeletedType {
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

/// Errors of `disk.folder.restore`.
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

/// Calls [`disk.folder.restore`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html).
#[doc(alias = "disk.folder.restore")]
pub fn restore<'a, C: Caller>(
    caller: &'a C,
    request: &'a Restore,
) -> impl Future<Output = Result<Reply<RestoreResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.shareToUser`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.shareToUser")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareToUser {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// `taskName`: [`ShareToUserTaskName`], required.
    pub task_name: ShareToUserTaskName,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ShareToUser {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        user_id: i64,
        task_name: impl Into<ShareToUserTaskName>,
    ) -> Self {
        Self {
            id,
            user_id,
            task_name: task_name.into(),
            ..Default::default()
        }
    }
}

impl Record for ShareToUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShareToUser",
            fields: &["id", "userId", "taskName"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.task_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.task_name,
            _ => &mut self.extra,
        }
    }
}

impl Method for ShareToUser {
    type Output = bool;
    type Error = ShareToUserError;
    const NAME: &'static str = "disk.folder.shareToUser";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Parameter `taskName` of `disk.folder.shareToUser`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareToUserTaskName {
    /// `disk_access_read`.
    DiskAccessRead,
    /// `disk_access_add`.
    DiskAccessAdd,
    /// `disk_access_edit`.
    DiskAccessEdit,
    /// `disk_access_full`.
    DiskAccessFull,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShareToUserTaskName {
    const VALUES: &'static [&'static str] = &[
        "disk_access_read",
        "disk_access_add",
        "disk_access_edit",
        "disk_access_full",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DiskAccessRead),
            1 => Some(Self::DiskAccessAdd),
            2 => Some(Self::DiskAccessEdit),
            3 => Some(Self::DiskAccessFull),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DiskAccessRead => "disk_access_read",
            Self::DiskAccessAdd => "disk_access_add",
            Self::DiskAccessEdit => "disk_access_edit",
            Self::DiskAccessFull => "disk_access_full",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `disk.folder.shareToUser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareToUserError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for ShareToUserError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.shareToUser`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html).
#[doc(alias = "disk.folder.shareToUser")]
pub fn share_to_user<'a, C: Caller>(
    caller: &'a C,
    request: &'a ShareToUser,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.folder.uploadFile`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.folder.uploadFile")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: [`Data`], required under a condition that the page tells.
    pub data: Option<Data>,
    /// `fileContent`: list of `string`.
    pub file_content: Option<Vec<String>>,
    /// `rights`: list of [`UploadFileRights`].
    pub rights: Option<Vec<UploadFileRights>>,
    /// `generateUniqueName`: `boolean`. Default: `false`.
    pub generate_unique_name: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadFile {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: Data) -> Self {
        self.data = Some(value);
        self
    }
    /// Sets `fileContent`.
    #[must_use]
    pub fn file_content(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_content = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = UploadFileRights>) -> Self {
        self.rights = Some(value.into_iter().collect());
        self
    }
    /// Sets `generateUniqueName`.
    #[must_use]
    pub fn generate_unique_name(mut self, value: bool) -> Self {
        self.generate_unique_name = Some(value);
        self
    }
}

impl Record for UploadFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadFile",
            fields: &["id", "data", "fileContent", "rights", "generateUniqueName"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            2 => &self.file_content,
            3 => &self.rights,
            4 => &self.generate_unique_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            2 => &mut self.file_content,
            3 => &mut self.rights,
            4 => &mut self.generate_unique_name,
            _ => &mut self.extra,
        }
    }
}

impl Method for UploadFile {
    type Output = UploadFileResult;
    type Error = UploadFileError;
    const NAME: &'static str = "disk.folder.uploadFile";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Parameter `rights` of `disk.folder.uploadFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileRights {
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `ACCESS_CODE`: `string`.
    pub access_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadFileRights {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASK_ID`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `ACCESS_CODE`.
    #[must_use]
    pub fn access_code(mut self, value: impl Into<String>) -> Self {
        self.access_code = Some(value.into());
        self
    }
}

impl Record for UploadFileRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadFileRights",
            fields: &["TASK_ID", "ACCESS_CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.access_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.access_code,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `disk.folder.uploadFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResult {
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

impl Record for UploadFileResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadFileResult",
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

/// Errors of `disk.folder.uploadFile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `DISK_BASE_SERVICE_22001`.
    DiskBaseService22001,
    /// `ERROR_COULD_NOT_SAVE_FILE`.
    ErrorCouldNotSaveFile,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UploadFileError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskBaseService22001, "DISK_BASE_SERVICE_22001"),
        ErrorCase::code(Self::ErrorCouldNotSaveFile, "ERROR_COULD_NOT_SAVE_FILE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.folder.uploadFile`](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html).
#[doc(alias = "disk.folder.uploadFile")]
pub fn upload_file<'a, C: Caller>(
    caller: &'a C,
    request: &'a UploadFile,
) -> impl Future<
    Output = Result<Reply<UploadFileResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    AddSubFolder, Data, FolderResult, CopyTo, DeleteTree, Get, GetResult, GetChildren,
    GetChildrenItem, GetExternalLink, GetFields, GetFieldsEntry, MarkDeleted,
    MarkDeletedResult, MoveTo, Rename, Restore, RestoreResult, ShareToUser, UploadFile,
    UploadFileRights, UploadFileResult
);

value_enum!(
    DeletedType, GetChildrenOrder, RestoreResultDeletedType, ShareToUserTaskName
);
