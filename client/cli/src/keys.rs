//! The key store of the system, if the feature `keyring` is on.

use crate::address::Address;
use crate::failure::Failure;
use crate::secrets::Secret;

/// The secret of a webhook, if the key store has it.
pub(crate) fn find(address: &Address) -> Result<Option<Secret>, Failure> {
    store::find(&account(address))
}

/// Stores the secret of a webhook: its whole address.
pub(crate) fn keep(address: &Address, webhook: &Secret) -> Result<(), Failure> {
    store::keep(&account(address), webhook)
}

/// Removes the secret of a webhook, and returns whether there was one.
pub(crate) fn forget(address: &Address) -> Result<bool, Failure> {
    store::forget(&account(address))
}

fn account(address: &Address) -> String {
    format!("{}/{}", address.host, address.user)
}

#[cfg(feature = "keyring")]
mod store {
    use crate::failure::Failure;
    use crate::secrets::Secret;

    const SERVICE: &str = "b24";

    pub(super) fn find(account: &str) -> Result<Option<Secret>, Failure> {
        match open(account)?.get_password() {
            Ok(text) => Ok(Some(Secret::new(&text))),
            // A machine without a key store is one without stored secrets.
            Err(keyring::Error::NoEntry | keyring::Error::NoStorageAccess(_) | keyring::Error::PlatformFailure(_)) => {
                Ok(None)
            }
            Err(error) => Err(fail(&error)),
        }
    }

    pub(super) fn keep(account: &str, webhook: &Secret) -> Result<(), Failure> {
        open(account)?.set_password(webhook.expose()).map_err(|error| fail(&error))
    }

    pub(super) fn forget(account: &str) -> Result<bool, Failure> {
        match open(account)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(keyring::Error::NoEntry) => Ok(false),
            Err(error) => Err(fail(&error)),
        }
    }

    fn open(account: &str) -> Result<keyring::Entry, Failure> {
        keyring::Entry::new(SERVICE, account).map_err(|error| fail(&error))
    }

    /// The failure of an error. Some errors hold the secret: only their kind is printed.
    fn fail(error: &keyring::Error) -> Failure {
        let text = match error {
            keyring::Error::BadEncoding(_) => "what it holds is not text".to_owned(),
            other => other.to_string(),
        };
        Failure::File(format!("the key store of the system: {text}"))
    }
}

#[cfg(not(feature = "keyring"))]
mod store {
    use crate::failure::Failure;
    use crate::secrets::Secret;

    pub(super) fn find(_: &str) -> Result<Option<Secret>, Failure> {
        Ok(None)
    }

    pub(super) fn keep(_: &str, _: &Secret) -> Result<(), Failure> {
        let text = "this `b24` was built without the key store; build it with `--features keyring`, or keep the \
                    webhook in a variable";
        Err(Failure::Usage(text.to_owned()))
    }

    pub(super) fn forget(_: &str) -> Result<bool, Failure> {
        Ok(false)
    }
}
