// @generated from docs/api-reference/crm/duplicates/crm-duplicate-find-by-comm.md. Do not edit; run `cargo codegen`.

//! `crm.duplicate.*`.

use crate::prelude::*;

pub mod volatile_type;

/// Request of [`crm.duplicate.findbycomm`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.duplicate.findbycomm")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Findbycomm {
    /// `type`: [`FindbycommType`], required.
    pub type_: FindbycommType,
    /// `values`: list of `string`, required.
    pub values: Vec<String>,
    /// `entity_type`: [`FindbycommEntityType`].
    pub entity_type: Option<FindbycommEntityType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Findbycomm {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        type_: impl Into<FindbycommType>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `entity_type`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<FindbycommEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

impl Record for Findbycomm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Findbycomm",
            fields: &["type", "values", "entity_type"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.values,
            2 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.values,
            2 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

impl Method for Findbycomm {
    type Output = FindbycommResult;
    type Error = FindbycommError;
    const NAME: &'static str = "crm.duplicate.findbycomm";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `type` of `crm.duplicate.findbycomm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindbycommType {
    /// `EMAIL`.
    Email,
    /// `PHONE`.
    Phone,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FindbycommType {
    const VALUES: &'static [&'static str] = &["EMAIL", "PHONE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Email),
            1 => Some(Self::Phone),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Email => "EMAIL",
            Self::Phone => "PHONE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `entity_type` of `crm.duplicate.findbycomm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindbycommEntityType {
    /// `LEAD`.
    Lead,
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FindbycommEntityType {
    const VALUES: &'static [&'static str] = &["LEAD", "CONTACT", "COMPANY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Contact),
            2 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "LEAD",
            Self::Contact => "CONTACT",
            Self::Company => "COMPANY",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.duplicate.findbycomm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindbycommResult {
    /// `LEAD`: list of `integer`.
    pub lead: Option<Vec<i64>>,
    /// `CONTACT`: list of `integer`.
    pub contact: Option<Vec<i64>>,
    /// `COMPANY`: list of `integer`.
    pub company: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FindbycommResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FindbycommResult",
            fields: &["LEAD", "CONTACT", "COMPANY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lead,
            1 => &self.contact,
            2 => &self.company,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lead,
            1 => &mut self.contact,
            2 => &mut self.company,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.duplicate.findbycomm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindbycommError {
    /// `Access denied` (HTTP 403).
    AccessDenied,
    /// `Communication type is not defined` (HTTP 400).
    CommunicationTypeIsNotDefined,
    /// `Communication type '{type}' is not supported in current context` (HTTP 400).
    CommunicationTypeTypeIsNot,
    /// `Communication values is not defined` (HTTP 400).
    CommunicationValuesIsNotDefined,
}

impl ErrorCode for FindbycommError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(403),
        ErrorCase::text(
                Self::CommunicationTypeIsNotDefined,
                "Communication type is not defined",
            )
            .status(400),
        ErrorCase::text(
                Self::CommunicationTypeTypeIsNot,
                "Communication type '{type}' is not supported in current context",
            )
            .status(400),
        ErrorCase::text(
                Self::CommunicationValuesIsNotDefined,
                "Communication values is not defined",
            )
            .status(400),
    ];
}

/// Calls [`crm.duplicate.findbycomm`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html).
#[doc(alias = "crm.duplicate.findbycomm")]
pub fn findbycomm<'a, C: Caller>(
    caller: &'a C,
    request: &'a Findbycomm,
) -> impl Future<
    Output = Result<Reply<FindbycommResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Findbycomm, FindbycommResult);

value_enum!(FindbycommType, FindbycommEntityType);
