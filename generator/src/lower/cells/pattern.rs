//! Regular expressions of the tables over flat text (see [`crate::lower::cells::flat`]). Decides what all of them share: `⟦`
//! and `⟧` stand for the marks around a code, case does not count, and the end of a word is that of an ASCII word.
//! The latter keeps the fast engines at work: texts are full of dashes and marks, where a Unicode `\b` sends them away.

use std::sync::OnceLock;

use regex::{Captures, Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use super::flat::{CLOSE, OPEN};

/// A table of patterns. One pass tells whether any of them matches, which is seldom so.
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

    /// The patterns that match, with their places in the table.
    pub(in crate::lower) fn matching(&self, text: &str) -> impl Iterator<Item = (usize, &Regex)> + use<'_> {
        self.places(text).map(|at| (at, self.get(at)))
    }

    /// Which pattern matches, the first of the table that does.
    pub(in crate::lower) fn first(&self, text: &str) -> Option<usize> {
        self.places(text).next()
    }

    /// The places of the patterns that match.
    pub(in crate::lower) fn places(&self, text: &str) -> impl Iterator<Item = usize> + use<> {
        let found = self.is_match(text).then(|| self.any.matches(text));
        found.into_iter().flatten()
    }

    /// The pattern at a place.
    pub(in crate::lower) fn get(&self, at: usize) -> &Regex {
        self.each[at].get()
    }

    /// The groups of the first pattern that matches.
    pub(in crate::lower) fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.get(self.first(text)?).captures(text)
    }
}

/// A pattern of a table, built when it is asked for its groups: most never are.
struct Pattern {
    text: String,
    built: OnceLock<Regex>,
}

impl Pattern {
    fn get(&self) -> &Regex {
        self.built.get_or_init(|| build(&self.text))
    }
}

/// One pattern.
pub(in crate::lower) fn compile(pattern: &str) -> Regex {
    build(&spelled(pattern))
}

/// A pattern with the ends of words as in all of them.
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
