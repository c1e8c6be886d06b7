//! The client forwards the feature of every area to the generated crate, and no other.
//!
//! `UPDATE=1 cargo test --test features` rewrites the marked block of `client/Cargo.toml`.

use std::path::Path;
use std::{env, fs};

const START: &str = "# <generated features>\n";
const END: &str = "# </generated features>";

#[test]
fn the_client_forwards_every_feature() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let generated = fs::read_to_string(root.join("generated/Cargo.toml")).expect("the generated crate has a manifest");
    let path = root.join("client/Cargo.toml");
    let client = fs::read_to_string(&path).expect("the client has a manifest");
    let (before, rest) = client.split_once(START).expect("the client's manifest has the start mark");
    let (block, after) = rest.split_once(END).expect("the client's manifest has the end mark");
    let wanted = block_for(&generated);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{before}{START}{wanted}{END}{after}")).expect("the manifest can be written");
    } else {
        assert_eq!(block, wanted, "run `UPDATE=1 cargo test --test features`");
    }
}

/// The areas stand in the manifest as `name = []`, apart from what is no area.
fn block_for(manifest: &str) -> String {
    let areas = manifest.lines().filter_map(|line| line.strip_suffix(" = []"));
    let areas = areas.filter(|name| !["default", "registry"].contains(name));
    let lines: String = areas.map(|name| format!("{name} = [\"bitrix24-api/{name}\"]\n")).collect();
    format!(
        "# Every area of the API.\nfull = [\"bitrix24-api/full\"]\n# All methods as values, by name.\n\
         registry = [\"bitrix24-api/registry\"]\n{lines}"
    )
}
