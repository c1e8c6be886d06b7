//! What a test can do with a running portal.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::auth::Caller;
use crate::journal::{Calls, Counters, Entry};
use crate::methods::{self, Context, openlines::Chat};
use crate::outgoing::{self, Frame, Sender};
use crate::raw::{Lost, RawReply, RawRequest};
use crate::route::Incoming;
use crate::site::{Delivery, Own, Site, State};
use crate::{Answer, Chaos, Clock, Fault, Quirks, Refusal, Tokens, Version};

/// A running portal. Cloning it is cheap; all clones are the same portal.
#[derive(Clone)]
pub struct Handle {
    site: Arc<Site>,
}

/// Addresses of the portal.
impl Handle {
    pub(crate) fn new(site: Arc<Site>) -> Self {
        Self { site }
    }

    /// `http://127.0.0.1:port` of an address of the portal, by its index.
    pub fn origin(&self, host: usize) -> String {
        self.site.origins[host].clone()
    }

    /// `http://127.0.0.1:port` of the authorization server.
    pub fn oauth_origin(&self) -> String {
        self.site.origins[self.site.oauth()].clone()
    }

    /// The address of the webhook: `http://127.0.0.1:port/rest/1/secret/`.
    pub fn webhook_url(&self) -> String {
        self.webhook_at(&self.origin(0))
    }

    /// The address of the webhook under the name of the portal.
    pub fn named_webhook_url(&self) -> String {
        self.webhook_at(self.site.name(0))
    }

    fn webhook_at(&self, origin: &str) -> String {
        let config = &self.site.config;
        format!("{origin}/rest/{}/{}/", config.user_id, config.secret)
    }

    /// The address that applications put before a method, under the name of the portal.
    pub fn client_endpoint(&self) -> String {
        format!("{}/rest/", self.site.name(self.site.state().moved.unwrap_or(0)))
    }

    /// The address that issues tokens, under the name of the authorization server. No address of the portal does.
    pub fn token_url(&self) -> String {
        format!("{}/oauth/token/", self.site.name(self.site.oauth()))
    }

    /// The address to which the browser of a user is sent.
    pub fn authorize_url(&self, state: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &self.site.config.app.client_id)
            .append_pair("state", state)
            .finish();
        format!("{}/oauth/authorize/?{query}", self.site.name(0))
    }

    /// The loopback address for an address with a name of the portal; others are returned as they are. For transports
    /// that are built for https.
    pub fn real(&self, url: &str) -> String {
        for (host, origin) in self.site.origins.iter().enumerate() {
            if let Some(rest) = url.strip_prefix(self.site.name(host)) {
                if rest.is_empty() || rest.starts_with(['/', '?']) {
                    return format!("{origin}{rest}");
                }
            }
        }
        url.to_owned()
    }
}

/// What happens to the next requests.
impl Handle {
    /// The faults of the next calls of a method, in this order and before those by chance; `"*"` is any method. A
    /// batch is the method `batch`; other addresses are `oauth/token`, `oauth/authorize`, `oauth/app.info`, `upload`
    /// and `download`.
    pub fn script(&self, method: &str, faults: impl IntoIterator<Item = Fault>) -> &Self {
        self.site.state().scripts.entry(method.to_ascii_lowercase()).or_default().extend(faults);
        self
    }

    /// Refusals of the next commands with this method in batches.
    pub fn script_command(&self, method: &str, refusals: impl IntoIterator<Item = Refusal>) -> &Self {
        self.script(&format!("batch/{method}"), refusals.into_iter().map(Fault::refuse))
    }

    /// Starts or stops faults by chance.
    pub fn chaos(&self, chaos: Option<Chaos>) -> &Self {
        self.site.state().chaos = chaos;
        self
    }

    /// Changes the forms of replies.
    pub fn quirks(&self, change: impl FnOnce(&mut Quirks)) -> &Self {
        change(&mut self.site.state().quirks);
        self
    }

    /// Closes the next connections, this many of them, before anything is read.
    pub fn close_connections(&self, connections: usize) -> &Self {
        self.site.state().deaf = connections;
        self
    }

    /// Moves the portal: all its other addresses answer 302 to this one (URL-6).
    pub fn move_to(&self, host: usize) -> &Self {
        self.site.state().moved = Some(host);
        self
    }

    /// Defines a method, a new one or in place of a known one.
    pub fn define<F>(&self, version: Version, method: &str, writes: bool, run: F) -> &Self
    where
        F: Fn(&Map<String, Value>) -> Result<Answer, Refusal> + Send + Sync + 'static,
    {
        let own = Own { run: Arc::new(run), writes };
        self.site.state().own.insert((version, method.to_ascii_lowercase()), own);
        self
    }

    /// The clock of the portal.
    pub fn clock(&self) -> Clock {
        self.site.config.clock.clone()
    }

    /// Seconds since 1970 at the portal.
    pub fn unix(&self) -> f64 {
        self.site.unix()
    }
}

/// Tokens of the portal.
impl Handle {
    /// A pair of tokens, as if the application had just been installed.
    pub fn issue_tokens(&self) -> Tokens {
        let (config, now) = (&self.site.config, self.site.now());
        self.site.state().vault.issue(&config.app, config.user_id, now)
    }

    /// A code for the first pair of tokens.
    pub fn issue_code(&self) -> String {
        self.site.state().vault.code(&self.site.config.app, self.site.now())
    }

    /// Lets every access token expire; refresh tokens stay valid.
    pub fn expire_tokens(&self) -> &Self {
        self.site.state().vault.expire();
        self
    }

    /// Forgets every token that was issued.
    pub fn revoke_tokens(&self) -> &Self {
        self.site.state().vault.revoke();
        self
    }
}

/// Data of the portal.
impl Handle {
    /// Adds a row and returns its number. Entities: `crm.deal`, `crm.lead`, `crm.contact`, `crm.company`,
    /// `crm.item.{type}`, `tasks.task`, `user`, `main.eventlog`, `note.collection`.
    pub fn insert(&self, entity: &str, fields: &Value) -> u64 {
        let empty = Map::new();
        let fields = fields.as_object().unwrap_or(&empty);
        self.with(|context| methods::insert(context, entity, fields))
    }

    /// Adds many rows at once.
    pub fn fill(&self, entity: &str, rows: u64, fields: impl Fn(u64) -> Value) -> &Self {
        for row in 1..=rows {
            self.insert(entity, &fields(row));
        }
        self
    }

    /// All rows of an entity by number.
    pub fn rows(&self, entity: &str) -> Vec<Value> {
        self.site.state().world.store.table(entity).rows().cloned().map(Value::Object).collect()
    }

    /// Makes a chat for `imopenlines.session.join`.
    pub fn set_chat(&self, id: u64, chat: Chat) -> &Self {
        self.site.state().world.chats.insert(id, chat);
        self
    }

    /// The content of a file.
    pub fn file(&self, id: u64) -> Option<Vec<u8>> {
        self.site.state().world.disk.files.get(&id).map(|(_, content)| content.clone())
    }

    /// Puts an event in the offline queue; `data` is `false` for none.
    pub fn push_event(&self, event: &str, data: Value) -> u64 {
        self.with(|context| {
            let date = context.date();
            context.queue.push(event, data, "", date)
        })
    }

    /// Queues changes of deals and contacts offline, except those made under the same connector.
    pub fn bind_event(&self, event: &str, connector: &str) -> &Self {
        self.site.state().world.queue.bind(event, connector);
        self
    }

    /// The form that a portal posts to the handler of an event (EV-1).
    pub fn event_body(&self, event: &str, data: Value, sender: Sender) -> String {
        outgoing::event(&self.site, event, data, sender)
    }

    /// The request that a portal posts to open the application in a frame (EV-6).
    pub fn frame(&self, placement: &str, options: &Value) -> Frame {
        outgoing::frame(&self.site, placement, options)
    }

    fn with<T>(&self, run: impl FnOnce(&mut Context<'_>) -> T) -> T {
        let State { world, .. } = &mut *self.site.state();
        run(&mut Context {
            config: &self.site.config,
            store: &mut world.store,
            chats: &world.chats,
            queue: &mut world.queue,
            disk: &mut world.disk,
            method: "",
            caller: &Caller::Webhook,
            user_id: self.site.config.user_id,
            origin: self.site.name(0),
            unix: self.site.unix(),
            stuck: false,
        })
    }
}

/// What has happened so far.
impl Handle {
    /// The requests that are kept, the oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.site.state().journal.entries.iter().cloned().collect()
    }

    /// Those of them that are calls of a method, by its name in any case.
    pub fn calls(&self, method: &str) -> Vec<Entry> {
        let of = |entry: &Entry| entry.method.eq_ignore_ascii_case(method);
        self.entries().into_iter().filter(of).collect()
    }

    /// The totals.
    pub fn counters(&self) -> Counters {
        self.site.state().journal.counters
    }

    /// How often a method was called and ran, alone and in batches.
    pub fn count(&self, method: &str) -> Calls {
        self.site.state().journal.methods.get(&method.to_ascii_lowercase()).copied().unwrap_or_default()
    }

    /// How often each marked write ran: more than once is a duplicate. See [`Config::marker`](crate::Config::marker).
    pub fn writes(&self) -> BTreeMap<String, u32> {
        self.site.state().journal.markers.clone()
    }

    /// Forgets requests and marked writes, but not the totals.
    pub fn forget(&self) -> &Self {
        let journal = &mut self.site.state().journal;
        journal.entries.clear();
        journal.markers.clear();
        self
    }
}

/// Without sockets.
impl Handle {
    /// Sends a request without a socket, by the loopback address or the name of the portal. With the paused clock of
    /// tokio use this: that clock jumps to the next timeout while bytes are on a socket.
    pub async fn exchange(&self, request: RawRequest) -> Result<RawReply, Lost> {
        let url = self.real(&request.url);
        let origin = |origin: &&String| url.strip_prefix(origin.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let origins = &self.site.origins;
        let host = origins.iter().position(|it| origin(&it)).ok_or(Lost::NoSuchHost)?;
        let target = &url[origins[host].len()..];
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let lower = |(name, value): (String, String)| (name.to_ascii_lowercase(), value);
        let (delay, delivery) = self.site.answer(Incoming {
            host,
            verb: request.verb,
            path: path.to_owned(),
            query: query.to_owned(),
            headers: request.headers.into_iter().map(lower).collect(),
            body: request.body,
        });
        if delay > Duration::ZERO {
            tokio::time::sleep(delay).await;
        }
        match delivery {
            Delivery::Whole(reply) => Ok(reply),
            Delivery::Half(_) => Err(Lost::Truncated),
            Delivery::Closed => Err(Lost::Closed),
        }
    }
}

/// Without secrets.
impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Portal").field("origins", &self.site.origins).finish_non_exhaustive()
    }
}
