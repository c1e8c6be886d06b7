// @generated from docs/api-reference/sign/sign-b2e-company-provider-list.md. Do not edit; run `cargo codegen`.

//! `sign.b2e.company.provider.*`.

use crate::prelude::*;

/// Request of [`sign.b2e.company.provider.list`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html).
///
/// Scope: any of `sign.b2e`, `crm`.
#[doc(alias = "sign.b2e.company.provider.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `companyUuid`: `string`, one of `companyUuid`, `companyCrmId` is required.
    pub company_uuid: Option<String>,
    /// `companyCrmId`: `integer`, one of `companyUuid`, `companyCrmId` is required.
    pub company_crm_id: Option<i64>,
    /// `language`: `string`. Default: `en`.
    pub language: Option<String>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `companyUuid`.
    #[must_use]
    pub fn company_uuid(mut self, value: impl Into<String>) -> Self {
        self.company_uuid = Some(value.into());
        self
    }
    /// Sets `companyCrmId`.
    #[must_use]
    pub fn company_crm_id(mut self, value: i64) -> Self {
        self.company_crm_id = Some(value);
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["companyUuid", "companyCrmId", "language", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company_uuid,
            1 => &self.company_crm_id,
            2 => &self.language,
            3 => &self.limit,
            4 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company_uuid,
            1 => &mut self.company_crm_id,
            2 => &mut self.language,
            3 => &mut self.limit,
            4 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "sign.b2e.company.provider.list";
    const SCOPES: &'static [&'static str] = &["sign.b2e", "crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `sign.b2e.company.provider.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `expires`: `datetime`.
    pub expires: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["code", "uid", "name", "date", "expires"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.uid,
            2 => &self.name,
            3 => &self.date,
            4 => &self.expires,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.uid,
            2 => &mut self.name,
            3 => &mut self.date,
            4 => &mut self.expires,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sign.b2e.company.provider.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `510`, `Company was not found.`.
    Code510CompanyWasNotFound,
    /// `510`, `My company ... not found`.
    Code510MyCompanyNotFound,
    /// `Parameter 'companyUuid' or 'companyCrmId' is required`.
    ParameterCompanyUuidOrCompany,
    /// `humanresources module is not installed`.
    HumanresourcesModuleIsNotInstalled,
    /// `Error while autoregistering providers`.
    ErrorWhileAutoregisteringProviders,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::Code510CompanyWasNotFound, "510")
            .message("Company was not found."),
        ErrorCase::code(Self::Code510MyCompanyNotFound, "510")
            .message("My company ... not found"),
        ErrorCase::text(
            Self::ParameterCompanyUuidOrCompany,
            "Parameter 'companyUuid' or 'companyCrmId' is required",
        ),
        ErrorCase::text(
            Self::HumanresourcesModuleIsNotInstalled,
            "humanresources module is not installed",
        ),
        ErrorCase::text(
            Self::ErrorWhileAutoregisteringProviders,
            "Error while autoregistering providers",
        ),
    ];
}

/// Calls [`sign.b2e.company.provider.list`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html).
#[doc(alias = "sign.b2e.company.provider.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem);
