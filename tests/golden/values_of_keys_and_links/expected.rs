// ===== shop/shelf.rs
// @generated from api-reference/shop/shop-shelf-move.md. Do not edit.

//! `shop.shelf.*`.

use super::super::prelude::*;

/// Request of `shop.shelf.move`.
///
/// Scope: `shop`.
#[doc(alias = "shop.shelf.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `zone`: [`MoveZone`].
    pub zone: Option<MoveZone>,
    /// `color`: [`MoveColor`].
    pub color: Option<MoveColor>,
    /// `speed`: [`MoveSpeed`].
    pub speed: Option<MoveSpeed>,
    /// `unit`: [`MoveUnit`].
    pub unit: Option<MoveUnit>,
    /// `hint`: `string`.
    pub hint: Option<String>,
    /// `sorted`: [`MoveSorted`].
    pub sorted: Option<MoveSorted>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zone`.
    #[must_use]
    pub fn zone(mut self, value: impl Into<MoveZone>) -> Self {
        self.zone = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<MoveColor>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn speed(mut self, value: impl Into<MoveSpeed>) -> Self {
        self.speed = Some(value.into());
        self
    }
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<MoveUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `hint`.
    #[must_use]
    pub fn hint(mut self, value: impl Into<String>) -> Self {
        self.hint = Some(value.into());
        self
    }
    /// Sets `sorted`.
    #[must_use]
    pub fn sorted(mut self, value: MoveSorted) -> Self {
        self.sorted = Some(value);
        self
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["zone", "color", "speed", "unit", "hint", "sorted"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.zone,
            1 => &self.color,
            2 => &self.speed,
            3 => &self.unit,
            4 => &self.hint,
            5 => &self.sorted,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.zone,
            1 => &mut self.color,
            2 => &mut self.speed,
            3 => &mut self.unit,
            4 => &mut self.hint,
            5 => &mut self.sorted,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = MoveResult;
    type Error = MoveError;
    const NAME: &'static str = "shop.shelf.move";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `zone` of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveZone {
    /// `COLD`.
    Cold,
    /// `HIGH`.
    High,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveZone {
    const VALUES: &'static [&'static str] = &["COLD", "HIGH"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Cold),
            1 => Some(Self::High),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Cold => "COLD",
            Self::High => "HIGH",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `color` of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveColor {
    /// `amber`.
    Amber,
    /// `slate`.
    Slate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveColor {
    const VALUES: &'static [&'static str] = &["amber", "slate"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Amber),
            1 => Some(Self::Slate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Amber => "amber",
            Self::Slate => "slate",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `speed` of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveSpeed {
    /// `slow`.
    Slow,
    /// `fast`.
    Fast,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveSpeed {
    const VALUES: &'static [&'static str] = &["slow", "fast"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Slow),
            1 => Some(Self::Fast),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Slow => "slow",
            Self::Fast => "fast",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `unit` of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveUnit {
    /// `kilo`.
    Kilo,
    /// `pound`.
    Pound,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveUnit {
    const VALUES: &'static [&'static str] = &["kilo", "pound"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Kilo),
            1 => Some(Self::Pound),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Kilo => "kilo",
            Self::Pound => "pound",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `sorted` of `shop.shelf.move`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveSorted {
    /// `by`: any value.
    pub by: Option<Value>,
    /// `order`: [`MoveSortedOrder`].
    pub order: Option<MoveSortedOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MoveSorted {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, value: impl Into<Value>) -> Self {
        self.by = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<MoveSortedOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for MoveSorted {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveSorted",
            fields: &["by", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.by,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.by,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `sorted.order` of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveSortedOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveSortedOrder {
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

/// Answer of `shop.shelf.move`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResult {
    /// `owner`: [`MoveResultOwner`].
    pub owner: Option<MoveResultOwner>,
    /// `state`: [`MoveResultState`].
    pub state: Option<MoveResultState>,
    /// `busy`: `Y` or `N`.
    pub busy: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveResult",
            fields: &["owner", "state", "busy"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner,
            1 => &self.state,
            2 => &self.busy,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner,
            1 => &mut self.state,
            2 => &mut self.busy,
            _ => &mut self.extra,
        }
    }
}

/// `owner` in the answer of `shop.shelf.move`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResultOwner {
    /// `module`: `string`.
    pub module: Option<String>,
    /// `code`: [`MoveResultOwnerCode`].
    pub code: Option<MoveResultOwnerCode>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveResultOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveResultOwner",
            fields: &["module", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// `owner.code` in the answer of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveResultOwnerCode {
    /// `TEAM`.
    Team,
    /// `SHOP`.
    Shop,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveResultOwnerCode {
    const VALUES: &'static [&'static str] = &["TEAM", "SHOP"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Team),
            1 => Some(Self::Shop),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Team => "TEAM",
            Self::Shop => "SHOP",
            Self::Other(text) => text,
        }
    }
}

/// `state` in the answer of `shop.shelf.move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveResultState {
    /// `B`: being moved.
    BeingMoved,
    /// `R`: at rest.
    AtRest,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveResultState {
    const VALUES: &'static [&'static str] = &["B", "R"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::BeingMoved),
            1 => Some(Self::AtRest),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::BeingMoved => "B",
            Self::AtRest => "R",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `shop.shelf.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.shelf.move`.
#[doc(alias = "shop.shelf.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<MoveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Move, MoveSorted, MoveResult, MoveResultOwner);

value_enum!(
    MoveZone, MoveColor, MoveSpeed, MoveUnit, MoveSortedOrder, MoveResultOwnerCode,
    MoveResultState
);

