//! A portal in memory, for tests of code that calls a portal.
//!
//! [`Portal`] replaces the network, not the client: requests are encoded, limited, repeated and read as usual, but no
//! socket is opened. It gives the answers of the test, records the calls, and refuses unexpected ones.
//!
//! ```
//! use bitrix24::mock::{Fault, Portal};
//! use bitrix24::{Client, Error, Version};
//! use serde_json::json;
//!
//! /// What is to be tested.
//! async fn title(client: &Client, id: i64) -> Result<String, Error> {
//!     let deal = client.call_raw(Version::V2, "crm.deal.get", &json!({"id": id})).idempotent(true).await?.result;
//!     Ok(deal["TITLE"].as_str().unwrap_or("untitled").to_owned())
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! let portal = Portal::new();
//! // With types: portal.on::<crm::deal::Get>(json!({"TITLE": "Big one"}))
//! portal
//!     .on_raw(Version::V2, "crm.deal.get", Fault::LostAfter)
//!     .then(json!({"TITLE": "Big one"}));
//! assert_eq!(title(&portal.client(), 42).await.unwrap(), "Big one");
//! assert_eq!(portal.all_calls().len(), 2, "the first reply was lost");
//! assert_eq!(portal.all_calls()[1].param("id"), 42);
//! portal.assert_no_unexpected();
//! # }
//! ```
//!
//! Waits between attempts are those of `tokio`: with `#[tokio::test(start_paused = true)]` they take no time.
//!
//! | file | owns the decision |
//! |---|---|
//! | `portal`, `state` | its clients, and the calls that it has received |
//! | `expect`, `rule` | which answer a call gets |
//! | `answer` | what an answer looks like on the wire |
//! | `received` | what is recorded of a call |
//! | `serve` | what an address means: methods, tokens, files |
//! | `batch`, `query` | commands of a batch are calls like others |

mod answer;
mod batch;
mod expect;
mod portal;
mod query;
mod received;
mod rule;
mod serve;
mod state;

pub use self::answer::{Answer, Fault};
pub use self::expect::Expectation;
pub use self::portal::Portal;
pub use self::received::{Received, TypedCall, Uploaded};
