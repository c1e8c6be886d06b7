// @generated from docs/api-reference/crm/automation/crm-automation-trigger.md. Do not edit; run `cargo codegen`.

//! `crm.automation.*`.

use crate::prelude::*;

pub mod trigger;

/// Request of [`crm.automation.trigger`](https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.automation.trigger")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trigger {
    /// `target`: `string`, required.
    pub target: String,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Trigger {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            ..Default::default()
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for Trigger {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Trigger",
            fields: &["target", "code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.target,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.target,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Trigger {
    type Output = bool;
    type Error = TriggerError;
    const NAME: &'static str = "crm.automation.trigger";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.automation.trigger`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TriggerError {
    /// `Target is not set.`.
    TargetIsNotSet,
    /// `Incorrect target format.`.
    IncorrectTargetFormat,
    /// `Target is not found.`.
    TargetIsNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Access denied.`.
    AccessDeniedText,
}

impl ErrorCode for TriggerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TargetIsNotSet, "Target is not set."),
        ErrorCase::text(Self::IncorrectTargetFormat, "Incorrect target format."),
        ErrorCase::text(Self::TargetIsNotFound, "Target is not found."),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(Self::AccessDeniedText, "Access denied."),
    ];
}

/// Calls [`crm.automation.trigger`](https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html).
#[doc(alias = "crm.automation.trigger")]
pub fn trigger<'a, C: Caller>(
    caller: &'a C,
    request: &'a Trigger,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Trigger);
