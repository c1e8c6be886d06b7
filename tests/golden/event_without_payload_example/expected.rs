// ===== on.rs
// @generated from outdated/on-shelf-add.md and 2 more. Do not edit.

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
    /// `onShelfAdd`. Deprecated.
    ShelfAdd(IdValueRoomValueData),
    /// `onShelfDelete`. Deprecated.
    ShelfDelete(IdValueFieldsData),
    /// `onShelfUpdate`. Deprecated.
    ShelfUpdate(Value),
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
            Self::ShelfAdd(_) => "onShelfAdd",
            Self::ShelfDelete(_) => "onShelfDelete",
            Self::ShelfUpdate(_) => "onShelfUpdate",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &[
        "onShelfAdd",
        "onShelfDelete",
        "onShelfUpdate",
    ];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::ShelfAdd(Default::default()),
                1 => Self::ShelfDelete(Default::default()),
                2 => Self::ShelfUpdate(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::ShelfDelete(data) => data,
            Self::ShelfAdd(data) => data,
            Self::ShelfUpdate(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event `onShelfAdd`.
///
/// Scope: `shelf`.
///
/// Deprecated without a successor.
#[doc(alias = "onShelfAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShelfAdd;

impl EventType for ShelfAdd {
    type Data = IdValueRoomValueData;
    const CODE: &'static str = "onShelfAdd";
    const SCOPES: &'static [&'static str] = &["shelf"];
    const DEPRECATED: bool = true;
}

/// Event `onShelfDelete`.
///
/// Scope: `shelf`.
///
/// Deprecated: use [`ShelfAdd`].
#[doc(alias = "onShelfDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShelfDelete;

impl EventType for ShelfDelete {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onShelfDelete";
    const SCOPES: &'static [&'static str] = &["shelf"];
    const DEPRECATED: bool = true;
}

/// Event `onShelfUpdate`.
///
/// Scope: `shelf`.
///
/// Deprecated without a successor.
#[doc(alias = "onShelfUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShelfUpdate;

impl EventType for ShelfUpdate {
    type Data = Value;
    const CODE: &'static str = "onShelfUpdate";
    const SCOPES: &'static [&'static str] = &["shelf"];
    const DEPRECATED: bool = true;
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueFields {
    /// `ID`: any value.
    pub id: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueFields",
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

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueFieldsData {
    /// `FIELDS`: [`IdValueFields`].
    pub fields: Option<IdValueFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueRoomValueData {
    /// `ID`: any value.
    pub id: Option<Value>,
    /// `ROOM`: any value.
    pub room: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueRoomValueData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueRoomValueData",
            fields: &["ID", "ROOM"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.room,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.room,
            _ => &mut self.extra,
        }
    }
}

record!(IdValueFields, IdValueFieldsData, IdValueRoomValueData);

