//! Stale files → text: which files of an output differ from what the pages give, and how. Decides what is shown of a
//! difference; [`Tree::check`] decides which files are stale.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

use crate::tree::{Stale, Tree};

/// The maximum number of lines of differences that are shown, over all files.
pub const MAX_DIFF_LINES: usize = 100;

/// The list of stale files with their differences, and the command that updates them. `root` is the prefix of the
/// paths: `generated/`.
#[must_use]
pub fn explain(stale: &[Stale], tree: &Tree, root: &str, command: &str) -> String {
    let count = stale.len();
    let files = if count == 1 { "file is" } else { "files are" };
    let mut text = format!("{count} {files} not what the pages give:\n");
    // Writing to a `String` cannot fail, here and below.
    for file in stale {
        let _ = writeln!(text, "  {:<9} {root}{}", file.kind.to_string(), file.path);
    }
    let mut left = MAX_DIFF_LINES;
    for file in stale {
        let expected = tree.files.get(&file.path).map_or("", String::as_str);
        left = push_diff(&mut text, file, expected, root, left);
        if left == 0 {
            let _ = writeln!(text, "\n… cut after {MAX_DIFF_LINES} lines");
            break;
        }
    }
    let _ = writeln!(text, "\nto bring them up to date, run `{command}`");
    text
}

/// Adds the changed lines of a file, at most `left`. Returns how many lines may follow.
fn push_diff(text: &mut String, file: &Stale, expected: &str, root: &str, mut left: usize) -> usize {
    let _ = writeln!(text, "\n--- {root}{}", file.path);
    let diff = TextDiff::from_lines(file.found.as_str(), expected);
    for group in diff.grouped_ops(1) {
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            if left == 0 {
                return 0;
            }
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let _ = writeln!(text, "{sign}{}", change.value().trim_end_matches('\n'));
            left -= 1;
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::StaleKind;

    fn stale(path: &str, kind: StaleKind, found: &str) -> Stale {
        Stale { path: path.into(), kind, found: found.into() }
    }

    #[test]
    fn every_stale_file_is_listed_with_the_command() {
        let tree = Tree { files: [("b.rs".to_owned(), "one\ntwo\n".to_owned())].into() };
        let found = [stale("a.rs", StaleKind::Leftover, "old\n"), stale("b.rs", StaleKind::Changed, "one\n2\n")];
        let expected = "\
2 files are not what the pages give:
  left over generated/a.rs
  changed   generated/b.rs

--- generated/a.rs
-old

--- generated/b.rs
 one
-2
+two

to bring them up to date, run `cargo codegen`
";
        assert_eq!(explain(&found, &tree, "generated/", "cargo codegen"), expected);
    }

    #[test]
    fn differences_are_cut_but_files_are_not() {
        let long = "x\n".repeat(90);
        let found: Vec<_> = (0..5).map(|i| stale(&format!("{i}.rs"), StaleKind::Leftover, &long)).collect();
        let text = explain(&found, &Tree::default(), "", "c");
        assert_eq!(text.lines().filter(|l| *l == "-x").count(), MAX_DIFF_LINES);
        assert!(text.contains("left over 4.rs") && text.contains("… cut after 100 lines"));
    }
}
