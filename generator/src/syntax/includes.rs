//! `{% include %}`: the blocks of another file in place. Decides which files are expanded, and how deep; caches the
//! partials that hundreds of pages share.

use std::sync::OnceLock;

use super::blocks::{Run, Scanner};
use super::codes;
use super::lines::Line;
use super::tree::{Block, BlockKind};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::FileId;

/// The depth to which files may include files.
const MAX_DEPTH: usize = 8;

/// A cache of partials for all pages of a run. It holds only files without directives of their own: their blocks are
/// the same wherever they are included.
#[derive(Debug)]
pub struct Includes {
    read: Vec<OnceLock<Partial>>,
}

#[derive(Debug)]
struct Partial {
    blocks: Vec<Block>,
    diagnostics: Diagnostics,
}

impl Includes {
    /// Creates an empty cache.
    #[must_use]
    pub fn new(sources: &SourceSet) -> Self {
        Self { read: sources.iter().map(|_| OnceLock::new()).collect() }
    }

    fn partial(&self, file: FileId, sources: &SourceSet) -> Option<&Partial> {
        let slot = self.read.get(file.0 as usize)?;
        if slot.get().is_none() && sources.file(file).text.contains("{%") {
            return None;
        }
        Some(slot.get_or_init(|| {
            let mut diagnostics = Diagnostics::default();
            let blocks = Scanner::new(file, &mut Run::new(sources, None, &mut diagnostics, file)).page();
            Partial { blocks, diagnostics }
        }))
    }
}

impl Scanner<'_, '_> {
    /// Expands `[label](path)` or `notitle [label](path)`.
    pub(super) fn include(&mut self, line: Line, rest: &str) -> BlockKind {
        let target = rest.rfind("](").map(|at| rest[at + 2..].trim_end().trim_end_matches(')')).unwrap_or_default();
        let target = target.split('#').next().unwrap_or_default();
        let path = resolve(&self.run.sources.file(self.text.file).path, target);
        let blocks = self.included(line, &path);
        BlockKind::Include { path: path.into(), blocks }
    }

    fn included(&mut self, line: Line, path: &str) -> Vec<Block> {
        let Some(file) = self.run.sources.find(path) else {
            self.report(&codes::MISSING_INCLUDE, line, format!("there is no file `{path}`"));
            return Vec::new();
        };
        if self.run.open.contains(&file) {
            self.report(&codes::INCLUDE_CYCLE, line, format!("`{path}` includes itself"));
            return Vec::new();
        }
        if self.run.open.len() > MAX_DEPTH || self.run.includes_left == 0 {
            self.report(&codes::INCLUDE_LIMIT, line, format!("`{path}` was not expanded"));
            return Vec::new();
        }
        self.run.includes_left -= 1;
        if let Some(partial) = self.run.includes.and_then(|known| known.partial(file, self.run.sources)) {
            self.run.diagnostics.extend(partial.diagnostics.clone());
            return partial.blocks.clone();
        }
        self.run.open.push(file);
        let blocks = Scanner::new(file, self.run).page();
        self.run.open.pop();
        blocks
    }
}

/// Resolves a path relative to the folder of `from` into one relative to the root. `..` at the root stays there, so
/// that `../_includes` means the same folder at every depth.
fn resolve(from: &str, target: &str) -> String {
    let mut parts: Vec<&str> = if target.starts_with('/') { Vec::new() } else { from.split('/').collect() };
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn include_paths_are_relative_to_the_including_file() {
        let cases = [
            ("a/b/page.md", "../../_includes/x.md", "_includes/x.md"),
            ("a/b/page.md", "./_includes/x.md", "a/b/_includes/x.md"),
            ("a/b/page.md", "x.md", "a/b/x.md"),
            ("page.md", "../../x.md", "x.md"),
            ("a/page.md", "/x.md", "x.md"),
        ];
        for (from, target, path) in cases {
            assert_eq!(resolve(from, target), path, "{from} + {target}");
        }
    }
}
