//! `lower`: raw pages → [`Model`]. Runs the stages before it (`syntax`, `page`) on every page and decides what needs
//! several pages: which methods there are, which objects pages share, which method replaces another.
//!
//! | room | reads |
//! |---|---|
//! | `cells` | names, types, values, prose: the content of one cell or row |
//! | `examples` | requests and replies, and what they show about types |
//! | `params`, `response`, `errors`, `events` | the sections of a page |
//! | `facts` | tables of facts, as canonical pages have them |
//! | `conditions` | sentences about when a parameter is required or has an effect |
//! | `lead`, `name` | the head of a page: its name, version, scopes, deprecation |
//! | `objects`, `records`, `sets`, `selected`, `siblings`, `described`, `declared`, `unlisted`, `ids` | what pages share: objects, fixed sets of values, rows of objects, types of fields |

pub mod cells;
pub mod codes;
pub mod conditions;
pub mod context;
pub mod declared;
pub mod described;
pub mod errors;
pub mod events;
pub mod examples;
pub mod facts;
mod finish;
pub mod ids;
pub mod lead;
pub mod linked;
pub mod merge;
pub mod name;
pub mod objects;
pub mod params;
pub mod presence;
mod raw;
pub mod records;
pub mod requested;
pub mod response;
pub mod roles;
pub mod selected;
pub mod sets;
pub mod siblings;
mod style;
pub mod unlisted;

#[cfg(test)]
mod corpus_tests;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostics::Diagnostics;
use crate::lower::cells::nest::Placed;
use crate::lower::cells::{flat, prose};
use crate::lower::context::{Context, Options};
use crate::lower::examples::closed;
use crate::lower::examples::cursor;
use crate::lower::examples::declared::{self as declaration, Declared};
use crate::lower::examples::evidence::Evidence;
use crate::lower::examples::given;
use crate::lower::examples::sent;
use crate::model::event;
use crate::model::page_kind::PageKind;
use crate::model::types::{Field, Method, Model, PagePath, Skip, Type};
use crate::page::raw::{PartContent, RawMethod, Section};
use crate::source::SourceSet;
use crate::span::FileId;
use crate::syntax::Includes;
use events::suffix;
use examples::Request;
use lead::Deprecated;
use objects::Shared;
use params::Place;
use raw::RawPage;
use response::Referred;
use sets::Sets;

/// The settings of a run of this stage.
pub struct Run<'a> {
    /// What to carry into the model.
    pub options: Options,
    /// The kind of a page, from its path and its apparent kind. Overrides correct kinds here.
    pub kind: &'a (dyn Fn(&str, PageKind) -> PageKind + Sync),
    /// Called once for each finished page, from any thread.
    pub done: &'a (dyn Fn() + Sync),
}

impl Default for Run<'_> {
    fn default() -> Self {
        Self { options: Options::default(), kind: &|_, kind| kind, done: &|| {} }
    }
}

/// Reads all pages. The result does not depend on the number of threads.
pub fn read(sources: &SourceSet, run: &Run<'_>, diags: &mut Diagnostics) -> Model {
    let files: Vec<FileId> = sources.pages().map(|(file, _)| file).collect();
    let mut raws = Vec::new();
    let mut pages = Vec::new();
    let (mut event_pages, mut suffixes) = (Vec::new(), Vec::new());
    let mut sets = Sets::default();
    let mut choices = BTreeMap::new();
    let includes = Includes::new(sources);
    let total = files.len();
    for (page, listed) in in_order(files, |file, diags| raw::read(file, sources, &includes, run, diags), diags) {
        choices.extend(listed);
        match page {
            RawPage::Method(raw) => raws.push(raw),
            RawPage::Other(page, found, suffix) => {
                pages.push(page);
                sets.add(found);
                suffixes.extend(suffix);
            }
            RawPage::Events(page, tables) => {
                event_pages.push(page);
                pages.push(tables);
            }
        }
    }
    let mut shared = objects::read(&pages, &run.options);
    shared.index.choices = choices;
    shared.index.linked =
        linked_pages(&raws, sources, (&shared, &sets), run, &linked::targets(&raws, sources), linked::fields);
    requested::read(&raws, sources, &mut shared, &sets, run);
    let cx = Context { objects: &shared.index, options: &run.options };
    let one = |raw: Box<RawMethod>, diags: &mut Diagnostics| {
        method(&raw, sources, cx, (&shared, &sets), run, diags).ok_or_else(|| skip(sources, &raw))
    };
    let read = in_order(raws, one, diags);
    let events = in_order(event_pages, |page, diags| events::read(&page, sources, cx, &shared, diags), diags);
    let mut events = events::finish(events.into_iter().flatten().collect(), diags);
    suffix::apply(&mut events, &suffixes, diags);
    let of_events = event::pages(&events);
    let mut skipped: Vec<Skip> =
        pages.iter().map(|page| Skip { page: PagePath(page.path.clone()), kind: page.kind }).collect();
    skipped.retain(|skip| !of_events.contains(&skip.page));
    let mut methods = Vec::new();
    let mut referred = Referred::default();
    let mut declarations = declared::Declarations::new();
    let mut descriptions = described::Descriptions::new();
    for read in read {
        match read {
            Ok(mut read) => {
                referred.append(&mut read.referred);
                descriptions.extend(read.described.take());
                declarations.insert(read.method.page.clone(), std::mem::take(&mut read.declared));
                methods.push(read);
            }
            Err(skip) => skipped.push(skip),
        }
    }
    let mut methods = finish::methods(methods, &mut skipped, diags);
    skipped.sort_by(|a, b| a.page.cmp(&b.page));
    if methods.len() + of_events.len() + skipped.len() != total {
        let (methods, of_events, skips) = (methods.len(), of_events.len(), skipped.len());
        let message = format!("{total} pages gave {methods} methods, {of_events} pages of events and {skips} skips");
        diags.add(&codes::PAGES_LOST, None, message);
    }
    selected::fill(&mut methods, &|name| shared.get(name).map(|object| object.fields.as_slice()), diags);
    let mut objects = objects::referenced(shared, &methods, &events, diags);
    unlisted::add(&mut objects, std::mem::take(&mut referred.unlisted), diags);
    objects.iter_mut().for_each(|object| sets.fill(&mut object.fields));
    siblings::fill(&mut methods, &mut objects, diags);
    described::fill(&mut methods, &descriptions, diags);
    declared::fill(&mut methods, &mut objects, &declarations, diags);
    selected::alike::fill(&mut methods, &objects, diags);
    ids::settle(&mut methods, &mut objects, &referred, diags);
    records::unify(&mut methods, &mut objects);
    Model { methods, events, objects, skipped }
}

/// What the pages of methods say under the anchors that other pages link to, read before all methods are, with what is
/// known of links until then. `find` says it for one anchor of one page.
fn linked_pages<T: Send>(
    raws: &[Box<RawMethod>],
    sources: &SourceSet,
    (shared, sets): (&Shared<'_>, &Sets),
    run: &Run<'_>,
    targets: &BTreeMap<String, BTreeSet<String>>,
    find: impl Fn(&RawMethod, &Method, &str, &mut dyn FnMut(&[Placed<'_>]) -> Vec<Field>) -> Option<T> + Sync,
) -> BTreeMap<linked::Target, T> {
    let cx = Context { objects: &shared.index, options: &run.options };
    let quiet = Run { done: &|| {}, options: run.options.clone(), kind: run.kind };
    let read = |raw: &RawMethod| {
        let path = &sources.file(raw.file).path;
        let Some(anchors) = targets.get(path) else { return Vec::new() };
        let mut ignored = Diagnostics::default();
        let Some(Read { method, .. }) = method(raw, sources, cx, (shared, sets), &quiet, &mut ignored) else {
            return Vec::new();
        };
        let place = Place { page: path, version: method.version, other_anchors: &[] };
        let mut table = |tables: &[Placed<'_>]| params::read_object(tables, place, cx, &mut Diagnostics::default());
        let found = anchors.iter().filter_map(|anchor| {
            let found = find(raw, &method, anchor, &mut table)?;
            Some(((path.clone(), anchor.clone()), found))
        });
        found.collect()
    };
    raws.par_iter().flat_map_iter(|raw| read(raw)).collect()
}

/// Runs `work` on all `items` in parallel, which drops each item on its thread. Results and diagnostics are in the
/// order of the items.
fn in_order<I: Send, O: Send>(
    items: Vec<I>,
    work: impl Fn(I, &mut Diagnostics) -> O + Sync,
    diags: &mut Diagnostics,
) -> Vec<O> {
    let one = |item: I| {
        let mut own = Diagnostics::default();
        (work(item, &mut own), own)
    };
    let (out, all): (Vec<O>, Vec<Diagnostics>) = items.into_par_iter().map(one).unzip();
    all.into_iter().for_each(|own| diags.extend(own));
    out
}

/// A method whose successor is not resolved yet.
struct Read {
    method: Method,
    deprecated: Option<Deprecated>,
    /// Only examples name the method, neither title nor text.
    from_examples_only: bool,
    /// What its examples show of shared objects.
    referred: Referred,
    /// What its examples declare of its result.
    declared: Vec<Declared>,
    /// What its replies say about the fields of its object.
    described: Option<(String, BTreeMap<String, Type>)>,
}

fn method(
    raw: &RawMethod,
    sources: &SourceSet,
    cx: Context<'_>,
    (shared, sets): (&Shared<'_>, &Sets),
    run: &Run<'_>,
    diags: &mut Diagnostics,
) -> Option<Read> {
    let name::Resolved { name, from_examples_only } = name::resolve(raw, sources, diags)?;
    let path = sources.file(raw.file).path.as_str();
    let lead = lead::read(raw, sources);
    let requests = examples::requests(&raw.examples, diags);
    let own = |called: &Option<String>| called.as_ref().is_none_or(|called| called.eq_ignore_ascii_case(&name.0));
    let bodies = requests.iter().filter(|request| own(&request.method)).map(|request| &request.body);
    let other_anchors = anchors(&[&raw.intro, &raw.examples, &raw.response, &raw.errors]);
    let place = Place { page: path, version: lead.version, other_anchors: &other_anchors };
    let bodies: Vec<&serde_json::Value> = bodies.collect();
    let others = examples::keys_of_languages(&raw.examples);
    let evidence = Evidence::of(bodies.iter().copied()).beside(&others);
    let mut params = params::read(&raw.params, place, &evidence, cx, diags);
    let positional = lead.positional || positional(raw, &requests);
    if params.is_empty() {
        params = params::shown(raw, &bodies, diags);
    } else if !positional {
        sent::parameters(&mut params, &bodies, diags);
    }
    if raw.examples.present {
        given::note(&mut params, &evidence);
    }
    let declared = declaration::results(&raw.examples, &name.0);
    let response::Outcome { mut response, referred, .. } =
        response::read(raw, path, cx, shared, !declared.is_empty(), diags);
    sets.fill(&mut params);
    sets.fill(response.result.as_mut_slice());
    closed::settle(&mut params, &bodies, diags);
    let replies = examples::replies(&raw.response, &mut Diagnostics::default());
    closed::settle(
        response.result.as_mut_slice(),
        &replies.iter().map(|reply| &reply.value).collect::<Vec<_>>(),
        diags,
    );
    let method = Method {
        version: lead.version,
        page: PagePath(path.to_owned()),
        scopes: lead.scopes,
        deprecated: None,
        cursor: lead.cursor.or_else(|| cursor::read(&requests)),
        positional,
        changes: lead.changes,
        params,
        response,
        errors: errors::read(raw, &run.options, diags),
        at: raw.title.span.into(),
        name,
    };
    (run.done)();
    let described = described::of(&method.name, &replies);
    Some(Read { method, deprecated: lead.deprecated, from_examples_only, referred, declared, described })
}

/// Whether parameters are read by position: the page says so beside them, or an example sends a list.
fn positional(raw: &RawMethod, requests: &[Request]) -> bool {
    let documented = [&raw.intro, &raw.params]
        .into_iter()
        .flat_map(|section| &section.parts)
        .any(|part| matches!(&part.content, PartContent::Text(inlines) if prose::positional(&flat::text(inlines))));
    documented || requests.iter().any(|request| request.body.is_array())
}

fn anchors(sections: &[&Section]) -> Vec<String> {
    let headings = sections.iter().flat_map(|section| &section.parts).flat_map(|part| part.headings.iter());
    let mut anchors: Vec<String> = headings.flat_map(|heading| heading.anchors.iter().cloned()).collect();
    anchors.sort_unstable();
    anchors.dedup();
    anchors
}

fn skip(sources: &SourceSet, raw: &RawMethod) -> Skip {
    Skip { page: PagePath(sources.file(raw.file).path.clone()), kind: PageKind::Method }
}
