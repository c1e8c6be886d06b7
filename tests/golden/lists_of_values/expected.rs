// ===== shop/parcel.rs
// @generated from api-reference/shop/shop-parcel-send.md. Do not edit.

//! `shop.parcel.*`.

use super::super::prelude::*;

/// Request of `shop.parcel.send`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParcelSend {
    /// `kind`: [`ParcelSendKind`].
    pub kind: Option<ParcelSendKind>,
    /// `format`: `string`.
    pub format: Option<String>,
    /// `span`: [`ParcelSendSpan`].
    pub span: Option<ParcelSendSpan>,
    /// `unit`: [`ParcelSendUnit`].
    pub unit: Option<ParcelSendUnit>,
    /// `marks`: list of [`ParcelSendMarks`].
    pub marks: Option<Vec<ParcelSendMarks>>,
    /// `receiver`: [`ParcelSendReceiver`].
    pub receiver: Option<ParcelSendReceiver>,
    /// `carrier`: [`ParcelSendCarrier`].
    pub carrier: Option<ParcelSendCarrier>,
    /// `active`: [`ParcelSendActive`].
    pub active: Option<ParcelSendActive>,
    /// `fast`: [`ParcelSendFast`].
    pub fast: Option<ParcelSendFast>,
    /// `rank`: [`ParcelSendRank`], may be `null`.
    pub rank: Option<Nullable<ParcelSendRank>>,
    /// `state`: [`ParcelSendState`].
    pub state: Option<ParcelSendState>,
    /// `select`: list of [`ParcelSendSelect`].
    pub select: Option<Vec<ParcelSendSelect>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ParcelSend {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<ParcelSendKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `span`.
    #[must_use]
    pub fn span(mut self, value: impl Into<ParcelSendSpan>) -> Self {
        self.span = Some(value.into());
        self
    }
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<ParcelSendUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `marks`.
    #[must_use]
    pub fn marks(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParcelSendMarks>>,
    ) -> Self {
        self.marks = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `receiver`.
    #[must_use]
    pub fn receiver(mut self, value: impl Into<ParcelSendReceiver>) -> Self {
        self.receiver = Some(value.into());
        self
    }
    /// Sets `carrier`.
    #[must_use]
    pub fn carrier(mut self, value: impl Into<ParcelSendCarrier>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: impl Into<ParcelSendActive>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `fast`.
    #[must_use]
    pub fn fast(mut self, value: impl Into<ParcelSendFast>) -> Self {
        self.fast = Some(value.into());
        self
    }
    /// Sets `rank`.
    #[must_use]
    pub fn rank(mut self, value: impl Into<Nullable<ParcelSendRank>>) -> Self {
        self.rank = Some(value.into());
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<ParcelSendState>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParcelSendSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ParcelSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ParcelSend",
            fields: &[
                "kind",
                "format",
                "span",
                "unit",
                "marks",
                "receiver",
                "carrier",
                "active",
                "fast",
                "rank",
                "state",
                "select",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.kind,
            1 => &self.format,
            2 => &self.span,
            3 => &self.unit,
            4 => &self.marks,
            5 => &self.receiver,
            6 => &self.carrier,
            7 => &self.active,
            8 => &self.fast,
            9 => &self.rank,
            10 => &self.state,
            11 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.kind,
            1 => &mut self.format,
            2 => &mut self.span,
            3 => &mut self.unit,
            4 => &mut self.marks,
            5 => &mut self.receiver,
            6 => &mut self.carrier,
            7 => &mut self.active,
            8 => &mut self.fast,
            9 => &mut self.rank,
            10 => &mut self.state,
            11 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for ParcelSend {
    type Output = bool;
    type Error = ParcelSendError;
    const NAME: &'static str = "shop.parcel.send";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `kind` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendKind {
    /// `box`.
    Box,
    /// `bag`.
    Bag,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendKind {
    const VALUES: &'static [&'static str] = &["box", "bag"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Box),
            1 => Some(Self::Bag),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Box => "box",
            Self::Bag => "bag",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `span` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendSpan {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendSpan {
    const VALUES: &'static [&'static str] = &["day", "week"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `unit` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendUnit {
    /// `gram`.
    Gram,
    /// `pound`.
    Pound,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendUnit {
    const VALUES: &'static [&'static str] = &["gram", "pound"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Gram),
            1 => Some(Self::Pound),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Gram => "gram",
            Self::Pound => "pound",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `marks` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendMarks {
    /// `fragile`.
    Fragile,
    /// `heavy`.
    Heavy,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendMarks {
    const VALUES: &'static [&'static str] = &["fragile", "heavy"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Fragile),
            1 => Some(Self::Heavy),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Fragile => "fragile",
            Self::Heavy => "heavy",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `receiver` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendReceiver {
    /// `shop_owner`.
    ShopOwner,
    /// `shop_staff`.
    ShopStaff,
    /// `home_owner`.
    HomeOwner,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendReceiver {
    const VALUES: &'static [&'static str] = &["shop_owner", "shop_staff", "home_owner"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ShopOwner),
            1 => Some(Self::ShopStaff),
            2 => Some(Self::HomeOwner),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ShopOwner => "shop_owner",
            Self::ShopStaff => "shop_staff",
            Self::HomeOwner => "home_owner",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `carrier` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendCarrier {
    /// `bike`.
    Bike,
    /// `van`.
    Van,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendCarrier {
    const VALUES: &'static [&'static str] = &["bike", "van"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Bike),
            1 => Some(Self::Van),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Bike => "bike",
            Self::Van => "van",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `active` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendActive {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `D`.
    D,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendActive {
    const VALUES: &'static [&'static str] = &["Y", "N", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::D),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::D => "D",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fast` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendFast {
    /// `N`: no.
    No,
    /// `E`: express.
    Express,
    /// `S`: same day.
    SameDay,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendFast {
    const VALUES: &'static [&'static str] = &["N", "E", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::No),
            1 => Some(Self::Express),
            2 => Some(Self::SameDay),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::No => "N",
            Self::Express => "E",
            Self::SameDay => "S",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `rank` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendRank {
    /// `1`: first.
    First,
    /// `2`: second.
    Second,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendRank {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::First),
            1 => Some(Self::Second),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::First => "1",
            Self::Second => "2",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `state` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendState {
    /// `1`: new.
    New,
    /// `2`: sent.
    Sent,
    /// `0`: not known.
    NotKnown,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendState {
    const VALUES: &'static [&'static str] = &["1", "2", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::New),
            1 => Some(Self::Sent),
            2 => Some(Self::NotKnown),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::New => "1",
            Self::Sent => "2",
            Self::NotKnown => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `select` of `shop.parcel.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelSendSelect {
    /// `id`.
    Id,
    /// `weight`.
    Weight,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParcelSendSelect {
    const VALUES: &'static [&'static str] = &["id", "weight"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Weight),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Weight => "weight",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `shop.parcel.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParcelSendError {}

impl ErrorCode for ParcelSendError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.parcel.send`.
#[doc(alias = "shop.parcel.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a ParcelSend,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(ParcelSend);

value_enum!(
    ParcelSendKind, ParcelSendSpan, ParcelSendUnit, ParcelSendMarks, ParcelSendReceiver,
    ParcelSendCarrier, ParcelSendActive, ParcelSendFast, ParcelSendRank, ParcelSendState,
    ParcelSendSelect
);

