//! Addresses and where they lead (URL-2, URL-3).

use serde_json::{Map, Value};

use crate::{Version, query};

/// A request inside the portal: headers in lower case, path and query separated.
pub(crate) struct Incoming {
    /// The index of its address; the one after the last of the portal is the authorization server.
    pub(crate) host: usize,
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Incoming {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    pub(crate) fn is(&self, content_type: &str) -> bool {
        self.header("content-type").is_some_and(|value| value.to_ascii_lowercase().starts_with(content_type))
    }

    /// Query and form together.
    pub(crate) fn form(&self) -> Map<String, Value> {
        let mut form = query::parse(&self.query);
        if self.is("application/x-www-form-urlencoded") {
            form.extend(query::parse(&String::from_utf8_lossy(&self.body)));
        }
        form
    }
}

/// Where a request goes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    Call { version: Version, webhook: Option<(&'a str, &'a str)>, method: &'a str },
    Token,
    Authorize,
    Upload,
    Download,
    Nowhere,
}

impl<'a> Route<'a> {
    pub(crate) fn of(path: &'a str) -> Self {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let call = |version, webhook, method: &'a str| match method {
            "" => Self::Nowhere,
            method => Self::Call { version, webhook, method },
        };
        match segments[..] {
            ["oauth", "token"] | ["oauth", "token", ""] => Self::Token,
            ["oauth", "authorize"] | ["oauth", "authorize", ""] => Self::Authorize,
            ["rest", "upload.json"] => Self::Upload,
            ["rest", "download.json"] => Self::Download,
            // Clients also call the authorization server with a slash at the end.
            ["rest", "app.info", ""] => call(Version::V2, None, "app.info"),
            ["rest", "api", user, secret, method] => call(Version::V3, Some((user, secret)), method),
            ["rest", "api", method] => call(Version::V3, None, method),
            ["rest", user, secret, method] => call(Version::V2, Some((user, secret)), json(method)),
            ["rest", method] => call(Version::V2, None, json(method)),
            _ => Self::Nowhere,
        }
    }
}

/// REST 2 takes a format after the name.
fn json(method: &str) -> &str {
    method.strip_suffix(".json").unwrap_or(method)
}
