//! The files of the generated crate other than Rust sources: its manifest, its README, its `rustfmt.toml`.

use crate::ir::Api;
use crate::tree::Layout;

/// The files: path and text.
pub(super) fn files(api: &Api, layout: Layout) -> Vec<(String, String)> {
    let package = match layout {
        Layout::Member => Package { head: MEMBER, dependencies: MEMBER_DEPENDENCIES, hint: MEMBER_HINT },
        Layout::Crate | Layout::Module => Package { head: CRATE, dependencies: CRATE_DEPENDENCIES, hint: CRATE_HINT },
    };
    let files = [
        ("Cargo.toml", manifest(api, &package)),
        ("README.md", readme(api, &package)),
        ("rustfmt.toml", RUSTFMT.replace("{HINT}", package.hint)),
    ];
    files.map(|(path, text)| (path.to_owned(), text)).to_vec()
}

/// What differs between the member of this workspace and a crate of a user.
struct Package {
    /// The keys of `[package]` in the manifest.
    head: &'static str,
    /// The dependencies and lints.
    dependencies: &'static str,
    /// The text after the mark in the first line of each file.
    hint: &'static str,
}

/// The hint in the files of the member of this workspace.
const MEMBER_HINT: &str = "from docs. Do not edit; run `cargo codegen`.";
/// The hint in the files of a crate of a user.
const CRATE_HINT: &str = "from method pages. Do not edit.";

fn manifest(api: &Api, package: &Package) -> String {
    let names: Vec<_> = api.features.iter().map(|feature| feature.0.as_str()).collect();
    let each: String = names.iter().map(|name| format!("{name} = []\n")).collect();
    let full: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let text = MANIFEST.replace("{HEAD}", package.head).replace("{DEPENDENCIES}", package.dependencies);
    let text = text.replace("{VERSION}", env!("CARGO_PKG_VERSION")).replace("{HINT}", package.hint);
    text.replace("{FULL}", &full).replace("{EACH}", &each)
}

fn readme(api: &Api, package: &Package) -> String {
    let names: Vec<_> = api.features.iter().map(|feature| format!("`{}`", feature.0)).collect();
    README.replace("{HINT}", package.hint).replace("{FEATURES}", &names.join(", "))
}

/// The keys of `[package]` of the member of this workspace.
const MEMBER: &str = r#"version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
categories = ["api-bindings"]
keywords = ["bitrix24", "crm", "rest", "api"]"#;

/// The dependencies and lints of the member of this workspace.
const MEMBER_DEPENDENCIES: &str = "\
[dependencies]
bitrix24-wire.workspace = true

[lints]
workspace = true";

/// The keys of `[package]` of a crate of a user. It has no version yet, and is not published until its author decides
/// so.
const CRATE: &str = r#"version = "0.0.0"
edition = "2024"
rust-version = "1.85"
publish = false"#;

/// The dependencies of a crate of a user.
const CRATE_DEPENDENCIES: &str = "\
[dependencies]
bitrix24-wire = \"{VERSION}\"";

/// The template of the manifest.
const MANIFEST: &str = r#"# @generated {HINT}

[package]
name = "bitrix24-api"
description = "Typed requests, answers and errors of the Bitrix24 REST methods"
{HEAD}
readme = "README.md"

[lib]
# There is nothing to test in it, and building it once more for that takes as long as building it.
test = false
doctest = false

[package.metadata.docs.rs]
features = ["full"]
rustdoc-args = ["--cfg", "docsrs"]

[features]
default = []
# Every area.
full = [
{FULL}]
# All methods as values, for tools that meet a method by its name.
registry = []
# One feature per first name segment, and `on` for all events.
{EACH}
{DEPENDENCIES}
"#;

/// The template of the README.
const README: &str = r"<!-- @generated {HINT} -->

# bitrix24-api

Typed requests, answers and errors of the Bitrix24 REST methods, generated from their documentation. It opens no
connections: the crate `bitrix24` is the client, and re-exports this crate.

One module per name segment: `crm.deal.add` is `crm::deal::Add`, called by `crm::deal::add`. REST 3.0 is in `v3`.

Each first name segment is a feature; `full` is all of them; none is on by default.

What Bitrix24 tells a handler is in `on`, with a feature of that name: `on::Event` is any event, `on::CrmDealAdd` one.

{FEATURES}
";

/// prettyplease formats the code; if rustfmt did as well, `cargo fmt` and the freshness check would disagree.
const RUSTFMT: &str = "\
# @generated {HINT}
disable_all_formatting = true
";
