//! What stands around the operations: title, version, addresses, ways to be allowed, tags. In: interface and revision.

use std::collections::BTreeMap;

use super::shape::Keyed;
use super::types::{Info, License, SecurityScheme, Server, Tag, Variable};
use crate::model::types::Version;
use crate::revision::Revision;

/// Name of the scheme for applications.
const AUTH: &str = "auth";

/// Name of the file of an interface.
pub(super) fn file(version: Version) -> &'static str {
    match version {
        Version::V2 => "rest-2.json",
        Version::V3 => "rest-3.json",
    }
}

pub(super) fn info(version: Version, revision: &Revision) -> Info {
    Info {
        title: match version {
            Version::V2 => "Bitrix24 REST 2",
            Version::V3 => "Bitrix24 REST 3.0",
        },
        version: state(revision),
        description: "Generated from the facts of the method pages. Changes made here are lost with the next run.",
        license: License { name: "MIT", identifier: "MIT" },
    }
}

/// `2026-01-31+0123456789ab`: the day and the commit of the documentation, as far as they are known.
fn state(revision: &Revision) -> String {
    let known = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let commit = known(&revision.commit).map(|commit| commit.chars().take(12).collect::<String>());
    match (known(&revision.date), commit) {
        (Some(date), Some(commit)) => format!("{date}+{commit}"),
        (date, commit) => date.or(commit).unwrap_or_else(|| "0".to_owned()),
    }
}

/// With a webhook, whose address holds its secret; without one, where an application sends its token.
pub(super) fn servers(version: Version) -> Vec<Server> {
    let (webhook, application) = match version {
        Version::V2 => ("https://{portal}/rest/{user}/{secret}", "https://{portal}/rest"),
        Version::V3 => ("https://{portal}/rest/api/{user}/{secret}", "https://{portal}/rest/api"),
    };
    let portal = || ("portal", Variable { default: "portal.bitrix24.com", description: "Host of the portal." });
    let user = ("user", Variable { default: "1", description: "Id of the user who made the webhook." });
    let secret = ("secret", Variable { default: "secret", description: "Secret of the webhook." });
    vec![
        Server {
            url: webhook,
            description: "Calls with an inbound webhook.",
            variables: Keyed::of([portal(), user, secret]),
        },
        Server {
            url: application,
            description: "Calls of an application with a token.",
            variables: Keyed::of([portal()]),
        },
    ]
}

/// A token, or nothing beside the address of a webhook.
pub(super) fn security() -> Vec<BTreeMap<&'static str, Vec<String>>> {
    vec![BTreeMap::from([(AUTH, Vec::new())]), BTreeMap::new()]
}

pub(super) fn security_schemes() -> Keyed<SecurityScheme> {
    let description = "Access token of an application (OAuth 2.0). A webhook needs none: its address is its secret.";
    Keyed::of([(AUTH, SecurityScheme { kind: "apiKey", place: "query", name: "auth", description })])
}

pub(super) fn tag(name: String) -> Tag {
    let description = format!("Methods whose names begin with `{name}`.");
    Tag { name, description }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_a_revision_is_the_version() {
        let revision = |commit: Option<&str>, date: Option<&str>| Revision {
            commit: commit.map(str::to_owned),
            date: date.map(str::to_owned),
        };
        for (revision, expected) in [
            (revision(Some("0123456789abcdef"), Some("2026-01-31")), "2026-01-31+0123456789ab"),
            (revision(Some("0123456789abcdef"), None), "0123456789ab"),
            (revision(None, Some("2026-01-31")), "2026-01-31"),
            (revision(Some(""), Some("")), "0"),
            (revision(None, None), "0"),
        ] {
            assert_eq!(state(&revision), expected);
        }
    }
}
