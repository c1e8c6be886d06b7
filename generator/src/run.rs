//! The second call: [`Docs`] → [`Generated`]. Runs the stages in order and measures their time; decides nothing about
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

/// The maximum number of warnings that a build script shows.
const MAX_WARNINGS: usize = 20;

/// The settings of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// The layout of the output.
    pub layout: Layout,
    /// Include the descriptions of the pages in rustdoc, and all documented texts of an error instead of only those
    /// that identify the case.
    pub descriptions: bool,
}

impl Default for Settings {
    /// The settings for a build script: a module for `include!`, without descriptions.
    fn default() -> Self {
        Self { layout: Layout::Module, descriptions: false }
    }
}

/// The output of a run.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files.
    pub tree: Tree,
    /// The warnings and notes about the pages; no errors.
    pub diagnostics: Diagnostics,
    /// The numbers of the run.
    pub report: Report,
}

/// The error of a run whose pages have diagnostics of severity error: nothing is generated.
#[derive(Clone)]
pub struct Broken {
    /// All diagnostics, including the errors.
    pub diagnostics: Diagnostics,
    /// The errors as text.
    text: String,
}

/// The model that was read from pages.
#[derive(Clone, Debug)]
pub struct Read {
    /// The corrected model.
    pub model: Model,
    /// The site of the official pages.
    pub site: Website,
    /// The diagnostics of reading and correcting.
    pub diagnostics: Diagnostics,
    /// The numbers so far.
    pub report: Report,
}

/// A callback that receives the progress of a run, from several threads.
pub type OnProgress<'a> = dyn Fn(Progress) + Sync + 'a;

/// The progress of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The number of finished steps. Threads report it in any order.
    pub done: usize,
    /// The number of steps.
    pub total: usize,
}

/// Generates a module for `include!` from pages: see [`generate_with`].
///
/// # Errors
/// Returns an error if the pages have a diagnostic of severity error.
pub fn generate(docs: &Docs) -> Result<Generated, Broken> {
    generate_with(docs, Settings::default(), &|_| {})
}

/// Generates code from pages and reports its progress.
///
/// # Errors
/// Returns an error if the pages have a diagnostic of severity error.
pub fn generate_with(docs: &Docs, settings: Settings, on_progress: &OnProgress<'_>) -> Result<Generated, Broken> {
    let Read { model, site, mut diagnostics, mut report } = read(docs, settings, on_progress);
    let tree = emit_model(model, &site, settings, on_progress, &mut diagnostics, &mut report);
    report.count_tree(&tree);
    report.count_diagnostics(&diagnostics);
    if diagnostics.has_errors() {
        return Err(Broken::new(docs, diagnostics));
    }
    Ok(Generated { tree, diagnostics, report })
}

/// Reads pages into a model and applies the corrections. The report does not count the diagnostics yet.
pub fn read(docs: &Docs, settings: Settings, on_progress: &OnProgress<'_>) -> Read {
    let mut diagnostics = Diagnostics::default();
    let mut report = Report::default();
    let start = Instant::now();
    let overrides = overrides::read(&docs.sources, &mut diagnostics);
    let site = Website::read(&docs.sources, &mut diagnostics);
    let (done, total) = (AtomicUsize::new(0), docs.sources.pages().count());
    let run = Run {
        options: Options { descriptions: settings.descriptions },
        kind: &|page, kind| overrides::kind(&overrides, page, kind),
        done: &|| on_progress(Progress { stage: Stage::Read, done: done.fetch_add(1, Ordering::Relaxed) + 1, total }),
    };
    let mut model = lower::read(&docs.sources, &run, &mut diagnostics);
    report.times.push((Stage::Read, start.elapsed()));
    let start = Instant::now();
    overrides::apply(&overrides, &mut model, &mut diagnostics);
    report.times.push((Stage::Overrides, start.elapsed()));
    report.count_model(&model);
    Read { model, site, diagnostics, report }
}

/// Resolves and emits a model.
fn emit_model(
    model: Model,
    site: &Website,
    settings: Settings,
    on_progress: &OnProgress<'_>,
    diagnostics: &mut Diagnostics,
    report: &mut Report,
) -> Tree {
    let start = Instant::now();
    on_progress(Progress { stage: Stage::Resolve, done: 0, total: 1 });
    let api = resolve::resolve(&model, site, diagnostics);
    report.times.push((Stage::Resolve, start.elapsed()));
    let start = Instant::now();
    on_progress(Progress { stage: Stage::Render, done: 0, total: 1 });
    // A model has very many small allocations, so it is freed in parallel.
    let (tree, ()) = rayon::join(|| emit::emit(&api, settings.layout, diagnostics), || drop(model));
    report.times.push((Stage::Render, start.elapsed()));
    tree
}

impl Generated {
    /// The third call: writes the generated files to `root`.
    ///
    /// # Errors
    /// Returns an error if [`Tree::write`] does.
    pub fn write(&self, root: impl AsRef<Path>) -> io::Result<Written> {
        self.tree.write(root)
    }

    /// The warnings as lines for `cargo::warning=` of a build script. Notes are left out; of many warnings only the
    /// first are listed and the rest are counted.
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
    /// An error from the diagnostics of pages.
    #[must_use]
    pub fn new(docs: &Docs, diagnostics: Diagnostics) -> Self {
        let errors = diagnostics.as_slice().iter().filter(|d| d.code.severity == Severity::Error);
        let text = errors.map(|d| render::human(d, docs.view())).collect::<Vec<_>>().join("\n");
        Self { diagnostics, text }
    }

    /// The number of errors as text: `3 errors in the pages`.
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

/// Same as [`Display`](fmt::Display), because a build script whose `main` returns the error shows this.
impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Broken {}
