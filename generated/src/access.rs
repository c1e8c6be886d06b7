// @generated from docs/api-reference/common/system/access-name.md. Do not edit; run `cargo codegen`.

//! `access.*`.

use crate::prelude::*;

/// Request of [`access.name`](https://apidocs.bitrix24.com/api-reference/common/system/access-name.html).
///
/// Scope: `basic`.
#[doc(alias = "access.name")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Name {
    /// `ACCESS`: list of `string`, required.
    pub access: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Name {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(access: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            access: access.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for Name {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Name",
            fields: &["ACCESS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

impl Method for Name {
    type Output = Either<Map<NameResult>, bool>;
    type Error = NameError;
    const NAME: &'static str = "access.name";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Answer of `access.name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameResult {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `provider_id`: `string`.
    pub provider_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NameResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NameResult",
            fields: &["name", "provider", "provider_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.provider,
            2 => &self.provider_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.provider,
            2 => &mut self.provider_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `access.name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameError {}

impl ErrorCode for NameError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`access.name`](https://apidocs.bitrix24.com/api-reference/common/system/access-name.html).
#[doc(alias = "access.name")]
pub fn name<'a, C: Caller>(
    caller: &'a C,
    request: &'a Name,
) -> impl Future<
    Output = Result<Reply<Either<Map<NameResult>, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Name, NameResult);
