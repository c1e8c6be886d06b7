// @generated from docs/api-reference/common/system/app-info.md. Do not edit; run `cargo codegen`.

//! `app.*`.

use crate::prelude::*;

pub mod option;

/// Request of [`app.info`](https://apidocs.bitrix24.com/api-reference/common/system/app-info.html).
///
/// Scope: `basic`.
#[doc(alias = "app.info")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Info {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Info {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Info {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Info",
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

impl Method for Info {
    type Output = InfoResult;
    type Error = InfoError;
    const NAME: &'static str = "app.info";
    const SCOPES: &'static [&'static str] = &["basic"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `app.info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InfoResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `VERSION`: `integer`.
    pub version: Option<i64>,
    /// `STATUS`: [`InfoResultStatus`].
    pub status: Option<InfoResultStatus>,
    /// `INSTALLED`: `boolean`.
    pub installed: Option<bool>,
    /// `PAYMENT_EXPIRED`: `Y` or `N`.
    pub payment_expired: Option<bool>,
    /// `DAYS`: `integer`, may be `null`.
    pub days: Option<i64>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `LICENSE`: `string`.
    pub license: Option<String>,
    /// `LICENSE_TYPE`: `string`.
    pub license_type: Option<String>,
    /// `LICENSE_FAMILY`: `string`.
    pub license_family: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for InfoResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "InfoResult",
            fields: &[
                "ID",
                "CODE",
                "VERSION",
                "STATUS",
                "INSTALLED",
                "PAYMENT_EXPIRED",
                "DAYS",
                "LANGUAGE_ID",
                "LICENSE",
                "LICENSE_TYPE",
                "LICENSE_FAMILY",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.version,
            3 => &self.status,
            4 => &self.installed,
            5 => &self.payment_expired,
            6 => &self.days,
            7 => &self.language_id,
            8 => &self.license,
            9 => &self.license_type,
            10 => &self.license_family,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.version,
            3 => &mut self.status,
            4 => &mut self.installed,
            5 => &mut self.payment_expired,
            6 => &mut self.days,
            7 => &mut self.language_id,
            8 => &mut self.license,
            9 => &mut self.license_type,
            10 => &mut self.license_family,
            _ => &mut self.extra,
        }
    }
}

/// `STATUS` in the answer of `app.info`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoResultStatus {
    /// `F`.
    F,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`.
    P,
    /// `L`.
    L,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for InfoResultStatus {
    const VALUES: &'static [&'static str] = &["F", "D", "T", "P", "L"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::F),
            1 => Some(Self::D),
            2 => Some(Self::T),
            3 => Some(Self::P),
            4 => Some(Self::L),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::F => "F",
            Self::D => "D",
            Self::T => "T",
            Self::P => "P",
            Self::L => "L",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `app.info`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for InfoError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`app.info`](https://apidocs.bitrix24.com/api-reference/common/system/app-info.html).
#[doc(alias = "app.info")]
pub fn info<'a, C: Caller>(
    caller: &'a C,
    request: &'a Info,
) -> impl Future<Output = Result<Reply<InfoResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Info, InfoResult);

value_enum!(InfoResultStatus);
