//! The files of the generated crate that are not Rust: its manifest and its README.

use crate::ir::Api;

use super::COMMAND;

/// Paths and texts.
pub(super) fn files(api: &Api) -> Vec<(String, String)> {
    let files = [("Cargo.toml", manifest(api)), ("README.md", readme(api)), ("rustfmt.toml", rustfmt())];
    files.map(|(path, text)| (path.to_owned(), text)).to_vec()
}

fn manifest(api: &Api) -> String {
    let names: Vec<_> = api.features.iter().map(|feature| feature.0.as_str()).collect();
    let each: String = names.iter().map(|name| format!("{name} = []\n")).collect();
    let full: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    MANIFEST.replace("{COMMAND}", COMMAND).replace("{FULL}", &full).replace("{EACH}", &each)
}

fn readme(api: &Api) -> String {
    let names: Vec<_> = api.features.iter().map(|feature| format!("`{}`", feature.0)).collect();
    README.replace("{COMMAND}", COMMAND).replace("{FEATURES}", &names.join(", "))
}

fn rustfmt() -> String {
    RUSTFMT.replace("{COMMAND}", COMMAND)
}

const MANIFEST: &str = r#"# @generated from docs. Do not edit; run `{COMMAND}`.

[package]
name = "bitrix24-api"
description = "Typed requests, answers and errors of the Bitrix24 REST methods"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
readme = "README.md"
categories = ["api-bindings"]
keywords = ["bitrix24", "crm", "rest", "api"]

[package.metadata.docs.rs]
features = ["full"]
rustdoc-args = ["--cfg", "docsrs"]

[features]
default = []
# Every area.
full = [
{FULL}]
# One feature per first name segment, and `on` for all events.
{EACH}
[dependencies]
bitrix24-wire.workspace = true

[lints]
workspace = true
"#;

const README: &str = r"<!-- @generated from docs. Do not edit; run `{COMMAND}`. -->

# bitrix24-api

Typed requests, answers and errors of the Bitrix24 REST methods, generated from their documentation. It opens no
connections: the crate `bitrix24` is the client, and re-exports this crate.

One module per name segment: `crm.deal.add` is `crm::deal::Add`, called by `crm::deal::add`. REST 3.0 is in `v3`.

Each first name segment is a feature; `full` is all of them; none is on by default.

What Bitrix24 tells a handler is in `on`, with a feature of that name: `on::Event` is any event, `on::CrmDealAdd` one.

{FEATURES}
";

/// prettyplease lays the code out; a second opinion would make `cargo fmt` and the freshness check disagree.
const RUSTFMT: &str = "\
# @generated from docs. Do not edit; run `{COMMAND}`.
disable_all_formatting = true
";
