//! Conditions in the words of rustdoc.

use super::docs::{code, list};
use crate::model::types::{Circumstance, Condition, Effect, Test};

/// A sentence per condition.
pub(super) fn sentences(conditions: &[Condition]) -> Vec<String> {
    conditions.iter().map(sentence).collect()
}

fn sentence(condition: &Condition) -> String {
    let start = match condition.effect {
        Effect::Required => "Required",
        Effect::Only => "Counts only",
        Effect::Ignored => "Ignored",
    };
    let within = match condition.within.as_slice() {
        [] => String::new(),
        labels => format!(" (for {})", list(labels.iter().map(String::as_str))),
    };
    format!("{start} {}{within}.", test(&condition.test))
}

fn test(test: &Test) -> String {
    let names = |names: &[crate::model::types::WireName], word| {
        let all: Vec<&str> = names.iter().map(|name| name.0.as_str()).collect();
        joined(&all, word)
    };
    let values = |values: &[String]| joined(&values.iter().map(String::as_str).collect::<Vec<_>>(), "or");
    match test {
        Test::Given(all) => format!("if {} {} given", names(all, "and"), if all.len() == 1 { "is" } else { "are" }),
        Test::Absent(all) => format!("unless {} is given", names(all, "or")),
        Test::Is(name, all) => format!("if {} is {}", code(&name.0), values(all)),
        Test::IsNot(name, all) => format!("unless {} is {}", code(&name.0), values(all)),
        Test::Where(Circumstance::Webhook) => "in calls through a webhook".to_owned(),
        Test::Where(Circumstance::Administrator) => "for administrators".to_owned(),
        Test::Where(Circumstance::OnPremise) => "on an on-premise portal".to_owned(),
        Test::Where(Circumstance::Setting(name)) => format!("where the setting {} is on", code(name)),
    }
}

/// `A`, `B` and `C`.
fn joined(all: &[&str], word: &str) -> String {
    match all {
        [] => String::new(),
        [only] => code(only),
        [first @ .., last] => format!("{} {word} {}", list(first.iter().copied()), code(last)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::condition_notation;

    #[test]
    fn conditions_as_sentences() {
        for (text, expected) in [
            ("required unless `A`, `B`", "Required unless `A` or `B` is given."),
            ("required if `A`, `B`", "Required if `A` and `B` are given."),
            ("only if `A` = `x`, `y`, `z`", "Counts only if `A` is `x`, `y` or `z`."),
            ("ignored unless `A` = `x`", "Ignored unless `A` is `x`."),
            ("required by webhook", "Required in calls through a webhook."),
            ("only for administrators for `Deal`", "Counts only for administrators (for `Deal`)."),
            ("only with setting `S`", "Counts only where the setting `S` is on."),
        ] {
            assert_eq!(sentences(&condition_notation::parse_text(text).unwrap()), [expected]);
        }
    }
}
