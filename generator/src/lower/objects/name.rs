//! The heading of a table of fields → the name of the object.

use std::collections::BTreeSet;

use crate::lower::cells::nest;
use crate::model::vocabulary;

/// The name of an object: its heading if that is a single word, else the subject of the heading; prefixed by folders of
/// the page if that is taken.
pub(super) fn unique_name(heading: &str, page: &str, taken: &BTreeSet<String>) -> String {
    let heading = heading.trim();
    let base = if vocabulary::is_word(heading) { heading.to_owned() } else { join_words(&nest::subject(heading)) };
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md");
    let base = if base.is_empty() { join_words(stem) } else { base };
    let folders: Vec<String> = page.split('/').rev().skip(1).map(join_words).collect();
    let qualified = folders.iter().scan(String::new(), |prefix, folder| {
        *prefix = if prefix.is_empty() { folder.clone() } else { format!("{folder}_{prefix}") };
        Some(format!("{prefix}_{base}"))
    });
    let candidates = [base.clone(), format!("{base}_object")].into_iter().chain(qualified);
    let free = |name: &String| vocabulary::word(name).is_none() && !taken.contains(name);
    let whole = format!("{}_{base}", join_words(page.trim_end_matches(".md")));
    // The whole path is unique per page; equal headings of one page get a number.
    candidates.chain(std::iter::once(whole.clone())).find(free).unwrap_or_else(|| {
        (2..).map(|n| format!("{whole}_{n}")).find(free).expect("an unbounded range holds a free number")
    })
}

/// The words of a text, joined by `_`.
pub(super) fn join_words(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_objects() {
        let taken: BTreeSet<String> = ["Task".to_owned()].into();
        for (heading, page, name) in [
            ("crm_multifield", "api/crm/data-types.md", "crm_multifield"),
            ("uf_enum_element Object", "api/data-types.md", "uf_enum_element"),
            ("crm_currency", "api/crm/data-types.md", "crm_currency_object"),
            ("Fields of the Task Object", "api/tasks/fields.md", "Task_object"),
            ("Time tracking settings", "api/tasks/fields.md", "Time_tracking_settings"),
            ("«»", "api/tasks/task-fields.md", "task_fields"),
        ] {
            assert_eq!(unique_name(heading, page, &taken), name, "{heading}");
        }
    }
}
