//! What `tree` writes, keeps and refuses.

use super::*;

fn tree(files: &[(&str, &str)]) -> Tree {
    Tree { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
}

fn put(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const RUST: &str = "// @generated from a.md.\n";

#[test]
fn an_unchanged_tree_is_written_once() {
    let dir = tempfile::tempdir().unwrap();
    let tree = tree(&[("src/lib.rs", RUST), ("src/crm/deal.rs", RUST)]);
    let first = tree.write(dir.path()).unwrap();
    assert_eq!(first.written, ["src/crm/deal.rs", "src/lib.rs"]);
    let time = fs::metadata(dir.path().join("src/lib.rs")).unwrap().modified().unwrap();
    let second = tree.write(dir.path()).unwrap();
    assert_eq!((second.written.len(), second.unchanged.len(), second.removed.len()), (0, 2, 0));
    assert_eq!(fs::metadata(dir.path().join("src/lib.rs")).unwrap().modified().unwrap(), time);
    assert!(tree.check(dir.path()).unwrap().is_empty());
}

#[test]
fn only_owned_files_are_removed() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "src/old/gone.rs", RUST);
    put(dir.path(), "src/hand.rs", "// mine, not @generated... \n".replace('@', "").as_str());
    put(dir.path(), "target/debug/out.rs", RUST);
    put(dir.path(), "notes.txt", RUST);
    let done = tree(&[("src/lib.rs", RUST)]).write(dir.path()).unwrap();
    assert_eq!(done.removed, ["src/old/gone.rs"]);
    assert!(!dir.path().join("src/old").exists(), "the empty folder goes too");
    for kept in ["src/hand.rs", "target/debug/out.rs", "notes.txt"] {
        assert!(dir.path().join(kept).exists(), "{kept}");
    }
}

#[test]
fn pages_own_every_page_and_no_other_file() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "api-reference/old.md", "# Old\n");
    put(dir.path(), "overrides.toml", "# by hand\n");
    put(dir.path(), "UPSTREAM.toml", "commit = 1\n");
    let tree = tree(&[("api-reference/new.md", "# New\n"), ("UPSTREAM.toml", "commit = 2\n")]);
    let done = tree.write_as(dir.path(), Ownership::Pages).unwrap();
    assert_eq!(done.removed, ["api-reference/old.md"]);
    assert_eq!(done.written, ["UPSTREAM.toml", "api-reference/new.md"]);
    assert!(dir.path().join("overrides.toml").exists());
}

#[test]
fn named_files_are_replaced_and_no_other_is_touched() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "rest-2.json", "{}\n");
    put(dir.path(), "old.json", "{}\n");
    put(dir.path(), "src/lib.rs", RUST);
    let done = tree(&[("rest-2.json", "{ }\n")]).write_as(dir.path(), Ownership::Named).unwrap();
    assert_eq!(done.written, ["rest-2.json"]);
    assert!(done.removed.is_empty());
    assert!(dir.path().join("old.json").exists() && dir.path().join("src/lib.rs").exists());
}

#[test]
fn a_foreign_file_in_the_way_stops_everything() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "src/lib.rs", "//! By hand.\n");
    let error = tree(&[("a.rs", RUST), ("src/lib.rs", RUST)]).write(dir.path()).unwrap_err();
    assert!(error.to_string().contains("src/lib.rs"), "{error}");
    assert!(!dir.path().join("a.rs").exists());
}

#[test]
fn no_path_leaves_the_root() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["../out.rs", "/etc/out.rs", "a/../../out.rs", "a//b.rs", "", "./a.rs", "..\\out.rs", "C:/out.rs"] {
        let error = tree(&[(name, RUST)]).write(dir.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn no_write_goes_through_a_symbolic_link() {
    let (dir, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(outside.path(), "old.rs", RUST);
    std::os::unix::fs::symlink(outside.path(), dir.path().join("src")).unwrap();
    let error = tree(&[("src/lib.rs", RUST)]).write(dir.path()).unwrap_err();
    assert!(error.to_string().contains("symbolic link"), "{error}");
    tree(&[("lib.rs", RUST)]).write(dir.path()).unwrap();
    assert!(outside.path().join("old.rs").exists(), "nothing is removed behind a link");
}

#[test]
fn stale_files_are_listed_by_path_with_their_kind() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "b.rs", "// @generated from b.md.\n");
    put(dir.path(), "c.rs", RUST);
    let stale = tree(&[("a.rs", RUST), ("b.rs", RUST)]).check(dir.path()).unwrap();
    let found: Vec<_> = stale.iter().map(|s| (s.path.as_str(), s.kind)).collect();
    assert_eq!(found, [("a.rs", StaleKind::Missing), ("b.rs", StaleKind::Changed), ("c.rs", StaleKind::Leftover)]);
}
