// @generated from docs/api-reference/timeman/networkrange/timeman-networkrange-check.md and 2 more. Do not edit; run `cargo codegen`.

//! `timeman.networkrange.*`.

use crate::prelude::*;

/// Request of [`timeman.networkrange.check`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.networkrange.check")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    /// `IP`: `string`.
    pub ip: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Check {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IP`.
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

impl Record for Check {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Check",
            fields: &["IP"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ip,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ip,
            _ => &mut self.extra,
        }
    }
}

impl Method for Check {
    type Output = CheckResult;
    type Error = CheckError;
    const NAME: &'static str = "timeman.networkrange.check";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Answer of `timeman.networkrange.check`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResult {
    /// `ip`: `string`.
    pub ip: Option<String>,
    /// `range`: `string`.
    pub range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckResult",
            fields: &["ip", "range", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ip,
            1 => &self.range,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ip,
            1 => &mut self.range,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.networkrange.check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckError {
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for CheckError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`timeman.networkrange.check`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html).
#[doc(alias = "timeman.networkrange.check")]
pub fn check<'a, C: Caller>(
    caller: &'a C,
    request: &'a Check,
) -> impl Future<Output = Result<Reply<CheckResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.networkrange.get`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.networkrange.get")]
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
    type Output = Vec<Networkrange>;
    type Error = GetError;
    const NAME: &'static str = "timeman.networkrange.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.networkrange.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Networkrange {
    /// `ip_range`: `string`.
    pub ip_range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Networkrange {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Networkrange",
            fields: &["ip_range", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ip_range,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ip_range,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.networkrange.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`timeman.networkrange.get`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html).
#[doc(alias = "timeman.networkrange.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Vec<Networkrange>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.networkrange.set`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.networkrange.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `RANGES`: `string` or list of map of `string`, required.
    pub ranges: Either<String, Vec<Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(ranges: impl Into<Either<String, Vec<Map<String>>>>) -> Self {
        Self {
            ranges: ranges.into(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["RANGES"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ranges,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ranges,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = SetResult;
    type Error = SetError;
    const NAME: &'static str = "timeman.networkrange.set";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Answer of `timeman.networkrange.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResult {
    /// `error_ranges`: list of [`Networkrange`].
    pub error_ranges: Option<Vec<Networkrange>>,
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResult",
            fields: &["error_ranges", "result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.error_ranges,
            1 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.error_ranges,
            1 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.networkrange.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_ERROR`.
    AccessError,
    /// `INVALID_FORMAT`.
    InvalidFormat,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::InvalidFormat, "INVALID_FORMAT"),
    ];
}

/// Calls [`timeman.networkrange.set`](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html).
#[doc(alias = "timeman.networkrange.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<SetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Check, CheckResult, Get, Networkrange, Set, SetResult);
