//! What a run did, in numbers: [`Model`] + diagnostics → [`Report`]. Owns what is counted and how the summary reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use crate::diagnostics::{Diagnostics, Severity};
use crate::model::event;
use crate::model::page_kind::PageKind;
use crate::model::types::{Event, Field, Model, Type, Version};
use crate::tree::{Tree, Written};

/// The numbers of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages by kind.
    pub pages: BTreeMap<PageKind, usize>,
    /// Methods by version of the interface.
    pub methods: BTreeMap<Version, usize>,
    /// Distinct method names, upper and lower case told apart.
    pub names: usize,
    /// Methods that are not to be used any more.
    pub deprecated: usize,
    /// Events.
    pub events: usize,
    /// Events that are not to be used any more.
    pub retired: usize,
    /// Objects that pages share.
    pub objects: usize,
    /// Objects with fields of their own: requests, shared objects, nested objects.
    pub records: usize,
    /// Parameters, fields and keys of replies, nested ones counted.
    pub fields: usize,
    /// Distinct error codes.
    pub error_codes: usize,
    /// Ways to fail, over all methods.
    pub error_cases: usize,
    /// Diagnostics by code.
    pub codes: BTreeMap<&'static str, usize>,
    /// Diagnostics by severity.
    pub severities: BTreeMap<Severity, usize>,
    /// Time by stage, in the order of the pipeline.
    pub times: Vec<(Stage, Duration)>,
    /// Files of the output.
    pub files: usize,
    /// Lines of the output.
    pub lines: usize,
}

/// A part of a run whose time is told, as it passes on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files → texts.
    Load,
    /// Texts → model.
    Read,
    /// Corrections.
    Overrides,
    /// Model → names and shapes.
    Resolve,
    /// Names and shapes → texts.
    Render,
    /// Texts → files.
    Write,
    /// Inputs and outputs against those of the last run.
    Compare,
}

impl Stage {
    /// Its name in texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Read => "read",
            Self::Overrides => "overrides",
            Self::Resolve => "resolve",
            Self::Render => "render",
            Self::Write => "write",
            Self::Compare => "compare",
        }
    }
}

impl Report {
    /// Adds the numbers of a model.
    pub fn count_model(&mut self, model: &Model) {
        for skip in &model.skipped {
            *self.pages.entry(skip.kind).or_default() += 1;
        }
        let mut codes = BTreeSet::new();
        for method in &model.methods {
            *self.pages.entry(PageKind::Method).or_default() += 1;
            *self.methods.entry(method.version).or_default() += 1;
            self.deprecated += usize::from(method.deprecated.is_some());
            self.records += 1;
            self.count_fields(&method.params);
            self.count_fields(method.response.result.as_slice());
            self.error_cases += method.errors.len();
            codes.extend(method.errors.iter().filter_map(|e| e.code.as_deref()));
        }
        self.count_events(&model.events);
        for object in &model.objects {
            self.records += 1;
            self.count_fields(&object.fields);
        }
        self.names = model.methods.iter().map(|m| m.name.0.as_str()).collect::<BTreeSet<_>>().len();
        self.objects = model.objects.len();
        self.error_codes = codes.len();
    }

    fn count_events(&mut self, events: &[Event]) {
        let pages = event::pages(events).len();
        if pages > 0 {
            *self.pages.entry(PageKind::Event).or_default() += pages;
        }
        self.events = events.len();
        self.retired = events.iter().filter(|event| event.deprecated.is_some()).count();
        for event in events {
            self.count_fields(event.data.as_slice());
            self.count_fields(&event.beside);
        }
    }

    /// Adds the numbers of diagnostics.
    pub fn count_diagnostics(&mut self, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics.as_slice() {
            *self.codes.entry(diagnostic.code.id).or_default() += 1;
            *self.severities.entry(diagnostic.code.severity).or_default() += 1;
        }
    }

    /// Adds the numbers of an output.
    pub fn count_tree(&mut self, tree: &Tree) {
        self.files += tree.files.len();
        self.lines += tree.files.values().map(|text| text.lines().count()).sum::<usize>();
    }

    fn count_fields(&mut self, fields: &[Field]) {
        self.fields += fields.len();
        for field in fields {
            self.count_type(&field.ty);
        }
    }

    fn count_type(&mut self, ty: &Type) {
        match ty {
            Type::List(item) | Type::Map(item) => self.count_type(item),
            Type::Object(fields) if !fields.is_empty() => {
                self.records += 1;
                self.count_fields(fields);
            }
            Type::Union(types) => types.iter().for_each(|ty| self.count_type(ty)),
            _ => {}
        }
    }

    /// The summary as a table: the facts, what was written, the times.
    #[must_use]
    pub fn summary(&self, written: &Written) -> String {
        format!("{}{}", self.facts(), run(written, &self.times))
    }

    /// What the pages and the output hold, as a table.
    #[must_use]
    pub fn facts(&self) -> String {
        let mut rows = vec![
            ("pages", total(&self.pages, |kind| kind.name().to_owned())),
            ("methods", total(&self.methods, |version| version_name(*version).to_owned())),
            ("names", format!("{} ({} deprecated)", self.names, self.deprecated)),
            ("events", format!("{} ({} deprecated)", self.events, self.retired)),
            ("objects", self.objects.to_string()),
            ("records", self.records.to_string()),
            ("fields", self.fields.to_string()),
            ("error codes", format!("{} ({} cases)", self.error_codes, self.error_cases)),
            ("diagnostics", total(&self.severities, |severity| format!("{}s", severity.name()))),
        ];
        rows.extend(self.codes.iter().map(|(code, count)| ("", format!("{count:>6} {code}"))));
        rows.push(("output", format!("{} files, {} lines", self.files, self.lines)));
        table(&rows)
    }
}

/// What a run did, as a table that follows the facts.
#[must_use]
pub fn run(written: &Written, times: &[(Stage, Duration)]) -> String {
    let (new, same, gone) = (written.written.len(), written.unchanged.len(), written.removed.len());
    let stages: Vec<_> =
        times.iter().map(|(stage, time)| format!("{} {} ms", stage.name(), time.as_millis())).collect();
    let total: Duration = times.iter().map(|(_, time)| *time).sum();
    table(&[
        ("files", format!("{new} written, {same} unchanged, {gone} removed")),
        ("time", format!("{} ms ({})", total.as_millis(), stages.join(", "))),
    ])
}

fn table(rows: &[(&str, String)]) -> String {
    rows.iter().map(|(key, value)| format!("{key:<12} {value}\n")).collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.facts())
    }
}

/// `1667 (1561 REST 2, 106 REST 3.0)`.
fn total<K: Ord>(counts: &BTreeMap<K, usize>, name: impl Fn(&K) -> String) -> String {
    let sum: usize = counts.values().sum();
    let parts: Vec<_> = counts.iter().map(|(key, count)| format!("{count} {}", name(key))).collect();
    if parts.is_empty() { sum.to_string() } else { format!("{sum} ({})", parts.join(", ")) }
}

fn version_name(version: Version) -> &'static str {
    match version {
        Version::V2 => "REST 2",
        Version::V3 => "REST 3.0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::model::types::{Method, MethodName, PagePath, Response, Skip};
    use crate::span::At;

    static ODD: Code = Code { id: "odd-cell", severity: Severity::Warning, meaning: "A cell is odd." };

    fn field(ty: Type) -> Field {
        Field::new("a", ty)
    }

    #[test]
    fn nested_objects_and_their_fields_are_counted() {
        let inner = Type::Object(vec![field(Type::Any), field(Type::Any)]);
        let method = Method {
            name: MethodName("a.b".into()),
            version: Version::V3,
            page: PagePath("a.md".into()),
            scopes: Vec::new(),
            deprecated: None,
            positional: false,
            changes: false,
            cursor: None,
            params: vec![field(Type::List(Box::new(inner)))],
            response: Response { result: Some(field(Type::Any)), total: false, next: false },
            errors: Vec::new(),
            at: At::NOWHERE,
        };
        let skipped = vec![Skip { page: PagePath("b.md".into()), kind: PageKind::Event }];
        let mut report = Report::default();
        report.count_model(&Model { methods: vec![method], skipped, ..Model::default() });
        assert_eq!((report.records, report.fields, report.names), (2, 4, 1));

        let mut found = Diagnostics::default();
        found.add(&ODD, None, "odd");
        report.count_diagnostics(&found);
        let text = report.summary(&Written::default());
        for line in [
            "pages        2 (1 method, 1 event)",
            "methods      1 (1 REST 3.0)",
            "diagnostics  1 (1 warnings)",
            "                  1 odd-cell",
            "files        0 written, 0 unchanged, 0 removed",
        ] {
            assert!(text.lines().any(|l| l == line), "{line}\n{text}");
        }
    }
}
