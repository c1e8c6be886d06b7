//! Connections to a portal: everything that is sent goes through here.

use std::sync::Arc;

use bitrix24::{Client, Limits, Plan, Reply, Retry, Transport, Value};
use serde_json::{Map, json};

use crate::catalogue::Target;
use crate::credential::Credential;
use crate::failure::Failure;
use crate::verdict;
use crate::world::World;

/// Name and version of this program, as portals see it.
const USER_AGENT: &str = concat!("b24/", env!("CARGO_PKG_VERSION"));

/// A connection to a portal.
pub(crate) struct Session {
    client: Client,
}

impl Session {
    /// A connection with these credentials, over the transport of the world if it has one.
    pub(crate) fn open(credential: &Credential, world: &World) -> Result<Self, Failure> {
        let mut builder =
            Client::builder().webhook(credential.webhook.expose()).user_agent(USER_AGENT).retry(world.retry);
        if let Some(transport) = &world.transport {
            builder = builder.transport(transport.clone());
        }
        builder.build().map(|client| Self { client }).map_err(|error| verdict::failure(&error, None))
    }

    /// A connection to no portal, over a transport that only records requests.
    pub(crate) fn rehearsal(transport: Arc<dyn Transport>) -> Result<Self, Failure> {
        let builder = Client::builder().webhook("https://portal.invalid/rest/1/none/").transport(transport);
        let client = builder.limits(Limits::new(Plan::Unlimited)).retry(Retry::never()).build();
        client.map(|client| Self { client }).map_err(|error| verdict::failure(&error, None))
    }

    /// The client, for walks and batches.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Calls a method. The text of a failure has what the documentation of the method says about it.
    pub(crate) async fn call(&self, target: Target<'_>, parameters: &Value) -> Result<Reply<Value>, Failure> {
        let harmless = target.method.is_some_and(|method| method.idempotent);
        let reply = self.client.call_raw(target.version, target.name, parameters).idempotent(harmless).await;
        reply.map_err(|error| verdict::failure(&error, target.method))
    }
}

/// A reply in the form of its envelope.
pub(crate) fn envelope(reply: &Reply<Value>) -> Value {
    let mut whole = Map::new();
    whole.insert("result".to_owned(), reply.result.clone());
    let numbers = [("total", reply.total), ("next", reply.next)];
    whole.extend(numbers.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
    if let Some(time) = &reply.time {
        let members = [
            ("start", json!(time.start)),
            ("finish", json!(time.finish)),
            ("duration", json!(time.duration)),
            ("processing", json!(time.processing)),
            ("date_start", json!(time.date_start.as_ref().map(|date| date.as_str()))),
            ("date_finish", json!(time.date_finish.as_ref().map(|date| date.as_str()))),
            ("operating_reset_at", json!(time.operating_reset_at)),
            ("operating", json!(time.operating)),
        ];
        let known = members.into_iter().filter(|(_, value)| !value.is_null());
        whole.insert("time".to_owned(), known.map(|(key, value)| (key.to_owned(), value)).collect());
    }
    Value::Object(whole)
}
