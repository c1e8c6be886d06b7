// @generated from docs/api-reference/lists/lists/lists-get-iblock-type-id.md. Do not edit; run `cargo codegen`.

//! `lists.get.iblock.type.*`.

use crate::prelude::*;

/// Request of [`lists.get.iblock.type.id`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.get.iblock.type.id")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id {
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Id {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
}

impl Record for Id {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Id",
            fields: &["IBLOCK_ID", "IBLOCK_CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.iblock_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.iblock_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Id {
    type Output = Option<String>;
    type Error = IdError;
    const NAME: &'static str = "lists.get.iblock.type.id";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.get.iblock.type.id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdError {}

impl ErrorCode for IdError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`lists.get.iblock.type.id`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html).
#[doc(alias = "lists.get.iblock.type.id")]
pub fn id<'a, C: Caller>(
    caller: &'a C,
    request: &'a Id,
) -> impl Future<Output = Result<Reply<Option<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Id);
