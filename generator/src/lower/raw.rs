//! One page → [`RawPage`], with what other pages may take from it. Decides what is kept of a page of each kind.

use super::Run;
use super::events::EventPage;
use super::events::suffix::{self, Suffix};
use super::objects::{self, ObjectPage};
use super::sets::Sets;
use crate::diagnostics::Diagnostics;
use crate::lower::cells::choices;
use crate::lower::context::Choice;
use crate::model::page_kind::PageKind;
use crate::page;
use crate::page::raw::RawMethod;
use crate::source::SourceSet;
use crate::span::FileId;
use crate::syntax::tree::Page;
use crate::syntax::{self, Includes};

/// What a page is read as.
pub(super) enum RawPage {
    /// A page of a method.
    Method(Box<RawMethod>),
    /// A page about events, and its tables, which other pages may link to.
    Events(EventPage, ObjectPage),
    /// Any other page: its tables, the sets of values of its types, and the suffix of the events in its folder.
    Other(ObjectPage, Sets, Option<Suffix>),
}

/// Reads a page: what it is, and the lists of values on it that others may link to.
pub(super) fn read(
    file: FileId,
    sources: &SourceSet,
    includes: &Includes,
    run: &Run<'_>,
    diags: &mut Diagnostics,
) -> (RawPage, Option<(String, Vec<Choice>)>) {
    // Diagnostics of pages without methods, events or objects are dropped: their content is not used.
    let mut own = Diagnostics::default();
    let page = syntax::parse_one_of(file, sources, includes, &mut own);
    let listed = Some(choices::of(&page)).filter(|listed| !listed.is_empty());
    let listed = listed.map(|listed| (sources.file(file).path.clone(), listed));
    (of_kind(page, own, sources, run, diags), listed)
}

fn of_kind(page: Page, mut own: Diagnostics, sources: &SourceSet, run: &Run<'_>, diags: &mut Diagnostics) -> RawPage {
    let file = page.file;
    let path = &sources.file(file).path;
    let kind = (run.kind)(path, page::classify(&page, sources));
    if kind == PageKind::Method {
        diags.extend(own);
        return RawPage::Method(Box::new(page::read(page, sources, diags)));
    }
    (run.done)();
    let has_objects = !matches!(kind, PageKind::Include | PageKind::Script);
    let events = (kind == PageKind::Event).then(|| {
        let mut own = own.clone();
        let raw = page::read_events(page.clone(), sources, &mut own);
        diags.extend(own);
        raw
    });
    let sets = if kind == PageKind::Objects { Sets::of(&page) } else { Sets::default() };
    let suffix = if kind == PageKind::Overview { suffix::of(&page, path) } else { None };
    let explained = objects::explained(&page);
    let tables = if has_objects { page::read_objects(page, sources, &mut own) } else { Vec::new() };
    let tables = ObjectPage::new(path.clone(), kind, tables).explaining(explained);
    if let Some(raw) = events {
        return RawPage::Events(EventPage { file, raw }, tables);
    }
    if kind == PageKind::Objects {
        diags.extend(own);
    }
    RawPage::Other(tables, sets, suffix)
}
