//! How a portal is set up.

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
    /// What the portal calls its addresses in what it says (`client_endpoint`, `Location`, `uploadUrl`):
    /// `https://old.bitrix24.test`. Without a name it is the loopback address. See [`Handle::real`](crate::Handle::real).
    pub names: Vec<String>,
    /// The same for the authorization server.
    pub oauth_name: Option<String>,
    /// The identifier of the portal that outlives its address.
    pub member_id: String,
    /// The application that tokens are issued to.
    pub app: App,
    /// The limit of requests; `None` is the self-hosted usual: no limit (RL-1).
    pub bucket: Option<Bucket>,
    /// The limit of running time (RL-3).
    pub operating: Operating,
    /// How the portal speaks.
    pub quirks: Quirks,
    /// What is remembered of requests.
    pub journal: Keep,
    /// The beginning of texts that tell one write from all others; how often each was written is counted.
    pub marker: Option<String>,
    /// The most rows of one entity; the oldest go first. For runs of hours.
    pub max_rows: usize,
    /// Whether a failed batch of REST 3.0 takes back what it wrote before; not known of the real one (B3-3).
    pub batch3_rolls_back: bool,
    /// The time.
    pub clock: Clock,
    /// Seconds since 1970 when the clock stands at its start.
    pub unix_start: f64,
}

/// An application of the portal.
#[derive(Clone)]
pub struct App {
    /// Public identifier.
    pub client_id: String,
    /// Known to the authorization server alone.
    pub client_secret: String,
    /// Proves to a handler of events that the portal has sent them.
    pub application_token: String,
    /// Where the user comes back to with a code.
    pub redirect_uri: String,
    /// What tokens are good for, with commas.
    pub scope: String,
    /// How long an access token is good.
    pub access: Duration,
    /// How many calls an access token is good for, besides.
    pub access_calls: Option<u32>,
    /// How long a refresh token is good.
    pub refresh: Duration,
    /// How long a code is good.
    pub code: Duration,
}

/// A leaky bucket: each request fills it by one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bucket {
    /// Requests that fit in.
    pub capacity: f64,
    /// Requests a second that run out.
    pub drain: f64,
}

impl Bucket {
    /// Most plans.
    pub const STANDARD: Self = Self { capacity: 50.0, drain: 2.0 };
    /// The largest plan.
    pub const ENTERPRISE: Self = Self { capacity: 250.0, drain: 5.0 };
}

/// Seconds a method may run in ten minutes.
#[derive(Clone, Debug)]
pub struct Operating {
    /// The limit; `None` is none.
    pub limit: Option<Duration>,
    /// What a call costs.
    pub cost: Duration,
    /// What calls of some methods cost.
    pub costs: BTreeMap<String, Duration>,
    /// Whether commands of a batch are billed to their own methods and not to `batch` (RL-4: both are claimed).
    pub bill_commands: bool,
}

/// How the portal says things that real portals say in several ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quirks {
    /// How identifiers come.
    pub ids: Ids,
    /// An object without keys comes as `[]`, as PHP has it.
    pub empty_object_as_list: bool,
    /// How much is told about time.
    pub time: Time,
    /// The code of errors of methods, system errors keep theirs.
    pub error_code: ErrorCode,
    /// The status of errors of methods instead of their own; 200 for RES-3.
    pub error_status: Option<u16>,
}

/// How identifiers come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ids {
    /// As the method does it.
    #[default]
    Usual,
    /// As texts.
    Texts,
    /// As numbers.
    Numbers,
}

/// How much of `time` comes (RES-1, RES-2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Time {
    /// Everything.
    #[default]
    Whole,
    /// Everything, `start` as a whole number; REST 3.0 always has it so.
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

/// What is remembered of requests. Counters are always kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Everything.
    All,
    /// The last so many requests.
    Last(usize),
    /// Counters alone.
    Counters,
}

impl Config {
    /// A portal with two names of the cloud, at an authorization server with its own. Clients check such names; they
    /// are for transports that go by [`Handle::real`](crate::Handle::real) or
    /// [`Handle::exchange`](crate::Handle::exchange), and for no others.
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
