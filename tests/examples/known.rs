//! The committed list of examples that do not match the generated types, with reasons.

use std::path::PathBuf;
use std::{env, fs};

use bitrix24_workspace::root;
use serde::{Deserialize, Serialize};

/// The kind of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Reply,
    Request,
    Error,
    Schema,
}

/// An example that does not match the generated types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) page: String,
    pub(crate) place: String,
    pub(crate) problem: String,
}

/// A committed finding with its reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Known {
    pub(crate) kind: Kind,
    pub(crate) page: String,
    pub(crate) place: String,
    pub(crate) problem: String,
    pub(crate) reason: String,
}

#[derive(Default, Serialize, Deserialize)]
struct File {
    #[serde(default)]
    known: Vec<Known>,
}

impl Known {
    /// Whether the entry is about the finding.
    pub(crate) fn matches(&self, finding: &Finding) -> bool {
        self.page == finding.page && self.place == finding.place && self.problem == finding.problem
    }
}

pub(crate) fn is_update() -> bool {
    env::var_os("UPDATE").is_some()
}

fn path() -> PathBuf {
    root().join("tests/examples/known.toml")
}

pub(crate) fn read() -> Vec<Known> {
    let text = fs::read_to_string(path()).unwrap_or_default();
    toml::from_str::<File>(&text).expect("known.toml is a list of examples").known
}

/// Replaces the entries of a kind; entries that remain keep their reasons.
pub(crate) fn write(kind: Kind, found: Vec<Finding>, before: Vec<Known>) {
    let reason = |finding: &Finding| {
        let same = before.iter().find(|entry| entry.matches(finding));
        let near = || before.iter().find(|entry| entry.page == finding.page && entry.place == finding.place);
        same.or_else(near).map(|entry| entry.reason.clone()).unwrap_or_default()
    };
    let mut known: Vec<Known> = before.iter().filter(|entry| entry.kind != kind).cloned().collect();
    known.extend(found.into_iter().map(|finding| Known {
        kind,
        reason: reason(&finding),
        page: finding.page,
        place: finding.place,
        problem: finding.problem,
    }));
    known.sort();
    known.dedup();
    let text = toml::to_string(&File { known }).expect("a list of texts is TOML");
    let head = "# Examples of the documentation that the generated types cannot take, and why. See main.rs.\n\n";
    fs::write(path(), format!("{head}{text}")).expect("known.toml can be written");
}
