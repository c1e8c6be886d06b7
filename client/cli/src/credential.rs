//! The webhook that a command uses, and the source of its secret, which is never an argument.

use crate::address::Address;
use crate::failure::Failure;
use crate::keys;
use crate::options::Common;
use crate::profiles::{self, Store};
use crate::secrets::Secret;
use crate::world::World;

const VARIABLE: &str = "B24_WEBHOOK";

/// A webhook, and its public part.
#[derive(Debug)]
pub(crate) struct Credential {
    /// The whole address.
    pub(crate) webhook: Secret,
    /// Host and user.
    pub(crate) address: Address,
    /// Where the secret comes from.
    pub(crate) source: String,
}

/// The webhook of a command. The sources are tried in this order: standard input, the named profile, `B24_WEBHOOK`, the
/// default profile.
pub(crate) fn find(common: &Common, world: &mut World) -> Result<Credential, Failure> {
    let named = common.profile.clone().or_else(|| world.variable("B24_PROFILE"));
    if common.webhook_stdin {
        let line = Secret::new(&world.read_line()?);
        return match named {
            Some(name) => fit(&name, Store::open(world)?.get(&name)?, &line, "standard input".to_owned()),
            None => whole(line, "standard input".to_owned()),
        };
    }
    if let Some(name) = named {
        let store = Store::open(world)?;
        return of_profile(&name, store.get(&name)?, true, world);
    }
    if let Some(text) = world.variable(VARIABLE) {
        return whole(Secret::new(&text), VARIABLE.to_owned());
    }
    let store = Store::open(world)?;
    match &store.profiles.default {
        Some(name) => of_profile(name, store.get(name)?, false, world),
        None => Err(Failure::Auth(format!(
            "there is no webhook: set {VARIABLE} to its address, or make a profile with `b24 profile add`"
        ))),
    }
}

/// The webhook of a profile, from its own variable, from `B24_WEBHOOK`, or from the key store.
pub(crate) fn of_profile(name: &str, address: &Address, general: bool, world: &World) -> Result<Credential, Failure> {
    let own = profiles::variable(name);
    if let Some(text) = world.variable(&own) {
        return fit(name, address, &Secret::new(&text), own);
    }
    let variable = world.variable(VARIABLE).filter(|_| general);
    let found = variable.map(|text| fit(name, address, &Secret::new(&text), VARIABLE.to_owned()));
    if let Some(Ok(found)) = found {
        return Ok(found);
    }
    match (keys::find(address)?, found) {
        (Some(secret), _) => fit(name, address, &secret, "the key store".to_owned()),
        // `B24_WEBHOOK` is most likely that of another profile.
        (None, Some(other)) => other,
        (None, None) => Err(Failure::Auth(format!(
            "the secret of profile `{name}` ({}) is missing: set {own} to it, or to the whole address of the webhook",
            address.show()
        ))),
    }
}

fn whole(webhook: Secret, source: String) -> Result<Credential, Failure> {
    let address = Address::of_webhook(&webhook).map_err(|failure| Failure::Auth(format!("{source}: {failure}")))?;
    Ok(Credential { webhook, address, source })
}

/// The webhook of a profile from a text: either its secret alone, or its whole address.
fn fit(name: &str, address: &Address, secret: &Secret, source: String) -> Result<Credential, Failure> {
    let is_alone = !secret.expose().contains([':', '/', '.']);
    let webhook = if is_alone { address.with_secret(secret) } else { secret.clone() };
    let found = whole(webhook, source)?;
    if found.address == *address {
        return Ok(found);
    }
    let text = format!(
        "{} holds a webhook of {}, but profile `{name}` is {}; nothing was sent",
        found.source,
        found.address.show(),
        address.show()
    );
    Err(Failure::Auth(text))
}
