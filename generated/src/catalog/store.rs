// @generated from docs/api-reference/catalog/store/catalog-store-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.store.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.store.add`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = StoreResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.store.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.store.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `address`: `string`, required.
    pub address: String,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `gpsN`: `double`.
    pub gps_n: Option<Decimal>,
    /// `gpsS`: `double`.
    pub gps_s: Option<Decimal>,
    /// `imageId`: [`ImageId`].
    pub image_id: Option<ImageId>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `userId`: `user`.
    pub user_id: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `schedule`: `string`.
    pub schedule: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `issuingCenter`: `Y` or `N`. Default: `N`.
    pub issuing_center: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `gpsN`.
    #[must_use]
    pub fn gps_n(mut self, value: impl Into<Decimal>) -> Self {
        self.gps_n = Some(value.into());
        self
    }
    /// Sets `gpsS`.
    #[must_use]
    pub fn gps_s(mut self, value: impl Into<Decimal>) -> Self {
        self.gps_s = Some(value.into());
        self
    }
    /// Sets `imageId`.
    #[must_use]
    pub fn image_id(mut self, value: ImageId) -> Self {
        self.image_id = Some(value);
        self
    }
    /// Sets `dateModify`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `dateCreate`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: types::UserId) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `schedule`.
    #[must_use]
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `issuingCenter`.
    #[must_use]
    pub fn issuing_center(mut self, value: bool) -> Self {
        self.issuing_center = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "address",
                "title",
                "active",
                "description",
                "gpsN",
                "gpsS",
                "imageId",
                "dateModify",
                "dateCreate",
                "userId",
                "modifiedBy",
                "phone",
                "schedule",
                "xmlId",
                "sort",
                "email",
                "issuingCenter",
                "code",
            ],
            required: &[0],
            codecs: &[(2, Codec::YesNo), (16, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address,
            1 => &self.title,
            2 => &self.active,
            3 => &self.description,
            4 => &self.gps_n,
            5 => &self.gps_s,
            6 => &self.image_id,
            7 => &self.date_modify,
            8 => &self.date_create,
            9 => &self.user_id,
            10 => &self.modified_by,
            11 => &self.phone,
            12 => &self.schedule,
            13 => &self.xml_id,
            14 => &self.sort,
            15 => &self.email,
            16 => &self.issuing_center,
            17 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address,
            1 => &mut self.title,
            2 => &mut self.active,
            3 => &mut self.description,
            4 => &mut self.gps_n,
            5 => &mut self.gps_s,
            6 => &mut self.image_id,
            7 => &mut self.date_modify,
            8 => &mut self.date_create,
            9 => &mut self.user_id,
            10 => &mut self.modified_by,
            11 => &mut self.phone,
            12 => &mut self.schedule,
            13 => &mut self.xml_id,
            14 => &mut self.sort,
            15 => &mut self.email,
            16 => &mut self.issuing_center,
            17 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.imageId` of `catalog.store.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageId {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImageId {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fileData`.
    #[must_use]
    pub fn file_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_data = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: bool) -> Self {
        self.remove = Some(value);
        self
    }
}

impl Record for ImageId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImageId",
            fields: &["fileData", "remove"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.store.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreResult {
    /// `store`: [`types::catalog::CatalogStore`].
    pub store: Option<types::catalog::CatalogStore>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StoreResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StoreResult",
            fields: &["store"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.store,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.store,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.store.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.store.add`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html).
#[doc(alias = "catalog.store.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<StoreResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.store.delete`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_store.id`, required.
    pub id: types::CatalogStoreId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogStoreId) -> Self {
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
    const NAME: &'static str = "catalog.store.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.store.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `201100000000`.
    Code201100000000,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201100000000, "201100000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.store.delete`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html).
#[doc(alias = "catalog.store.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.store.get`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_store.id`, required.
    pub id: types::CatalogStoreId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogStoreId) -> Self {
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
    type Output = StoreResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.store.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.store.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `201100000000`.
    Code201100000000,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code201100000000, "201100000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.store.get`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html).
#[doc(alias = "catalog.store.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<StoreResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.store.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.getFields")]
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
    type Output = GetFieldsResult;
    type Error = GetFieldsError;
    const NAME: &'static str = "catalog.store.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.store.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `store`: map of [`GetFieldsResultStore`].
    pub store: Option<Map<GetFieldsResultStore>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["store"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.store,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.store,
            _ => &mut self.extra,
        }
    }
}

/// `store` in the answer of `catalog.store.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultStore {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultStore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultStore",
            fields: &["isImmutable", "isReadOnly", "isRequired", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.store.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`catalog.store.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html).
#[doc(alias = "catalog.store.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.store.list`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
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
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
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

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "catalog.store.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["stores"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogStore;
}

/// Parameter `order` of `catalog.store.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.store.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `stores`: list of [`types::catalog::CatalogStore`].
    pub stores: Option<Vec<types::catalog::CatalogStore>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["stores"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.stores,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.stores,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.store.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`catalog.store.list`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html).
#[doc(alias = "catalog.store.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.store.update`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.store.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_store.id`, required.
    pub id: types::CatalogStoreId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogStoreId, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = StoreResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.store.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.store.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `gpsN`: `double`.
    pub gps_n: Option<Decimal>,
    /// `gpsS`: `double`.
    pub gps_s: Option<Decimal>,
    /// `imageId`: [`ImageId`].
    pub image_id: Option<ImageId>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `userId`: `user`.
    pub user_id: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `schedule`: `string`.
    pub schedule: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `issuingCenter`: `Y` or `N`.
    pub issuing_center: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `gpsN`.
    #[must_use]
    pub fn gps_n(mut self, value: impl Into<Decimal>) -> Self {
        self.gps_n = Some(value.into());
        self
    }
    /// Sets `gpsS`.
    #[must_use]
    pub fn gps_s(mut self, value: impl Into<Decimal>) -> Self {
        self.gps_s = Some(value.into());
        self
    }
    /// Sets `imageId`.
    #[must_use]
    pub fn image_id(mut self, value: ImageId) -> Self {
        self.image_id = Some(value);
        self
    }
    /// Sets `dateModify`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `dateCreate`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: types::UserId) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `schedule`.
    #[must_use]
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `issuingCenter`.
    #[must_use]
    pub fn issuing_center(mut self, value: bool) -> Self {
        self.issuing_center = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "address",
                "title",
                "active",
                "description",
                "gpsN",
                "gpsS",
                "imageId",
                "dateModify",
                "dateCreate",
                "userId",
                "modifiedBy",
                "phone",
                "schedule",
                "xmlId",
                "sort",
                "email",
                "issuingCenter",
                "code",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (16, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address,
            1 => &self.title,
            2 => &self.active,
            3 => &self.description,
            4 => &self.gps_n,
            5 => &self.gps_s,
            6 => &self.image_id,
            7 => &self.date_modify,
            8 => &self.date_create,
            9 => &self.user_id,
            10 => &self.modified_by,
            11 => &self.phone,
            12 => &self.schedule,
            13 => &self.xml_id,
            14 => &self.sort,
            15 => &self.email,
            16 => &self.issuing_center,
            17 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address,
            1 => &mut self.title,
            2 => &mut self.active,
            3 => &mut self.description,
            4 => &mut self.gps_n,
            5 => &mut self.gps_s,
            6 => &mut self.image_id,
            7 => &mut self.date_modify,
            8 => &mut self.date_create,
            9 => &mut self.user_id,
            10 => &mut self.modified_by,
            11 => &mut self.phone,
            12 => &mut self.schedule,
            13 => &mut self.xml_id,
            14 => &mut self.sort,
            15 => &mut self.email,
            16 => &mut self.issuing_center,
            17 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.store.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`.
    Code200040300020,
    /// `201100000000`.
    Code201100000000,
    /// `100`.
    Code100,
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201100000000, "201100000000"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`catalog.store.update`](https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html).
#[doc(alias = "catalog.store.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<StoreResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, ImageId, StoreResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultStore, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
