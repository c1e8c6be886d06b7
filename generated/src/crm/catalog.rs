// @generated from docs/api-reference/crm/outdated/catalog/crm-catalog-fields.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.catalog.*`.

use crate::prelude::*;

/// Request of [`crm.catalog.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.catalog.getFields`](crate::catalog::catalog::get_fields()) (feature `catalog`).
#[doc(alias = "crm.catalog.fields")]
#[deprecated(note = "use `catalog.catalog.getFields`")]
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
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.catalog.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.catalog.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["ID", "NAME", "ORIGINATOR_ID", "ORIGIN_ID", "XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.originator_id,
            3 => &self.origin_id,
            4 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.originator_id,
            3 => &mut self.origin_id,
            4 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.catalog.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.catalog.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html).
///
/// Deprecated: use [`catalog.catalog.getFields`](crate::catalog::catalog::get_fields()) (feature `catalog`).
#[doc(alias = "crm.catalog.fields")]
#[deprecated(note = "use `catalog.catalog.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.catalog.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.catalog.get`](crate::catalog::catalog::get()) (feature `catalog`).
#[doc(alias = "crm.catalog.get")]
#[deprecated(note = "use `catalog.catalog.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.catalog.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.catalog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.catalog.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html).
///
/// Deprecated: use [`catalog.catalog.get`](crate::catalog::catalog::get()) (feature `catalog`).
#[doc(alias = "crm.catalog.get")]
#[deprecated(note = "use `catalog.catalog.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.catalog.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.catalog.list`](crate::catalog::catalog::list()) (feature `catalog`).
#[doc(alias = "crm.catalog.list")]
#[deprecated(note = "use `catalog.catalog.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.catalog.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.catalog.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.catalog.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html).
///
/// Deprecated: use [`catalog.catalog.list`](crate::catalog::catalog::list()) (feature `catalog`).
#[doc(alias = "crm.catalog.list")]
#[deprecated(note = "use `catalog.catalog.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fields, FieldsResult, Get, List);
