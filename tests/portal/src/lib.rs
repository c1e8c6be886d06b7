//! A portal on the loopback address, for tests, examples and soak runs.
//!
//! It answers as a cloud portal does, as far as that is documented or measured, and fails as clouds do, by script or by
//! chance. It knows neither the client nor the generated types: the tested code must not produce the answers. The items
//! of `client/PROTOCOL.md` that a behaviour belongs to are in brackets.
//!
//! ```
//! use bitrix24_portal::{Config, Fault, Portal, RawRequest};
//! use serde_json::json;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let portal = Portal::start(Config::default()).await?;       // stops when it is dropped
//! portal.fill("crm.deal", 120, |row| json!({"TITLE": format!("deal {row}")}));
//! portal.script("crm.deal.list", [Fault::status_503(), Fault::ok()]);
//!
//! let url = format!("{}crm.deal.list", portal.webhook_url()); // http://127.0.0.1:port/rest/1/secret/crm.deal.list
//! let ask = || portal.exchange(RawRequest::json(&url, &json!({"filter": {">ID": 100}})));
//! assert_eq!(ask().await?.status, 503);
//! assert_eq!(ask().await?.value()["total"], 20);
//! assert_eq!((portal.count("crm.deal.list").asked, portal.count("crm.deal.list").executed), (2, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Getting in
//!
//! - [`Portal::start`] listens on the runtime of the caller, [`Portal::in_thread`] on a thread of its own, for programs
//!   of other processes. Everything else is on [`Handle`], which is cheap to clone.
//! - [`Config::hosts`] addresses show the same portal; one more address is the authorization server. They are plain
//!   http. A client that insists on https needs [`Config::names`] (or [`Config::cloud`]) and a transport that sends to
//!   [`Handle::real`].
//! - [`Handle::exchange`] needs no socket. **With the paused clock of tokio use nothing else**: while bytes are on a
//!   socket the runtime counts as idle, and the clock jumps to the next timeout. [`Clock::manual`] moves limits and
//!   tokens without any runtime.
//! - Clients that share limits by host name need separate limits for each portal of a process, if names are used.
//!
//! # What it imitates
//!
//! | | |
//! |---|---|
//! | addresses | v2 and v3, webhook and token, each version with its own methods [URL-2, URL-3]; names of methods in any case; JSON, forms and queries for v2, JSON alone for v3 [URL-5]; a double slash leads nowhere |
//! | credentials | `auth` in the body, in the query, or a bearer; a wrong webhook, no token, an old and an unknown one each have their error, all the same one in v3 [RES-5, RES-6, B3-2] |
//! | parameters | keys at the top fold their case and the last wins; lists are arguments by place [ENC-2] |
//! | envelopes | `result`, `total`, `next`, `time` [RES-1, RES-2]; v3 items and error objects [RES-6, RES-8]; [`Quirks`] for the rest |
//! | the bucket | 50 and 2 a second by default, a batch is one request, what is refused takes no room [RL-1] |
//! | running time | ten buckets of a minute by credentials and method, refused beyond 480 s, `operating_reset_at` [RL-3, RL-4]; what a call costs is [`Operating::costs`] |
//! | tokens | old after a time or a number of calls, pairs are replaced, a refresh token is good once, `wrong_client` comes with status 200, `POST` and `GET` [OA-1 to OA-5] |
//! | a change of address | 302 to the new one [URL-6]: [`Handle::move_to`]; any other `Location`: [`Fault::redirect`] |
//! | lists | pages of 50, `start`, `start=-1`, filters with operators, order, selection [P2-1 to P2-3, ENC-10]; v3 pagination with its clamp, triples, cursors [P3-1, P3-2] |
//! | batches | v2 with brackets, `halt`, references, five members as PHP has them [B2-1 to B2-6]; v3 as a bare list with `$ref` and `$refArray` [B3-1 to B3-4] |
//! | idempotency keys | a success is kept for a day and given again, another body is 422 [ID-1] |
//! | files | upload in two steps, download for clients with the headers of a browser [F-1, F-2] |
//! | the queue of events | taking, clearing, errors, connectors [EV-5] |
//! | events and frames | the bodies that a portal posts, with each kind of `auth` [EV-1, EV-2, EV-6]: [`Handle::event_body`], [`Handle::frame`] |
//!
//! Methods of v2: `crm.deal.{list,get,add,update,delete}`, the same of `crm.lead`, `crm.contact`, `crm.company` and
//! `crm.item`,
//! `tasks.task.{list,get,add}`, `user.current`, `user.get`, `department.get`, `profile`, `server.time`, `scope`,
//! `app.info`, `imopenlines.session.join`, `event.bind` (offline), `event.offline.{get,list,clear,error}`, `disk.folder.uploadfile`,
//! `disk.file.get`, `batch`. Of v3: `tasks.task.{list,get,add,update,delete}`, `main.eventlog.tail`,
//! `note.collection.list`, `rest.documentation.openapi`, `batch`. Others are made with [`Handle::define`].
//!
//! # What goes wrong
//!
//! [`Handle::script`] sets the faults of the next calls of a method, [`Chaos`] draws faults with a seed. A [`Fault`]
//! happens before the call runs, or [after it ran](Fault::after_running), which a client cannot distinguish:
//!
//! ```
//! # use bitrix24_portal::{Chaos, Fault, Refusal};
//! let lost = Fault::closed().after_running();                 // it ran and no reply came
//! let late = Fault::html(504).after_running().delayed(std::time::Duration::from_secs(60));
//! let soak = Chaos::usual(7, 0.05).rate(0.01, Fault::refuse(Refusal::ExpiredToken));
//! ```
//!
//! # What happened
//!
//! [`Handle::calls`] returns requests with headers, body, status, fault, and whether they ran; [`Handle::count`] and
//! [`Handle::counters`] are totals that cost no memory. With [`Config::marker`] every write with a text that begins so is
//! counted by that text: [`Handle::writes`] shows a write that ran twice. For runs of hours: [`Keep::Counters`],
//! [`Config::max_rows`] and [`Handle::forget`].
//!
//! # What is not known of the real one
//!
//! Chosen here, and in no test of a client: whether a failed v3 batch undoes what it wrote
//! ([`Config::batch3_rolls_back`]); what a v3 `page` counts from (one); which method a batch is billed to
//! ([`Operating::bill_commands`]); the form of `QUERY_LIMIT_EXCEEDED` at a v3 address (flat); the ceiling of a v3 batch
//! (none).

mod auth;
mod batch;
mod batch3;
mod call;
mod clock;
mod config;
mod doors;
mod envelope;
mod fault;
mod handle;
mod journal;
mod limits;
mod methods;
mod multipart;
mod outgoing;
mod portal;
mod query;
mod raw;
mod refusal;
mod replay;
mod route;
mod server;
mod site;
mod store;

pub use auth::Tokens;
pub use clock::Clock;
pub use config::{App, Bucket, Config, ErrorCode, Ids, Keep, Operating, Quirks, Time};
pub use envelope::Answer;
pub use fault::{Chaos, Fault};
pub use handle::Handle;
pub use journal::{Calls, Command, Counters, Entry};
pub use methods::openlines::Chat;
pub use outgoing::{Frame, Sender};
pub use portal::Portal;
pub use raw::{Lost, RawReply, RawRequest, Version};
pub use refusal::Refusal;
