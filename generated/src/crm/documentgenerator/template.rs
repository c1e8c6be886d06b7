// @generated from docs/api-reference/crm/document-generator/templates/crm-document-generator-template-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.documentgenerator.template.*`.

use crate::prelude::*;

/// Request of [`crm.documentgenerator.template.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.add")]
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
    const NAME: &'static str = "crm.documentgenerator.template.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.documentgenerator.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `file`: `file`, required.
    pub file: File,
    /// `numeratorId`: `integer`, required.
    pub numerator_id: i64,
    /// `region`: `string`, required.
    pub region: String,
    /// `entityTypeId`: list of `string`, required.
    pub entity_type_id: Vec<String>,
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
        file: impl Into<File>,
        numerator_id: i64,
        region: impl Into<String>,
        entity_type_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            file: file.into(),
            numerator_id,
            region: region.into(),
            entity_type_id: entity_type_id.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
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
                "file",
                "numeratorId",
                "region",
                "entityTypeId",
                "users",
                "active",
                "withStamps",
                "sort",
            ],
            required: &[0, 1, 2, 3, 4],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.file,
            2 => &self.numerator_id,
            3 => &self.region,
            4 => &self.entity_type_id,
            5 => &self.users,
            6 => &self.active,
            7 => &self.with_stamps,
            8 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.file,
            2 => &mut self.numerator_id,
            3 => &mut self.region,
            4 => &mut self.entity_type_id,
            5 => &mut self.users,
            6 => &mut self.active,
            7 => &mut self.with_stamps,
            8 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.documentgenerator.template.add`, and 2 other places.
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

/// `template` in the answer of `crm.documentgenerator.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`, may be `null`.
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
    /// `users`: map of `string`.
    pub users: Option<Map<String>>,
    /// `isDeleted`: `Y` or `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `entityTypeId`: list of `string`.
    pub entity_type_id: Option<Vec<String>>,
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
                "users",
                "isDeleted",
                "sort",
                "entityTypeId",
                "createTime",
                "updateTime",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (9, Codec::YesNo), (11, Codec::YesNo)],
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
            10 => &self.users,
            11 => &self.is_deleted,
            12 => &self.sort,
            13 => &self.entity_type_id,
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
            10 => &mut self.users,
            11 => &mut self.is_deleted,
            12 => &mut self.sort,
            13 => &mut self.entity_type_id,
            14 => &mut self.create_time,
            15 => &mut self.update_time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.template.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {...} to match with parameter {fields}. Should be value of type array.`.
    Code100InvalidValueToMatchWith,
    /// `Empty required fields: name, numeratorId, region, entityTypeId`.
    EmptyRequiredFieldsNameNumerator,
    /// `Missing file content`.
    MissingFileContent,
    /// `Could not save file`.
    CouldNotSaveFile,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
    /// `Empty required fields: numeratorId`.
    EmptyRequiredFieldsNumeratorId,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {...} to match with parameter {fields}. Should be value of type array.",
            ),
        ErrorCase::text(
            Self::EmptyRequiredFieldsNameNumerator,
            "Empty required fields: name, numeratorId, region, entityTypeId",
        ),
        ErrorCase::text(Self::MissingFileContent, "Missing file content"),
        ErrorCase::text(Self::CouldNotSaveFile, "Could not save file"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
        ErrorCase::text(
            Self::EmptyRequiredFieldsNumeratorId,
            "Empty required fields: numeratorId",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html).
#[doc(alias = "crm.documentgenerator.template.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<TemplateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.template.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.delete")]
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
    const NAME: &'static str = "crm.documentgenerator.template.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.documentgenerator.template.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Template not found`.
    TemplateNotFound,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html).
#[doc(alias = "crm.documentgenerator.template.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.template.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.get")]
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
    type Output = TemplateResult;
    type Error = GetError;
    const NAME: &'static str = "crm.documentgenerator.template.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.documentgenerator.template.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Template not found`.
    TemplateNotFound,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html).
#[doc(alias = "crm.documentgenerator.template.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<TemplateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.template.getfields`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `values`: [`GetfieldsValues`].
    pub values: Option<GetfieldsValues>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, entity_type_id: i64) -> Self {
        Self {
            id,
            entity_type_id,
            ..Default::default()
        }
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: GetfieldsValues) -> Self {
        self.values = Some(value);
        self
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
            fields: &["id", "entityTypeId", "entityId", "values"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.values,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getfields {
    type Output = GetfieldsResult;
    type Error = GetfieldsError;
    const NAME: &'static str = "crm.documentgenerator.template.getfields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `values` of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsValues {
    /// `MyCompanyRequisiteRqCompanyName`: `string`.
    pub my_company_requisite_rq_company_name: Option<String>,
    /// `MyCompanyRequisiteRegisteredAddressText`: `string`.
    pub my_company_requisite_registered_address_text: Option<String>,
    /// `MyCompanyPhone`: `string`.
    pub my_company_phone: Option<String>,
    /// `MyCompanyEmail`: `string`.
    pub my_company_email: Option<String>,
    /// `MyCompanyWeb`: `string`.
    pub my_company_web: Option<String>,
    /// `MyCompanyUfLogo`: `string`, may be `null`.
    pub my_company_uf_logo: Option<Nullable<String>>,
    /// `RequisiteRqCompanyName`: `string`.
    pub requisite_rq_company_name: Option<String>,
    /// `RequisiteRegisteredAddressText`: `string`.
    pub requisite_registered_address_text: Option<String>,
    /// `ClientPhone`: `string`.
    pub client_phone: Option<String>,
    /// `ClientEmail`: `string`.
    pub client_email: Option<String>,
    /// `ClientWeb`: `string`.
    pub client_web: Option<String>,
    /// `DocumentNumber`: `string`.
    pub document_number: Option<String>,
    /// `DocumentCreateTime`: `string`.
    pub document_create_time: Option<String>,
    /// `ProductsIndex`: `string`.
    pub products_index: Option<String>,
    /// `ProductsProductName`: list of any value or `string`.
    pub products_product_name: Option<Either<Vec<Value>, String>>,
    /// `ProductsProductQuantity`: list of any value or `string`.
    pub products_product_quantity: Option<Either<Vec<Value>, String>>,
    /// `ProductsProductMeasureName`: list of any value or `string`.
    pub products_product_measure_name: Option<Either<Vec<Value>, String>>,
    /// `ProductsProductPriceRaw`: list of any value or `string`.
    pub products_product_price_raw: Option<Either<Vec<Value>, String>>,
    /// `ProductsProductPriceRawSum`: list of any value or `string`.
    pub products_product_price_raw_sum: Option<Either<Vec<Value>, String>>,
    /// `TotalRaw`: `string`.
    pub total_raw: Option<String>,
    /// `TaxesTaxTitle`: list of any value or `string`.
    pub taxes_tax_title: Option<Either<Vec<Value>, String>>,
    /// `TaxesTaxRate`: list of any value or `string`.
    pub taxes_tax_rate: Option<Either<Vec<Value>, String>>,
    /// `TaxesTaxValue`: list of any value or `string`.
    pub taxes_tax_value: Option<Either<Vec<Value>, String>>,
    /// `TotalSum`: `string`.
    pub total_sum: Option<String>,
    /// `MyCompanyAssignedName`: `string`.
    pub my_company_assigned_name: Option<String>,
    /// `MyCompanyAssignedLastName`: `string`.
    pub my_company_assigned_last_name: Option<String>,
    /// `MyCompanyAssignedPersonalPhone`: `string`.
    pub my_company_assigned_personal_phone: Option<String>,
    /// `MyCompanyAssignedEmail`: `string`.
    pub my_company_assigned_email: Option<String>,
    /// `DocumentTitle`: `string`.
    pub document_title: Option<String>,
    /// `MY_COMPANY`: list of any value.
    pub my_company: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetfieldsValues {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MyCompanyRequisiteRqCompanyName`.
    #[must_use]
    pub fn my_company_requisite_rq_company_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.my_company_requisite_rq_company_name = Some(value.into());
        self
    }
    /// Sets `MyCompanyRequisiteRegisteredAddressText`.
    #[must_use]
    pub fn my_company_requisite_registered_address_text(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.my_company_requisite_registered_address_text = Some(value.into());
        self
    }
    /// Sets `MyCompanyPhone`.
    #[must_use]
    pub fn my_company_phone(mut self, value: impl Into<String>) -> Self {
        self.my_company_phone = Some(value.into());
        self
    }
    /// Sets `MyCompanyEmail`.
    #[must_use]
    pub fn my_company_email(mut self, value: impl Into<String>) -> Self {
        self.my_company_email = Some(value.into());
        self
    }
    /// Sets `MyCompanyWeb`.
    #[must_use]
    pub fn my_company_web(mut self, value: impl Into<String>) -> Self {
        self.my_company_web = Some(value.into());
        self
    }
    /// Sets `MyCompanyUfLogo`.
    #[must_use]
    pub fn my_company_uf_logo(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.my_company_uf_logo = Some(value.into());
        self
    }
    /// Sets `RequisiteRqCompanyName`.
    #[must_use]
    pub fn requisite_rq_company_name(mut self, value: impl Into<String>) -> Self {
        self.requisite_rq_company_name = Some(value.into());
        self
    }
    /// Sets `RequisiteRegisteredAddressText`.
    #[must_use]
    pub fn requisite_registered_address_text(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.requisite_registered_address_text = Some(value.into());
        self
    }
    /// Sets `ClientPhone`.
    #[must_use]
    pub fn client_phone(mut self, value: impl Into<String>) -> Self {
        self.client_phone = Some(value.into());
        self
    }
    /// Sets `ClientEmail`.
    #[must_use]
    pub fn client_email(mut self, value: impl Into<String>) -> Self {
        self.client_email = Some(value.into());
        self
    }
    /// Sets `ClientWeb`.
    #[must_use]
    pub fn client_web(mut self, value: impl Into<String>) -> Self {
        self.client_web = Some(value.into());
        self
    }
    /// Sets `DocumentNumber`.
    #[must_use]
    pub fn document_number(mut self, value: impl Into<String>) -> Self {
        self.document_number = Some(value.into());
        self
    }
    /// Sets `DocumentCreateTime`.
    #[must_use]
    pub fn document_create_time(mut self, value: impl Into<String>) -> Self {
        self.document_create_time = Some(value.into());
        self
    }
    /// Sets `ProductsIndex`.
    #[must_use]
    pub fn products_index(mut self, value: impl Into<String>) -> Self {
        self.products_index = Some(value.into());
        self
    }
    /// Sets `ProductsProductName`.
    #[must_use]
    pub fn products_product_name(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_name = Some(value.into());
        self
    }
    /// Sets `ProductsProductQuantity`.
    #[must_use]
    pub fn products_product_quantity(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_quantity = Some(value.into());
        self
    }
    /// Sets `ProductsProductMeasureName`.
    #[must_use]
    pub fn products_product_measure_name(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_measure_name = Some(value.into());
        self
    }
    /// Sets `ProductsProductPriceRaw`.
    #[must_use]
    pub fn products_product_price_raw(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_price_raw = Some(value.into());
        self
    }
    /// Sets `ProductsProductPriceRawSum`.
    #[must_use]
    pub fn products_product_price_raw_sum(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_price_raw_sum = Some(value.into());
        self
    }
    /// Sets `TotalRaw`.
    #[must_use]
    pub fn total_raw(mut self, value: impl Into<String>) -> Self {
        self.total_raw = Some(value.into());
        self
    }
    /// Sets `TaxesTaxTitle`.
    #[must_use]
    pub fn taxes_tax_title(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.taxes_tax_title = Some(value.into());
        self
    }
    /// Sets `TaxesTaxRate`.
    #[must_use]
    pub fn taxes_tax_rate(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.taxes_tax_rate = Some(value.into());
        self
    }
    /// Sets `TaxesTaxValue`.
    #[must_use]
    pub fn taxes_tax_value(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.taxes_tax_value = Some(value.into());
        self
    }
    /// Sets `TotalSum`.
    #[must_use]
    pub fn total_sum(mut self, value: impl Into<String>) -> Self {
        self.total_sum = Some(value.into());
        self
    }
    /// Sets `MyCompanyAssignedName`.
    #[must_use]
    pub fn my_company_assigned_name(mut self, value: impl Into<String>) -> Self {
        self.my_company_assigned_name = Some(value.into());
        self
    }
    /// Sets `MyCompanyAssignedLastName`.
    #[must_use]
    pub fn my_company_assigned_last_name(mut self, value: impl Into<String>) -> Self {
        self.my_company_assigned_last_name = Some(value.into());
        self
    }
    /// Sets `MyCompanyAssignedPersonalPhone`.
    #[must_use]
    pub fn my_company_assigned_personal_phone(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.my_company_assigned_personal_phone = Some(value.into());
        self
    }
    /// Sets `MyCompanyAssignedEmail`.
    #[must_use]
    pub fn my_company_assigned_email(mut self, value: impl Into<String>) -> Self {
        self.my_company_assigned_email = Some(value.into());
        self
    }
    /// Sets `DocumentTitle`.
    #[must_use]
    pub fn document_title(mut self, value: impl Into<String>) -> Self {
        self.document_title = Some(value.into());
        self
    }
    /// Sets `MY_COMPANY`.
    #[must_use]
    pub fn my_company(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.my_company = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for GetfieldsValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsValues",
            fields: &[
                "MyCompanyRequisiteRqCompanyName",
                "MyCompanyRequisiteRegisteredAddressText",
                "MyCompanyPhone",
                "MyCompanyEmail",
                "MyCompanyWeb",
                "MyCompanyUfLogo",
                "RequisiteRqCompanyName",
                "RequisiteRegisteredAddressText",
                "ClientPhone",
                "ClientEmail",
                "ClientWeb",
                "DocumentNumber",
                "DocumentCreateTime",
                "ProductsIndex",
                "ProductsProductName",
                "ProductsProductQuantity",
                "ProductsProductMeasureName",
                "ProductsProductPriceRaw",
                "ProductsProductPriceRawSum",
                "TotalRaw",
                "TaxesTaxTitle",
                "TaxesTaxRate",
                "TaxesTaxValue",
                "TotalSum",
                "MyCompanyAssignedName",
                "MyCompanyAssignedLastName",
                "MyCompanyAssignedPersonalPhone",
                "MyCompanyAssignedEmail",
                "DocumentTitle",
                "MY_COMPANY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.my_company_requisite_rq_company_name,
            1 => &self.my_company_requisite_registered_address_text,
            2 => &self.my_company_phone,
            3 => &self.my_company_email,
            4 => &self.my_company_web,
            5 => &self.my_company_uf_logo,
            6 => &self.requisite_rq_company_name,
            7 => &self.requisite_registered_address_text,
            8 => &self.client_phone,
            9 => &self.client_email,
            10 => &self.client_web,
            11 => &self.document_number,
            12 => &self.document_create_time,
            13 => &self.products_index,
            14 => &self.products_product_name,
            15 => &self.products_product_quantity,
            16 => &self.products_product_measure_name,
            17 => &self.products_product_price_raw,
            18 => &self.products_product_price_raw_sum,
            19 => &self.total_raw,
            20 => &self.taxes_tax_title,
            21 => &self.taxes_tax_rate,
            22 => &self.taxes_tax_value,
            23 => &self.total_sum,
            24 => &self.my_company_assigned_name,
            25 => &self.my_company_assigned_last_name,
            26 => &self.my_company_assigned_personal_phone,
            27 => &self.my_company_assigned_email,
            28 => &self.document_title,
            29 => &self.my_company,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.my_company_requisite_rq_company_name,
            1 => &mut self.my_company_requisite_registered_address_text,
            2 => &mut self.my_company_phone,
            3 => &mut self.my_company_email,
            4 => &mut self.my_company_web,
            5 => &mut self.my_company_uf_logo,
            6 => &mut self.requisite_rq_company_name,
            7 => &mut self.requisite_registered_address_text,
            8 => &mut self.client_phone,
            9 => &mut self.client_email,
            10 => &mut self.client_web,
            11 => &mut self.document_number,
            12 => &mut self.document_create_time,
            13 => &mut self.products_index,
            14 => &mut self.products_product_name,
            15 => &mut self.products_product_quantity,
            16 => &mut self.products_product_measure_name,
            17 => &mut self.products_product_price_raw,
            18 => &mut self.products_product_price_raw_sum,
            19 => &mut self.total_raw,
            20 => &mut self.taxes_tax_title,
            21 => &mut self.taxes_tax_rate,
            22 => &mut self.taxes_tax_value,
            23 => &mut self.total_sum,
            24 => &mut self.my_company_assigned_name,
            25 => &mut self.my_company_assigned_last_name,
            26 => &mut self.my_company_assigned_personal_phone,
            27 => &mut self.my_company_assigned_email,
            28 => &mut self.document_title,
            29 => &mut self.my_company,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.documentgenerator.template.getfields`.
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

/// `templateFields` in the answer of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultTemplateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string` or list of [`GetfieldsResultTemplateFieldsValue`], may be `null`.
    pub value: Option<Either<String, Vec<GetfieldsResultTemplateFieldsValue>>>,
    /// `default`: `string`, may be `null`.
    pub default_: Option<String>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `chain`: `string`.
    pub chain: Option<String>,
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

/// `templateFields.value` in the answer of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultTemplateFieldsValue {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `selected`: `boolean`.
    pub selected: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultTemplateFieldsValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultTemplateFieldsValue",
            fields: &["value", "title", "selected"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.title,
            2 => &self.selected,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.title,
            2 => &mut self.selected,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Template not found`.
    TemplateNotFound,
    /// `100`.
    Code100,
    /// `Cannot get fields from deleted template`.
    CannotGetFieldsFromDeleted,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::CannotGetFieldsFromDeleted,
            "Cannot get fields from deleted template",
        ),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.getfields`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html).
#[doc(alias = "crm.documentgenerator.template.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.template.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`. Default: `["*"]`.
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
    const NAME: &'static str = "crm.documentgenerator.template.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.documentgenerator.template.list`.
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

/// Answer of `crm.documentgenerator.template.list`.
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

/// `templates` in the answer of `crm.documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTemplates {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`, may be `null`.
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
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
    /// `isDeleted`: `Y` or `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `entityTypeId`: list of `string`.
    pub entity_type_id: Option<Vec<String>>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTemplates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTemplates",
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
                "users",
                "isDeleted",
                "sort",
                "entityTypeId",
                "createTime",
                "updateTime",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (9, Codec::YesNo), (11, Codec::YesNo)],
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
            10 => &self.users,
            11 => &self.is_deleted,
            12 => &self.sort,
            13 => &self.entity_type_id,
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
            10 => &mut self.users,
            11 => &mut self.is_deleted,
            12 => &mut self.sort,
            13 => &mut self.entity_type_id,
            14 => &mut self.create_time,
            15 => &mut self.update_time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.template.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html).
#[doc(alias = "crm.documentgenerator.template.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.template.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.template.update")]
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
    const NAME: &'static str = "crm.documentgenerator.template.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.documentgenerator.template.update`.
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
    /// `entityTypeId`: list of `string`.
    pub entity_type_id: Option<Vec<String>>,
    /// `users`: list of `string`.
    pub users: Option<Vec<String>>,
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
    /// Sets `entityTypeId`.
    #[must_use]
    pub fn entity_type_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_type_id = Some(value.into_iter().map(Into::into).collect());
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

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "name",
                "file",
                "numeratorId",
                "region",
                "entityTypeId",
                "users",
                "active",
                "withStamps",
                "sort",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.file,
            2 => &self.numerator_id,
            3 => &self.region,
            4 => &self.entity_type_id,
            5 => &self.users,
            6 => &self.active,
            7 => &self.with_stamps,
            8 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.file,
            2 => &mut self.numerator_id,
            3 => &mut self.region,
            4 => &mut self.entity_type_id,
            5 => &mut self.users,
            6 => &mut self.active,
            7 => &mut self.with_stamps,
            8 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.template.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {...} to match with parameter {fields}. Should be value of type array.`.
    Code100InvalidValueToMatchWith,
    /// `Template not found`.
    TemplateNotFound,
    /// `Could not save file`.
    CouldNotSaveFile,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {...} to match with parameter {fields}. Should be value of type array.",
            ),
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
        ErrorCase::text(Self::CouldNotSaveFile, "Could not save file"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.template.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html).
#[doc(alias = "crm.documentgenerator.template.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<TemplateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, TemplateResult, Template, Delete, Get, Getfields, GetfieldsValues,
    GetfieldsResult, GetfieldsResultTemplateFields, GetfieldsResultTemplateFieldsValue,
    List, ListResult, ListResultTemplates, Update, UpdateFields
);

value_enum!(ListOrder);
