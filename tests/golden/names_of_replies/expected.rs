// ===== shop/lamp.rs
// @generated from api-reference/shop/shop-lamp-add.md and 1 more. Do not edit.

//! `shop.lamp.*`.

use super::super::prelude::*;

/// Request of `shop.lamp.add`.
///
/// Scope: `shop`.
#[doc(alias = "shop.lamp.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `lamp`: [`AddLamp`].
    pub lamp: Option<AddLamp>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lamp`.
    #[must_use]
    pub fn lamp(mut self, value: AddLamp) -> Self {
        self.lamp = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["lamp"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lamp,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lamp,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = LampResult;
    type Error = AddError;
    const NAME: &'static str = "shop.lamp.add";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `lamp` of `shop.lamp.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLamp {
    /// `watts`: `integer`.
    pub watts: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddLamp {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `watts`.
    #[must_use]
    pub fn watts(mut self, value: i64) -> Self {
        self.watts = Some(value);
        self
    }
}

impl Record for AddLamp {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddLamp",
            fields: &["watts"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.watts,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.watts,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `shop.lamp.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LampResult {
    /// `lamp`: [`Lamp`].
    pub lamp: Option<Lamp>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LampResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LampResult",
            fields: &["lamp"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lamp,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lamp,
            _ => &mut self.extra,
        }
    }
}

/// `lamp` in the answer of `shop.lamp.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lamp {
    /// `watts`: `integer`.
    pub watts: Option<i64>,
    /// `lampCord`: [`LampCord`].
    pub lamp_cord: Option<LampCord>,
    /// `.switch`: [`LampSwitch`].
    pub dot_switch: Option<LampSwitch>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Lamp {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Lamp",
            fields: &["watts", "lampCord", ".switch"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.watts,
            1 => &self.lamp_cord,
            2 => &self.dot_switch,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.watts,
            1 => &mut self.lamp_cord,
            2 => &mut self.dot_switch,
            _ => &mut self.extra,
        }
    }
}

/// `lamp.lampCord` in the answer of `shop.lamp.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LampCord {
    /// `cord`: [`LampCordContent`].
    pub cord: Option<LampCordContent>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LampCord {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LampCord",
            fields: &["cord"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cord,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cord,
            _ => &mut self.extra,
        }
    }
}

/// `lamp.lampCord.cord` in the answer of `shop.lamp.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LampCordContent {
    /// `metres`: `integer`.
    pub metres: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LampCordContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LampCordContent",
            fields: &["metres"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.metres,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.metres,
            _ => &mut self.extra,
        }
    }
}

/// `lamp..switch` in the answer of `shop.lamp.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LampSwitch {
    /// `on`: `boolean`.
    pub on: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LampSwitch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LampSwitch",
            fields: &["on"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.on,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.on,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.lamp.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.lamp.add`.
#[doc(alias = "shop.lamp.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<LampResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.lamp.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.lamp.get")]
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
    type Output = LampResult;
    type Error = GetError;
    const NAME: &'static str = "shop.lamp.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `shop.lamp.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.lamp.get`.
#[doc(alias = "shop.lamp.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<LampResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddLamp, LampResult, Lamp, LampCord, LampCordContent, LampSwitch, Get);

// ===== v3/shop/lamp.rs
// @generated from api-reference/shop/shop-lamp-delete.md. Do not edit.

//! `shop.lamp.*`.

use super::super::super::prelude::*;

/// Request of `shop.lamp.delete`.
///
/// REST 3.0. Scope: `shop`.
#[doc(alias = "shop.lamp.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = DeleteResult;
    type Error = DeleteError;
    const NAME: &'static str = "shop.lamp.delete";
    const SCOPES: &'static [&'static str] = &["shop"];
    const VERSION: Version = Version::V3;
}

/// Answer of `shop.lamp.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.lamp.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
    ];
}

/// Calls `shop.lamp.delete`.
#[doc(alias = "shop.lamp.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<DeleteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Delete, DeleteResult);

