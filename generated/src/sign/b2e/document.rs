// @generated from docs/api-reference/sign/sign-b2e-document-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `sign.b2e.document.*`.

use crate::prelude::*;

/// Request of [`sign.b2e.document.get`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html).
///
/// Scope: any of `sign.b2e`, `crm`.
#[doc(alias = "sign.b2e.document.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `language`: `string`. Default: `en`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `uid`.
    #[must_use]
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["uid", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uid,
            1 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uid,
            1 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = DocumentResult;
    type Error = GetError;
    const NAME: &'static str = "sign.b2e.document.get";
    const SCOPES: &'static [&'static str] = &["sign.b2e", "crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sign.b2e.document.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentResult {
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `state`: [`State`].
    pub state: Option<State>,
    /// `members`: list of [`DocumentMembers`].
    pub members: Option<Vec<DocumentMembers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DocumentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentResult",
            fields: &["uid", "state", "members"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uid,
            1 => &self.state,
            2 => &self.members,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uid,
            1 => &mut self.state,
            2 => &mut self.members,
            _ => &mut self.extra,
        }
    }
}

/// `state` in the answer of `sign.b2e.document.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct State {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for State {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "State",
            fields: &["code", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `members` in the answer of `sign.b2e.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentMembers {
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `party`: `integer`.
    pub party: Option<i64>,
    /// `user`: [`DocumentMembersUser`].
    pub user: Option<DocumentMembersUser>,
    /// `state`: [`State`].
    pub state: Option<State>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DocumentMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentMembers",
            fields: &["uid", "role", "party", "user", "state"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uid,
            1 => &self.role,
            2 => &self.party,
            3 => &self.user,
            4 => &self.state,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uid,
            1 => &mut self.role,
            2 => &mut self.party,
            3 => &mut self.user,
            4 => &mut self.state,
            _ => &mut self.extra,
        }
    }
}

/// `members.user` in the answer of `sign.b2e.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentMembersUser {
    /// `employeeCode`: `string`.
    pub employee_code: Option<String>,
    /// `employeeId`: `integer`.
    pub employee_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DocumentMembersUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentMembersUser",
            fields: &["employeeCode", "employeeId", "userId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.employee_code,
            1 => &self.employee_id,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.employee_code,
            1 => &mut self.employee_id,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sign.b2e.document.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `INTERNAL_ERROR`.
    InternalError,
    /// `Document UID is required`.
    DocumentUidIsRequired,
    /// `Document not found`.
    DocumentNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::InternalError, "INTERNAL_ERROR"),
        ErrorCase::text(Self::DocumentUidIsRequired, "Document UID is required"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
    ];
}

/// Calls [`sign.b2e.document.get`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html).
#[doc(alias = "sign.b2e.document.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sign.b2e.document.send`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html).
///
/// Scope: any of `sign.b2e`, `crm`.
#[doc(alias = "sign.b2e.document.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSend {
    /// `fields`: [`DocumentSendFields`], required.
    pub fields: DocumentSendFields,
    /// `language`: `string`. Default: `en`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: DocumentSendFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

impl Record for DocumentSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSend",
            fields: &["fields", "language"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

impl Method for DocumentSend {
    type Output = DocumentResult;
    type Error = DocumentSendError;
    const NAME: &'static str = "sign.b2e.document.send";
    const SCOPES: &'static [&'static str] = &["sign.b2e", "crm"];
}

/// Parameter `fields` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFields {
    /// `company`: [`DocumentSendFieldsCompany`], required.
    pub company: DocumentSendFieldsCompany,
    /// `members`: list of [`DocumentSendFieldsMembers`], required.
    pub members: Vec<DocumentSendFieldsMembers>,
    /// `responsible`: [`DocumentSendFieldsResponsible`], required.
    pub responsible: DocumentSendFieldsResponsible,
    /// `companyProviderUid`: `string`, required.
    pub company_provider_uid: String,
    /// `files`: list of [`DocumentSendFieldsFiles`], required.
    pub files: Vec<DocumentSendFieldsFiles>,
    /// `regionDocumentType`: `string`, required.
    pub region_document_type: String,
    /// `externalSettings`: [`DocumentSendFieldsExternalSettings`], required.
    pub external_settings: DocumentSendFieldsExternalSettings,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        company: DocumentSendFieldsCompany,
        members: impl IntoIterator<Item = DocumentSendFieldsMembers>,
        responsible: DocumentSendFieldsResponsible,
        company_provider_uid: impl Into<String>,
        files: impl IntoIterator<Item = DocumentSendFieldsFiles>,
        region_document_type: impl Into<String>,
        external_settings: DocumentSendFieldsExternalSettings,
    ) -> Self {
        Self {
            company,
            members: members.into_iter().collect(),
            responsible,
            company_provider_uid: company_provider_uid.into(),
            files: files.into_iter().collect(),
            region_document_type: region_document_type.into(),
            external_settings,
            ..Default::default()
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

impl Record for DocumentSendFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFields",
            fields: &[
                "company",
                "members",
                "responsible",
                "companyProviderUid",
                "files",
                "regionDocumentType",
                "externalSettings",
                "language",
            ],
            required: &[0, 1, 2, 3, 4, 5, 6],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.members,
            2 => &self.responsible,
            3 => &self.company_provider_uid,
            4 => &self.files,
            5 => &self.region_document_type,
            6 => &self.external_settings,
            7 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.members,
            2 => &mut self.responsible,
            3 => &mut self.company_provider_uid,
            4 => &mut self.files,
            5 => &mut self.region_document_type,
            6 => &mut self.external_settings,
            7 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.company` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFieldsCompany {
    /// `uuid`: `string`, required under a condition that the page tells.
    pub uuid: Option<String>,
    /// `crmId`: `integer`, required.
    pub crm_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFieldsCompany {
    /// An object with its required keys.
    #[must_use]
    pub fn new(crm_id: i64) -> Self {
        Self {
            crm_id,
            ..Default::default()
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

impl Record for DocumentSendFieldsCompany {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFieldsCompany",
            fields: &["uuid", "crmId"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uuid,
            1 => &self.crm_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uuid,
            1 => &mut self.crm_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.members` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFieldsMembers {
    /// `employeeCode`: `string`, one of `employeeCode`, `employeeId` is required.
    pub employee_code: Option<String>,
    /// `employeeId`: `integer`, one of `employeeCode`, `employeeId` is required.
    pub employee_id: Option<i64>,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// `role`: [`Role`], required.
    pub role: Role,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFieldsMembers {
    /// An object with its required keys.
    #[must_use]
    pub fn new(user_id: i64, role: impl Into<Role>) -> Self {
        Self {
            user_id,
            role: role.into(),
            ..Default::default()
        }
    }
    /// Sets `employeeCode`.
    #[must_use]
    pub fn employee_code(mut self, value: impl Into<String>) -> Self {
        self.employee_code = Some(value.into());
        self
    }
    /// Sets `employeeId`.
    #[must_use]
    pub fn employee_id(mut self, value: i64) -> Self {
        self.employee_id = Some(value);
        self
    }
}

impl Record for DocumentSendFieldsMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFieldsMembers",
            fields: &["employeeCode", "employeeId", "userId", "role"],
            required: &[2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.employee_code,
            1 => &self.employee_id,
            2 => &self.user_id,
            3 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.employee_code,
            1 => &mut self.employee_id,
            2 => &mut self.user_id,
            3 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.members.role` of `sign.b2e.document.send`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `signer`.
    Signer,
    /// `assignee`.
    Assignee,
    /// `reviewer`.
    Reviewer,
    /// `editor`.
    Editor,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Role {
    const VALUES: &'static [&'static str] = &[
        "signer",
        "assignee",
        "reviewer",
        "editor",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Signer),
            1 => Some(Self::Assignee),
            2 => Some(Self::Reviewer),
            3 => Some(Self::Editor),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Signer => "signer",
            Self::Assignee => "assignee",
            Self::Reviewer => "reviewer",
            Self::Editor => "editor",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.responsible` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFieldsResponsible {
    /// `employeeCode`: `string`, one of `employeeCode`, `employeeId` is required.
    pub employee_code: Option<String>,
    /// `employeeId`: `integer`, one of `employeeCode`, `employeeId` is required.
    pub employee_id: Option<i64>,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// `role`: [`Role`].
    pub role: Option<Role>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFieldsResponsible {
    /// An object with its required keys.
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            ..Default::default()
        }
    }
    /// Sets `employeeCode`.
    #[must_use]
    pub fn employee_code(mut self, value: impl Into<String>) -> Self {
        self.employee_code = Some(value.into());
        self
    }
    /// Sets `employeeId`.
    #[must_use]
    pub fn employee_id(mut self, value: i64) -> Self {
        self.employee_id = Some(value);
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

impl Record for DocumentSendFieldsResponsible {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFieldsResponsible",
            fields: &["employeeCode", "employeeId", "userId", "role"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.employee_code,
            1 => &self.employee_id,
            2 => &self.user_id,
            3 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.employee_code,
            1 => &mut self.employee_id,
            2 => &mut self.user_id,
            3 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.files` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFieldsFiles {
    /// `fileName`: `string`, required.
    pub file_name: String,
    /// `fileType`: `string`, required.
    pub file_type: String,
    /// `fileContent`: `string`, required.
    pub file_content: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFieldsFiles {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        file_type: impl Into<String>,
        file_content: impl Into<String>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            file_type: file_type.into(),
            file_content: file_content.into(),
            ..Default::default()
        }
    }
}

impl Record for DocumentSendFieldsFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFieldsFiles",
            fields: &["fileName", "fileType", "fileContent"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_name,
            1 => &self.file_type,
            2 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_name,
            1 => &mut self.file_type,
            2 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.externalSettings` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentSendFieldsExternalSettings {
    /// `externalId`: `string`, required.
    pub external_id: String,
    /// `externalDateCreate`: `string`, required.
    pub external_date_create: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DocumentSendFieldsExternalSettings {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        external_id: impl Into<String>,
        external_date_create: impl Into<String>,
    ) -> Self {
        Self {
            external_id: external_id.into(),
            external_date_create: external_date_create.into(),
            ..Default::default()
        }
    }
}

impl Record for DocumentSendFieldsExternalSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentSendFieldsExternalSettings",
            fields: &["externalId", "externalDateCreate"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_id,
            1 => &self.external_date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_id,
            1 => &mut self.external_date_create,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sign.b2e.document.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocumentSendError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `BAD_REQUEST`, `Empty request fields`.
    BadRequestEmptyRequestFields,
    /// `BAD_REQUEST`, `companyProviderUid field is required`.
    BadRequestCompanyProviderUidFieldIs,
    /// `BAD_REQUEST`, `The responsible field is required`.
    BadRequestTheResponsibleFieldIsRequired,
    /// `BAD_REQUEST`, `At least one signing party with role signer is required`.
    BadRequestAtLeastOneSigningParty,
    /// `BAD_REQUEST`, `At least one signing party with role assignee is required`.
    BadRequestAtLeastOneSigningPartyWith,
    /// `BAD_REQUEST`, `Invalid role ...`.
    BadRequestInvalidRole,
    /// `BAD_REQUEST`, `Employee ID is required`.
    BadRequestEmployeeIdIsRequired,
    /// `BAD_REQUEST`, `Employee with code ... was not found`.
    BadRequestEmployeeWithCodeWasNot,
    /// `BAD_REQUEST`, `Employee with ID ... was not found`.
    BadRequestEmployeeWithIdWasNot,
    /// `BAD_REQUEST`, `Could not find employee for specified User ID`.
    BadRequestCouldNotFindEmployeeFor,
    /// `BAD_REQUEST`, `Could not find user for specified employee`.
    BadRequestCouldNotFindUserFor,
    /// `BAD_REQUEST`, `At least one file is required to sign the document`.
    BadRequestAtLeastOneFileIs,
    /// `BAD_REQUEST`, `Signing multiple files is currently not supported`.
    BadRequestSigningMultipleFilesIsCurrently,
    /// `BAD_REQUEST`, `The specified file type is not supported`.
    BadRequestTheSpecifiedFileTypeIs,
    /// `BAD_REQUEST`, `Invalid file name`.
    BadRequestInvalidFileName,
    /// `BAD_REQUEST`, `Invalid file name. File extension is not specified`.
    BadRequestInvalidFileNameFileExtension,
    /// `BAD_REQUEST`, `The specified file extension is not supported`.
    BadRequestTheSpecifiedFileExtensionIs,
    /// `BAD_REQUEST`, `Region document type is required. Use value '12.999' as a default value`.
    BadRequestRegionDocumentTypeIsRequired,
    /// `BAD_REQUEST`, `Region document type is not valid. Use value '12.999' as a default value`.
    BadRequestRegionDocumentTypeIsNot,
    /// `BAD_REQUEST`, `Signing provider is not available`.
    BadRequestSigningProviderIsNotAvailable,
    /// `BAD_REQUEST`, `Signing provider has expired`.
    BadRequestSigningProviderHasExpired,
    /// `BAD_REQUEST`, `External date create field is required`.
    BadRequestExternalDateCreateFieldIs,
    /// `BAD_REQUEST`, `External ID field is required`.
    BadRequestExternalIdFieldIsRequired,
    /// `BAD_REQUEST`, `External date create invalid field value`.
    BadRequestExternalDateCreateInvalidField,
    /// `BAD_REQUEST`, `External ID maximum length of 255 is exceeded`.
    BadRequestExternalIdMaximumLengthOf,
    /// `INTERNAL_ERROR`.
    InternalError,
    /// `humanresources module is not installed`.
    HumanresourcesModuleIsNotInstalled,
    /// `BAD_REQUEST`, `[companyProviderUid] field is required`.
    BadRequestCompanyProviderUidFieldIsRequired,
}

impl ErrorCode for DocumentSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::BadRequestEmptyRequestFields, "BAD_REQUEST")
            .message("Empty request fields"),
        ErrorCase::code(Self::BadRequestCompanyProviderUidFieldIs, "BAD_REQUEST")
            .message("companyProviderUid field is required"),
        ErrorCase::code(Self::BadRequestTheResponsibleFieldIsRequired, "BAD_REQUEST")
            .message("The responsible field is required"),
        ErrorCase::code(Self::BadRequestAtLeastOneSigningParty, "BAD_REQUEST")
            .message("At least one signing party with role signer is required"),
        ErrorCase::code(Self::BadRequestAtLeastOneSigningPartyWith, "BAD_REQUEST")
            .message("At least one signing party with role assignee is required"),
        ErrorCase::code(Self::BadRequestInvalidRole, "BAD_REQUEST")
            .message("Invalid role ..."),
        ErrorCase::code(Self::BadRequestEmployeeIdIsRequired, "BAD_REQUEST")
            .message("Employee ID is required"),
        ErrorCase::code(Self::BadRequestEmployeeWithCodeWasNot, "BAD_REQUEST")
            .message("Employee with code ... was not found"),
        ErrorCase::code(Self::BadRequestEmployeeWithIdWasNot, "BAD_REQUEST")
            .message("Employee with ID ... was not found"),
        ErrorCase::code(Self::BadRequestCouldNotFindEmployeeFor, "BAD_REQUEST")
            .message("Could not find employee for specified User ID"),
        ErrorCase::code(Self::BadRequestCouldNotFindUserFor, "BAD_REQUEST")
            .message("Could not find user for specified employee"),
        ErrorCase::code(Self::BadRequestAtLeastOneFileIs, "BAD_REQUEST")
            .message("At least one file is required to sign the document"),
        ErrorCase::code(Self::BadRequestSigningMultipleFilesIsCurrently, "BAD_REQUEST")
            .message("Signing multiple files is currently not supported"),
        ErrorCase::code(Self::BadRequestTheSpecifiedFileTypeIs, "BAD_REQUEST")
            .message("The specified file type is not supported"),
        ErrorCase::code(Self::BadRequestInvalidFileName, "BAD_REQUEST")
            .message("Invalid file name"),
        ErrorCase::code(Self::BadRequestInvalidFileNameFileExtension, "BAD_REQUEST")
            .message("Invalid file name. File extension is not specified"),
        ErrorCase::code(Self::BadRequestTheSpecifiedFileExtensionIs, "BAD_REQUEST")
            .message("The specified file extension is not supported"),
        ErrorCase::code(Self::BadRequestRegionDocumentTypeIsRequired, "BAD_REQUEST")
            .message(
                "Region document type is required. Use value '12.999' as a default value",
            ),
        ErrorCase::code(Self::BadRequestRegionDocumentTypeIsNot, "BAD_REQUEST")
            .message(
                "Region document type is not valid. Use value '12.999' as a default value",
            ),
        ErrorCase::code(Self::BadRequestSigningProviderIsNotAvailable, "BAD_REQUEST")
            .message("Signing provider is not available"),
        ErrorCase::code(Self::BadRequestSigningProviderHasExpired, "BAD_REQUEST")
            .message("Signing provider has expired"),
        ErrorCase::code(Self::BadRequestExternalDateCreateFieldIs, "BAD_REQUEST")
            .message("External date create field is required"),
        ErrorCase::code(Self::BadRequestExternalIdFieldIsRequired, "BAD_REQUEST")
            .message("External ID field is required"),
        ErrorCase::code(Self::BadRequestExternalDateCreateInvalidField, "BAD_REQUEST")
            .message("External date create invalid field value"),
        ErrorCase::code(Self::BadRequestExternalIdMaximumLengthOf, "BAD_REQUEST")
            .message("External ID maximum length of 255 is exceeded"),
        ErrorCase::code(Self::InternalError, "INTERNAL_ERROR"),
        ErrorCase::text(
            Self::HumanresourcesModuleIsNotInstalled,
            "humanresources module is not installed",
        ),
        ErrorCase::code(Self::BadRequestCompanyProviderUidFieldIsRequired, "BAD_REQUEST")
            .message("[companyProviderUid] field is required"),
    ];
}

/// Calls [`sign.b2e.document.send`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html).
#[doc(alias = "sign.b2e.document.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a DocumentSend,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, DocumentResult, State, DocumentMembers, DocumentMembersUser, DocumentSend,
    DocumentSendFields, DocumentSendFieldsCompany, DocumentSendFieldsMembers,
    DocumentSendFieldsResponsible, DocumentSendFieldsFiles,
    DocumentSendFieldsExternalSettings
);

value_enum!(Role);
