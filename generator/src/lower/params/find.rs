//! A row → the structure with its fields.

use super::{Ancestors, Reader};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::row::{self, ReadRow};
use crate::lower::cells::{flat, links, prose};
use crate::lower::codes;
use crate::model::notation;
use crate::model::types::{Enum, EnumValue, ObjectName, Scalar, Type};

/// The structure of a row.
pub(super) enum Found {
    /// A structure of its page.
    Structure(usize),
    /// A shared object.
    Shared(ObjectName),
}

/// Parameters whose value selects or orders fields by name, or holds conditions on them.
static FIELD_NAME_PARAMETERS: &[&str] = &["select", "filter", "order", "sort", "fieldsToSelect"];

/// Whether the value of a parameter holds names of fields instead of the object with these fields.
pub(super) fn holds_field_names(parameter: &str) -> bool {
    FIELD_NAME_PARAMETERS.iter().any(|name| name.eq_ignore_ascii_case(parameter))
}

/// The literals in the description of a row.
pub(super) fn codes(read: &ReadRow<'_>) -> Vec<String> {
    let items = flat::items(&read.description);
    items.iter().chain([&read.prose]).flat_map(|text| prose::codes(text)).collect()
}

impl Reader<'_> {
    /// Makes the names in a structure the values of a list of names.
    pub(super) fn set_names(&mut self, read: &mut ReadRow<'_>, index: usize) {
        self.used[index] = true;
        let mut values: Vec<EnumValue> = Vec::new();
        for placed in &self.structures.list[index].tables {
            let rows = placed.table.rows.iter();
            let reads = rows.flat_map(|row| row::read(placed.table, row, self.cx, &mut Diagnostics::default()));
            let names = reads.filter(|read| !read.field.wildcard && !read.text.contains(['.', '[', ' ']));
            values.extend(names.map(|read| EnumValue { wire: read.text, label: None }));
        }
        values.dedup();
        if !values.is_empty() {
            let names = Type::Enum(Enum { base: Scalar::String, values });
            read.field.ty = Type::List(Box::new(names));
        }
    }

    /// Finds the structure of a row: by a link within the page, else by the likely target of a broken link, else by a
    /// heading with its name, else by a link to a shared object.
    pub(super) fn find(&mut self, read: &ReadRow<'_>, ancestors: &Ancestors) -> Option<Found> {
        let anchors: Vec<(String, String)> = read
            .links
            .iter()
            .filter_map(|link| links::resolve(link, self.place.page))
            .filter_map(|(path, anchor)| Some((path, anchor?)))
            .collect();
        let own: Vec<&str> =
            anchors.iter().filter(|(path, _)| path == self.place.page).map(|(_, anchor)| anchor.as_str()).collect();
        if let Some(index) = own.iter().find_map(|anchor| self.structures.by_anchor(anchor)) {
            return Some(Found::Structure(index));
        }
        let by_name = self.structures.by_name(&read.field.name.0);
        let free = by_name.into_iter().find(|index| !self.used[*index] && !ancestors.stack.contains(index));
        let broken = own.iter().find(|anchor| !self.place.other_anchors.iter().any(|known| known == *anchor));
        let here = broken.and_then(|anchor| self.structures.by_russian_anchor(anchor)).or(free);
        let mut shared = anchors.iter().filter_map(|(path, anchor)| self.cx.objects.by_link(path, anchor));
        let found = match here {
            Some(index) => Some(Found::Structure(index)),
            None if holds_field_names(&read.field.name.0) => None,
            None => shared.next().cloned().map(Found::Shared),
        };
        if let Some(anchor) = broken
            && !matches!(found, Some(Found::Shared(_)))
        {
            self.report_broken(read, anchor, here);
        }
        found
    }

    fn report_broken(&mut self, read: &ReadRow<'_>, anchor: &str, found: Option<usize>) {
        let help = match found.and_then(|index| self.structures.list[index].heading) {
            Some(heading) => format!("the table under `{}` is used", heading.text),
            None => "no heading of the parameter section has that anchor or the name of the row".to_owned(),
        };
        let message = format!("`{}` links to `#{anchor}`, which is no structure of this section", read.field.name.0);
        self.diags.push(Diagnostic::new(&codes::LINK_BROKEN, read.span, message).with_help(help));
    }

    /// Marks tables of this page that repeat the shared object of a row as used: no parameter has to lead to them.
    pub(super) fn mark_repeated_tables(&mut self, read: &ReadRow<'_>) {
        let own = read.links.iter().filter_map(|link| links::resolve(link, self.place.page));
        let own = own
            .filter(|(path, _)| path == self.place.page)
            .filter_map(|(_, anchor)| self.structures.by_anchor(&anchor?));
        let named = self.structures.by_name(&read.field.name.0);
        for index in own.chain(named).collect::<Vec<_>>() {
            if std::mem::replace(&mut self.used[index], true) {
                continue;
            }
            for placed in &self.structures.list[index].tables {
                let word = notation::print(&read.field.ty, false).text;
                let message = format!("`{}` is `{word}`; this table is not read", read.field.name.0);
                self.diags.add(&codes::TABLE_SHARED, placed.span, message);
            }
        }
    }
}
