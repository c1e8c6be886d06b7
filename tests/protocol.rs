//! Every item of the protocol has a test with its id in the name, or a reason why it has none.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const TABLE: &str = "client/PROTOCOL.md";
const PLACES: &[&str] = &["client/src", "client/tests", "client/cli", "wire/src", "wire/tests", "tests"];

#[test]
fn every_item_of_the_protocol_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(root.join(TABLE)).unwrap();
    let tests = tests_by_item(root);
    let (mut out, mut untested, mut known) = (String::new(), Vec::new(), BTreeSet::new());
    for line in table.lines() {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        match cells[..] {
            [item, what, reason] if is_item(item) => {
                known.insert(item.to_owned());
                let found = tests.get(item).map(|tests| listed(tests)).unwrap_or_default();
                let last = if found.is_empty() { reason } else { &found };
                if last.is_empty() || (found.is_empty() && !reason.starts_with("none:")) {
                    untested.push(item.to_owned());
                }
                out.push_str(&format!("| {item} | {what} | {last} |\n"));
            }
            _ => out.push_str(&format!("{line}\n")),
        }
    }
    let unknown: Vec<_> = tests.keys().filter(|item| !known.contains(*item)).collect();
    assert!(unknown.is_empty(), "tests of unknown items: {unknown:?}");
    assert!(untested.is_empty(), "items without a test or a reason (`none: …`): {untested:?}");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(root.join(TABLE), out).unwrap();
    } else {
        assert!(out == table, "{TABLE} is out of date; run `UPDATE=1 cargo test --test protocol`");
    }
}

/// `URL-1`.
fn is_item(text: &str) -> bool {
    let Some((area, number)) = text.split_once('-') else { return false };
    let upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    !area.is_empty() && area.bytes().all(upper) && number.parse::<u8>().is_ok()
}

/// The tests of an item by file: the table shows where, and how many.
fn listed(tests: &[(String, String)]) -> String {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, _) in tests {
        *files.entry(file).or_default() += 1;
    }
    let file = |(file, count): (&str, usize)| match count {
        1 => format!("`{file}`"),
        _ => format!("`{file}` ({count})"),
    };
    files.into_iter().map(file).collect::<Vec<_>>().join(", ")
}

/// Item → file and name of its tests.
fn tests_by_item(root: &Path) -> BTreeMap<String, Vec<(String, String)>> {
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for place in PLACES {
        for path in files(&root.join(place)) {
            let text = std::fs::read_to_string(&path).unwrap();
            let file = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            for name in test_names(&text) {
                for item in items(name) {
                    found.entry(item).or_default().push((file.clone(), name.to_owned()));
                }
            }
        }
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut out = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        // The portal is the server side: its tests do not test the client.
        if path.ends_with("tests/portal") {
            continue;
        }
        if path.is_dir() {
            out.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// The names of functions with a test attribute.
fn test_names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[") {
            is_test |= line.contains("test") && !line.contains("cfg");
            continue;
        }
        let Some(rest) = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn ")) else { continue };
        if std::mem::take(&mut is_test) {
            names.extend(rest.split('(').next());
        }
    }
    names
}

/// `url_4_url_5_how_a_call_looks` → `URL-4`, `URL-5`.
fn items(name: &str) -> Vec<String> {
    const AREAS: [&str; 13] = ["url", "enc", "res", "rt", "rl", "b2", "b3", "p2", "p3", "id", "oa", "ev", "f"];
    let words: Vec<_> = name.split('_').collect();
    let pairs = words.chunks(2).map_while(|pair| match pair {
        [area, number] if AREAS.contains(area) && number.parse::<u8>().is_ok() => {
            Some(format!("{}-{number}", area.to_uppercase()))
        }
        _ => None,
    });
    pairs.collect()
}
