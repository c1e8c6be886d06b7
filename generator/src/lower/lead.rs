//! What the lead of a page says about the whole method: interface, scopes, positional parameters, deprecation.

use crate::lower::cells::links;
use crate::lower::name::calls;
use crate::model::types::{Deprecation, MethodName, PagePath, Version, WireName};
use crate::page::names::{self, Named};
use crate::page::raw::{LeadLine, PartContent, RawMethod, RawNote};
use crate::source::SourceSet;
use crate::syntax::tree::{Inline, plain};

/// The facts of a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The interface.
    pub version: Version,
    /// Scopes, any of which is enough, in documented order.
    pub scopes: Vec<String>,
    /// The lead says that parameters are read by position.
    pub positional: bool,
    /// The lead says that calling it twice is not the same as calling it once, whatever its name.
    pub changes: bool,
    /// How the id of a row is spelled in requests.
    pub cursor: Option<WireName>,
    /// Set where the documentation tells not to use the method any more.
    pub deprecated: Option<Deprecated>,
}

/// A deprecation whose successor is not looked up yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// What the note refers to, in order.
    pub references: Vec<Reference>,
}

/// A link or a name in a deprecation note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A link to a page.
    Page(PagePath),
    /// A name without a link.
    Name(MethodName),
}

/// Reads the lead.
#[must_use]
pub fn read(raw: &RawMethod, sources: &SourceSet) -> Lead {
    let path = sources.file(raw.file).path.as_str();
    Lead {
        version: version(raw),
        scopes: scopes(&raw.lead),
        positional: line(raw, "parameters").is_some_and(|line| plain(&line.value).trim() == "positional"),
        changes: line(raw, "idempotent").is_some_and(|line| plain(&line.value).trim() == "no"),
        cursor: line(raw, "cursor").map(|line| WireName(plain(&line.value).trim().to_owned())),
        deprecated: deprecated(raw, path),
    }
}

/// The method that replaces a deprecated one: the first reference that is a method other than `own`.
///
/// `by_page` and `by_name` look methods up, once all names are known.
pub fn resolve_successor(
    deprecated: &Deprecated,
    own: &MethodName,
    by_page: impl Fn(&PagePath) -> Option<MethodName>,
    by_name: impl Fn(&MethodName) -> Option<MethodName>,
) -> Deprecation {
    let found = deprecated.references.iter().find_map(|reference| {
        let found = match reference {
            Reference::Page(page) => by_page(page),
            Reference::Name(name) => by_name(name),
        };
        found.filter(|name| name != own)
    });
    Deprecation { successor: found }
}

fn line<'r>(raw: &'r RawMethod, key: &str) -> Option<&'r LeadLine> {
    raw.lead.iter().find(|line| line.key == key)
}

/// The version line, else what most examples call, else the note.
fn version(raw: &RawMethod) -> Version {
    if let Some(line) = line(raw, "version") {
        return if plain(&line.value).contains('3') { Version::V3 } else { Version::V2 };
    }
    let codes = raw.examples.parts.iter().filter_map(|part| match &part.content {
        PartContent::Fence(fence) => calls::is_rest3(&fence.text),
        _ => None,
    });
    let (mut rest3, mut rest2) = (0, 0);
    codes.for_each(|is_rest3| if is_rest3 { rest3 += 1 } else { rest2 += 1 });
    let by_note = rest3 == rest2 && raw.notes.iter().any(|note| plain(&note.content).contains("belongs to REST 3.0"));
    if rest3 > rest2 || by_note { Version::V3 } else { Version::V2 }
}

/// Words after which a scope line speaks of conditions, not of scopes.
static CONDITIONS: &[&str] = &["module scope", "depend", ", for "];

pub(super) fn scopes(lead: &[LeadLine]) -> Vec<String> {
    let mut scopes = Vec::new();
    for line in lead.iter().filter(|line| line.key == "scope" || line.key == "scopes") {
        push_scopes(&line.value, &mut scopes);
    }
    scopes
}

/// Adds the scopes of inline content; `false` once a condition begins.
fn push_scopes(inlines: &[Inline], scopes: &mut Vec<String>) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Code(text) => push_words(text, scopes),
        Inline::Link { content, .. } | Inline::Strong(content) | Inline::Emphasis(content) => {
            push_scopes(content, scopes)
        }
        Inline::Text(text) => push_words(text, scopes),
        Inline::Break => true,
    })
}

fn push_words(text: &str, scopes: &mut Vec<String>) -> bool {
    if CONDITIONS.iter().any(|condition| text.contains(condition)) {
        return false;
    }
    for word in text.split([',', ';', ' ']).map(|word| word.trim_matches(['.', '`'])) {
        if is_scope(word) && !scopes.iter().any(|scope| scope == word) {
            scopes.push(word.to_owned());
        }
    }
    true
}

fn is_scope(word: &str) -> bool {
    let is_scope_char = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.');
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(is_scope_char)
        && !matches!(word, "or" | "and")
}

/// Titles of the note (in lower case) that tell not to use a method any more.
static DEPRECATED_TITLES: &[&str] = &["deprecated", "deprecated method", "method development has been discontinued"];

/// Folders that hold deprecated methods.
static DEPRECATED_FOLDERS: &[&str] = &["outdated", "deprecated"];

fn deprecated(raw: &RawMethod, path: &str) -> Option<Deprecated> {
    let mut deprecated = Deprecated::default();
    for text in deprecation(&raw.lead, &raw.notes, path)? {
        refer(text, path, &mut deprecated.references);
    }
    Some(deprecated)
}

/// The texts that tell not to use the thing any more, none where its folder alone tells so; `None` where it may be used.
pub(super) fn deprecation<'r>(lead: &'r [LeadLine], notes: &'r [RawNote], path: &str) -> Option<Vec<&'r [Inline]>> {
    let by_line = lead.iter().find(|line| line.key == "deprecated").map(|line| line.value.as_slice());
    let by_note = notes.iter().filter(|note| is_deprecation(note)).map(|note| note.content.as_slice());
    let texts: Vec<_> = by_line.into_iter().chain(by_note).collect();
    let by_folder = path.rsplit('/').skip(1).any(|folder| DEPRECATED_FOLDERS.contains(&folder));
    (!texts.is_empty() || by_folder).then_some(texts)
}

fn is_deprecation(note: &RawNote) -> bool {
    DEPRECATED_TITLES.contains(&note.title.trim().to_lowercase().as_str())
}

fn refer(inlines: &[Inline], path: &str, references: &mut Vec<Reference>) {
    for inline in inlines {
        match inline {
            Inline::Link { target, content } => {
                references.extend(links::resolve(target, path).map(|(page, _)| Reference::Page(PagePath(page))));
                refer_names(&plain(content), references);
            }
            Inline::Text(text) | Inline::Code(text) => refer_names(text, references),
            Inline::Strong(content) | Inline::Emphasis(content) => refer(content, path, references),
            Inline::Break => {}
        }
    }
}

fn refer_names(text: &str, references: &mut Vec<Reference>) {
    for name in names::dotted(text) {
        if let Named::Method(name) = name {
            references.push(Reference::Name(MethodName(name.to_owned())));
        }
    }
}
