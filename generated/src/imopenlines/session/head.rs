// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.md. Do not edit; run `cargo codegen`.

//! `imopenlines.session.head.*`.

use crate::prelude::*;

/// Request of [`imopenlines.session.head.vote`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.head.vote")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vote {
    /// `SESSION_ID`: `integer`, required.
    pub session_id: i64,
    /// `RATING`: `integer`.
    pub rating: Option<i64>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Vote {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self {
            session_id,
            ..Default::default()
        }
    }
    /// Sets `RATING`.
    #[must_use]
    pub fn rating(mut self, value: i64) -> Self {
        self.rating = Some(value);
        self
    }
    /// Sets `COMMENT`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

impl Record for Vote {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Vote",
            fields: &["SESSION_ID", "RATING", "COMMENT"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.session_id,
            1 => &self.rating,
            2 => &self.comment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.session_id,
            1 => &mut self.rating,
            2 => &mut self.comment,
            _ => &mut self.extra,
        }
    }
}

impl Method for Vote {
    type Output = bool;
    type Error = VoteError;
    const NAME: &'static str = "imopenlines.session.head.vote";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.head.vote`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoteError {
    /// `EMPTY_SESSION_ID` (HTTP 400).
    EmptySessionId,
    /// `EMPTY_VOTE_PARAMS` (HTTP 400).
    EmptyVoteParams,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for VoteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EmptySessionId, "EMPTY_SESSION_ID").status(400),
        ErrorCase::code(Self::EmptyVoteParams, "EMPTY_VOTE_PARAMS").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`imopenlines.session.head.vote`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html).
#[doc(alias = "imopenlines.session.head.vote")]
pub fn vote<'a, C: Caller>(
    caller: &'a C,
    request: &'a Vote,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Vote);
