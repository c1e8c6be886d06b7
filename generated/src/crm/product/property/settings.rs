// @generated from docs/api-reference/crm/outdated/products/crm-product-property-settings-fields.md. Do not edit; run `cargo codegen`.

//! `crm.product.property.settings.*`.

use crate::prelude::*;

/// Request of [`crm.product.property.settings.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.product.property.settings.fields")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `propertyType`: `string`.
    pub property_type: Option<String>,
    /// `userType`: `string`.
    pub user_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Fields {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `propertyType`.
    #[must_use]
    pub fn property_type(mut self, value: impl Into<String>) -> Self {
        self.property_type = Some(value.into());
        self
    }
    /// Sets `userType`.
    #[must_use]
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["propertyType", "userType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_type,
            1 => &self.user_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_type,
            1 => &mut self.user_type,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Fields {
    type Output = Value;
    type Error = FieldsError;
    const NAME: &'static str = "crm.product.property.settings.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.product.property.settings.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.property.settings.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.product.property.settings.fields")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fields);
