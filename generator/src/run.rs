//! The second call: [`Docs`] → [`Generated`]. Puts the stages in a row and takes their times; decides nothing about
//! pages or code.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::diagnostics::{Diagnostics, Severity, render};
use crate::docs::Docs;
use crate::lower;
use crate::lower::Run;
use crate::lower::context::Options;
use crate::model::types::Model;
use crate::report::{Report, Stage};
use crate::site::Website;
use crate::tree::{Layout, Tree, Written};
use crate::{emit, overrides, resolve};

/// A build script shows at most this many warnings.
const MAX_WARNINGS: usize = 20;

/// How to generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// Crate or module.
    pub layout: Layout,
    /// Carry the descriptions of the pages into rustdoc, and all documented texts of an error, not only those that
    /// tell the case.
    pub descriptions: bool,
}

impl Default for Settings {
    /// What a build script needs: a module for `include!`, made from facts alone.
    fn default() -> Self {
        Self { layout: Layout::Module, descriptions: false }
    }
}

/// What came of the pages.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files.
    pub tree: Tree,
    /// What was odd about the pages; no errors.
    pub diagnostics: Diagnostics,
    /// The numbers of the run.
    pub report: Report,
}

/// The pages broke a promise: nothing was generated.
#[derive(Clone)]
pub struct Broken {
    /// All that was found, the errors among it.
    pub diagnostics: Diagnostics,
    /// The errors as text.
    text: String,
}

/// What was read.
#[derive(Clone, Debug)]
pub struct Read {
    /// The pages.
    pub model: Model,
    /// Where the pages are shown to people.
    pub site: Website,
    /// What was odd about them.
    pub diagnostics: Diagnostics,
    /// The numbers so far.
    pub report: Report,
}

/// What is called with the progress.
pub type Tell<'a> = dyn Fn(Progress) + Sync + 'a;

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// How many of its pieces are done; several threads tell it in any order.
    pub done: usize,
    /// How many it has.
    pub total: usize,
}

/// Generates a module for `include!` from pages: see [`generate_with`].
///
/// # Errors
/// Where the pages break a promise: a diagnostic of severity error.
pub fn generate(docs: &Docs) -> Result<Generated, Broken> {
    generate_with(docs, Settings::default(), &|_| {})
}

/// Generates code from pages and tells how far it is.
///
/// # Errors
/// Where the pages break a promise: a diagnostic of severity error.
pub fn generate_with(docs: &Docs, settings: Settings, tell: &Tell<'_>) -> Result<Generated, Broken> {
    let Read { model, site, mut diagnostics, mut report } = read(docs, settings, tell);
    let tree = write(model, &site, settings, tell, &mut diagnostics, &mut report);
    report.count_tree(&tree);
    report.count_diagnostics(&diagnostics);
    if diagnostics.has_errors() {
        return Err(Broken::new(docs, diagnostics));
    }
    Ok(Generated { tree, diagnostics, report })
}

/// Reads pages into a model, corrections applied. The diagnostics are not counted in the report yet.
pub fn read(docs: &Docs, settings: Settings, tell: &Tell<'_>) -> Read {
    let mut diagnostics = Diagnostics::default();
    let mut report = Report::default();
    let start = Instant::now();
    let overrides = overrides::read(&docs.sources, &mut diagnostics);
    let site = Website::read(&docs.sources, &mut diagnostics);
    let (done, total) = (AtomicUsize::new(0), docs.sources.pages().count());
    let run = Run {
        options: Options { descriptions: settings.descriptions },
        kind: &|page, kind| overrides::kind(&overrides, page, kind),
        done: &|| tell(Progress { stage: Stage::Read, done: done.fetch_add(1, Ordering::Relaxed) + 1, total }),
    };
    let mut model = lower::read(&docs.sources, &run, &mut diagnostics);
    report.times.push((Stage::Read, start.elapsed()));
    let start = Instant::now();
    overrides::apply(&overrides, &mut model, &mut diagnostics);
    report.times.push((Stage::Overrides, start.elapsed()));
    report.count_model(&model);
    Read { model, site, diagnostics, report }
}

/// Writes a model as files.
fn write(
    model: Model,
    site: &Website,
    settings: Settings,
    tell: &Tell<'_>,
    diagnostics: &mut Diagnostics,
    report: &mut Report,
) -> Tree {
    let start = Instant::now();
    tell(Progress { stage: Stage::Resolve, done: 0, total: 1 });
    let api = resolve::resolve(&model, site, diagnostics);
    report.times.push((Stage::Resolve, start.elapsed()));
    let start = Instant::now();
    tell(Progress { stage: Stage::Render, done: 0, total: 1 });
    // A model is a great many small pieces; they are given back beside the work.
    let (tree, ()) = rayon::join(|| emit::emit(&api, settings.layout, diagnostics), || drop(model));
    report.times.push((Stage::Render, start.elapsed()));
    tree
}

impl Generated {
    /// The third call: makes `root` hold the generated files.
    ///
    /// # Errors
    /// As [`Tree::write`].
    pub fn write(&self, root: impl AsRef<Path>) -> io::Result<Written> {
        self.tree.write(root)
    }

    /// The warnings as lines for `cargo::warning=` of a build script. Notes are left out; of very many warnings the
    /// first are given and the rest counted.
    #[must_use]
    pub fn warnings(&self, docs: &Docs) -> Vec<String> {
        let warnings = self.diagnostics.as_slice().iter().filter(|d| d.code.severity >= Severity::Warning);
        let mut lines: Vec<_> = warnings.map(|d| render::line(d, docs.view())).collect();
        if lines.len() > MAX_WARNINGS {
            let more = lines.len() - MAX_WARNINGS;
            lines.truncate(MAX_WARNINGS);
            lines.push(format!("{more} more warnings about the pages in {}", docs.root.display()));
        }
        lines
    }
}

impl Broken {
    /// The errors among the diagnostics of some pages.
    #[must_use]
    pub fn new(docs: &Docs, diagnostics: Diagnostics) -> Self {
        let errors = diagnostics.as_slice().iter().filter(|d| d.code.severity == Severity::Error);
        let text = errors.map(|d| render::human(d, docs.view())).collect::<Vec<_>>().join("\n");
        Self { diagnostics, text }
    }

    /// `3 errors in the pages`.
    #[must_use]
    pub fn count(&self) -> String {
        let count = self.diagnostics.as_slice().iter().filter(|d| d.code.severity == Severity::Error).count();
        format!("{count} error{} in the pages", if count == 1 { "" } else { "s" })
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n\n{}", self.count(), self.text)
    }
}

/// As [`Display`](fmt::Display): it is what a build script whose `main` returns the error shows.
impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Broken {}
