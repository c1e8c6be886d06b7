//! Conditions of parameters: descriptions → conditions. Decides which sentences tell one, and which parameter a
//! condition names. A sentence that speaks of a condition and is not understood gives a diagnostic.

mod attach;
mod phrases;

pub use attach::{RowClauses, attach, of_row};

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::lower::cells::flat::{CLOSE, OPEN};
use crate::lower::cells::pattern::{Patterns, compile};
use crate::lower::cells::prose;
use crate::model::condition::{Circumstance, Effect, Test};
use crate::model::types::WireName;
use phrases::{CLAUSE_RULES, ClauseRule, Meaning, OTHERS, PARTS, SPEAKS, TRIGGERS, Trigger};

/// What a description says, its names not looked up yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clauses {
    /// Conditions that were understood.
    pub understood: Vec<Clause>,
    /// Sentences that speak of a condition and were not.
    pub unread: Vec<String>,
}

/// A condition as a sentence says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The parameter that it is about, where that is another one.
    pub subject: Option<String>,
    /// What follows.
    pub effect: Effect,
    /// From what.
    pub test: ClauseTest,
    /// Where its names are none, the sentence speaks of something else.
    pub weak: bool,
    /// The sentence.
    pub sentence: String,
}

/// What a sentence names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClauseTest {
    /// Names and values as they are written.
    Plain(Test),
    /// One of these values of the parameter that the noun stands for.
    Kind {
        /// The word: `type`.
        noun: String,
        /// The values.
        values: Vec<String>,
        /// None of them, rather.
        negative: bool,
    },
}

/// What a description (flat text) says about conditions.
#[must_use]
pub fn read(text: &str) -> Clauses {
    let mut clauses = Clauses::default();
    for sentence in sentences(text) {
        let signals: Vec<usize> = TABLES.signals.places(sentence).collect();
        let triggers = signals.iter().filter_map(|at| Some((TRIGGERS.get(*at)?, *at)));
        if let Some(clause) =
            triggers.into_iter().find_map(|(trigger, at)| clause(sentence, trigger, TABLES.signals.get(at)))
        {
            clauses.understood.push(clause);
        } else if signals.iter().any(|at| TRIGGERS.get(*at).is_none_or(|trigger| !trigger.weak))
            && !TABLES.others.is_match(sentence)
        {
            clauses.unread.push(sentence.replace([OPEN, CLOSE], "`"));
        }
    }
    clauses
}

/// Sentences and lines of a flat text; a dot inside of a code ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut start, mut in_code, mut dot) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            OPEN => in_code = true,
            CLOSE => in_code = false,
            _ => {}
        }
        if !in_code && (c == '\n' || (c == ' ' && dot)) {
            out.push(&text[start..at]);
            start = at + c.len_utf8();
        }
        dot = !in_code && matches!(c, '.' | ';' | '!' | '?');
    }
    out.push(&text[start..]);
    out.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

fn clause(sentence: &str, trigger: &Trigger, pattern: &Regex) -> Option<Clause> {
    let found = pattern.captures(sentence)?;
    let clause = match found.name("clause") {
        Some(clause) => clause.as_str(),
        None => &sentence[found.get(0)?.end()..],
    };
    // What something is for is no condition: "only for `X`".
    let bare = !found.get(0)?.as_str().trim_end().ends_with("for");
    let test = test(clause.trim(), trigger.negative, bare)?;
    let subject = found.name("subject").map(|subject| prose::codes(subject.as_str()).concat());
    let sentence = sentence.replace([OPEN, CLOSE], "`");
    Some(Clause { subject, effect: trigger.effect, test, weak: trigger.weak, sentence })
}

/// What a clause tests.
fn test(clause: &str, negative: bool, bare: bool) -> Option<ClauseTest> {
    let rules = TABLES.clauses.matching(clause).map(|(at, pattern)| (&CLAUSE_RULES[at], pattern));
    let mut rules = rules.filter(|(rule, _)| bare || rule.meaning != Meaning::Bare);
    rules.find_map(|(rule, pattern)| meaning(rule, &pattern.captures(clause)?, negative))
}

fn meaning(rule: &ClauseRule, found: &Captures<'_>, negative: bool) -> Option<ClauseTest> {
    let group = |name: &str| found.name(name).map_or("", |group| group.as_str());
    let names = || prose::codes(group("names")).into_iter().map(WireName).collect::<Vec<_>>();
    let one = || <[WireName; 1]>::try_from(names()).ok().map(|[name]| name);
    let is = |name, values: Vec<String>, negative: bool| {
        (!values.is_empty()).then_some(if negative { Test::IsNot(name, values) } else { Test::Is(name, values) })
    };
    let given = |negative: bool| if negative { Test::Absent(names()) } else { Test::Given(names()) };
    Some(ClauseTest::Plain(match &rule.meaning {
        Meaning::Given | Meaning::Bare => given(negative),
        Meaning::Absent => given(!negative),
        Meaning::Is => is(one()?, values(group("values")), negative)?,
        Meaning::IsNot => is(one()?, values(group("values")), !negative)?,
        Meaning::Pairs => {
            let (name, values) = pairs(group("pairs"))?;
            let outer = prose::codes(group("inside")).concat();
            let name = if outer.is_empty() { name } else { WireName(format!("{outer}.{}", name.0)) };
            is(name, values, negative)?
        }
        Meaning::Kind => {
            let noun = [group("by"), group("kind")].concat();
            return Some(ClauseTest::Kind { noun, values: values(group("values")), negative });
        }
        _ if negative => return None,
        Meaning::Setting => {
            let setting = prose::codes(&[group("setting"), group("other")].concat()).concat();
            Test::Where(Circumstance::Setting(setting))
        }
        Meaning::Where(circumstance) => Test::Where(circumstance.clone()),
    }))
}

/// The literals of a list: codes, else what stands in quotes.
fn values(text: &str) -> Vec<String> {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| compile(r#"["']([^"']+)["']"#));
    let codes = prose::codes(text);
    if codes.is_empty() {
        return QUOTED.captures_iter(text).map(|found| found[1].to_owned()).collect();
    }
    codes.iter().map(|code| prose::literal(inner(code))).collect()
}

/// `list (enum)` is the literal behind its meaning.
fn inner(code: &str) -> &str {
    let behind = code.strip_suffix(')').and_then(|code| code.split_once(" ("));
    behind.map_or(code, |(_, literal)| literal)
}

/// `A = x` and `A = y`: one name and its values.
fn pairs(text: &str) -> Option<(WireName, Vec<String>)> {
    let mut name: Option<String> = None;
    let mut values = Vec::new();
    for code in prose::codes(text) {
        let (left, right) = code.split_once(['=', ':'])?;
        if name.get_or_insert_with(|| left.trim().to_owned()) != left.trim() {
            return None;
        }
        values.push(prose::literal(right));
    }
    Some((WireName(name?), values))
}

struct Tables {
    /// [`TRIGGERS`], then [`SPEAKS`]: most sentences are neither.
    signals: Patterns,
    clauses: Patterns,
    others: Patterns,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    signals: table(TRIGGERS.iter().map(|trigger| trigger.pattern).chain(SPEAKS.iter().map(|(pattern, _)| *pattern))),
    clauses: table(CLAUSE_RULES.iter().map(|clause| clause.pattern)),
    others: table(OTHERS.iter().map(|(pattern, _)| *pattern)),
});

fn table(patterns: impl Iterator<Item = &'static str>) -> Patterns {
    let whole: Vec<String> = patterns.map(expand).collect();
    Patterns::new(whole.iter().map(String::as_str))
}

/// A pattern with its parts in the place of their names.
fn expand(pattern: &str) -> String {
    PARTS.iter().fold(pattern.to_owned(), |all, (name, part)| all.replace(name, part))
}

#[cfg(test)]
mod tests;
