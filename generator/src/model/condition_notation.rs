//! The notation of conditions, read and printed side by side:
//!
//! ``required unless `A`, `B`; only if `C` = `x`, `y`; ignored if `D`; required by webhook; only with setting `S` ``
//!
//! Behind a condition may stand the alternatives in which alone it holds: `` only with setting `S` for `Deal` ``.
//! `if` names stand for "all of them are given", `unless` names for "none of them is".

use crate::model::condition::{Circumstance, Condition, Effect, Test};
use crate::model::types::WireName;

/// A part of a text: words, or the content of a code span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// Code.
    Code(String),
}

const EFFECTS: [(&str, Effect); 3] =
    [("required", Effect::Required), ("only", Effect::Only), ("ignored", Effect::Ignored)];

/// Circumstances that take no argument.
const CIRCUMSTANCES: [(&str, Circumstance); 3] = [
    ("by webhook", Circumstance::Webhook),
    ("for administrators", Circumstance::Administrator),
    ("on premise", Circumstance::OnPremise),
];

const WITHIN: &str = " for ";

const SETTING: &str = "with setting ";

/// Prints conditions; `code` makes a code span of a literal.
#[must_use]
pub fn print(conditions: &[Condition], code: &dyn Fn(&str) -> String) -> String {
    let one = |condition: &Condition| {
        let effect = EFFECTS.iter().find(|(_, effect)| *effect == condition.effect).map_or("", |(word, _)| word);
        let within = condition.within.iter().map(|label| code(label)).collect::<Vec<_>>().join(", ");
        let within = if within.is_empty() { within } else { format!("{WITHIN}{within}") };
        format!("{effect} {}{within}", test(&condition.test, code))
    };
    conditions.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn test(test: &Test, code: &dyn Fn(&str) -> String) -> String {
    let list = |texts: &[String]| texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ");
    let names = |names: &[WireName]| names.iter().map(|name| code(&name.0)).collect::<Vec<_>>().join(", ");
    match test {
        Test::Given(all) => format!("if {}", names(all)),
        Test::Absent(all) => format!("unless {}", names(all)),
        Test::Is(name, values) => format!("if {} = {}", code(&name.0), list(values)),
        Test::IsNot(name, values) => format!("unless {} = {}", code(&name.0), list(values)),
        Test::Where(Circumstance::Setting(name)) => format!("{SETTING}{}", code(name)),
        Test::Where(plain) => {
            CIRCUMSTANCES.iter().find(|(_, known)| known == plain).map_or("", |(word, _)| word).to_owned()
        }
    }
}

/// Reads conditions; `None` where the text is something else. No text is no condition.
#[must_use]
pub fn parse(pieces: &[Piece]) -> Option<Vec<Condition>> {
    let mut parts: Vec<(String, Vec<String>)> = vec![(String::new(), Vec::new())];
    for piece in pieces {
        match piece {
            Piece::Code(code) => {
                let (words, codes) = parts.last_mut()?;
                words.push(CODE);
                codes.push(code.clone());
            }
            Piece::Words(words) => {
                for (index, words) in words.split(';').enumerate() {
                    if index > 0 {
                        parts.push((String::new(), Vec::new()));
                    }
                    parts.last_mut()?.0.push_str(words);
                }
            }
        }
    }
    if let [(words, codes)] = parts.as_slice()
        && words.trim().is_empty()
        && codes.is_empty()
    {
        return Some(Vec::new());
    }
    parts.into_iter().map(|(words, codes)| condition(&words, codes)).collect()
}

/// Reads the text of conditions, in which codes stand between backticks.
#[must_use]
pub fn parse_text(text: &str) -> Option<Vec<Condition>> {
    let part = |(index, text): (usize, &str)| {
        if index % 2 == 1 { Piece::Code(text.to_owned()) } else { Piece::Words(text.to_owned()) }
    };
    parse(&text.split('`').enumerate().map(part).collect::<Vec<_>>())
}

/// Stands for a code among words.
const CODE: char = '\u{0}';

fn condition(words: &str, mut codes: Vec<String>) -> Option<Condition> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let (words, within) = match words.rsplit_once(WITHIN) {
        Some((words, labels)) if is_list(labels) => {
            let count = codes.len().checked_sub(labels.split(", ").count())?;
            (words, codes.split_off(count))
        }
        _ => (words.as_str(), Vec::new()),
    };
    let condition = |effect, test| Condition { effect, test, within };
    let (effect, rest) =
        EFFECTS.iter().find_map(|(word, effect)| Some((*effect, words.strip_prefix(word)?.strip_prefix(' ')?)))?;
    if let Some((_, known)) = CIRCUMSTANCES.iter().find(|(word, _)| *word == rest) {
        return codes.is_empty().then(|| condition(effect, Test::Where(known.clone())));
    }
    if rest.strip_prefix(SETTING).is_some_and(is_list) {
        let [setting] = <[String; 1]>::try_from(codes).ok()?;
        return Some(condition(effect, Test::Where(Circumstance::Setting(setting))));
    }
    let (is_if, rest) = match rest.strip_prefix("if ") {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix("unless ")?),
    };
    let test = match rest.split_once(" = ") {
        Some((name, values)) if name == "\u{0}" && is_list(values) => {
            let mut codes = codes.into_iter();
            let (name, values) = (WireName(codes.next()?), codes.collect());
            if is_if { Test::Is(name, values) } else { Test::IsNot(name, values) }
        }
        None if is_list(rest) => {
            let names = codes.into_iter().map(WireName).collect();
            if is_if { Test::Given(names) } else { Test::Absent(names) }
        }
        _ => return None,
    };
    Some(condition(effect, test))
}

/// Whether words are codes with commas between them and nothing else.
fn is_list(words: &str) -> bool {
    words.split(", ").all(|word| word == "\u{0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_come_back() {
        for text in [
            "",
            "required if `A`",
            "required unless `A`, `B`",
            "required if `A` = `x`, `y`",
            "ignored unless `A` = `x`",
            "only by webhook",
            "only for administrators; required on premise",
            "only with setting `isStagesEnabled`",
            "only for administrators for `Deal`, `Lead`; required if `A` = `x` for `Deal`",
        ] {
            let read = parse_text(text).expect(text);
            assert_eq!(print(&read, &|code| format!("`{code}`")), text);
        }
        for text in ["required", "required if", "if `A`", "only if `A` = ", "only by night", "required if `A` `B`"] {
            assert_eq!(parse_text(text), None, "{text}");
        }
    }
}
