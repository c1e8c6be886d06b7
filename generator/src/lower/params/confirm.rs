//! Whether the fields on another page are those of a parameter: by the keys that the page of the parameter shows, by the
//! words of the link, by the place of the other page.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::lower::cells::row::ReadRow;
use crate::lower::context::{Origin, Source};
use crate::lower::style::Style;
use crate::model::neighbours::{bare, folder};
use crate::model::types::Field;
use crate::model::wildcard;

/// A link to fields on another page.
pub(super) struct Candidate {
    pub(super) link: String,
    /// The text of the link.
    pub(super) title: String,
    pub(super) page: String,
    pub(super) by_anchor: bool,
    /// The page has several objects, and says of none that it is about it.
    pub(super) several: bool,
    pub(super) source: Source,
}

/// Why the fields behind a link are not those of a parameter.
pub(super) enum Refusal {
    Unconfirmed,
    Holder,
    Varies,
    Differs { known: usize, shown: usize },
    Style,
}

impl Refusal {
    pub(super) fn reason(&self) -> String {
        match self {
            Self::Unconfirmed => "nothing on this page shows that they are its keys".to_owned(),
            Self::Holder => "they are those of the object that holds it".to_owned(),
            Self::Varies => "this page says that its keys vary".to_owned(),
            Self::Differs { known, shown } => format!("{known} of the {shown} keys that this page shows are there"),
            Self::Style => "this page spells them otherwise, and shows too few to tell how".to_owned(),
        }
    }
}

/// Whether the fields of a link are those of a parameter of which keys are shown, and in which style the parameter spells
/// them.
pub(super) fn matched(
    candidate: &Candidate,
    read: &ReadRow<'_>,
    page: &str,
    shown: &BTreeSet<&str>,
    is_undescribed: bool,
) -> Result<Style, Refusal> {
    let Candidate { source, by_anchor, .. } = candidate;
    let of_portal = |key: &&&str| key.to_ascii_uppercase().starts_with("UF_");
    let is_known = |key: &&&str| source.fields.iter().any(|field| covers(field, key));
    let known = shown.iter().filter(is_known).count();
    let unknown = shown.iter().filter(|key| !is_known(key) && !of_portal(key)).count();
    if *by_anchor && source.fields.iter().any(|field| field.name == read.field.name) {
        return Err(Refusal::Holder);
    }
    if !by_anchor && varies(&read.prose) {
        return Err(Refusal::Varies);
    }
    if known < unknown {
        return Err(Refusal::Differs { known, shown: known + unknown });
    }
    let shows_keys = known > 0;
    let confirmed = match &source.of {
        // A reply of another method is mentioned for many reasons.
        Origin::Reply if !by_anchor => {
            is_undescribed && known > 1 && unknown == 0 && read.prose.to_lowercase().contains("structure")
        }
        Origin::Parameter(_) => *by_anchor || shows_keys || is_sibling(page, &candidate.page),
        Origin::Object(_) if candidate.several => known > 1,
        Origin::Object(_) | Origin::Tables => *by_anchor || shows_keys || names_fields(&candidate.title),
        Origin::Described => *by_anchor || shows_keys || folder(page) == folder(&candidate.page),
        Origin::Reply => *by_anchor || shows_keys,
    };
    if !confirmed {
        return Err(Refusal::Unconfirmed);
    }
    let pairs = source.fields.iter().filter(|field| !field.wildcard).flat_map(|field| {
        let same = shown.iter().filter(|key| bare(key) == bare(&field.name.0));
        same.map(|key| (field.name.0.as_str(), *key))
    });
    Style::of(pairs).ok_or(Refusal::Style)
}

/// Whether two pages are those of methods that differ in their last word: `item-add.md`, `item-update.md`.
pub(super) fn is_sibling(page: &str, other: &str) -> bool {
    let stem = |page: &str| page.rsplit_once('-').map(|(stem, _)| stem.to_owned());
    stem(page).is_some() && stem(page) == stem(other)
}

/// Whether the text of a link says that it leads to fields.
fn names_fields(title: &str) -> bool {
    static PATTERN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?i)\bfields\b|\bdescription\b").expect("the pattern of fields is valid"));
    PATTERN.is_match(title)
}

/// Whether a description says that an object has other keys from case to case.
fn varies(prose: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\bset of (?:keys|fields)\b[^.]*\bdepends? on\b")
            .expect("the pattern of keys that vary is valid")
    });
    PATTERN.is_match(prose)
}

/// Whether the text of a link says that it leads to all fields.
pub(super) fn names_all(title: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\ball\b.*\bfields\b|\bfull list\b").expect("the pattern of all fields is valid")
    });
    PATTERN.is_match(title)
}

/// Whether a key is that of a field, in any style.
pub(super) fn covers(field: &Field, key: &str) -> bool {
    bare(&field.name.0) == bare(key) || (field.wildcard && wildcard::covers(&field.name.0, key))
}
