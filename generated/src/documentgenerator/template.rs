// @generated from docs/api-reference/document-generator/templates/document-generator-template-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `documentgenerator.template.*`.

use crate::prelude::*;

/// Request of [`documentgenerator.template.add`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.add")]
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
    type Output = TemplateResult;
    type Error = AddError;
    const NAME: &'static str = "documentgenerator.template.add";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `fileId`: `integer`, one of `fileId`, `file` is required.
    pub file_id: Option<i64>,
    /// `file`: `file`, one of `fileId`, `file` is required.
    pub file: Option<File>,
    /// `numeratorId`: `integer`, required.
    pub numerator_id: i64,
    /// `region`: `string`, required.
    pub region: String,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `withStamps`: `Y` or `N`. Default: `N`.
    pub with_stamps: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        numerator_id: i64,
        region: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            numerator_id,
            region: region.into(),
            ..Default::default()
        }
    }
    /// Sets `fileId`.
    #[must_use]
    pub fn file_id(mut self, value: i64) -> Self {
        self.file_id = Some(value);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl Into<File>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `withStamps`.
    #[must_use]
    pub fn with_stamps(mut self, value: bool) -> Self {
        self.with_stamps = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "name",
                "fileId",
                "file",
                "numeratorId",
                "region",
                "code",
                "users",
                "active",
                "withStamps",
                "sort",
            ],
            required: &[0, 3, 4],
            codecs: &[(7, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.file_id,
            2 => &self.file,
            3 => &self.numerator_id,
            4 => &self.region,
            5 => &self.code,
            6 => &self.users,
            7 => &self.active,
            8 => &self.with_stamps,
            9 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.file_id,
            2 => &mut self.file,
            3 => &mut self.numerator_id,
            4 => &mut self.region,
            5 => &mut self.code,
            6 => &mut self.users,
            7 => &mut self.active,
            8 => &mut self.with_stamps,
            9 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.template.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateResult {
    /// `template`: [`Template`].
    pub template: Option<Template>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TemplateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TemplateResult",
            fields: &["template"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template,
            _ => &mut self.extra,
        }
    }
}

/// `template` in the answer of `documentgenerator.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `withStamps`: `Y` or `N`.
    pub with_stamps: Option<bool>,
    /// `providers`: map of `string`.
    pub providers: Option<Map<String>>,
    /// `users`: map of `string`.
    pub users: Option<Map<String>>,
    /// `isDeleted`: `Y` or `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Template {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Template",
            fields: &[
                "id",
                "name",
                "region",
                "code",
                "download",
                "downloadMachine",
                "active",
                "moduleId",
                "numeratorId",
                "withStamps",
                "providers",
                "users",
                "isDeleted",
                "sort",
                "createTime",
                "updateTime",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (9, Codec::YesNo), (12, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.region,
            3 => &self.code,
            4 => &self.download,
            5 => &self.download_machine,
            6 => &self.active,
            7 => &self.module_id,
            8 => &self.numerator_id,
            9 => &self.with_stamps,
            10 => &self.providers,
            11 => &self.users,
            12 => &self.is_deleted,
            13 => &self.sort,
            14 => &self.create_time,
            15 => &self.update_time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.region,
            3 => &mut self.code,
            4 => &mut self.download,
            5 => &mut self.download_machine,
            6 => &mut self.active,
            7 => &mut self.module_id,
            8 => &mut self.numerator_id,
            9 => &mut self.with_stamps,
            10 => &mut self.providers,
            11 => &mut self.users,
            12 => &mut self.is_deleted,
            13 => &mut self.sort,
            14 => &mut self.create_time,
            15 => &mut self.update_time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.template.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value to match with parameter {fields}. Should be value of type array` (HTTP 400).
    Code100InvalidValueToMatchWith,
    /// `Empty required fields: name, numeratorId, region` (HTTP 400).
    EmptyRequiredFieldsNameNumerator,
    /// `Missing file content` (HTTP 400).
    MissingFileContent,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
    /// `Empty required fields: numeratorId`.
    EmptyRequiredFieldsNumeratorId,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value to match with parameter {fields}. Should be value of type array",
            )
            .status(400),
        ErrorCase::text(
                Self::EmptyRequiredFieldsNameNumerator,
                "Empty required fields: name, numeratorId, region",
            )
            .status(400),
        ErrorCase::text(Self::MissingFileContent, "Missing file content").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
        ErrorCase::text(
            Self::EmptyRequiredFieldsNumeratorId,
            "Empty required fields: numeratorId",
        ),
    ];
}

/// Calls [`documentgenerator.template.add`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html).
#[doc(alias = "documentgenerator.template.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<TemplateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.template.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.delete")]
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
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "documentgenerator.template.delete";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Errors of `documentgenerator.template.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100` (HTTP 400).
    Code100,
    /// `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::TemplateNotFound, "Template not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.template.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html).
#[doc(alias = "documentgenerator.template.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.template.get`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.get")]
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
    const NAME: &'static str = "documentgenerator.template.get";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `template`: [`GetResultTemplate`].
    pub template: Option<GetResultTemplate>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["template"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template,
            _ => &mut self.extra,
        }
    }
}

/// `template` in the answer of `documentgenerator.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTemplate {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `withStamps`: `Y` or `N`.
    pub with_stamps: Option<bool>,
    /// `providers`: map of `string`.
    pub providers: Option<Map<String>>,
    /// `users`: map of `string`.
    pub users: Option<Map<String>>,
    /// `isDeleted`: `Y` or `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTemplate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTemplate",
            fields: &[
                "id",
                "name",
                "region",
                "code",
                "download",
                "active",
                "moduleId",
                "numeratorId",
                "withStamps",
                "providers",
                "users",
                "isDeleted",
                "sort",
                "createTime",
                "updateTime",
                "downloadMachine",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo), (8, Codec::YesNo), (11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.region,
            3 => &self.code,
            4 => &self.download,
            5 => &self.active,
            6 => &self.module_id,
            7 => &self.numerator_id,
            8 => &self.with_stamps,
            9 => &self.providers,
            10 => &self.users,
            11 => &self.is_deleted,
            12 => &self.sort,
            13 => &self.create_time,
            14 => &self.update_time,
            15 => &self.download_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.region,
            3 => &mut self.code,
            4 => &mut self.download,
            5 => &mut self.active,
            6 => &mut self.module_id,
            7 => &mut self.numerator_id,
            8 => &mut self.with_stamps,
            9 => &mut self.providers,
            10 => &mut self.users,
            11 => &mut self.is_deleted,
            12 => &mut self.sort,
            13 => &mut self.create_time,
            14 => &mut self.update_time,
            15 => &mut self.download_machine,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.template.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100` (HTTP 400).
    Code100,
    /// `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::TemplateNotFound, "Template not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.template.get`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html).
#[doc(alias = "documentgenerator.template.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.template.getfields`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
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

impl Method for Getfields {
    type Output = GetfieldsResult;
    type Error = GetfieldsError;
    const NAME: &'static str = "documentgenerator.template.getfields";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `templateFields`: map of [`GetfieldsResultTemplateFields`].
    pub template_fields: Option<Map<GetfieldsResultTemplateFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
            fields: &["templateFields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_fields,
            _ => &mut self.extra,
        }
    }
}

/// `templateFields` in the answer of `documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultTemplateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `default`: `string`.
    pub default_: Option<String>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `chain`: `string` or list of map of any value or `string`.
    pub chain: Option<Either<String, Vec<Either<Map<Value>, String>>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultTemplateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultTemplateFields",
            fields: &["title", "value", "default", "required", "type", "group", "chain"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.value,
            2 => &self.default_,
            3 => &self.required,
            4 => &self.type_,
            5 => &self.group,
            6 => &self.chain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.value,
            2 => &mut self.default_,
            3 => &mut self.required,
            4 => &mut self.type_,
            5 => &mut self.group,
            6 => &mut self.chain,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.template.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100` (HTTP 400).
    Code100,
    /// `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `Cannot get fields from deleted template` (HTTP 400).
    CannotGetFieldsFromDeleted,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::TemplateNotFound, "Template not found").status(400),
        ErrorCase::text(
                Self::CannotGetFieldsFromDeleted,
                "Cannot get fields from deleted template",
            )
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.template.getfields`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html).
#[doc(alias = "documentgenerator.template.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.template.list`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`]. Default: `["*"]`.
    pub select: Option<Vec<ListSelect>>,
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
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
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
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

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "order", "filter", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "documentgenerator.template.list";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `select` of `documentgenerator.template.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `id`.
    Id,
    /// `active`.
    Active,
    /// `name`.
    Name,
    /// `code`.
    Code,
    /// `region`.
    Region,
    /// `sort`.
    Sort,
    /// `createTime`.
    CreateTime,
    /// `updateTime`.
    UpdateTime,
    /// `numeratorId`.
    NumeratorId,
    /// `withStamps`.
    WithStamps,
    /// `users`.
    Users,
    /// `providers`.
    Providers,
    /// `*`.
    Any,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "active",
        "name",
        "code",
        "region",
        "sort",
        "createTime",
        "updateTime",
        "numeratorId",
        "withStamps",
        "users",
        "providers",
        "*",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Active),
            2 => Some(Self::Name),
            3 => Some(Self::Code),
            4 => Some(Self::Region),
            5 => Some(Self::Sort),
            6 => Some(Self::CreateTime),
            7 => Some(Self::UpdateTime),
            8 => Some(Self::NumeratorId),
            9 => Some(Self::WithStamps),
            10 => Some(Self::Users),
            11 => Some(Self::Providers),
            12 => Some(Self::Any),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Active => "active",
            Self::Name => "name",
            Self::Code => "code",
            Self::Region => "region",
            Self::Sort => "sort",
            Self::CreateTime => "createTime",
            Self::UpdateTime => "updateTime",
            Self::NumeratorId => "numeratorId",
            Self::WithStamps => "withStamps",
            Self::Users => "users",
            Self::Providers => "providers",
            Self::Any => "*",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `active`: [`Active`].
    pub active: Option<Active>,
    /// `name`: [`Active`].
    pub name: Option<Active>,
    /// `code`: [`Active`].
    pub code: Option<Active>,
    /// `region`: [`Active`].
    pub region: Option<Active>,
    /// `sort`: [`Active`].
    pub sort: Option<Active>,
    /// `createTime`: [`Active`].
    pub create_time: Option<Active>,
    /// `updateTime`: [`Active`].
    pub update_time: Option<Active>,
    /// `numeratorId`: [`Active`].
    pub numerator_id: Option<Active>,
    /// `withStamps`: [`Active`].
    pub with_stamps: Option<Active>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `providers`: list of `string`.
    pub providers: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: impl Into<Active>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Active>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<Active>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl Into<Active>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<Active>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `createTime`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<Active>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<Active>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `numeratorId`.
    #[must_use]
    pub fn numerator_id(mut self, value: impl Into<Active>) -> Self {
        self.numerator_id = Some(value.into());
        self
    }
    /// Sets `withStamps`.
    #[must_use]
    pub fn with_stamps(mut self, value: impl Into<Active>) -> Self {
        self.with_stamps = Some(value.into());
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `providers`.
    #[must_use]
    pub fn providers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.providers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "id",
                "active",
                "name",
                "code",
                "region",
                "sort",
                "createTime",
                "updateTime",
                "numeratorId",
                "withStamps",
                "users",
                "providers",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.code,
            4 => &self.region,
            5 => &self.sort,
            6 => &self.create_time,
            7 => &self.update_time,
            8 => &self.numerator_id,
            9 => &self.with_stamps,
            10 => &self.users,
            11 => &self.providers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.region,
            5 => &mut self.sort,
            6 => &mut self.create_time,
            7 => &mut self.update_time,
            8 => &mut self.numerator_id,
            9 => &mut self.with_stamps,
            10 => &mut self.users,
            11 => &mut self.providers,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.active` of `documentgenerator.template.list`, and 8 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Active {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Active {
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

/// Parameter `filter` of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `withStamps`: `Y` or `N`.
    pub with_stamps: Option<bool>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `providers`: list of `string`.
    pub providers: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `createTime`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<DateTime>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<DateTime>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `numeratorId`.
    #[must_use]
    pub fn numerator_id(mut self, value: i64) -> Self {
        self.numerator_id = Some(value);
        self
    }
    /// Sets `withStamps`.
    #[must_use]
    pub fn with_stamps(mut self, value: bool) -> Self {
        self.with_stamps = Some(value);
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `providers`.
    #[must_use]
    pub fn providers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.providers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "id",
                "active",
                "name",
                "code",
                "region",
                "sort",
                "createTime",
                "updateTime",
                "numeratorId",
                "withStamps",
                "users",
                "providers",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.code,
            4 => &self.region,
            5 => &self.sort,
            6 => &self.create_time,
            7 => &self.update_time,
            8 => &self.numerator_id,
            9 => &self.with_stamps,
            10 => &self.users,
            11 => &self.providers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.region,
            5 => &mut self.sort,
            6 => &mut self.create_time,
            7 => &mut self.update_time,
            8 => &mut self.numerator_id,
            9 => &mut self.with_stamps,
            10 => &mut self.users,
            11 => &mut self.providers,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `templates`: map of [`ListResultTemplates`].
    pub templates: Option<Map<ListResultTemplates>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["templates"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.templates,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.templates,
            _ => &mut self.extra,
        }
    }
}

/// `templates` in the answer of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTemplates {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `string`.
    pub updated_by: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `bodyType`: `string`.
    pub body_type: Option<String>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `withStamps`: `Y` or `N`.
    pub with_stamps: Option<bool>,
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `isDeleted`: `Y` or `N`.
    pub is_deleted: Option<bool>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<String>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `providers`: list of `string`.
    pub providers: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTemplates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTemplates",
            fields: &[
                "id",
                "active",
                "name",
                "code",
                "region",
                "sort",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "moduleId",
                "fileId",
                "bodyType",
                "numeratorId",
                "withStamps",
                "productsTableVariant",
                "isDeleted",
                "isDefault",
                "download",
                "downloadMachine",
                "users",
                "providers",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (14, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.code,
            4 => &self.region,
            5 => &self.sort,
            6 => &self.create_time,
            7 => &self.update_time,
            8 => &self.created_by,
            9 => &self.updated_by,
            10 => &self.module_id,
            11 => &self.file_id,
            12 => &self.body_type,
            13 => &self.numerator_id,
            14 => &self.with_stamps,
            15 => &self.products_table_variant,
            16 => &self.is_deleted,
            17 => &self.is_default,
            18 => &self.download,
            19 => &self.download_machine,
            20 => &self.users,
            21 => &self.providers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.region,
            5 => &mut self.sort,
            6 => &mut self.create_time,
            7 => &mut self.update_time,
            8 => &mut self.created_by,
            9 => &mut self.updated_by,
            10 => &mut self.module_id,
            11 => &mut self.file_id,
            12 => &mut self.body_type,
            13 => &mut self.numerator_id,
            14 => &mut self.with_stamps,
            15 => &mut self.products_table_variant,
            16 => &mut self.is_deleted,
            17 => &mut self.is_default,
            18 => &mut self.download,
            19 => &mut self.download_machine,
            20 => &mut self.users,
            21 => &mut self.providers,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.template.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.template.list`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html).
#[doc(alias = "documentgenerator.template.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.template.update`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.template.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
    pub fn new(id: i64, fields: UpdateFields) -> Self {
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
    type Output = TemplateResult;
    type Error = UpdateError;
    const NAME: &'static str = "documentgenerator.template.update";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `file`: `file`.
    pub file: Option<File>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `providers`: list of `string`.
    pub providers: Option<Vec<String>>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `withStamps`: `Y` or `N`.
    pub with_stamps: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
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
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl Into<File>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets `numeratorId`.
    #[must_use]
    pub fn numerator_id(mut self, value: i64) -> Self {
        self.numerator_id = Some(value);
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `providers`.
    #[must_use]
    pub fn providers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.providers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `withStamps`.
    #[must_use]
    pub fn with_stamps(mut self, value: bool) -> Self {
        self.with_stamps = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "name",
                "file",
                "numeratorId",
                "region",
                "code",
                "users",
                "providers",
                "active",
                "withStamps",
                "sort",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.file,
            2 => &self.numerator_id,
            3 => &self.region,
            4 => &self.code,
            5 => &self.users,
            6 => &self.providers,
            7 => &self.active,
            8 => &self.with_stamps,
            9 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.file,
            2 => &mut self.numerator_id,
            3 => &mut self.region,
            4 => &mut self.code,
            5 => &mut self.users,
            6 => &mut self.providers,
            7 => &mut self.active,
            8 => &mut self.with_stamps,
            9 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.template.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Bitrix\DocumentGenerator\Template constructor must be public` (HTTP 400).
    Code100BitrixDocumentGeneratorTemplateConstructor,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `You do not have permissions to modify this template` (HTTP 400).
    YouDoNotHavePermissions,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissionsTo,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100BitrixDocumentGeneratorTemplateConstructor, "100")
            .message("Bitrix\\DocumentGenerator\\Template constructor must be public")
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::text(Self::TemplateNotFound, "Template not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify this template",
            )
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissionsTo,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.template.update`](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html).
#[doc(alias = "documentgenerator.template.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<TemplateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, TemplateResult, Template, Delete, Get, GetResult, GetResultTemplate,
    Getfields, GetfieldsResult, GetfieldsResultTemplateFields, List, ListOrder,
    ListFilter, ListResult, ListResultTemplates, Update, UpdateFields
);

value_enum!(ListSelect, Active);

choice!(ListFilter[]);
