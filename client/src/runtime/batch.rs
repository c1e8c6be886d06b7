//! Many calls in one request. The guide is at [`Batch`].
//!
//! | file | owns the decision |
//! |---|---|
//! | `command` | commands, how they join a batch, and what is rejected before anything is sent |
//! | `query`, `reference` | how parameters and references are written |
//! | `v2`, `v3` | the body and the shape of the reply in each interface |
//! | `outcome`, `answer` | the outcome of each command |
//! | `send` | sending a batch, and when it may be repeated |
//! | `each` | more commands than a batch takes |

mod answer;
mod command;
mod each;
mod outcome;
mod query;
mod reference;
mod send;
mod v2;
mod v3;

use std::fmt;
use std::marker::PhantomData;

use bitrix24_wire::{Method, Value, Version};

use super::client::Client;
use super::error::Error;
use super::http::BoxFuture;
use command::{BatchPlan, Draft};
use send::send;

pub use answer::BatchReply;
pub use command::{BatchCommand, Handle};
pub use each::{BatchEach, BatchEachError};
pub use reference::Reference;

/// Calls that are sent in one request, up to 50: one unit of the rate limit, and one way there and back.
///
/// Adding a request gives a [`Handle`], and the handle takes the typed result out of the reply:
///
/// ```no_run
/// # #[cfg(all(feature = "user", feature = "department"))]
/// # async fn run(client: &bitrix24::Client) -> Result<(), bitrix24::Error> {
/// use bitrix24::{Batch, department, user};
///
/// let mut batch = Batch::v2();
/// let me = batch.add(&user::Current::new())?;
/// let departments = batch.add(&department::Get::new())?;
/// let mut reply = client.batch(batch).await?;
/// println!("{:?}", reply.take(me)?.result);
/// match reply.take(departments) {
///     Ok(departments) => println!("{:?} of {:?}", departments.result.len(), departments.total),
///     Err(error) => eprintln!("{error}"), // The other command ran all the same.
/// }
/// # Ok(())
/// # }
/// ```
///
/// An error of [`Client::batch`] is about the whole request; [`BatchReply::take`] returns the outcome of a command.
/// Methods that are newer than this crate are added by name:
///
/// ```no_run
/// # async fn run(client: &bitrix24::Client) -> Result<(), bitrix24::Error> {
/// use bitrix24::Batch;
/// use serde_json::json;
///
/// let mut batch = Batch::v2().halt(true);
/// let lead = batch.add_raw("crm.lead.get", &json!({"ID": 7}))?;
/// let mut reply = client.batch(batch).await?;
/// println!("{}", reply.take(lead)?.result["TITLE"]);
/// # Ok(())
/// # }
/// ```
///
/// # Results as parameters
/// A parameter of a command can be taken from the result of an earlier one; the portal resolves it. A bound parameter
/// replaces the parameter of the request with the same name, even a required one:
///
/// ```no_run
/// # #[cfg(all(feature = "user", feature = "department"))]
/// # async fn run(client: &bitrix24::Client) -> Result<(), bitrix24::Error> {
/// use bitrix24::{Batch, department, user};
/// use serde_json::json;
///
/// let mut batch = Batch::v2();
/// let me = batch.add(&user::Current::new())?;
/// let own = batch.command(&department::Get::new()).bind("ID", me.path("[UF_DEPARTMENT][0]")).add()?;
/// let company = batch.add_raw("crm.company.add", &json!({"fields": {"TITLE": "Example"}}))?;
/// let contact = batch
///     .command_raw("crm.contact.add", &json!({"fields": {"NAME": "Ann"}}))
///     .bind("fields[COMPANY_ID]", company.result())
///     .add()?;
/// # let _ = (own, contact);
/// # Ok(())
/// # }
/// ```
///
/// If the command that is referred to fails, the portal goes on with something else in place of its result. So a batch
/// of REST 2 with a reference stops at the first failure; later commands fail with
/// [`ErrorKind::NotExecuted`](crate::ErrorKind::NotExecuted). A path that does not exist in a result is no failure for
/// the portal, so check it. Texts that the portal would take for a reference are rejected.
///
/// # REST 3.0
/// A [`Batch::v3`] runs as a whole or fails as a whole, with one error; whether what ran before the failure is undone
/// is not documented. References use dots and begin with `item` or `items`, and a field of all rows can be taken at
/// once: see [`Handle::path`] and [`Handle::column`].
///
/// # Notes
/// - A batch takes only requests of its own interface; others do not compile.
/// - Commands run in the order of the calls to `add`.
/// - It is sent again only if it certainly did not run (RT-3), whatever its commands are.
/// - Its cost is booked under `batch` ([`Client::operating`]).
/// - Files are neither sent nor fetched in a batch of REST 2.
/// - For any number of independent requests use [`Client::batch_each`].
pub struct Batch<V> {
    plan: BatchPlan,
    version: PhantomData<V>,
}

/// Batches of REST 2.
#[derive(Clone, Copy, Debug)]
pub enum V2 {}

/// Batches of REST 3.0.
#[derive(Clone, Copy, Debug)]
pub enum V3 {}

/// The interface of a batch: [`V2`] or [`V3`].
pub trait BatchVersion: sealed::Sealed {
    /// The interface as a value.
    const VERSION: Version;
}

impl BatchVersion for V2 {
    const VERSION: Version = Version::V2;
}

impl BatchVersion for V3 {
    const VERSION: Version = Version::V3;
}

mod sealed {
    pub trait Sealed: Send + Sync + 'static {}
}

impl sealed::Sealed for V2 {}
impl sealed::Sealed for V3 {}

impl Batch<V2> {
    /// A batch of REST 2.
    #[must_use]
    pub fn v2() -> Self {
        Self::new()
    }

    /// Whether to stop at the first command that fails. By default all of them run. A batch with a reference always
    /// stops.
    #[must_use]
    pub fn halt(mut self, halt: bool) -> Self {
        self.plan.halt = halt;
        self
    }
}

impl Batch<V3> {
    /// A batch of REST 3.0.
    #[must_use]
    pub fn v3() -> Self {
        Self::new()
    }

    /// The largest number of commands: 50, unless the portal is known to take another number.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.plan.limit = limit;
        self
    }
}

impl<V: BatchVersion> Batch<V> {
    fn new() -> Self {
        Self { plan: BatchPlan::new(V::VERSION), version: PhantomData }
    }

    /// Adds a request. A request of the other interface does not compile; `cargo build` reports it, `cargo check` does
    /// not:
    ///
    /// ```compile_fail
    /// # use bitrix24::{Batch, Error, wire::codegen::*};
    /// # #[derive(Clone, Default, PartialEq)]
    /// # struct Get;
    /// # impl Record for Get {
    /// #     fn info(&self) -> &'static RecordInfo {
    /// #         &RecordInfo { name: "Get", fields: &[], required: &[], codecs: &[] }
    /// #     }
    /// #     fn field(&self, _: usize) -> &dyn Field { &() }
    /// #     fn field_mut(&mut self, _: usize) -> &mut dyn Field { unimplemented!() }
    /// # }
    /// # #[derive(Clone, Copy)]
    /// # struct GetError;
    /// # impl ErrorCode for GetError { const CASES: &'static [ErrorCase<Self>] = &[]; }
    /// # impl Method for Get {
    /// #     type Output = Value;
    /// #     type Error = GetError;
    /// #     const NAME: &'static str = "tasks.task.get";
    /// #     const VERSION: Version = Version::V3;
    /// # }
    /// Batch::v2().add(&Get).unwrap(); // `Get` is a method of REST 3.0.
    /// ```
    ///
    /// # Errors
    /// Returns an error if the batch is full or the request cannot be a command, of kind
    /// [`ErrorKind::Request`](crate::ErrorKind::Request). The batch is unchanged then.
    pub fn add<M: Method>(&mut self, request: &M) -> Result<Handle<M::Output>, Error> {
        self.command(request).add()
    }

    /// Adds a method by its name, with parameters as JSON: an object, a list for methods of REST 2 that take their
    /// arguments by position, or `null` for none.
    ///
    /// # Errors
    /// Returns an error if [`Batch::add`] would.
    pub fn add_raw(&mut self, method: &str, parameters: &Value) -> Result<Handle<Value>, Error> {
        self.command_raw(method, parameters).add()
    }

    /// Starts a command with a label or with bound parameters; [`BatchCommand::add`] adds it.
    pub fn command<'b, M: Method>(&'b mut self, request: &'b M) -> BatchCommand<'b, M::Output> {
        const {
            assert!(
                matches!((M::VERSION, V::VERSION), (Version::V2, Version::V2) | (Version::V3, Version::V3)),
                "a batch of REST 2 takes methods of REST 2 alone, one of REST 3.0 those of REST 3.0"
            );
        }
        BatchCommand::new(&mut self.plan, Draft::typed(request))
    }

    /// Starts a command of a method by its name.
    pub fn command_raw<'b>(&'b mut self, method: &'b str, parameters: &'b Value) -> BatchCommand<'b, Value> {
        BatchCommand::new(&mut self.plan, Draft::raw(method, parameters))
    }

    /// The number of commands.
    pub fn len(&self) -> usize {
        self.plan.entries.len()
    }

    /// Whether there are no commands.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Methods and labels, without parameters.
impl<V> fmt::Debug for Batch<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commands = self.plan.entries.iter().map(|entry| (&entry.label, &entry.method));
        f.write_str("Batch ")?;
        f.debug_map().entries(commands).finish()
    }
}

impl Client {
    /// Sends a batch. The settings of [`Client::with`] apply to the whole request.
    ///
    /// # Errors
    /// Returns an error if the request as a whole fails. Errors of commands are in the reply; in REST 3.0 the failure
    /// of a command fails the whole batch.
    pub fn batch<V: BatchVersion>(&self, batch: Batch<V>) -> BoxFuture<'_, Result<BatchReply, Error>> {
        Box::pin(send(self, batch.plan))
    }
}
