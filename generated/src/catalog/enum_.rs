// @generated from docs/api-reference/catalog/enum/catalog-enum-get-round-types.md and 1 more. Do not edit; run `cargo codegen`.

//! `catalog.enum.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.enum.getRoundTypes`](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.enum.getRoundTypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoundTypes {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetRoundTypes {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetRoundTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetRoundTypes",
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

impl Method for GetRoundTypes {
    type Output = EnumResult;
    type Error = GetRoundTypesError;
    const NAME: &'static str = "catalog.enum.getRoundTypes";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.enum.getRoundTypes`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumResult {
    /// `enum`: list of [`types::catalog::CatalogEnum`].
    pub enum_: Option<Vec<types::catalog::CatalogEnum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EnumResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EnumResult",
            fields: &["enum"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enum_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enum_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.enum.getRoundTypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetRoundTypesError {}

impl ErrorCode for GetRoundTypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`catalog.enum.getRoundTypes`](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html).
#[doc(alias = "catalog.enum.getRoundTypes")]
pub fn get_round_types<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetRoundTypes,
) -> impl Future<Output = Result<Reply<EnumResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.enum.getStoreDocumentTypes`](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.enum.getStoreDocumentTypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStoreDocumentTypes {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetStoreDocumentTypes {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetStoreDocumentTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetStoreDocumentTypes",
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

impl Method for GetStoreDocumentTypes {
    type Output = EnumResult;
    type Error = GetStoreDocumentTypesError;
    const NAME: &'static str = "catalog.enum.getStoreDocumentTypes";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.enum.getStoreDocumentTypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetStoreDocumentTypesError {}

impl ErrorCode for GetStoreDocumentTypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`catalog.enum.getStoreDocumentTypes`](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html).
#[doc(alias = "catalog.enum.getStoreDocumentTypes")]
pub fn get_store_document_types<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetStoreDocumentTypes,
) -> impl Future<Output = Result<Reply<EnumResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(GetRoundTypes, EnumResult, GetStoreDocumentTypes);
