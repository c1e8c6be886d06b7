//! Documented names: finding one, suggesting similar ones, searching.

use bitrix24::Version;
use bitrix24::registry::METHODS;
use bitrix24::wire::MethodInfo;
use strsim::{damerau_levenshtein, normalized_damerau_levenshtein};

use crate::failure::Failure;

/// A method to call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'a> {
    /// Its name in the documented case, or as the user wrote it.
    pub(crate) name: &'a str,
    /// Its version of REST.
    pub(crate) version: Version,
    /// Its facts, if it is documented.
    pub(crate) method: Option<&'static MethodInfo>,
}

/// The documented methods with a name, in any case: at most one per version of REST.
pub(crate) fn methods(name: &str) -> Vec<&'static MethodInfo> {
    METHODS.iter().filter(|method| method.name.eq_ignore_ascii_case(name)).collect()
}

/// The method with a name. The documentation decides the version of REST; if it has no such name, or has it in both,
/// the user decides.
pub(crate) fn resolve(name: &str, wanted: Option<Version>) -> Result<Target<'_>, Failure> {
    let fits = |method: &&MethodInfo| wanted.is_none_or(|version| method.version == version);
    let fitting: Vec<_> = methods(name).into_iter().filter(fits).collect();
    match (fitting.first().copied(), wanted) {
        (Some(method), _) if fitting.iter().all(|other| other.version == method.version) => {
            Ok(Target { name: method.name, version: method.version, method: Some(method) })
        }
        (Some(_), _) => {
            Err(Failure::Usage(format!("`{name}` is in REST 2 and in REST 3.0: say which, `--v2` or `--v3`")))
        }
        (None, Some(version)) => Ok(Target { name, version, method: None }),
        (None, None) => Err(unknown(name)),
    }
}

/// The failure of a name that is not documented.
pub(crate) fn unknown(name: &str) -> Failure {
    let names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
    let help = "`--v2` or `--v3` calls it all the same; `b24 methods search` finds names";
    Failure::Usage(format!("`{name}` is not documented{}\n  {help}", did_you_mean(name, &names)))
}

/// `: did you mean …?`, or an empty text.
pub(crate) fn did_you_mean(name: &str, names: &[&'static str]) -> String {
    let near = nearest(name, names, 3);
    match &near[..] {
        [] => String::new(),
        names => format!(": did you mean `{}`?", names.join("`, `")),
    }
}

/// The names most similar to one, best first.
pub(crate) fn nearest(name: &str, names: &[&'static str], count: usize) -> Vec<&'static str> {
    const ALIKE: f64 = 0.65;
    let name = name.to_ascii_lowercase();
    let likeness = |other: &&'static str| {
        let lower = other.to_ascii_lowercase();
        let is_tail = name.len() > 3 && lower.strip_suffix(&name).is_some_and(|rest| rest.ends_with(['.', '_']));
        if is_tail { 1.0 } else { normalized_damerau_levenshtein(&name, &lower) }
    };
    let mut found: Vec<_> = names.iter().map(|other| (likeness(other), *other)).collect();
    found.retain(|(likeness, _)| *likeness >= ALIKE);
    found.sort_by(|(a, left), (b, right)| b.total_cmp(a).then(left.cmp(right)));
    found.dedup_by(|a, b| a.1 == b.1);
    found.into_iter().take(count).map(|(_, name)| name).collect()
}

/// What a search looks at.
pub(crate) struct Subject<'a> {
    /// The name.
    pub(crate) name: &'a str,
    /// Its scopes.
    pub(crate) scopes: &'a [&'a str],
    /// Names of its parameters or fields.
    pub(crate) fields: &'a [&'a str],
}

/// How well all words match; `None` if one of them matches nothing.
pub(crate) fn score(words: &[String], subject: &Subject<'_>) -> Option<usize> {
    words.iter().map(|word| score_of_word(&word.to_lowercase(), subject)).sum()
}

fn score_of_word(word: &str, subject: &Subject<'_>) -> Option<usize> {
    let name = subject.name.to_lowercase();
    let segments: Vec<&str> = name.split(['.', '_']).collect();
    let has = |names: &[&str], test: fn(&str, &str) -> bool| names.iter().any(|name| test(&name.to_lowercase(), word));
    let typo = || segments.iter().map(|segment| damerau_levenshtein(segment, word)).min().unwrap_or(usize::MAX);
    let allowed = (word.chars().count() + 1) / 4;
    if name == word || segments.contains(&word) {
        Some(100)
    } else if segments.iter().any(|segment| segment.starts_with(word)) {
        Some(80)
    } else if name.contains(word) {
        Some(60)
    } else if has(subject.scopes, |scope, word| scope == word) {
        Some(50)
    } else if has(subject.fields, |field, word| field == word) {
        Some(40)
    } else if allowed > 0 && typo() <= allowed.min(2) {
        Some(30)
    } else if word.len() > 2 && has(subject.fields, |field, word| field.contains(word)) {
        Some(20)
    } else {
        None
    }
}

/// The name of a version of REST.
pub(crate) fn version(version: Version) -> &'static str {
    match version {
        Version::V2 => "2",
        Version::V3 => "3.0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_names_are_guessed() {
        let names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
        assert_eq!(nearest("crm.deals.list", &names, 1), ["crm.deal.list"]);
        assert_eq!(nearest("deal.list", &names, 1), ["crm.deal.list"]);
        assert_eq!(nearest("crm.item.lsit", &names, 1), ["crm.item.list"]);
        assert!(nearest("nothing.like.this.at.all", &names, 3).is_empty());
    }

    #[test]
    fn url_3_the_interface_comes_from_the_documentation() {
        let version = |name, wanted| resolve(name, wanted).map(|target| (target.name.to_owned(), target.version));
        assert_eq!(version("CRM.Deal.LIST", None).unwrap(), ("crm.deal.list".to_owned(), Version::V2));
        assert!(version("tasks.task.get", None).unwrap_err().to_string().contains("--v3"));
        assert_eq!(version("tasks.task.get", Some(Version::V3)).unwrap().1, Version::V3);
        assert!(version("no.such.method", None).is_err());
        assert_eq!(version("no.such.method", Some(Version::V2)).unwrap().1, Version::V2);
    }

    #[test]
    fn url_4_names_are_sent_in_the_documented_case() {
        assert_eq!(resolve("tasks.flow.flow.get", None).unwrap().name, "tasks.flow.Flow.get");
    }

    #[test]
    fn every_word_has_to_fit() {
        let subject = Subject { name: "crm.deal.list", scopes: &["crm"], fields: &["FILTER", "SELECT"] };
        let score = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            score(&words, &subject)
        };
        assert!(score(&["deal", "list"]) > score(&["dea", "filter"]));
        assert!(score(&["deel"]).is_some());
        assert_eq!(score(&["deal", "nowhere"]), None);
    }
}
