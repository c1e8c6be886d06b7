// ===== shop/crate_.rs
// @generated from api-reference/shop/shop-crate-set.md. Do not edit.

//! `shop.crate.*`.

use super::super::prelude::*;

/// Request of `shop.crate.set`.
///
/// Scope: `shop`.
#[doc(alias = "shop.crate.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `name`: `string` or map of `string`.
    pub name: Option<Either<String, Map<String>>>,
    /// `rights`: map of `string`.
    pub rights: Option<Map<String>>,
    /// `prices`: map of any value.
    pub prices: Option<Map<Value>>,
    /// `labels`: map of `string`.
    pub labels: Option<Map<String>>,
    /// `keepers`: map of [`SetKeepers`].
    pub keepers: Option<Map<SetKeepers>>,
    /// `counts`: map of any value.
    pub counts: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl Into<Map<String>>) -> Self {
        self.rights = Some(value.into());
        self
    }
    /// Sets `prices`.
    #[must_use]
    pub fn prices(mut self, value: impl Into<Map<Value>>) -> Self {
        self.prices = Some(value.into());
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, value: impl Into<Map<String>>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `keepers`.
    #[must_use]
    pub fn keepers(mut self, value: impl Into<Map<SetKeepers>>) -> Self {
        self.keepers = Some(value.into());
        self
    }
    /// Sets `counts`.
    #[must_use]
    pub fn counts(mut self, value: impl Into<Map<Value>>) -> Self {
        self.counts = Some(value.into());
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id", "name", "rights", "prices", "labels", "keepers", "counts"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.rights,
            3 => &self.prices,
            4 => &self.labels,
            5 => &self.keepers,
            6 => &self.counts,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.rights,
            3 => &mut self.prices,
            4 => &mut self.labels,
            5 => &mut self.keepers,
            6 => &mut self.counts,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = SetResult;
    type Error = SetError;
    const NAME: &'static str = "shop.crate.set";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `keepers` of `shop.crate.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetKeepers {
    /// `ROLE`: `string`.
    pub role: Option<String>,
    /// `NOTE`: `string`.
    pub note: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetKeepers {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ROLE`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `NOTE`.
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl Record for SetKeepers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetKeepers",
            fields: &["ROLE", "NOTE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            1 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            1 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `shop.crate.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResult {
    /// `nodes`: map of [`SetResultNodes`].
    pub nodes: Option<Map<SetResultNodes>>,
    /// `pages`: map of list of `string`.
    pub pages: Option<Map<Vec<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResult",
            fields: &["nodes", "pages"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.nodes,
            1 => &self.pages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.nodes,
            1 => &mut self.pages,
            _ => &mut self.extra,
        }
    }
}

/// `nodes` in the answer of `shop.crate.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResultNodes {
    /// `label`: `string`.
    pub label: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResultNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResultNodes",
            fields: &["label"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.crate.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.crate.set`.
#[doc(alias = "shop.crate.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<SetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Set, SetKeepers, SetResult, SetResultNodes);

