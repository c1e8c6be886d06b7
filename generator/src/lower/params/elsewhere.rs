//! Fields that stand on another page than the row of their parameter: decides whether a link leads to them, and how the
//! method itself spells them.

use std::collections::BTreeSet;

use super::confirm::{Candidate, Refusal, covers, is_sibling, matched, names_all};
use super::{Reader, find};
use crate::diagnostics::Diagnostic;
use crate::lower::cells::row::ReadRow;
use crate::lower::cells::{keys, links, maps};
use crate::lower::codes;
use crate::lower::context::{Origin, Source};
use crate::lower::examples::evidence::{self, Evidence};
use crate::lower::examples::{sent, shapes};
use crate::lower::style::Style;
use crate::model::neighbours::bare;
use crate::model::normal;
use crate::model::types::{Field, ObjectName, Open, Presence, Scalar, Type, WireName};
use crate::model::wildcard;
use crate::page::raw::PartContent;
use crate::syntax::tree::Inline;

/// What a row takes from another page.
enum Linked {
    /// A shared object as it is.
    Shared(ObjectName),
    /// Fields, with those that the page itself lists.
    Fields {
        /// The fields.
        fields: Vec<Field>,
        /// What the page calls an array is one object with these fields: an array of PHP with keys.
        single: bool,
    },
}

impl Reader<'_> {
    /// Sets the fields that the description itself lists, and those that it links to.
    pub(super) fn complete_from_description(&mut self, read: &mut ReadRow<'_>, here: &Evidence<'_>) {
        let mut fields = keys::read(&read.description, self.cx.objects);
        if sent::are_values(&fields, here) {
            fields.clear();
        }
        for field in &mut fields {
            field.at = read.span.into();
            if field.ty == Type::Any {
                field.open = Open(true);
                field.ty = evidence::infer(&here.at(&field.name.0)).unwrap_or(Type::Any);
            }
            evidence::widen(field, &here.at(&field.name.0), self.diags);
        }
        match self.elsewhere(read, &fields, here) {
            Some(Linked::Shared(name)) => {
                normal::put_ref(&mut read.field.ty, &name);
                return;
            }
            Some(Linked::Fields { fields: linked, single }) => {
                fields = linked;
                if single {
                    read.field.ty = Type::Object(Vec::new());
                }
            }
            None => {}
        }
        if fields.is_empty() {
            if let Some(of) = map_values(read, here) {
                maps::put(&mut read.field.ty, &of);
            }
            let external = read.links.iter().filter(|_| !find::holds_field_names(&read.field.name.0));
            let external = external.filter(|link| self.leads_elsewhere(link));
            let external: Vec<_> =
                external.map(|link| (read.span, format!("`{link}` is no table of fields"))).collect();
            self.unresolved_links.extend(external);
        } else {
            self.fill(read, fields);
        }
    }

    /// Whether a link names a place on another page, or leads to a page about one object.
    fn leads_elsewhere(&self, link: &str) -> bool {
        match links::resolve(link, self.place.page) {
            Some((path, _)) if path == self.place.page => false,
            Some((_, Some(_))) => true,
            Some((path, None)) => self.cx.objects.by_link(&path, "").is_some(),
            None => link.contains('#'),
        }
    }

    /// The fields that the links of a row lead to on other pages. `own` are those that its description lists.
    fn elsewhere(&mut self, read: &ReadRow<'_>, own: &[Field], here: &Evidence<'_>) -> Option<Linked> {
        if !self.follows || find::holds_field_names(&read.field.name.0) {
            return None;
        }
        let shown = shown(own, here);
        let mut refused: Vec<(Candidate, Refusal)> = Vec::new();
        for candidate in self.candidates(links::titled(&read.description), &read.field.name.0, &shown) {
            match matched(&candidate, read, self.place.page, &shown, own.is_empty()) {
                Ok(style) => return Some(self.linked(read, candidate, style, own, here)),
                Err(refusal) => refused.push((candidate, refusal)),
            }
        }
        let (candidate, refusal) = refused.into_iter().next()?;
        let (link, reason) = (&candidate.link, refusal.reason());
        self.unresolved_links.push((read.span, format!("`{link}` has fields that are not taken: {reason}")));
        // Of a page about several objects, or a reply, nothing says that its fields are meant.
        if candidate.by_anchor || !(candidate.several || candidate.source.of == Origin::Reply) {
            self.report_ignored(read, link, &reason);
        }
        None
    }

    /// Adds the fields of a page that a text under the table of a row calls all fields. The table lists some of them, as
    /// those that are required.
    pub(super) fn add_all(
        &mut self,
        read: &ReadRow<'_>,
        index: usize,
        own: Vec<Field>,
        here: &Evidence<'_>,
    ) -> Vec<Field> {
        if !self.follows || find::holds_field_names(&read.field.name.0) {
            return own;
        }
        let mut found = links::titled(&read.description);
        found.extend(self.texts(index).into_iter().flat_map(links::titled_of_text));
        let says_all: Vec<(String, String)> = found.iter().filter(|(_, title)| names_all(title)).cloned().collect();
        let shown = shown(&own, here);
        for candidate in self.candidates(says_all, &read.field.name.0, &shown) {
            let has_all = own.iter().all(|field| candidate.source.fields.iter().any(|of| covers(of, &field.name.0)));
            let style = matched(&candidate, read, self.place.page, &shown, true);
            if let (true, Ok(style)) = (has_all, style)
                && let Linked::Fields { fields, .. } = self.linked(read, candidate, style, &own, here)
            {
                return fields;
            }
        }
        self.report_own_table(read, found, &own);
        own
    }

    /// The texts under the heading of a structure.
    fn texts(&self, index: usize) -> Vec<&[Inline]> {
        let Some(heading) = self.structures.list[index].heading else { return Vec::new() };
        let parts = self.section.iter().flat_map(|section| &section.parts);
        let under = parts.filter(|part| part.headings.last().is_some_and(|own| own.span == heading.span));
        let texts = under.filter_map(|part| match &part.content {
            PartContent::Text(inlines) => Some(inlines.as_slice()),
            _ => None,
        });
        texts.collect()
    }

    /// The fields on other pages that links may lead to, the likeliest first: a parameter of the same name, an object,
    /// a reply; of several, the one with the most of the keys that are shown.
    fn candidates(&self, links: Vec<(String, String)>, name: &str, shown: &BTreeSet<&str>) -> Vec<Candidate> {
        let mut found = Vec::new();
        for (link, title) in links {
            let Some((page, anchor)) = links::resolve(&link, self.place.page) else { continue };
            if page == self.place.page {
                continue;
            }
            let by_anchor = anchor.is_some();
            let takes = |source: &&Source| match &source.of {
                Origin::Parameter(of) => of.is_empty() || of.eq_ignore_ascii_case(name),
                _ => true,
            };
            let sources = self.cx.objects.requested(&page, &anchor.unwrap_or_default());
            let several = sources.iter().filter(|source| matches!(source.of, Origin::Object(_))).count() > 1;
            for source in sources.iter().filter(takes) {
                let (link, title, page, source) = (link.clone(), title.clone(), page.clone(), source.clone());
                found.push(Candidate { link, title, page, by_anchor, several, source });
            }
        }
        found.sort_by_key(|Candidate { source, by_anchor, .. }| {
            let rank = match source.of {
                Origin::Parameter(_) => 0,
                Origin::Object(_) | Origin::Tables => 1,
                Origin::Described => 2,
                Origin::Reply => 3,
            };
            let known = shown.iter().filter(|key| source.fields.iter().any(|field| covers(field, key))).count();
            (!by_anchor, rank, std::cmp::Reverse(known))
        });
        found
    }

    fn linked(
        &mut self,
        read: &ReadRow<'_>,
        Candidate { link, page, source, .. }: Candidate,
        style: Style,
        own: &[Field],
        here: &Evidence<'_>,
    ) -> Linked {
        let shown = shown(own, here);
        let is_shown = |name: &str| shown.iter().any(|key| bare(key) == bare(name));
        let left_out: Vec<&str> = source
            .fields
            .iter()
            .map(|field| field.name.0.as_str())
            .filter(|name| source.computed.contains(*name) && !is_shown(name))
            .collect();
        let name = &read.field.name.0;
        let mut message = format!("`{name}` takes the fields at `{link}`");
        if !left_out.is_empty() {
            message.push_str(&format!(", without {}, which the server sets", names(&left_out)));
        }
        let is_list = read.field.ty == Type::List(Box::new(Type::Any));
        let single = source.single && is_list && here.is_empty() && is_sibling(self.place.page, &page);
        if single {
            message.push_str("; it is an object, not a list");
        }
        self.diags.add(&codes::NEST_LINKED, read.span, message);
        if let (Origin::Object(object), true, true) = (&source.of, left_out.is_empty(), own.is_empty())
            && style == Style::Same
            && shown.iter().all(|key| source.fields.iter().any(|field| covers(field, key)))
        {
            return Linked::Shared(object.clone());
        }
        let mut fields = own.to_vec();
        let mut inferred = Vec::new();
        for field in source.fields.iter().filter(|field| !left_out.contains(&field.name.0.as_str())) {
            let spelled = shown.iter().find(|key| bare(key) == bare(&field.name.0)).copied();
            let key = spelled.map_or_else(|| style.spell(&field.name.0), str::to_owned);
            if key != field.name.0 && spelled.is_none() {
                inferred.push(key.clone());
            }
            let mut taken = Field {
                presence: Presence::Optional,
                conditions: Vec::new(),
                at: read.span.into(),
                ..Field { name: WireName(key.clone()), ..field.clone() }
            };
            self.complete_linked(&mut taken, &here.at(&key));
            match fields.iter_mut().find(|known| known.name == taken.name) {
                Some(known) if known.ty == Type::Any || known.open == Open(true) => {
                    known.ty = taken.ty;
                    known.open = taken.open;
                    known.as_text = taken.as_text;
                }
                Some(_) => {}
                None => fields.push(taken),
            }
        }
        if !inferred.is_empty() {
            let inferred: Vec<&str> = inferred.iter().map(String::as_str).collect();
            let message = format!("`{name}` takes {}, spelled as its examples spell others", names(&inferred));
            self.diags.push(
                Diagnostic::new(&codes::NEST_RESPELLED, read.span, message)
                    .with_help(format!("`{link}` spells them in another style")),
            );
        }
        Linked::Fields { fields, single }
    }

    /// Corrects the type of a field by what the examples send. A table about replies may say text where numbers are sent.
    fn complete_linked(&mut self, field: &mut Field, here: &Evidence<'_>) {
        if field.ty == Type::Any
            && let Some(ty) = evidence::infer(here)
        {
            field.ty = ty;
        } else if field.ty == Type::Scalar(Scalar::String)
            && let Some(ty @ Type::Scalar(Scalar::Integer)) = evidence::infer(here)
        {
            field.ty = ty;
        }
        evidence::refine(field, here, false, self.diags);
        evidence::widen(field, here, self.diags);
    }

    /// Says that the links of a row to fields on other pages are not followed, because the page has a table of its own.
    fn report_own_table(&mut self, read: &ReadRow<'_>, links: Vec<(String, String)>, own: &[Field]) {
        let lacks = |candidate: &Candidate| {
            let is_own = |field: &Field| own.iter().any(|own| bare(&own.name.0) == bare(&field.name.0));
            candidate.source.of != Origin::Reply && !candidate.several && !candidate.source.fields.iter().all(is_own)
        };
        let found = self.candidates(links, &read.field.name.0, &BTreeSet::new()).into_iter().find(lacks);
        if let Some(Candidate { link, .. }) = found {
            self.report_ignored(read, &link, "this page has a table of its own");
        }
    }

    fn report_ignored(&mut self, read: &ReadRow<'_>, link: &str, reason: &str) {
        let message =
            format!("`{}` links to the fields at `{link}`, which it is not given: {reason}", read.field.name.0);
        self.diags.add(&codes::NEST_LINK_IGNORED, read.span, message);
    }
}

/// The type of the values of a parameter whose keys are data, as its description says it. Examples that show others count.
fn map_values(read: &ReadRow<'_>, here: &Evidence<'_>) -> Option<Type> {
    let is_keyed = maps::is_translation(&read.description) || keys::are_data(&read.description);
    let of = maps::values(&read.description).filter(|_| is_keyed)?;
    here.entries().into_iter().all(|value| shapes::holds(&of, value)).then_some(of)
}

/// The keys that a page shows of a parameter, without those of one portal.
fn shown<'k>(own: &'k [Field], here: &Evidence<'k>) -> BTreeSet<&'k str> {
    let listed = own.iter().map(|field| field.name.0.as_str());
    let is_key = |key: &&str| !key.starts_with(|c: char| c.is_ascii_digit()) && !wildcard::is_wildcard(key);
    listed.chain(here.keys()).filter(is_key).collect()
}

fn names(all: &[&str]) -> String {
    let mut shown: Vec<String> = all.iter().take(8).map(|name| format!("`{name}`")).collect();
    if all.len() > 8 {
        shown.push(format!("{} more", all.len() - 8));
    }
    shown.join(", ")
}
