//! `b24 profile`: names for portals.

use clap::{Args, Subcommand};
use serde_json::json;

use crate::address::Address;
use crate::failure::Failure;
use crate::profiles::{self, Store};
use crate::secrets::Secret;
use crate::world::World;
use crate::{credential, keys, paint};

const HELP: &str = "\
A profile is a name for a portal and a user of it. Its file holds no secrets.
The secret is taken from
  B24_WEBHOOK_<PROFILE>  the secret alone, or the whole address; B24_WEBHOOK_MY_SHOP for `my-shop`
  B24_WEBHOOK            the whole address, if it is that of the profile
  the key store          if `b24` was built with the feature `keyring`, and the profile was added
                         with `--keyring`
Without a profile B24_WEBHOOK alone is enough. B24_PROFILE names a profile like `--profile` does.

Examples:
  b24 profile add shop                         asks for the webhook, keeps its host and user
  pass show b24/shop | b24 profile add shop    the same from another program
  b24 profile add shop --host shop.bitrix24.com --user 1
  b24 profile use shop
  B24_WEBHOOK_SHOP=$(pass show b24/shop) b24 call profile";

/// Names for portals: host and user, never the secret
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub(crate) struct Profile {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes a profile, or changes one
    Add {
        /// Its name: letters, digits, `-` and `_`
        name: String,
        /// The host of the portal; without it the address of the webhook is read from standard input
        #[arg(long, requires = "user")]
        host: Option<String>,
        /// The number of the user whose webhook it is
        #[arg(long, requires = "host")]
        user: Option<u64>,
        /// Keeps the secret in the key store of the system
        #[arg(long, conflicts_with = "host")]
        keyring: bool,
    },
    /// Lists the profiles
    List {
        /// One JSON object per profile
        #[arg(long)]
        json: bool,
    },
    /// Forgets a profile, and its secret in the key store
    Remove {
        /// Its name
        name: String,
    },
    /// Makes a profile the default one
    Use {
        /// Its name
        name: String,
    },
    /// Shows a profile and where its secret comes from
    Show {
        /// Its name; without it the default one
        name: Option<String>,
    },
}

impl Profile {
    pub(crate) fn run(&self, world: &mut World) -> Result<(), Failure> {
        let mut store = Store::open(world)?;
        match &self.command {
            Command::Add { name, host, user, keyring } => {
                profiles::check_name(name)?;
                let address = match (host, user) {
                    (Some(host), Some(user)) => of_host(host, *user)?,
                    _ => of_webhook(*keyring, world)?,
                };
                add(&mut store, name, address, world)
            }
            Command::List { json } => list(&store, *json, world),
            Command::Remove { name } => remove(&mut store, name, world),
            Command::Use { name } => {
                let text = format!("{} is the default profile: {}", paint::name(name), store.get(name)?.show());
                store.profiles.default = Some(name.clone());
                store.save()?;
                world.out.line(&text)
            }
            Command::Show { name } => show(&store, name.as_deref(), world),
        }
    }
}

fn add(store: &mut Store, name: &str, address: Address, world: &mut World) -> Result<(), Failure> {
    let variable = profiles::variable(name);
    let taken = store.profiles.all.keys().find(|other| *other != name && profiles::variable(other) == variable);
    if let Some(other) = taken {
        return Err(Failure::Usage(format!("profile `{other}` has the same variable, {variable}: take another name")));
    }
    let text = format!("{} is {}", paint::name(name), address.show());
    store.profiles.all.insert(name.to_owned(), address.clone());
    store.profiles.default.get_or_insert_with(|| name.to_owned());
    store.save()?;
    world.out.line(&text)?;
    if credential::of_profile(name, &address, true, world).is_err() {
        world.err.note(&paint::dim(&format!("its secret goes into {variable}")));
    }
    Ok(())
}

/// An address from its parts, checked like a whole address.
fn of_host(host: &str, user: u64) -> Result<Address, Failure> {
    let host = host.trim_start_matches("https://").trim_end_matches('/').to_owned();
    let parts = Address { host, user };
    let found = Address::of_webhook(&parts.with_secret(&Secret::new("0")));
    found.map_err(|_| Failure::Usage("`--host` must be the host of a portal: example.bitrix24.com".to_owned()))
}

fn of_webhook(keyring: bool, world: &mut World) -> Result<Address, Failure> {
    let text = if world.asks {
        world.err.note("The address of the webhook (it is not shown):");
        console::Term::stderr().read_secure_line().map_err(|error| Failure::File(format!("the terminal: {error}")))?
    } else {
        world.read_line()?
    };
    let webhook = Secret::new(&text);
    if webhook.expose().is_empty() {
        return Err(Failure::Usage("no address was given; `--host` and `--user` make a profile without it".to_owned()));
    }
    let address = Address::of_webhook(&webhook)?;
    if keyring {
        keys::keep(&address, &webhook)?;
    }
    Ok(address)
}

fn list(store: &Store, as_json: bool, world: &mut World) -> Result<(), Failure> {
    if as_json {
        return store.profiles.all.iter().try_for_each(|(name, address)| {
            let default = store.profiles.default.as_ref() == Some(name);
            let line = json!({ "name": name, "host": address.host, "user": address.user, "default": default });
            world.out.json_line(&line)
        });
    }
    if store.profiles.all.is_empty() {
        world.err.note(&paint::dim("there are no profiles; `b24 profile add` makes one"));
        return Ok(());
    }
    let row = |(name, address): (&String, &Address)| {
        let default = if store.profiles.default.as_ref() == Some(name) { "default" } else { "" };
        vec![
            name.clone(),
            address.host.clone(),
            address.user.to_string(),
            secret(name, address, world),
            default.to_owned(),
        ]
    };
    let rows: Vec<_> = store.profiles.all.iter().map(row).collect();
    world.out.text(&paint::table(&["profile", "host", "user", "secret", ""], &rows))
}

/// The source of the secret of a profile.
fn secret(name: &str, address: &Address, world: &World) -> String {
    match credential::of_profile(name, address, true, world) {
        Ok(found) => paint::good(&found.source),
        Err(_) => "missing".to_owned(),
    }
}

fn remove(store: &mut Store, name: &str, world: &mut World) -> Result<(), Failure> {
    let address = store.get(name)?.clone();
    store.profiles.all.remove(name);
    if store.profiles.default.as_deref() == Some(name) {
        store.profiles.default = None;
    }
    store.save()?;
    let is_shared = store.profiles.all.values().any(|other| *other == address);
    if !is_shared && keys::forget(&address)? {
        world.err.note(&paint::dim("its secret is out of the key store, too"));
    }
    world.out.line(&format!("{} is gone", paint::name(name)))
}

fn show(store: &Store, name: Option<&str>, world: &mut World) -> Result<(), Failure> {
    let Some(name) = name.or(store.profiles.default.as_deref()) else {
        return Err(Failure::Usage("there is no default profile; `b24 profile use` sets it".to_owned()));
    };
    let address = store.get(name)?;
    let (secret, problem) = match credential::of_profile(name, address, true, world) {
        Ok(found) => (found.source, String::new()),
        Err(failure) => ("none".to_owned(), failure.to_string()),
    };
    let facts = [
        ("host", address.host.clone()),
        ("user", address.user.to_string()),
        ("secret", secret),
        ("problem", problem),
        ("file", store.place()),
    ];
    world.out.text(&format!("{}\n{}", paint::head(name), paint::facts(&facts)))
}
