// @generated from docs/api-reference/crm/leads/management-communication/crm-lead-contact-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.lead.contact.*`.

use crate::prelude::*;

pub mod items;

/// Request of [`crm.lead.contact.add`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: AddFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
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

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "crm.lead.contact.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.lead.contact.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `CONTACT_ID`: `integer`, required.
    pub contact_id: i64,
    /// `SORT`: `integer`. Default: `10`.
    pub sort: Option<i64>,
    /// `IS_PRIMARY`: `Y` or `N`. Default: `N`.
    pub is_primary: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(contact_id: i64) -> Self {
        Self {
            contact_id,
            ..Default::default()
        }
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

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["CONTACT_ID", "SORT", "IS_PRIMARY"],
            required: &[0],
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

/// Errors of `crm.lead.contact.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.lead.contact.add`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html).
#[doc(alias = "crm.lead.contact.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.contact.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`DeleteFields`], required.
    pub fields: DeleteFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: DeleteFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.lead.contact.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.lead.contact.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFields {
    /// `CONTACT_ID`: `integer`, required.
    pub contact_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(contact_id: i64) -> Self {
        Self {
            contact_id,
            ..Default::default()
        }
    }
}

impl Record for DeleteFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteFields",
            fields: &["CONTACT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.contact.delete`.
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

/// Calls [`crm.lead.contact.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html).
#[doc(alias = "crm.lead.contact.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.contact.fields`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.lead.contact.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.lead.contact.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.lead.contact.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
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
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.contact.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.lead.contact.fields`](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html).
#[doc(alias = "crm.lead.contact.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, Delete, DeleteFields, Fields, FieldsEntry);
