// @generated from docs/settings/how-to-call-rest-api/batch.md. Do not edit; run `cargo codegen`.

//! `batch.*`.

use crate::prelude::*;

/// Request of [`batch`](https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html).
///
/// Scope: `basic`.
#[doc(alias = "batch")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batch {
    /// `cmd`: map of `string` or list of `string`, required.
    pub cmd: Either<Map<String>, Vec<String>>,
    /// `halt`: `1` or `0`. Default: `false`.
    pub halt: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Batch {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(cmd: impl Into<Either<Map<String>, Vec<String>>>) -> Self {
        Self {
            cmd: cmd.into(),
            ..Default::default()
        }
    }
    /// Sets `halt`.
    #[must_use]
    pub fn halt(mut self, value: bool) -> Self {
        self.halt = Some(value);
        self
    }
}

impl Record for Batch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Batch",
            fields: &["cmd", "halt"],
            required: &[0],
            codecs: &[(1, Codec::OneZero)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cmd,
            1 => &self.halt,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cmd,
            1 => &mut self.halt,
            _ => &mut self.extra,
        }
    }
}

impl Method for Batch {
    type Output = BatchResult;
    type Error = BatchError;
    const NAME: &'static str = "batch";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Answer of `batch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResult {
    /// `result`: map of any value.
    pub result: Option<Map<Value>>,
    /// `result_error`: map of any value.
    pub result_error: Option<Map<Value>>,
    /// `result_total`: map of `integer`.
    pub result_total: Option<Map<i64>>,
    /// `result_next`: map of `integer`.
    pub result_next: Option<Map<i64>>,
    /// `result_time`: map of any value.
    pub result_time: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BatchResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BatchResult",
            fields: &[
                "result",
                "result_error",
                "result_total",
                "result_next",
                "result_time",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.result_error,
            2 => &self.result_total,
            3 => &self.result_next,
            4 => &self.result_time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.result_error,
            2 => &mut self.result_total,
            3 => &mut self.result_next,
            4 => &mut self.result_time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `batch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// `ERROR_BATCH_METHOD_NOT_ALLOWED` (HTTP 405).
    ErrorBatchMethodNotAllowed,
    /// `ERROR_BATCH_LENGTH_EXCEEDED` (HTTP 400).
    ErrorBatchLengthExceeded,
}

impl ErrorCode for BatchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorBatchMethodNotAllowed,
                "ERROR_BATCH_METHOD_NOT_ALLOWED",
            )
            .status(405),
        ErrorCase::code(Self::ErrorBatchLengthExceeded, "ERROR_BATCH_LENGTH_EXCEEDED")
            .status(400),
    ];
}

/// Calls [`batch`](https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html).
pub fn batch<'a, C: Caller>(
    caller: &'a C,
    request: &'a Batch,
) -> impl Future<Output = Result<Reply<BatchResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Batch, BatchResult);
