// @generated from docs/api-reference/crm/universal/category/crm-category-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.category.*`.

use crate::prelude::*;

/// Request of [`crm.category.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, fields: AddFields) -> Self {
        Self {
            entity_type_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["entityTypeId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "crm.category.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.category.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required. Default: `-`.
    pub name: String,
    /// `sort`: `integer`. Default: `500`.
    pub sort: Option<i64>,
    /// `isDefault`: `Y` or `N`. Default: `N`.
    pub is_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["name", "sort", "isDefault"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.category.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `category`: [`AddResultCategory`].
    pub category: Option<AddResultCategory>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["category"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category,
            _ => &mut self.extra,
        }
    }
}

/// `category` in the answer of `crm.category.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultCategory {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `originId`: `string`.
    pub origin_id: Option<String>,
    /// `originatorId`: `string`.
    pub originator_id: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultCategory {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultCategory",
            fields: &[
                "id",
                "name",
                "sort",
                "entityTypeId",
                "isDefault",
                "originId",
                "originatorId",
                "isSystem",
                "code",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.entity_type_id,
            4 => &self.is_default,
            5 => &self.origin_id,
            6 => &self.originator_id,
            7 => &self.is_system,
            8 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.entity_type_id,
            4 => &mut self.is_default,
            5 => &mut self.origin_id,
            6 => &mut self.originator_id,
            7 => &mut self.is_system,
            8 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.category.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `NOT_FOUND`.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ADDING_DISABLED`.
    AddingDisabled,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Field 'NAME' is required`.
    FieldNameIsRequired,
    /// `Default client category does not support updating default state`.
    DefaultClientCategoryDoesNot,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AddingDisabled, "ADDING_DISABLED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(Self::FieldNameIsRequired, "Field 'NAME' is required"),
        ErrorCase::text(
            Self::DefaultClientCategoryDoesNot,
            "Default client category does not support updating default state",
        ),
    ];
}

/// Calls [`crm.category.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html).
#[doc(alias = "crm.category.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.category.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64) -> Self {
        Self {
            entity_type_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["entityTypeId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.category.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.category.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `NOT_FOUND`, `SPA not found`.
    NotFoundSpaNotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `NOT_FOUND`, `Element not found`.
    NotFoundElementNotFound,
    /// `REMOVING_DISABLED`.
    RemovingDisabled,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Deals related to the funnel {categoryName} found`.
    DealsRelatedToTheFunnel,
    /// `Default deal category cannot be deleted`.
    DefaultDealCategoryCannotBe,
    /// `BX_ERROR`, `Elements related to the funnel found`.
    BxErrorElementsRelatedToTheFunnel,
    /// `BX_ERROR`, `This funnel is the default funnel`.
    BxErrorThisFunnelIsTheDefault,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFoundSpaNotFound, "NOT_FOUND").message("SPA not found"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::NotFoundElementNotFound, "NOT_FOUND")
            .message("Element not found"),
        ErrorCase::code(Self::RemovingDisabled, "REMOVING_DISABLED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(
            Self::DealsRelatedToTheFunnel,
            "Deals related to the funnel {categoryName} found",
        ),
        ErrorCase::text(
            Self::DefaultDealCategoryCannotBe,
            "Default deal category cannot be deleted",
        ),
        ErrorCase::code(Self::BxErrorElementsRelatedToTheFunnel, "BX_ERROR")
            .message("Elements related to the funnel found"),
        ErrorCase::code(Self::BxErrorThisFunnelIsTheDefault, "BX_ERROR")
            .message("This funnel is the default funnel"),
    ];
}

/// Calls [`crm.category.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html).
#[doc(alias = "crm.category.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.category.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["entityTypeId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.category.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.category.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `fields`: map of [`FieldsResultFields`].
    pub fields: Option<Map<FieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["fields"],
            required: &[],
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

/// `fields` in the answer of `crm.category.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultFields {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `upperName`: `string`.
    pub upper_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultFields",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
                "upperName",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            7 => &self.upper_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            7 => &mut self.upper_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.category.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `NOT_FOUND`.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
    ];
}

/// Calls [`crm.category.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html).
#[doc(alias = "crm.category.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.category.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64) -> Self {
        Self {
            entity_type_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.category.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.category.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `category`: [`Category`].
    pub category: Option<Category>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["category"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category,
            _ => &mut self.extra,
        }
    }
}

/// `category` in the answer of `crm.category.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `originId`: `string`.
    pub origin_id: Option<String>,
    /// `originatorId`: `string`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Category {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Category",
            fields: &[
                "id",
                "name",
                "sort",
                "entityTypeId",
                "isDefault",
                "originId",
                "originatorId",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.entity_type_id,
            4 => &self.is_default,
            5 => &self.origin_id,
            6 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.entity_type_id,
            4 => &mut self.is_default,
            5 => &mut self.origin_id,
            6 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.category.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `NOT_FOUND`, `SPA not found`.
    NotFoundSpaNotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `NOT_FOUND`, `Element not found`.
    NotFoundElementNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFoundSpaNotFound, "NOT_FOUND").message("SPA not found"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::NotFoundElementNotFound, "NOT_FOUND")
            .message("Element not found"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.category.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html).
#[doc(alias = "crm.category.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.category.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["entityTypeId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.category.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["categories"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = Category;
}

/// Answer of `crm.category.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `categories`: list of [`Category`].
    pub categories: Option<Vec<Category>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["categories"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.categories,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.categories,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.category.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `NOT_FOUND`.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
    ];
}

/// Calls [`crm.category.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html).
#[doc(alias = "crm.category.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.category.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.category.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64, fields: UpdateFields) -> Self {
        Self {
            entity_type_id,
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
            fields: &["entityTypeId", "id", "fields"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "crm.category.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.category.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`. Default: `-`.
    pub name: Option<String>,
    /// `sort`: `integer`. Default: `500`.
    pub sort: Option<i64>,
    /// `isDefault`: `Y` or `N`. Default: `N`.
    pub is_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "sort", "isDefault"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.category.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `category`: [`UpdateResultCategory`].
    pub category: Option<UpdateResultCategory>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
            fields: &["category"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category,
            _ => &mut self.extra,
        }
    }
}

/// `category` in the answer of `crm.category.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultCategory {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResultCategory {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResultCategory",
            fields: &["id", "name", "sort", "entityTypeId", "isDefault"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.entity_type_id,
            4 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.entity_type_id,
            4 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.category.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `NOT_FOUND`, `Smart process not found`.
    NotFoundSmartProcessNotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `NOT_FOUND`, `Element not found`.
    NotFoundElementNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFoundSmartProcessNotFound, "NOT_FOUND")
            .message("Smart process not found"),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::NotFoundElementNotFound, "NOT_FOUND")
            .message("Element not found"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.category.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html).
#[doc(alias = "crm.category.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultCategory, Delete, Fields, FieldsResult,
    FieldsResultFields, Get, GetResult, Category, List, ListResult, Update, UpdateFields,
    UpdateResult, UpdateResultCategory
);
