// ===== on.rs
// @generated from docs/events.md and 1 more. Do not edit; run `cargo codegen`.

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
    /// [`onDoorClose`](https://apidocs.bitrix24.com/on-two.html).
    DoorClose(IdData),
    /// [`onDoorOpen`](https://apidocs.bitrix24.com/on-two.html).
    DoorOpen(IdData),
    /// [`ONROBOTV2DELETE`](https://apidocs.bitrix24.com/events.html#onrobotv2delete).
    Onrobotv2delete(Onrobotv2deleteData),
    /// [`ONROBOTV2MESSAGEADD`](https://apidocs.bitrix24.com/events.html#onrobotv2messageadd).
    Onrobotv2messageadd(Box<Onrobotv2messageaddData>),
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
    /// Where the data of a documented event has another shape than its type.
    pub fn from_code(code: &str, data: &Value) -> Result<Self, DecodeError> {
        decode_event(code, data)
    }
    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::DoorClose(_) => "onDoorClose",
            Self::DoorOpen(_) => "onDoorOpen",
            Self::Onrobotv2delete(_) => "ONROBOTV2DELETE",
            Self::Onrobotv2messageadd(_) => "ONROBOTV2MESSAGEADD",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &[
        "onDoorClose",
        "onDoorOpen",
        "ONROBOTV2DELETE",
        "ONROBOTV2MESSAGEADD",
    ];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::DoorClose(Default::default()),
                1 => Self::DoorOpen(Default::default()),
                2 => Self::Onrobotv2delete(Default::default()),
                3 => Self::Onrobotv2messageadd(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::Onrobotv2messageadd(data) => data,
            Self::DoorClose(data) | Self::DoorOpen(data) => data,
            Self::Onrobotv2delete(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event [`onDoorClose`](https://apidocs.bitrix24.com/on-two.html).
///
/// Scope: `door`.
#[doc(alias = "onDoorClose")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DoorClose;

impl EventType for DoorClose {
    type Data = IdData;
    const CODE: &'static str = "onDoorClose";
    const SCOPES: &'static [&'static str] = &["door"];
}

/// Event [`onDoorOpen`](https://apidocs.bitrix24.com/on-two.html).
///
/// Scope: `door`.
#[doc(alias = "onDoorOpen")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DoorOpen;

impl EventType for DoorOpen {
    type Data = IdData;
    const CODE: &'static str = "onDoorOpen";
    const SCOPES: &'static [&'static str] = &["door"];
}

/// Event [`ONROBOTV2DELETE`](https://apidocs.bitrix24.com/events.html#onrobotv2delete).
#[doc(alias = "ONROBOTV2DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Onrobotv2delete;

impl EventType for Onrobotv2delete {
    type Data = Onrobotv2deleteData;
    const CODE: &'static str = "ONROBOTV2DELETE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONROBOTV2MESSAGEADD`](https://apidocs.bitrix24.com/events.html#onrobotv2messageadd).
#[doc(alias = "ONROBOTV2MESSAGEADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Onrobotv2messageadd;

impl EventType for Onrobotv2messageadd {
    type Data = Onrobotv2messageaddData;
    const CODE: &'static str = "ONROBOTV2MESSAGEADD";
    const SCOPES: &'static [&'static str] = &[];
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdData {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdData",
            fields: &["id"],
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

/// `data` of the event `ONROBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Onrobotv2deleteData {
    /// `robot`: [`Onrobotv2deleteDataRobot`].
    pub robot: Option<Onrobotv2deleteDataRobot>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Onrobotv2deleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Onrobotv2deleteData",
            fields: &["robot", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.robot,
            1 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.robot,
            1 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.robot` of the event `ONROBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Onrobotv2deleteDataRobot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isQuiet`: `boolean`.
    pub is_quiet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Onrobotv2deleteDataRobot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Onrobotv2deleteDataRobot",
            fields: &["id", "code", "isQuiet"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.is_quiet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.is_quiet,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONROBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Onrobotv2messageaddData {
    /// `robot`: [`Onrobotv2messageaddDataRobot`].
    pub robot: Option<Onrobotv2messageaddDataRobot>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Onrobotv2messageaddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Onrobotv2messageaddData",
            fields: &["robot", "messageId", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.robot,
            1 => &self.message_id,
            2 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.robot,
            1 => &mut self.message_id,
            2 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.robot` of the event `ONROBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Onrobotv2messageaddDataRobot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isQuiet`: `boolean`.
    pub is_quiet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Onrobotv2messageaddDataRobot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Onrobotv2messageaddDataRobot",
            fields: &["id", "code", "isQuiet"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.is_quiet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.is_quiet,
            _ => &mut self.extra,
        }
    }
}

record!(
    IdData, Onrobotv2deleteData, Onrobotv2deleteDataRobot, Onrobotv2messageaddData,
    Onrobotv2messageaddDataRobot
);

