// @generated from docs/api-reference/imopenlines/openlines/imopenlines-network-join.md. Do not edit; run `cargo codegen`.

//! `imopenlines.network.*`.

use crate::prelude::*;

pub mod message;

/// Request of [`imopenlines.network.join`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.network.join")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Join {
    /// `CODE`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Join {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Join {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Join",
            fields: &["CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Join {
    type Output = i64;
    type Error = JoinError;
    const NAME: &'static str = "imopenlines.network.join";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.network.join`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JoinError {
    /// `CODE` (HTTP 400).
    Code,
    /// `IMBOT_ERROR` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `INACTIVE` (HTTP 400).
    Inactive,
}

impl ErrorCode for JoinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code, "CODE").status(400),
        ErrorCase::code(Self::ImbotError, "IMBOT_ERROR").status(400),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::Inactive, "INACTIVE").status(400),
    ];
}

/// Calls [`imopenlines.network.join`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html).
#[doc(alias = "imopenlines.network.join")]
pub fn join<'a, C: Caller>(
    caller: &'a C,
    request: &'a Join,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Join);
