// ===== depot/note.rs
// @generated from api-reference/depot/depot-note-add.md and 1 more. Do not edit.

//! `depot.note.*`.

use super::super::prelude::*;

/// Request of `depot.note.add`.
///
/// Scope: `depot`.
#[doc(alias = "depot.note.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `crateId`: `integer`.
    pub crate_id: Option<i64>,
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `crateId`.
    #[must_use]
    pub fn crate_id(mut self, value: i64) -> Self {
        self.crate_id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["crateId", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crate_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crate_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "depot.note.add";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `fields` of `depot.note.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `text`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["text"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.note.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.note.add`.
#[doc(alias = "depot.note.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `depot.note.list`.
///
/// Scope: `depot`.
#[doc(alias = "depot.note.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `deep`: `boolean`.
    pub deep: Option<bool>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, value: bool) -> Self {
        self.deep = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["deep", "filter", "order", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deep,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deep,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = bool;
    type Error = ListError;
    const NAME: &'static str = "depot.note.list";
    const SCOPES: &'static [&'static str] = &["depot"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `depot.note.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `depot.note.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.note.list`.
#[doc(alias = "depot.note.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, List);

value_enum!(ListOrder);

