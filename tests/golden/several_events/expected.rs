// ===== on.rs
// @generated from events.md and 1 more. Do not edit.

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
    /// `ONBOTV2DELETE`.
    BotV2Delete(Box<BotV2DeleteData>),
    /// `ONBOTV2MESSAGEADD`.
    BotV2MessageAdd(Box<BotV2MessageAddData>),
    /// `onDoorClose`.
    DoorClose(IdData),
    /// `onDoorOpen`.
    DoorOpen(IdData),
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
            Self::BotV2Delete(_) => "ONBOTV2DELETE",
            Self::BotV2MessageAdd(_) => "ONBOTV2MESSAGEADD",
            Self::DoorClose(_) => "onDoorClose",
            Self::DoorOpen(_) => "onDoorOpen",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &[
        "ONBOTV2DELETE",
        "ONBOTV2MESSAGEADD",
        "onDoorClose",
        "onDoorOpen",
    ];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::BotV2Delete(Default::default()),
                1 => Self::BotV2MessageAdd(Default::default()),
                2 => Self::DoorClose(Default::default()),
                3 => Self::DoorOpen(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::BotV2Delete(data) => data,
            Self::BotV2MessageAdd(data) => data,
            Self::DoorClose(data) | Self::DoorOpen(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event `ONBOTV2DELETE`.
#[doc(alias = "ONBOTV2DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BotV2Delete;

impl EventType for BotV2Delete {
    type Data = BotV2DeleteData;
    const CODE: &'static str = "ONBOTV2DELETE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event `ONBOTV2MESSAGEADD`.
#[doc(alias = "ONBOTV2MESSAGEADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BotV2MessageAdd;

impl EventType for BotV2MessageAdd {
    type Data = BotV2MessageAddData;
    const CODE: &'static str = "ONBOTV2MESSAGEADD";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event `onDoorClose`.
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

/// Event `onDoorOpen`.
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

/// `data` of the event `ONBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2DeleteData {
    /// `robot`: [`BotV2DeleteDataRobot`].
    pub robot: Option<BotV2DeleteDataRobot>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2DeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2DeleteData",
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

/// `data.robot` of the event `ONBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2DeleteDataRobot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isQuiet`: `boolean`.
    pub is_quiet: Option<bool>,
    /// `auth`: [`BotV2DeleteDataRobotAuth`].
    pub auth: Option<BotV2DeleteDataRobotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2DeleteDataRobot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2DeleteDataRobot",
            fields: &["id", "code", "isQuiet", "auth"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.is_quiet,
            3 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.is_quiet,
            3 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.robot.auth` of the event `ONBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2DeleteDataRobotAuth {
    /// `token`: `string`.
    pub token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2DeleteDataRobotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2DeleteDataRobotAuth",
            fields: &["token"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2MessageAddData {
    /// `robot`: [`BotV2MessageAddDataRobot`].
    pub robot: Option<BotV2MessageAddDataRobot>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2MessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2MessageAddData",
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

/// `data.robot` of the event `ONBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2MessageAddDataRobot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isQuiet`: `boolean`.
    pub is_quiet: Option<bool>,
    /// `auth`: [`BotV2MessageAddDataRobotAuth`].
    pub auth: Option<BotV2MessageAddDataRobotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2MessageAddDataRobot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2MessageAddDataRobot",
            fields: &["id", "code", "isQuiet", "auth"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.is_quiet,
            3 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.is_quiet,
            3 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.robot.auth` of the event `ONBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotV2MessageAddDataRobotAuth {
    /// `token`: `string`.
    pub token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotV2MessageAddDataRobotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotV2MessageAddDataRobotAuth",
            fields: &["token"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.token,
            _ => &mut self.extra,
        }
    }
}

record!(
    IdData, BotV2DeleteData, BotV2DeleteDataRobot, BotV2DeleteDataRobotAuth,
    BotV2MessageAddData, BotV2MessageAddDataRobot, BotV2MessageAddDataRobotAuth
);

