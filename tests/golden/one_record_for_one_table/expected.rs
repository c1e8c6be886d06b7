// ===== shop/courier.rs
// @generated from api-reference/shop/shop-courier-list.md. Do not edit.

//! `shop.courier.*`.

use super::super::prelude::*;

/// Request of `shop.courier.list`.
///
/// Scope: `shop`.
#[doc(alias = "shop.courier.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "shop.courier.list";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `select` of `shop.courier.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `NAME`.
    Name,
    /// `SPEED`.
    Speed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &["ID", "NAME", "SPEED"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Name),
            2 => Some(Self::Speed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::Name => "NAME",
            Self::Speed => "SPEED",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `shop.courier.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SPEED`: `double`.
    pub speed: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["ID", "NAME", "SPEED"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.speed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.speed,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.courier.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.courier.list`.
#[doc(alias = "shop.courier.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem);

value_enum!(ListSelect);

// ===== shop/parcel.rs
// @generated from api-reference/shop/shop-parcel-get.md and 1 more. Do not edit.

//! `shop.parcel.*`.

use super::super::prelude::*;

/// Request of `shop.parcel.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `parcelId`: `integer`, required.
    pub parcel_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(parcel_id: i64) -> Self {
        Self {
            parcel_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["parcelId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parcel_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parcel_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.parcel.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.parcel.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `parcel`: [`Parcel`].
    pub parcel: Option<Parcel>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["parcel"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parcel,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parcel,
            _ => &mut self.extra,
        }
    }
}

/// `parcel` in the answer of `shop.parcel.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parcel {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `packed`: `datetime`.
    pub packed: Option<DateTime>,
    /// `sent`: `datetime`, may be `null`.
    pub sent: Option<DateTime>,
    /// `fragile`: `Y` or `N`.
    pub fragile: Option<bool>,
    /// `weight`: `integer`.
    pub weight: Option<i64>,
    /// `STICKER`: `string`.
    pub sticker: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Parcel {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Parcel",
            fields: &["id", "TITLE", "packed", "sent", "fragile", "weight", "STICKER"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.packed,
            3 => &self.sent,
            4 => &self.fragile,
            5 => &self.weight,
            6 => &self.sticker,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.packed,
            3 => &mut self.sent,
            4 => &mut self.fragile,
            5 => &mut self.weight,
            6 => &mut self.sticker,
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
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.parcel.list`.
///
/// Scope: `shop`.
#[doc(alias = "shop.parcel.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

record!(Get, GetResult, Parcel, List);

// ===== shop/vehicle.rs
// @generated from api-reference/shop/shop-vehicle-get.md. Do not edit.

//! `shop.vehicle.*`.

use super::super::prelude::*;
use super::super::types;

/// Request of `shop.vehicle.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.vehicle.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.vehicle.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.vehicle.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `vehicle`: [`types::shop::ShopVehicle`].
    pub vehicle: Option<types::shop::ShopVehicle>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["vehicle"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.vehicle,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.vehicle,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.vehicle.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.vehicle.get`.
#[doc(alias = "shop.vehicle.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);

// ===== types/shop.rs
// @generated from api-reference/shop/vehicle-fields.md. Do not edit.

//! Shared objects of the area `shop`.

use super::super::prelude::*;

/// Object `Shop_Vehicle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopVehicle {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `load`: `double`.
    pub load: Option<Decimal>,
    /// `gears`: `integer`.
    pub gears: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShopVehicle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShopVehicle",
            fields: &["id", "title", "load", "gears"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.load,
            3 => &self.gears,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.load,
            3 => &mut self.gears,
            _ => &mut self.extra,
        }
    }
}

record!(ShopVehicle);

