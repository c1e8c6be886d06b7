//! Configuration of a portal.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::Clock;

/// A portal before it starts. Every field has a usual value: `Config { bucket: None, ..Config::default() }`.
#[derive(Clone)]
pub struct Config {
    /// The user behind the webhook and behind issued tokens.
    pub user_id: u64,
    /// Whether that user is an administrator.
    pub admin: bool,
    /// The secret of the webhook.
    pub secret: String,
    /// How many addresses the portal listens at; all show the same portal. Two are needed for a change of address.
    pub hosts: usize,
    /// The names of the addresses in replies (`client_endpoint`, `Location`, `uploadUrl`):
    /// `https://old.bitrix24.test`. Without a name it is the loopback address. See [`Handle::real`](crate::Handle::real).
    pub names: Vec<String>,
    /// The same for the authorization server.
    pub oauth_name: Option<String>,
    /// The identifier of the portal that outlives its address.
    pub member_id: String,
    /// The application that tokens are issued to.
    pub app: App,
    /// The limit of requests; `None` for no limit, as self-hosted portals have (RL-1).
    pub bucket: Option<Bucket>,
    /// The limit of running time (RL-3).
    pub operating: Operating,
    /// The forms of its replies.
    pub quirks: Quirks,
    /// Which requests are kept.
    pub journal: Keep,
    /// The beginning of texts that identify a write; the portal counts how often each is written.
    pub marker: Option<String>,
    /// The most rows of one entity; the oldest are removed first. For runs of hours.
    pub max_rows: usize,
    /// Whether a failed batch of REST 3.0 undoes its earlier writes; not known of real portals (B3-3).
    pub batch3_rolls_back: bool,
    /// The clock.
    pub clock: Clock,
    /// Seconds since 1970 at the start of the clock.
    pub unix_start: f64,
}

/// An application of the portal.
#[derive(Clone)]
pub struct App {
    /// The public identifier.
    pub client_id: String,
    /// The secret, which only the authorization server knows.
    pub client_secret: String,
    /// The token that proves to a handler that the portal sends its events.
    pub application_token: String,
    /// The address to which the user returns with a code.
    pub redirect_uri: String,
    /// The scopes of tokens, separated by commas.
    pub scope: String,
    /// The lifetime of an access token.
    pub access: Duration,
    /// The number of calls after which an access token expires, too.
    pub access_calls: Option<u32>,
    /// The lifetime of a refresh token.
    pub refresh: Duration,
    /// The lifetime of a code.
    pub code: Duration,
}

/// A leaky bucket: each request fills it by one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bucket {
    /// The requests that fit in.
    pub capacity: f64,
    /// The requests per second that leak out.
    pub drain: f64,
}

impl Bucket {
    /// The bucket of most plans.
    pub const STANDARD: Self = Self { capacity: 50.0, drain: 2.0 };
    /// The bucket of the largest plan.
    pub const ENTERPRISE: Self = Self { capacity: 250.0, drain: 5.0 };
}

/// The seconds that a method may run in ten minutes.
#[derive(Clone, Debug)]
pub struct Operating {
    /// The limit, if there is one.
    pub limit: Option<Duration>,
    /// The cost of a call.
    pub cost: Duration,
    /// The costs of calls of some methods.
    pub costs: BTreeMap<String, Duration>,
    /// Whether commands of a batch are booked under their own methods instead of `batch` (RL-4: sources differ).
    pub bill_commands: bool,
}

/// The forms of replies in which real portals differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quirks {
    /// The form of identifiers.
    pub ids: Ids,
    /// Whether an object without keys is `[]`, as PHP writes it.
    pub empty_object_as_list: bool,
    /// The members of `time`.
    pub time: Time,
    /// The code of errors of methods; system errors keep theirs.
    pub error_code: ErrorCode,
    /// The status of errors of methods instead of their own; 200 for RES-3.
    pub error_status: Option<u16>,
}

/// The form of identifiers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ids {
    /// As the method returns them.
    #[default]
    Usual,
    /// As texts.
    Texts,
    /// As numbers.
    Numbers,
}

/// The members of `time` (RES-1, RES-2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Time {
    /// All of it.
    #[default]
    Whole,
    /// All of it, `start` as a whole number, as REST 3.0 always has it.
    WholeStart,
    /// `operating` without `operating_reset_at`.
    WithoutReset,
    /// Neither.
    WithoutOperating,
    /// Not at all.
    Absent,
}

/// The code of an error (RES-5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ErrorCode {
    /// As documented.
    #[default]
    Usual,
    /// `""`
    Empty,
    /// `"0"`
    ZeroText,
    /// `0`
    Zero,
    /// `100`
    Hundred,
}

/// Which requests are kept. Counters always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// All of it.
    All,
    /// The last requests, this many of them.
    Last(usize),
    /// None; counters alone.
    Counters,
}

impl Config {
    /// A portal with two names of the cloud, and an authorization server with its own. Clients check such names; they
    /// only work with transports that use [`Handle::real`](crate::Handle::real) or
    /// [`Handle::exchange`](crate::Handle::exchange).
    pub fn cloud() -> Self {
        let names = ["https://acme.bitrix24.com", "https://acme-renamed.bitrix24.com"];
        Self {
            hosts: names.len(),
            names: names.map(str::to_owned).to_vec(),
            oauth_name: Some("https://oauth.bitrix.info".to_owned()),
            ..Self::default()
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        let unix = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            user_id: 1,
            admin: true,
            secret: "s3cretS3cret1234".to_owned(),
            hosts: 1,
            names: Vec::new(),
            oauth_name: None,
            member_id: "a223c6b3710f85df22e9377d6c4f7553".to_owned(),
            app: App::default(),
            bucket: Some(Bucket::STANDARD),
            operating: Operating::default(),
            quirks: Quirks::default(),
            journal: Keep::All,
            marker: None,
            max_rows: usize::MAX,
            batch3_rolls_back: false,
            clock: Clock::tokio(),
            unix_start: unix.as_secs_f64(),
        }
    }
}

impl Default for App {
    fn default() -> Self {
        Self {
            client_id: "app.0123456789abcd.12345678".to_owned(),
            client_secret: "c1ientS3cretC1ientS3cret".to_owned(),
            application_token: "51856fefc120afa4b628cc82d3935cce".to_owned(),
            redirect_uri: "https://app.test/callback".to_owned(),
            scope: "crm,disk,imopenlines,task,user".to_owned(),
            access: Duration::from_secs(3600),
            access_calls: None,
            refresh: Duration::from_secs(180 * 24 * 3600),
            code: Duration::from_secs(30),
        }
    }
}

impl Default for Operating {
    fn default() -> Self {
        Self {
            limit: Some(Duration::from_secs(480)),
            cost: Duration::from_millis(100),
            costs: BTreeMap::new(),
            bill_commands: false,
        }
    }
}

impl Default for Quirks {
    fn default() -> Self {
        Self {
            ids: Ids::Usual,
            empty_object_as_list: true,
            time: Time::Whole,
            error_code: ErrorCode::Usual,
            error_status: None,
        }
    }
}

/// Without secrets.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("user_id", &self.user_id)
            .field("hosts", &self.hosts)
            .field("bucket", &self.bucket)
            .field("operating", &self.operating)
            .field("quirks", &self.quirks)
            .finish_non_exhaustive()
    }
}

/// Without the secret.
impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("client_id", &self.client_id).field("scope", &self.scope).finish_non_exhaustive()
    }
}
