// @generated from docs/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.md. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.company.user.*`.

use crate::prelude::*;

/// Request of [`humanresources.hcmlink.company.user.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.company.user.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `limit`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// `offset`: `integer`. Default: `0`.
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
            fields: &["limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            1 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            1 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "humanresources.hcmlink.company.user.list";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `humanresources.hcmlink.company.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `crmCompanyId`: `integer`.
    pub crm_company_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `data`: [`ListItemData`].
    pub data: Option<ListItemData>,
    /// `person`: `string`.
    pub person: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["id", "company", "crmCompanyId", "title", "data", "person"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.company,
            2 => &self.crm_company_id,
            3 => &self.title,
            4 => &self.data,
            5 => &self.person,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.company,
            2 => &mut self.crm_company_id,
            3 => &mut self.title,
            4 => &mut self.data,
            5 => &mut self.person,
            _ => &mut self.extra,
        }
    }
}

/// `data` in the answer of `humanresources.hcmlink.company.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemData {
    /// `taxId`: `string`.
    pub tax_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemData",
            fields: &["taxId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.tax_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.tax_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.hcmlink.company.user.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.company.user.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html).
#[doc(alias = "humanresources.hcmlink.company.user.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem, ListItemData);
