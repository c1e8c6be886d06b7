// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.Message.Reaction.*`.

use crate::prelude::*;

/// Request of [`imbot.v2.Chat.Message.Reaction.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.Reaction.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `reaction`: [`Reaction`], required.
    pub reaction: Reaction,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64, reaction: impl Into<Reaction>) -> Self {
        Self {
            bot_id,
            message_id,
            reaction: reaction.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["botId", "botToken", "messageId", "reaction"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.reaction,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.reaction,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ReactionResult;
    type Error = AddError;
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `reaction` of `imbot.v2.Chat.Message.Reaction.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reaction {
    /// `like`.
    Like,
    /// `dislike`.
    Dislike,
    /// `faceWithTearsOfJoy`.
    FaceWithTearsOfJoy,
    /// `redHeart`.
    RedHeart,
    /// `neutralFace`.
    NeutralFace,
    /// `fire`.
    Fire,
    /// `cry`.
    Cry,
    /// `slightlySmilingFace`.
    SlightlySmilingFace,
    /// `winkingFace`.
    WinkingFace,
    /// `laugh`.
    Laugh,
    /// `kiss`.
    Kiss,
    /// `wonder`.
    Wonder,
    /// `slightlyFrowningFace`.
    SlightlyFrowningFace,
    /// `loudlyCryingFace`.
    LoudlyCryingFace,
    /// `faceWithStuckOutTongue`.
    FaceWithStuckOutTongue,
    /// `faceWithStuckOutTongueAndWinkingEye`.
    FaceWithStuckOutTongueAndWinkingEye,
    /// `smilingFaceWithSunglasses`.
    SmilingFaceWithSunglasses,
    /// `confusedFace`.
    ConfusedFace,
    /// `flushedFace`.
    FlushedFace,
    /// `thinkingFace`.
    ThinkingFace,
    /// `angry`.
    Angry,
    /// `smilingFaceWithHorns`.
    SmilingFaceWithHorns,
    /// `faceWithThermometer`.
    FaceWithThermometer,
    /// `facepalm`.
    Facepalm,
    /// `poo`.
    Poo,
    /// `flexedBiceps`.
    FlexedBiceps,
    /// `clappingHands`.
    ClappingHands,
    /// `raisedHand`.
    RaisedHand,
    /// `smilingFaceWithHeartEyes`.
    SmilingFaceWithHeartEyes,
    /// `smilingFaceWithHearts`.
    SmilingFaceWithHearts,
    /// `pleadingFace`.
    PleadingFace,
    /// `relievedFace`.
    RelievedFace,
    /// `foldedHands`.
    FoldedHands,
    /// `okHand`.
    OkHand,
    /// `signHorns`.
    SignHorns,
    /// `loveYouGesture`.
    LoveYouGesture,
    /// `clownFace`.
    ClownFace,
    /// `partyingFace`.
    PartyingFace,
    /// `questionMark`.
    QuestionMark,
    /// `exclamationMark`.
    ExclamationMark,
    /// `lightBulb`.
    LightBulb,
    /// `bomb`.
    Bomb,
    /// `sleepingSymbol`.
    SleepingSymbol,
    /// `crossMark`.
    CrossMark,
    /// `whiteHeavyCheckMark`.
    WhiteHeavyCheckMark,
    /// `eyes`.
    Eyes,
    /// `handshake`.
    Handshake,
    /// `hundredPoints`.
    HundredPoints,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Reaction {
    const VALUES: &'static [&'static str] = &[
        "like",
        "dislike",
        "faceWithTearsOfJoy",
        "redHeart",
        "neutralFace",
        "fire",
        "cry",
        "slightlySmilingFace",
        "winkingFace",
        "laugh",
        "kiss",
        "wonder",
        "slightlyFrowningFace",
        "loudlyCryingFace",
        "faceWithStuckOutTongue",
        "faceWithStuckOutTongueAndWinkingEye",
        "smilingFaceWithSunglasses",
        "confusedFace",
        "flushedFace",
        "thinkingFace",
        "angry",
        "smilingFaceWithHorns",
        "faceWithThermometer",
        "facepalm",
        "poo",
        "flexedBiceps",
        "clappingHands",
        "raisedHand",
        "smilingFaceWithHeartEyes",
        "smilingFaceWithHearts",
        "pleadingFace",
        "relievedFace",
        "foldedHands",
        "okHand",
        "signHorns",
        "loveYouGesture",
        "clownFace",
        "partyingFace",
        "questionMark",
        "exclamationMark",
        "lightBulb",
        "bomb",
        "sleepingSymbol",
        "crossMark",
        "whiteHeavyCheckMark",
        "eyes",
        "handshake",
        "hundredPoints",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Like),
            1 => Some(Self::Dislike),
            2 => Some(Self::FaceWithTearsOfJoy),
            3 => Some(Self::RedHeart),
            4 => Some(Self::NeutralFace),
            5 => Some(Self::Fire),
            6 => Some(Self::Cry),
            7 => Some(Self::SlightlySmilingFace),
            8 => Some(Self::WinkingFace),
            9 => Some(Self::Laugh),
            10 => Some(Self::Kiss),
            11 => Some(Self::Wonder),
            12 => Some(Self::SlightlyFrowningFace),
            13 => Some(Self::LoudlyCryingFace),
            14 => Some(Self::FaceWithStuckOutTongue),
            15 => Some(Self::FaceWithStuckOutTongueAndWinkingEye),
            16 => Some(Self::SmilingFaceWithSunglasses),
            17 => Some(Self::ConfusedFace),
            18 => Some(Self::FlushedFace),
            19 => Some(Self::ThinkingFace),
            20 => Some(Self::Angry),
            21 => Some(Self::SmilingFaceWithHorns),
            22 => Some(Self::FaceWithThermometer),
            23 => Some(Self::Facepalm),
            24 => Some(Self::Poo),
            25 => Some(Self::FlexedBiceps),
            26 => Some(Self::ClappingHands),
            27 => Some(Self::RaisedHand),
            28 => Some(Self::SmilingFaceWithHeartEyes),
            29 => Some(Self::SmilingFaceWithHearts),
            30 => Some(Self::PleadingFace),
            31 => Some(Self::RelievedFace),
            32 => Some(Self::FoldedHands),
            33 => Some(Self::OkHand),
            34 => Some(Self::SignHorns),
            35 => Some(Self::LoveYouGesture),
            36 => Some(Self::ClownFace),
            37 => Some(Self::PartyingFace),
            38 => Some(Self::QuestionMark),
            39 => Some(Self::ExclamationMark),
            40 => Some(Self::LightBulb),
            41 => Some(Self::Bomb),
            42 => Some(Self::SleepingSymbol),
            43 => Some(Self::CrossMark),
            44 => Some(Self::WhiteHeavyCheckMark),
            45 => Some(Self::Eyes),
            46 => Some(Self::Handshake),
            47 => Some(Self::HundredPoints),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Like => "like",
            Self::Dislike => "dislike",
            Self::FaceWithTearsOfJoy => "faceWithTearsOfJoy",
            Self::RedHeart => "redHeart",
            Self::NeutralFace => "neutralFace",
            Self::Fire => "fire",
            Self::Cry => "cry",
            Self::SlightlySmilingFace => "slightlySmilingFace",
            Self::WinkingFace => "winkingFace",
            Self::Laugh => "laugh",
            Self::Kiss => "kiss",
            Self::Wonder => "wonder",
            Self::SlightlyFrowningFace => "slightlyFrowningFace",
            Self::LoudlyCryingFace => "loudlyCryingFace",
            Self::FaceWithStuckOutTongue => "faceWithStuckOutTongue",
            Self::FaceWithStuckOutTongueAndWinkingEye => {
                "faceWithStuckOutTongueAndWinkingEye"
            }
            Self::SmilingFaceWithSunglasses => "smilingFaceWithSunglasses",
            Self::ConfusedFace => "confusedFace",
            Self::FlushedFace => "flushedFace",
            Self::ThinkingFace => "thinkingFace",
            Self::Angry => "angry",
            Self::SmilingFaceWithHorns => "smilingFaceWithHorns",
            Self::FaceWithThermometer => "faceWithThermometer",
            Self::Facepalm => "facepalm",
            Self::Poo => "poo",
            Self::FlexedBiceps => "flexedBiceps",
            Self::ClappingHands => "clappingHands",
            Self::RaisedHand => "raisedHand",
            Self::SmilingFaceWithHeartEyes => "smilingFaceWithHeartEyes",
            Self::SmilingFaceWithHearts => "smilingFaceWithHearts",
            Self::PleadingFace => "pleadingFace",
            Self::RelievedFace => "relievedFace",
            Self::FoldedHands => "foldedHands",
            Self::OkHand => "okHand",
            Self::SignHorns => "signHorns",
            Self::LoveYouGesture => "loveYouGesture",
            Self::ClownFace => "clownFace",
            Self::PartyingFace => "partyingFace",
            Self::QuestionMark => "questionMark",
            Self::ExclamationMark => "exclamationMark",
            Self::LightBulb => "lightBulb",
            Self::Bomb => "bomb",
            Self::SleepingSymbol => "sleepingSymbol",
            Self::CrossMark => "crossMark",
            Self::WhiteHeavyCheckMark => "whiteHeavyCheckMark",
            Self::Eyes => "eyes",
            Self::Handshake => "handshake",
            Self::HundredPoints => "hundredPoints",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `imbot.v2.Chat.Message.Reaction.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ReactionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReactionResult",
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

/// Errors of `imbot.v2.Chat.Message.Reaction.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`.
    ReactionNotFound,
    /// `REACTION_ALREADY_SET`.
    ReactionAlreadySet,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ReactionNotFound, "REACTION_NOT_FOUND"),
        ErrorCase::code(Self::ReactionAlreadySet, "REACTION_ALREADY_SET"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.Reaction.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html).
#[doc(alias = "imbot.v2.Chat.Message.Reaction.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ReactionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.Reaction.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.Reaction.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `reaction`: [`Reaction`], required.
    pub reaction: Reaction,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64, reaction: impl Into<Reaction>) -> Self {
        Self {
            bot_id,
            message_id,
            reaction: reaction.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["botId", "botToken", "messageId", "reaction"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.reaction,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.reaction,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ReactionResult;
    type Error = DeleteError;
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.delete";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Errors of `imbot.v2.Chat.Message.Reaction.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`.
    ReactionNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ReactionNotFound, "REACTION_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.Reaction.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html).
#[doc(alias = "imbot.v2.Chat.Message.Reaction.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<ReactionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, ReactionResult, Delete);

value_enum!(Reaction);
