//! The client forwards exactly the features of the areas to the generated crate. `cargo codegen` writes the block.

use std::fs;

use bitrix24_codegen::features;
use bitrix24_workspace::root;

#[test]
fn the_client_forwards_every_feature() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the workspace has its manifests");
    let client = read("client/Cargo.toml");
    let wanted = features::forwarded(&client, &read("generated/Cargo.toml")).expect("the block is marked");
    assert_eq!(client, wanted, "run `cargo codegen`");
}
