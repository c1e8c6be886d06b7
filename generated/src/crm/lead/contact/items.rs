// @generated from docs/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.lead.contact.items.*`.

use crate::prelude::*;

/// Request of [`crm.lead.contact.items.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.items.delete")]
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
    const NAME: &'static str = "crm.lead.contact.items.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.lead.contact.items.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.lead.contact.items.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html).
#[doc(alias = "crm.lead.contact.items.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.contact.items.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.items.get")]
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
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "crm.lead.contact.items.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.lead.contact.items.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `CONTACT_ID`: `integer`.
    pub contact_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ROLE_ID`: `integer`.
    pub role_id: Option<i64>,
    /// `IS_PRIMARY`: `Y` or `N`.
    pub is_primary: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["CONTACT_ID", "SORT", "ROLE_ID", "IS_PRIMARY"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id,
            1 => &self.sort,
            2 => &self.role_id,
            3 => &self.is_primary,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id,
            1 => &mut self.sort,
            2 => &mut self.role_id,
            3 => &mut self.is_primary,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.contact.items.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.lead.contact.items.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html).
#[doc(alias = "crm.lead.contact.items.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.contact.items.set`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.items.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `items`: list of [`SetItems`], required.
    pub items: Vec<SetItems>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, items: impl IntoIterator<Item = SetItems>) -> Self {
        Self {
            id,
            items: items.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id", "items"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.lead.contact.items.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `items` of `crm.lead.contact.items.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetItems {
    /// `CONTACT_ID`: `integer`.
    pub contact_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `IS_PRIMARY`: `Y` or `N`.
    pub is_primary: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetItems {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CONTACT_ID`.
    #[must_use]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `IS_PRIMARY`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
}

impl Record for SetItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetItems",
            fields: &["CONTACT_ID", "SORT", "IS_PRIMARY"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id,
            1 => &self.sort,
            2 => &self.is_primary,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id,
            1 => &mut self.sort,
            2 => &mut self.is_primary,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.contact.items.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.lead.contact.items.set`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html).
#[doc(alias = "crm.lead.contact.items.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Delete, Get, GetItem, Set, SetItems);
