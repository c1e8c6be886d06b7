// ===== shop/crate_.rs
// @generated from api-reference/shop/shop-crate-list.md. Do not edit.

//! `shop.crate.*`.

use super::super::prelude::*;

/// Request of `shop.crate.list`.
///
/// Scope: `shop`.
#[doc(alias = "shop.crate.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "shop.crate.list";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["crates"]).cursor("id", "id").order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultCrates;
}

/// Parameter `select` of `shop.crate.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `id`.
    Id,
    /// `colour`.
    Colour,
    /// `size`.
    Size,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &["id", "colour", "size"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Colour),
            2 => Some(Self::Size),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Colour => "colour",
            Self::Size => "size",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `shop.crate.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["id", "size"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `shop.crate.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `crates`: list of [`ListResultCrates`].
    pub crates: Option<Vec<ListResultCrates>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["crates"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crates,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crates,
            _ => &mut self.extra,
        }
    }
}

/// `crates` in the answer of `shop.crate.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCrates {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `colour`: any value.
    pub colour: Option<Value>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCrates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCrates",
            fields: &["id", "colour", "size"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.colour,
            2 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.colour,
            2 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.crate.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.crate.list`.
#[doc(alias = "shop.crate.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListFilter, ListResult, ListResultCrates);

value_enum!(ListSelect);

// ===== shop/parcel.rs
// @generated from api-reference/shop/shop-parcel-all.md and 2 more. Do not edit.

//! `shop.parcel.*`.

use super::super::prelude::*;

/// Request of `shop.parcel.all`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.all")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct All {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl All {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for All {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "All",
            fields: &["select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for All {
    type Output = Vec<AllItem>;
    type Error = AllError;
    const NAME: &'static str = "shop.parcel.all";
    const SCOPES: &'static [&'static str] = &["shop"];
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for All {
    type Row = AllItem;
}

/// Answer of `shop.parcel.all`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `OWNER`: `integer`.
    pub owner: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AllItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AllItem",
            fields: &["ID", "TITLE", "OWNER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.owner,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.owner,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.parcel.all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllError {}

impl ErrorCode for AllError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.parcel.all`.
#[doc(alias = "shop.parcel.all")]
pub fn all<'a, C: Caller>(
    caller: &'a C,
    request: &'a All,
) -> impl Future<Output = Result<Reply<Vec<AllItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.parcel.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.get")]
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
    type Output = Parcel;
    type Error = GetError;
    const NAME: &'static str = "shop.parcel.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.parcel.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parcel {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `WEIGHT`: `double`.
    pub weight: Option<Decimal>,
    /// `SENT`: `Y` or `N`.
    pub sent: Option<bool>,
    /// `CREATED`: `datetime`.
    pub created: Option<DateTime>,
    /// `NOTE`: `string`, may be `null`.
    pub note: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Parcel {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Parcel",
            fields: &["ID", "TITLE", "WEIGHT", "SENT", "CREATED", "NOTE"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.weight,
            3 => &self.sent,
            4 => &self.created,
            5 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.weight,
            3 => &mut self.sent,
            4 => &mut self.created,
            5 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.parcel.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.parcel.get`.
#[doc(alias = "shop.parcel.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Parcel>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.parcel.list`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
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
            fields: &["select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Parcel>;
    type Error = ListError;
    const NAME: &'static str = "shop.parcel.list";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = Parcel;
}

/// Errors of `shop.parcel.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.parcel.list`.
#[doc(alias = "shop.parcel.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Parcel>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(All, AllItem, Get, Parcel, List);

