//! Sending a batch.

use bitrix24_wire::Version;

use super::answer::{BatchReply, read};
use super::command::{BATCH, BatchPlan};
use super::{v2, v3};
use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::exchange::Outgoing;
use crate::runtime::retry::Repeat;

/// Sends the commands and reads the reply.
pub(super) async fn send(client: &Client, plan: BatchPlan) -> Result<BatchReply, Error> {
    if plan.entries.is_empty() {
        return Err(Error::local(ErrorKind::Request, "a batch without commands").with_method(BATCH));
    }
    let options = client.options().clone();
    let connector = options.connector.as_deref();
    let body = match plan.version {
        Version::V2 => v2::body(&plan, connector, client.has_token())?,
        Version::V3 => v3::body(&plan, connector),
    };
    let outgoing = Outgoing {
        version: plan.version,
        method: BATCH,
        body,
        repeat: Repeat::IfRefused,
        bearer: plan.version == Version::V3,
        options,
    };
    let exchange = client.exchange(outgoing).await?;
    read(client, plan, &exchange)
}
