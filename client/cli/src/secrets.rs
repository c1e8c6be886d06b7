//! Secrets: where they may not come from, and how they are kept out of the output.

use std::ffi::OsString;
use std::fmt;

use bitrix24::wire::is_secret_key;
use serde_json::Value;

/// Text that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// Takes a text without the white space around it.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The text itself.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Why arguments with the address of a webhook are refused; the message does not repeat the address.
pub(crate) const REFUSED: &str = "\
an argument holds the address of a webhook, and with it its secret: other users of this machine can read the arguments \
of a process, and the shell keeps them in its history.
Put it into the variable B24_WEBHOOK, or B24_WEBHOOK_<PROFILE> for a profile, or send it to standard input with \
`--webhook-stdin`; a parameter can come from a file (`@parameters.json`). If others may have seen it, replace it.";

/// Whether an argument holds the address of a webhook: `…://host/rest/1/secret`, anywhere in it.
pub(crate) fn is_in(arguments: &[OsString]) -> bool {
    arguments.iter().any(|argument| holds_webhook(&argument.to_string_lossy()))
}

fn holds_webhook(text: &str) -> bool {
    text.match_indices("/rest/").any(|(at, root)| {
        let rest = &text[at + root.len()..];
        let mut segments = rest.strip_prefix("api/").unwrap_or(rest).split('/');
        let user = segments.next().unwrap_or_default();
        let secret = segments.next().unwrap_or_default();
        // With a dot it is the name of a file: `https://example.com/rest/1/handler.php`.
        let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let end = secret.bytes().position(|byte| !is_of_it(byte)).unwrap_or(secret.len());
        let secret = &secret[..end];
        !user.is_empty() && user.bytes().all(|byte| byte.is_ascii_digit()) && secret.len() >= 6 && !secret.contains('.')
    })
}

/// Printed in place of a secret.
pub(crate) const STARS: &str = "***";

/// Replaces all tokens in a value by stars.
pub(crate) fn redact(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(redact),
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if is_secret_key(key) && !text.is_empty() => STARS.clone_into(text),
                    other => redact(other),
                }
            }
        }
        Value::String(text) if holds_webhook(text) => STARS.clone_into(text),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn addresses_of_webhooks_are_found() {
        for (text, expected) in [
            ("https://example.bitrix24.com/rest/1/s3cretsecret/", true),
            ("--webhook=https://example.bitrix24.com/rest/12/s3cretsecret", true),
            ("http://example.com/rest/api/1/s3cretsecret/profile", true),
            ("example.com/rest/1/s3cretsecret", true),
            (r#"{"url":"https://example.com/rest/1/s3cretsecret"}"#, true),
            ("https://example.com/rest/1/handler.php", false),
            ("https://example.com/rest/profile", false),
            ("https://example.com/rest/1/", false),
            ("https://example.com/handler.php", false),
            ("crm.deal.list", false),
        ] {
            assert_eq!(is_in(&[OsString::from(text)]), expected, "{text}");
        }
    }

    #[test]
    fn tokens_become_stars_at_any_depth() {
        let mut value = json!({"auth": {"access_token": "a", "member_id": "m", "expires": 1}, "l": [{"AUTH_ID": "b"}]});
        redact(&mut value);
        let expected =
            json!({"auth": {"access_token": "***", "member_id": "m", "expires": 1}, "l": [{"AUTH_ID": "***"}]});
        assert_eq!(value, expected);
        assert_eq!(format!("{:?}", Secret::new("s3cret")), "***");
    }
}
