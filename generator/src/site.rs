//! `site`: [`UPSTREAM`] beside the pages → addresses of the official pages. Decides whether rustdoc has links, and to
//! where: private pages have none until that file names their `site`.

use serde::Deserialize;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::{SourceSet, UPSTREAM};
use crate::span::Span;

/// The file that says where pages come from is not TOML.
pub static UNREADABLE: Code = Code {
    id: "upstream-unreadable",
    severity: Severity::Warning,
    meaning: "`UPSTREAM.toml` beside the pages cannot be read, so rustdoc has no links to the official pages.",
};

/// All codes of this stage.
pub static ALL: &[&Code] = &[&UNREADABLE];

/// The web site on which the pages are published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Website {
    /// The base address of the pages: `https://example.com/`.
    #[serde(rename = "site")]
    address: Option<String>,
}

impl Website {
    /// Reads the site from [`UPSTREAM`].
    #[must_use]
    pub fn read(sources: &SourceSet, diagnostics: &mut Diagnostics) -> Self {
        let nowhere = Self { address: None };
        let Some(file) = sources.find(UPSTREAM) else { return nowhere };
        toml::from_str(&sources.file(file).text).unwrap_or_else(|error: toml::de::Error| {
            let place = Span::new(file, error.span().unwrap_or(0..0));
            let message = format!("this is no TOML: {}", error.message().trim());
            diagnostics.push(Diagnostic::new(&UNREADABLE, place, message).with_help("rustdoc gets no links"));
            nowhere
        })
    }

    /// The address of a page, or of an anchor on it if `anchor` is not empty.
    #[must_use]
    pub fn link(&self, page: &str, anchor: &str) -> Option<String> {
        self.address.as_ref().map(|site| link(site, page, anchor))
    }
}

/// The address of a page on a site: `.html` in place of `.md`.
#[must_use]
pub fn link(site: &str, page: &str, anchor: &str) -> String {
    let page = page.strip_suffix(".md").unwrap_or(page);
    let hash = if anchor.is_empty() { "" } else { "#" };
    format!("{}/{page}.html{hash}{anchor}", site.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(text: &str) -> (Website, Vec<&'static str>) {
        let mut diagnostics = Diagnostics::default();
        let sources = SourceSet::from_texts([(UPSTREAM.to_owned(), text.to_owned())]);
        let site = Website::read(&sources, &mut diagnostics);
        (site, diagnostics.as_slice().iter().map(|d| d.code.id).collect())
    }

    #[test]
    fn links_of_pages() {
        let (own, codes) = site("site = \"https://example.com/api\"\ncommit = \"1\"");
        assert_eq!(own.link("a/b.md", "c").as_deref(), Some("https://example.com/api/a/b.html#c"));
        assert_eq!(own.link("a/b.md", "").as_deref(), Some("https://example.com/api/a/b.html"));
        assert!(codes.is_empty());
    }

    #[test]
    fn no_site_no_links() {
        for (text, expected) in [("commit = \"1\"", &[][..]), ("site =", &["upstream-unreadable"])] {
            let (site, found) = site(text);
            assert_eq!((site.link("a.md", ""), found.as_slice()), (None, expected), "{text}");
        }
    }
}
