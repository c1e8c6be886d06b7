//! An application that many portals install: a user authorizes it, and its tokens are kept in SQLite for years.
//!
//! Shows the exchange of an authorization code, a [`TokenStore`] that several processes may use at once, and calls
//! whose tokens are renewed when the portal says that they have expired.
//!
//! ```text
//! export B24_CLIENT_ID=local.0123456789abcdef B24_CLIENT_SECRET=…
//! cargo run --example oauth_app --features user -- login example.bitrix24.com
//! cargo run --example oauth_app --features user -- whoami
//! ```
//!
//! `login` reads the address of the callback from stdin: a server would get it as a request. Tokens are kept in
//! `tokens.sqlite`, or in the file that `B24_TOKENS` names. With `B24_LOOPBACK=1` plain `http` on this machine is
//! allowed, and `B24_OAUTH_SERVER` is the authorization server.
#![allow(clippy::print_stdout)]

use std::any::Any;
use std::fs::File;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bitrix24::user::{self, Current};
use bitrix24::{App, BoxError, BoxFuture, Callback, Client, ExposeSecret, OAuth, TokenKey, TokenStore, Tokens};
use rusqlite::{Connection, OptionalExtension};

/// Tokens by application, portal and user. The file gives access to portals: keep it private, and encrypt it if others
/// can read it.
struct Sqlite {
    tokens: Mutex<Connection>,
    lock: PathBuf,
}

impl Sqlite {
    fn open(path: PathBuf) -> Result<Self, BoxError> {
        create_private(&path)?;
        let tokens = Connection::open(&path)?;
        tokens.busy_timeout(Duration::from_secs(10))?;
        tokens.execute("CREATE TABLE IF NOT EXISTS tokens (key TEXT PRIMARY KEY, secret TEXT NOT NULL)", ())?;
        Ok(Self { tokens: Mutex::new(tokens), lock: path.with_extension("lock") })
    }

    fn with<T>(&self, run: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, BoxError> {
        Ok(run(&self.tokens.lock().unwrap_or_else(PoisonError::into_inner))?)
    }

    fn all(&self) -> Result<Vec<Tokens>, BoxError> {
        let secrets: Vec<String> = self.with(|tokens| {
            let mut secrets = tokens.prepare("SELECT secret FROM tokens ORDER BY key")?;
            secrets.query_map((), |row| row.get(0))?.collect()
        })?;
        secrets.iter().map(|json| read(json)).collect()
    }
}

fn read(json: &str) -> Result<Tokens, BoxError> {
    Tokens::from_secret_json(json).ok_or_else(|| "the stored tokens cannot be read".into())
}

/// Statements are short and rare, so the runtime may wait for them.
impl TokenStore for Sqlite {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        Box::pin(async move {
            let select = "SELECT secret FROM tokens WHERE key = ?1";
            let json = self
                .with(|tokens| tokens.query_row(select, [key.to_string()], |row| row.get::<_, String>(0)).optional())?;
            json.map(|json| read(&json)).transpose()
        })
    }

    fn save<'a>(&'a self, key: &'a TokenKey, new: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let (insert, json) = ("INSERT OR REPLACE INTO tokens VALUES (?1, ?2)", new.to_secret_json());
            self.with(|tokens| tokens.execute(insert, [key.to_string().as_str(), json.expose_secret()]))?;
            Ok(())
        })
    }

    /// An open transaction in a second database, which ends with the process. In the database of the tokens it would
    /// undo what was saved if the process died. One lock for all portals: a renewal is short.
    fn lock<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Box<dyn Any + Send>, BoxError>> {
        let path = self.lock.clone();
        let wait = move || -> Result<Box<dyn Any + Send>, BoxError> {
            let lock = Connection::open(path)?;
            lock.busy_timeout(Duration::from_secs(120))?;
            lock.execute_batch("BEGIN EXCLUSIVE")?;
            Ok(Box::new(lock))
        };
        Box::pin(async move { tokio::task::spawn_blocking(wait).await? })
    }
}

/// No other user may read the file, from its creation on.
fn create_private(path: &PathBuf) -> std::io::Result<()> {
    let mut options = File::options();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn loopback() -> bool {
    std::env::var("B24_LOOPBACK").is_ok_and(|value| value == "1")
}

fn app() -> Result<App, BoxError> {
    let get =
        |name: &str| std::env::var(name).map_err(|_| format!("set {name}, as the page of the application shows it"));
    let app = App::new(get("B24_CLIENT_ID")?, get("B24_CLIENT_SECRET")?);
    Ok(if loopback() { app.server(get("B24_OAUTH_SERVER")?) } else { app })
}

async fn login(host: &str, store: &Sqlite) -> Result<(), BoxError> {
    let app = app()?;
    let oauth = OAuth::new(app.clone())?;
    // A callback with another state was not started by us. A server keeps the state in the session of the browser.
    let state = uuid::Uuid::new_v4().to_string();
    println!("open {}", oauth.authorize_url(host, &state));
    println!("and paste the address that the browser comes back to:");
    let mut address = String::new();
    std::io::stdin().read_line(&mut address)?;
    let (_, query) = address.trim().split_once('?').ok_or("that address has no query")?;
    let tokens = oauth.exchange(&Callback::parse(query, &state)?).await?;
    store.save(&TokenKey::new(&app, &tokens), &tokens).await?;
    println!("portal {} has let the application in", tokens.member_id);
    Ok(())
}

async fn whoami(store: Sqlite) -> Result<(), BoxError> {
    let store = std::sync::Arc::new(store);
    for tokens in store.all()? {
        let member = tokens.member_id.clone();
        let builder = Client::builder().application(app()?, tokens).token_store(store.clone());
        let client = if loopback() { builder.plain_http_on_loopback() } else { builder }.build()?;
        match user::current(&client, &Current::new()).await {
            Ok(reply) => {
                let names = [reply.result.name, reply.result.last_name];
                println!("{member}: {}", names.into_iter().flatten().collect::<Vec<_>>().join(" "));
            }
            Err(error) if error.needs_authorization() => println!("{member}: has to let us in again"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

async fn run() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let store = || Sqlite::open(std::env::var_os("B24_TOKENS").unwrap_or_else(|| "tokens.sqlite".into()).into());
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["login", host] => login(host, &store()?).await,
        ["whoami"] => whoami(store()?).await,
        _ => Err("usage: oauth_app login HOST | oauth_app whoami".into()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Err(error) = run().await else { return ExitCode::SUCCESS };
    eprintln!("{error}");
    ExitCode::FAILURE
}
