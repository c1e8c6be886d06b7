// @generated from docs/api-reference/imopenlines/openlines/imopenlines-config-path-get.md. Do not edit; run `cargo codegen`.

//! `imopenlines.config.path.*`.

use crate::prelude::*;

/// Request of [`imopenlines.config.path.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.path.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.config.path.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imopenlines.config.path.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `SERVER_ADDRESS`: `string`.
    pub server_address: Option<String>,
    /// `PUBLIC_PATH`: `string`.
    pub public_path: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["SERVER_ADDRESS", "PUBLIC_PATH"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.server_address,
            1 => &self.public_path,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.server_address,
            1 => &mut self.public_path,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.config.path.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`imopenlines.config.path.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html).
#[doc(alias = "imopenlines.config.path.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
