// @generated from docs/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.md. Do not edit; run `cargo codegen`.

//! `crm.userfield.settings.*`.

use crate::prelude::*;

/// Request of [`crm.userfield.settings.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.userfield.settings.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `type`: `string`, required.
    pub type_: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["type"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.userfield.settings.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.userfield.settings.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `DEFAULT_VALUE`: [`DefaultValue`].
    pub default_value: Option<DefaultValue>,
    /// `PRECISION`: [`DefaultValue`].
    pub precision: Option<DefaultValue>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["DEFAULT_VALUE", "PRECISION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.precision,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.precision,
            _ => &mut self.extra,
        }
    }
}

/// `DEFAULT_VALUE` in the answer of `crm.userfield.settings.fields`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultValue {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DefaultValue",
            fields: &["type", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.userfield.settings.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Parameter 'type' is not specified or empty` (HTTP 400).
    ParameterTypeIsNotSpecified,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::ParameterTypeIsNotSpecified,
                "Parameter 'type' is not specified or empty",
            )
            .status(400),
    ];
}

/// Calls [`crm.userfield.settings.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html).
#[doc(alias = "crm.userfield.settings.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fields, FieldsResult, DefaultValue);
