//! What every hand-written file keeps to.

use std::fs;

use crate::files::{self, root};

/// Where code is written by hand.
const HAND_WRITTEN: &[&str] = &["generator", "wire", "client", "tests"];

/// A file that is longer holds a second subject.
const MAX_LINES: usize = 350;

/// How a section of rustdoc about errors begins.
const ERRORS: &str = "Returns an error if";

#[test]
fn files_are_small() {
    let long = hand_written().into_iter().filter(|(_, text)| text.lines().count() > MAX_LINES);
    let long: Vec<String> = long.map(|(place, text)| format!("{place}: {} lines", text.lines().count())).collect();
    assert!(long.is_empty(), "files of more than {MAX_LINES} lines:\n{}", long.join("\n"));
}

#[test]
fn sections_about_errors_begin_alike() {
    let mut wrong = Vec::new();
    for (place, text) in hand_written() {
        let lines: Vec<&str> = text.lines().map(|line| line.trim_start_matches([' ', '/', '!'])).collect();
        let sections = lines.windows(2).enumerate().filter(|(_, pair)| pair[0] == "# Errors");
        let odd = sections.filter(|(_, pair)| !pair[1].starts_with(ERRORS));
        wrong.extend(odd.map(|(at, pair)| format!("{place}:{}: {}", at + 2, pair[1])));
    }
    assert!(wrong.is_empty(), "an `# Errors` section begins \"{ERRORS}\":\n{}", wrong.join("\n"));
}

/// The hand-written files: their paths below the root, and their texts.
fn hand_written() -> Vec<(String, String)> {
    let files = HAND_WRITTEN.iter().flat_map(|folder| files::all(&root().join(folder)));
    let read = |file: std::path::PathBuf| {
        let place = file.strip_prefix(root()).expect("the file was found below the root").display().to_string();
        (place, fs::read_to_string(&file).expect("the file can be read"))
    };
    files.map(read).collect()
}
