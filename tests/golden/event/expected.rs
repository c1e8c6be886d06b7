// ===== on.rs
// @generated from on-shelf-item-move.md. Do not edit.

//! Events: what Bitrix24 tells a handler.
//!
//! `Event` has one variant per documented event and takes any code; a type such as `CrmDealAdd` stands for one event
//! and names its code, its scopes and what it carries. The leading `on` of a code is the name of this module, which no
//! method can have: `events` is a method. Events that carry the same few keys share a type called after those keys.
//!
//! All events are one feature, `on`: a handler gets what it is subscribed to, from whatever area, and all of them cost
//! the compiler less than one large area does.

use super::prelude::*;

/// An event that was received: what happened, and what it carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `ONSHELFITEMMOVE`.
    ShelfItemMove(Box<ShelfItemMoveData>),
    /// An event that the documentation does not list.
    Other {
        /// Its code.
        code: String,
        /// The `data` of its payload.
        data: Value,
    },
}

impl Event {
    /// Reads the `data` of an event with this code, whatever case the code is in.
    ///
    /// # Errors
    /// Returns an error if the data of a documented event has another shape than its type.
    pub fn from_code(code: &str, data: &Value) -> Result<Self, DecodeError> {
        decode_event(code, data)
    }
    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::ShelfItemMove(_) => "ONSHELFITEMMOVE",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &["ONSHELFITEMMOVE"];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::ShelfItemMove(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::ShelfItemMove(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event `ONSHELFITEMMOVE`.
///
/// Scope: `shelf`. Its payload also has `traceId`.
#[doc(alias = "ONSHELFITEMMOVE")]
#[doc(alias = "onShelfItemMove")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShelfItemMove;

impl EventType for ShelfItemMove {
    type Data = ShelfItemMoveData;
    const CODE: &'static str = "ONSHELFITEMMOVE";
    const SCOPES: &'static [&'static str] = &["shelf"];
}

/// `data.BEFORE` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdBefore {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdBefore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdBefore",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONSHELFITEMMOVE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfItemMoveData {
    /// `FIELDS`: [`ShelfItemMoveDataFields`].
    pub fields: Option<ShelfItemMoveDataFields>,
    /// `BEFORE`: [`IdBefore`], may be `null`.
    pub before: Option<IdBefore>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShelfItemMoveData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShelfItemMoveData",
            fields: &["FIELDS", "BEFORE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.before,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.before,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `ONSHELFITEMMOVE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfItemMoveDataFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SHELF_ID`: `integer`.
    pub shelf_id: Option<i64>,
    /// `MODE`: [`ShelfItemMoveDataFieldsMode`].
    pub mode: Option<ShelfItemMoveDataFieldsMode>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShelfItemMoveDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShelfItemMoveDataFields",
            fields: &["ID", "SHELF_ID", "MODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.shelf_id,
            2 => &self.mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.shelf_id,
            2 => &mut self.mode,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS.MODE` of the event `ONSHELFITEMMOVE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShelfItemMoveDataFieldsMode {
    /// `M`: by hand.
    ByHand,
    /// `R`: by robot.
    ByRobot,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShelfItemMoveDataFieldsMode {
    const VALUES: &'static [&'static str] = &["M", "R"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ByHand),
            1 => Some(Self::ByRobot),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ByHand => "M",
            Self::ByRobot => "R",
            Self::Other(text) => text,
        }
    }
}

record!(IdBefore, ShelfItemMoveData, ShelfItemMoveDataFields);

value_enum!(ShelfItemMoveDataFieldsMode);

