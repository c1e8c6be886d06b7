//! Regular expressions over flat text (see [`crate::lower::cells::flat`]). In all of them `⟦` and `⟧` are the marks
//! around a code, case is ignored, and `\b` is the boundary of an ASCII word: a Unicode `\b` makes the fast engines
//! give up at non-ASCII characters, and texts are full of dashes and marks.

use std::sync::OnceLock;

use regex::{Captures, Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use super::flat::{CLOSE, OPEN};

/// A table of patterns. One pass over a text tests all of them; few texts match any.
pub(in crate::lower) struct Patterns {
    any: RegexSet,
    each: Vec<Pattern>,
}

impl Patterns {
    pub(in crate::lower) fn new<'p>(patterns: impl IntoIterator<Item = &'p str>) -> Self {
        let patterns: Vec<String> = patterns.into_iter().map(spelled).collect();
        let any = RegexSetBuilder::new(&patterns).case_insensitive(true).build();
        let each = patterns.into_iter().map(|text| Pattern { text, built: OnceLock::new() });
        Self { any: any.expect(VALID), each: each.collect() }
    }

    pub(in crate::lower) fn is_match(&self, text: &str) -> bool {
        self.any.is_match(text)
    }

    /// The patterns that match, with their indices.
    pub(in crate::lower) fn matching(&self, text: &str) -> impl Iterator<Item = (usize, &Regex)> + use<'_> {
        self.indices(text).map(|at| (at, self.get(at)))
    }

    /// The index of the first pattern that matches.
    pub(in crate::lower) fn first(&self, text: &str) -> Option<usize> {
        self.indices(text).next()
    }

    /// The indices of the patterns that match.
    pub(in crate::lower) fn indices(&self, text: &str) -> impl Iterator<Item = usize> + use<> {
        let found = self.is_match(text).then(|| self.any.matches(text));
        found.into_iter().flatten()
    }

    /// The pattern at an index.
    pub(in crate::lower) fn get(&self, at: usize) -> &Regex {
        self.each[at].get()
    }

    /// The groups of the first pattern that matches.
    pub(in crate::lower) fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.get(self.first(text)?).captures(text)
    }
}

/// A pattern of a table, compiled on first use: the groups of most are never needed.
struct Pattern {
    text: String,
    built: OnceLock<Regex>,
}

impl Pattern {
    fn get(&self) -> &Regex {
        self.built.get_or_init(|| build(&self.text))
    }
}

/// Compiles one pattern.
pub(in crate::lower) fn compile(pattern: &str) -> Regex {
    build(&spelled(pattern))
}

/// A pattern with ASCII word boundaries.
pub(in crate::lower) fn ascii_words(pattern: &str) -> String {
    pattern.replace(r"\b", r"(?-u:\b)")
}

const VALID: &str = "the tables hold valid patterns";

fn build(pattern: &str) -> Regex {
    RegexBuilder::new(pattern).case_insensitive(true).build().expect(VALID)
}

fn spelled(pattern: &str) -> String {
    ascii_words(pattern).replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
}
