//! From a [`Doc`] to any serde format and to `Debug` text.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Node, Token};

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.token() {
            Token::Null => serializer.serialize_unit(),
            Token::Bool(value) => serializer.serialize_bool(value),
            Token::Int(value) => serializer.serialize_i64(value),
            Token::Uint(value) => serializer.serialize_u64(value),
            Token::Float(value) => serializer.serialize_f64(value),
            Token::Str(_) | Token::Text(..) => serializer.serialize_str(self.as_str().unwrap_or_default()),
            Token::Array(_) => {
                let mut list = serializer.serialize_seq(Some(self.items().count()))?;
                for item in self.items() {
                    list.serialize_element(&item)?;
                }
                list.end()
            }
            Token::Object(_) => {
                let mut map = serializer.serialize_map(Some(self.entries().count()))?;
                for (key, value) in self.entries() {
                    map.serialize_entry(key, &value)?;
                }
                map.end()
            }
        }
    }
}

/// Longest string that `Debug` prints whole; of longer ones, mostly uploads, it prints the beginning.
const MAX_SHOWN: usize = 1024;

/// Whether a text is the address of a file with a token in its query, with which anybody can load the file (F-2).
fn is_signed(text: &str) -> bool {
    let address = text.starts_with("http://") || text.starts_with("https://") || text.starts_with('/');
    let query = text.split_once('?').map(|(_, query)| query).filter(|_| address);
    let signs = |pair: &str| ["auth=", "auth[", "auth%5B", "token="].iter().any(|key| pair.starts_with(key));
    query.is_some_and(|query| query.split('&').any(signs))
}

/// Whether a key, in any case, is that of a secret: a password, a token, or the secret of an application. `Debug` of
/// requests and replies prints stars in place of such texts.
pub fn is_secret_key(key: &str) -> bool {
    const NAMES: [&str; 4] = ["auth", "auth_id", "secret", "token"];
    const ENDS: [&str; 8] = [
        "password",
        "access_token",
        "refresh_token",
        "application_token",
        "bot_token",
        "bottoken",
        "client_secret",
        "refresh_id",
    ];
    let key = key.to_ascii_lowercase();
    NAMES.contains(&key.as_str()) || ENDS.iter().any(|end| key.ends_with(end))
}

/// A value under its key, printed as stars if it is a secret text.
pub(crate) struct Redacted<'d>(pub(crate) &'d str, pub(crate) Node<'d>);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(key, value) = self;
        let hidden = is_secret_key(key) && value.as_str().is_some_and(|text| !text.is_empty());
        if hidden { f.write_str("\"***\"") } else { value.fmt(f) }
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.token() {
            Token::Null => f.write_str("null"),
            Token::Bool(value) => value.fmt(f),
            Token::Int(value) => value.fmt(f),
            Token::Uint(value) => value.fmt(f),
            Token::Float(value) => value.fmt(f),
            Token::Str(_) | Token::Text(..) => match self.as_str().unwrap_or_default() {
                text if is_signed(text) => {
                    let (address, _) = text.split_once('?').unwrap_or_default();
                    write!(f, "\"{address}?***\"")
                }
                text if text.len() <= MAX_SHOWN => text.fmt(f),
                text => {
                    let start: String = text.chars().take(64).collect();
                    write!(f, "{start:?}… ({} bytes)", text.len())
                }
            },
            Token::Array(_) => f.debug_list().entries(self.items()).finish(),
            Token::Object(_) => {
                f.debug_map().entries(self.entries().map(|(key, value)| (key, Redacted(key, value)))).finish()
            }
        }
    }
}
