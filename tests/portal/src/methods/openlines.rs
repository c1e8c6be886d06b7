//! `imopenlines.session.join`, a small method with its own errors.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Context, Parameters};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::id;

/// A chat of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chat {
    /// An open channel that the user may join.
    OpenLine,
    /// An open channel that the user may not see.
    Forbidden,
    /// A chat of another kind.
    Ordinary,
}

/// Chats by number.
pub(crate) type Chats = BTreeMap<u64, Chat>;

pub(crate) fn join(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let chat = id(parameters.get("chat_id")).and_then(|id| context.chats.get(&id));
    match chat {
        Some(Chat::OpenLine) => Ok(json!(true).into()),
        Some(Chat::Forbidden) => Err(Refusal::method(400, "ACCESS_DENIED", "You cannot open this conversation")),
        Some(Chat::Ordinary) => Err(Refusal::method(400, "CHAT_TYPE", "The chat is not an Open Channel")),
        None => Err(Refusal::method(400, "CHAT_ID", "The chat identifier is incorrect")),
    }
}
