// @generated from docs/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.md. Do not edit; run `cargo codegen`.

//! `crm.enum.settings.*`.

use crate::prelude::*;

/// Request of [`crm.enum.settings.mode`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.enum.settings.mode")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mode {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Mode {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Mode {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Mode",
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

impl Method for Mode {
    type Output = Vec<ModeItem>;
    type Error = ModeError;
    const NAME: &'static str = "crm.enum.settings.mode";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.enum.settings.mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModeItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SYMBOL_CODE`: `string`, may be `null`.
    pub symbol_code: Option<String>,
    /// `SYMBOL_CODE_SHORT`: `string`, may be `null`.
    pub symbol_code_short: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ModeItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModeItem",
            fields: &["ID", "NAME", "SYMBOL_CODE", "SYMBOL_CODE_SHORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.symbol_code,
            3 => &self.symbol_code_short,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.symbol_code,
            3 => &mut self.symbol_code_short,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.enum.settings.mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModeError {}

impl ErrorCode for ModeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.settings.mode`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html).
#[doc(alias = "crm.enum.settings.mode")]
pub fn mode<'a, C: Caller>(
    caller: &'a C,
    request: &'a Mode,
) -> impl Future<Output = Result<Reply<Vec<ModeItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Mode, ModeItem);
