// @generated from docs/api-reference/disk/storage/disk-storage-add-folder.md and 8 more. Do not edit; run `cargo codegen`.

//! `disk.storage.*`.

use crate::prelude::*;

/// Request of [`disk.storage.addFolder`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.addFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolder {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: [`Data`], required.
    pub data: Data,
    /// `rights`: list of [`Rights`].
    pub rights: Option<Vec<Rights>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, data: Data) -> Self {
        Self {
            id,
            data,
            ..Default::default()
        }
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = Rights>) -> Self {
        self.rights = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFolder",
            fields: &["id", "data", "rights"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            2 => &self.rights,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            2 => &mut self.rights,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddFolder {
    type Output = AddFolderResult;
    type Error = AddFolderError;
    const NAME: &'static str = "disk.storage.addFolder";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Parameter `data` of `disk.storage.addFolder`, and one other place.
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

/// Parameter `rights` of `disk.storage.addFolder`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rights {
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `ACCESS_CODE`: `string`.
    pub access_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Rights {
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

impl Record for Rights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Rights",
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

/// Answer of `disk.storage.addFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolderResult {
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

impl Record for AddFolderResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFolderResult",
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

/// `DELETED_TYPE` in the answer of `disk.storage.addFolder`, and 2 other places.
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

/// Errors of `disk.storage.addFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFolderError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `DISK_OBJ_22000`.
    DiskObj22000,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::DiskObj22000, "DISK_OBJ_22000"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.storage.addFolder`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html).
#[doc(alias = "disk.storage.addFolder")]
pub fn add_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddFolder,
) -> impl Future<Output = Result<Reply<AddFolderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.get`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.get")]
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
    type Output = Option<Storage>;
    type Error = GetError;
    const NAME: &'static str = "disk.storage.get";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.storage.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Storage {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: [`StorageEntityType`].
    pub entity_type: Option<StorageEntityType>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ROOT_OBJECT_ID`: `integer`.
    pub root_object_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Storage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Storage",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "MODULE_ID",
                "ENTITY_TYPE",
                "ENTITY_ID",
                "ROOT_OBJECT_ID",
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
            3 => &self.module_id,
            4 => &self.entity_type,
            5 => &self.entity_id,
            6 => &self.root_object_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.module_id,
            4 => &mut self.entity_type,
            5 => &mut self.entity_id,
            6 => &mut self.root_object_id,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_TYPE` in the answer of `disk.storage.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageEntityType {
    /// `user`.
    User,
    /// `common`.
    Common,
    /// `group`.
    Group,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StorageEntityType {
    const VALUES: &'static [&'static str] = &["user", "common", "group"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Common),
            2 => Some(Self::Group),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Common => "common",
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `disk.storage.get`.
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

/// Calls [`disk.storage.get`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html).
#[doc(alias = "disk.storage.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Option<Storage>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.getChildren`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.getChildren")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChildren {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`Order`].
    pub order: Option<Map<Order>>,
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
    pub fn order(mut self, value: impl Into<Map<Order>>) -> Self {
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
    const NAME: &'static str = "disk.storage.getChildren";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for GetChildren {
    type Row = GetChildrenItem;
}

/// Parameter `order` of `disk.storage.getChildren`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Order {
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

/// Answer of `disk.storage.getChildren`.
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
    /// `DELETED_BY`: `integer`, may be `null`.
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

/// Errors of `disk.storage.getChildren`.
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

/// Calls [`disk.storage.getChildren`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html).
#[doc(alias = "disk.storage.getChildren")]
pub fn get_children<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetChildren,
) -> impl Future<
    Output = Result<Reply<Vec<GetChildrenItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.getFields`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.getFields")]
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
    const NAME: &'static str = "disk.storage.getFields";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.storage.getFields`.
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

/// Errors of `disk.storage.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.storage.getFields`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html).
#[doc(alias = "disk.storage.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<
    Output = Result<Reply<Map<GetFieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.getForApp`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.getForApp")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForApp {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetForApp {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetForApp {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetForApp",
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

impl Method for GetForApp {
    type Output = StorageResult;
    type Error = GetForAppError;
    const NAME: &'static str = "disk.storage.getForApp";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.storage.getForApp`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ROOT_OBJECT_ID`: `integer`.
    pub root_object_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StorageResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StorageResult",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "MODULE_ID",
                "ENTITY_TYPE",
                "ENTITY_ID",
                "ROOT_OBJECT_ID",
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
            3 => &self.module_id,
            4 => &self.entity_type,
            5 => &self.entity_id,
            6 => &self.root_object_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.module_id,
            4 => &mut self.entity_type,
            5 => &mut self.entity_id,
            6 => &mut self.root_object_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.storage.getForApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetForAppError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
}

impl ErrorCode for GetForAppError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
    ];
}

/// Calls [`disk.storage.getForApp`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html).
#[doc(alias = "disk.storage.getForApp")]
pub fn get_for_app<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetForApp,
) -> impl Future<Output = Result<Reply<StorageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.getList`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.getList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`Order`].
    pub order: Option<Map<Order>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetList {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<Order>>) -> Self {
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

impl Record for GetList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetList",
            fields: &["filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetList {
    type Output = Vec<Storage>;
    type Error = GetListError;
    const NAME: &'static str = "disk.storage.getList";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for GetList {
    type Row = Storage;
}

/// Errors of `disk.storage.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.storage.getList`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html).
#[doc(alias = "disk.storage.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<Output = Result<Reply<Vec<Storage>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.getTypes`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.getTypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypes {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetTypes {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTypes",
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

impl Method for GetTypes {
    type Output = Vec<String>;
    type Error = GetTypesError;
    const NAME: &'static str = "disk.storage.getTypes";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `disk.storage.getTypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTypesError {}

impl ErrorCode for GetTypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.storage.getTypes`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html).
#[doc(alias = "disk.storage.getTypes")]
pub fn get_types<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetTypes,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.rename`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.rename")]
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
    type Output = StorageResult;
    type Error = RenameError;
    const NAME: &'static str = "disk.storage.rename";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Errors of `disk.storage.rename`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `Access denied (invalid type of storage)`.
    AccessDeniedInvalidTypeOf,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RenameError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::text(
            Self::AccessDeniedInvalidTypeOf,
            "Access denied (invalid type of storage)",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.storage.rename`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html).
#[doc(alias = "disk.storage.rename")]
pub fn rename<'a, C: Caller>(
    caller: &'a C,
    request: &'a Rename,
) -> impl Future<Output = Result<Reply<StorageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`disk.storage.uploadFile`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.storage.uploadFile")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: [`Data`], required.
    pub data: Data,
    /// `fileContent`: list of `string`, required.
    pub file_content: Vec<String>,
    /// `rights`: list of [`Rights`].
    pub rights: Option<Vec<Rights>>,
    /// `generateUniqueName`: `boolean`. Default: `false`.
    pub generate_unique_name: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadFile {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        data: Data,
        file_content: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id,
            data,
            file_content: file_content.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = Rights>) -> Self {
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
            required: &[0, 1, 2],
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
    const NAME: &'static str = "disk.storage.uploadFile";
    const SCOPES: &'static [&'static str] = &["disk"];
}

/// Answer of `disk.storage.uploadFile`.
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

/// Errors of `disk.storage.uploadFile`.
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
    /// `Invalid rights format`.
    InvalidRightsFormat,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UploadFileError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::DiskBaseService22001, "DISK_BASE_SERVICE_22001"),
        ErrorCase::code(Self::ErrorCouldNotSaveFile, "ERROR_COULD_NOT_SAVE_FILE"),
        ErrorCase::text(Self::InvalidRightsFormat, "Invalid rights format"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`disk.storage.uploadFile`](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html).
#[doc(alias = "disk.storage.uploadFile")]
pub fn upload_file<'a, C: Caller>(
    caller: &'a C,
    request: &'a UploadFile,
) -> impl Future<
    Output = Result<Reply<UploadFileResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    AddFolder, Data, Rights, AddFolderResult, Get, Storage, GetChildren, GetChildrenItem,
    GetFields, GetFieldsEntry, GetForApp, StorageResult, GetList, GetTypes, Rename,
    UploadFile, UploadFileResult
);

value_enum!(DeletedType, StorageEntityType, Order);
