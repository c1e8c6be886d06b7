// ===== on.rs
// @generated from events/on-box-add.md and 1 more. Do not edit.

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
    /// `ONBOXADD`.
    BoxAdd(IdDepotIdFieldsData),
    /// `onBoxCount`.
    BoxCount(BoxCountData),
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
            Self::BoxAdd(_) => "ONBOXADD",
            Self::BoxCount(_) => "onBoxCount",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &["ONBOXADD", "onBoxCount"];
    const SUFFIXES: &'static [(usize, &'static [&'static str])] = &[
        (0, &["FIELDS", "DEPOT_ID"]),
    ];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::BoxAdd(Default::default()),
                1 => Self::BoxCount(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::BoxCount(data) => data,
            Self::BoxAdd(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event `ONBOXADD`.
///
/// Scope: `depot`. Its code may end in `_` and a number, which is that of `data.FIELDS.DEPOT_ID`.
#[doc(alias = "ONBOXADD")]
#[doc(alias = "onBoxAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxAdd;

impl EventType for BoxAdd {
    type Data = IdDepotIdFieldsData;
    const CODE: &'static str = "ONBOXADD";
    const SCOPES: &'static [&'static str] = &["depot"];
    const SUFFIX: &'static [&'static str] = &["FIELDS", "DEPOT_ID"];
}

/// Event `onBoxCount`.
///
/// Scope: `depot`.
#[doc(alias = "onBoxCount")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxCount;

impl EventType for BoxCount {
    type Data = BoxCountData;
    const CODE: &'static str = "onBoxCount";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdDepotIdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `DEPOT_ID`: `integer`.
    pub depot_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdDepotIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdDepotIdFields",
            fields: &["ID", "DEPOT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.depot_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.depot_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdDepotIdFieldsData {
    /// `FIELDS`: [`IdDepotIdFields`].
    pub fields: Option<IdDepotIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdDepotIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdDepotIdFieldsData",
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

/// `data` of the event `onBoxCount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxCountData {
    /// `COUNT`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BoxCountData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BoxCountData",
            fields: &["COUNT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

record!(IdDepotIdFields, IdDepotIdFieldsData, BoxCountData);

