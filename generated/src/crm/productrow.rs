// @generated from docs/api-reference/crm/outdated/productrow-old/crm-productrow-fields.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.productrow.*`.

use crate::prelude::*;

/// Request of [`crm.productrow.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.productrow.fields`](crate::crm::item::productrow::fields()) (feature `crm`).
#[doc(alias = "crm.productrow.fields")]
#[deprecated(note = "use `crm.item.productrow.fields`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Fields {
    type Output = Value;
    type Error = FieldsError;
    const NAME: &'static str = "crm.productrow.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.productrow.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productrow.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html).
///
/// Deprecated: use [`crm.item.productrow.fields`](crate::crm::item::productrow::fields()) (feature `crm`).
#[doc(alias = "crm.productrow.fields")]
#[deprecated(note = "use `crm.item.productrow.fields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productrow.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.productrow.list`](crate::crm::item::productrow::list()) (feature `crm`).
#[doc(alias = "crm.productrow.list")]
#[deprecated(note = "use `crm.item.productrow.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
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
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.productrow.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.productrow.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productrow.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html).
///
/// Deprecated: use [`crm.item.productrow.list`](crate::crm::item::productrow::list()) (feature `crm`).
#[doc(alias = "crm.productrow.list")]
#[deprecated(note = "use `crm.item.productrow.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fields, List);
