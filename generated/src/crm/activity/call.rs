// @generated from docs/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.md. Do not edit; run `cargo codegen`.

//! `crm.activity.call.*`.

use crate::prelude::*;

/// Request of [`crm.activity.call.getTranscript`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.call.getTranscript")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscript {
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetTranscript {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(activity_id: i64) -> Self {
        Self {
            activity_id,
            ..Default::default()
        }
    }
}

impl Record for GetTranscript {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTranscript",
            fields: &["activityId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetTranscript {
    type Output = Option<GetTranscriptResult>;
    type Error = GetTranscriptError;
    const NAME: &'static str = "crm.activity.call.getTranscript";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.activity.call.getTranscript`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscriptResult {
    /// `transcription`: `string`.
    pub transcription: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTranscriptResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTranscriptResult",
            fields: &["transcription"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.transcription,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.transcription,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.call.getTranscript`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTranscriptError {
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for GetTranscriptError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`crm.activity.call.getTranscript`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html).
#[doc(alias = "crm.activity.call.getTranscript")]
pub fn get_transcript<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetTranscript,
) -> impl Future<
    Output = Result<Reply<Option<GetTranscriptResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(GetTranscript, GetTranscriptResult);
