// @generated from docs/api-reference/log/log-blogpost-getusers-important.md. Do not edit; run `cargo codegen`.

//! `log.blogpost.getusers.*`.

use crate::prelude::*;

/// Request of [`log.blogpost.getusers.important`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogpost.getusers.important")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Important {
    /// `POST_ID`: `integer`, required.
    pub post_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Important {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_id: i64) -> Self {
        Self {
            post_id,
            ..Default::default()
        }
    }
}

impl Record for Important {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Important",
            fields: &["POST_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Important {
    type Output = Vec<i64>;
    type Error = ImportantError;
    const NAME: &'static str = "log.blogpost.getusers.important";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogpost.getusers.important`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportantError {
    /// `Wrong post ID`.
    WrongPostId,
}

impl ErrorCode for ImportantError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongPostId, "Wrong post ID"),
    ];
}

/// Calls [`log.blogpost.getusers.important`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html).
#[doc(alias = "log.blogpost.getusers.important")]
pub fn important<'a, C: Caller>(
    caller: &'a C,
    request: &'a Important,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Important);
