//! Which table holds the fields of a row.

use super::{Above, Reader};
use crate::diagnostics::Diagnostic;
use crate::lower::cells::links;
use crate::lower::cells::row::ReadRow;
use crate::lower::codes;
use crate::model::notation;
use crate::model::types::ObjectName;

/// Where the structure of a row stands.
pub(super) enum Found {
    /// On its page.
    Structure(usize),
    /// In a shared object.
    Shared(ObjectName),
}

/// Parameters whose value lists or orders fields by name, or holds conditions on them.
static NAMES_OF_FIELDS: &[&str] = &["select", "filter", "order", "sort", "fieldsToSelect"];

/// Whether a parameter holds names of fields, or conditions on fields, and so not the object that has these fields.
pub(super) fn is_of_names(parameter: &str) -> bool {
    NAMES_OF_FIELDS.iter().any(|name| name.eq_ignore_ascii_case(parameter))
}

impl Reader<'_> {
    /// The structure of a row: by a link, on its own page or shared; else by what a broken link meant, by the heading
    /// that bears its name.
    pub(super) fn find(&mut self, read: &ReadRow<'_>, above: &Above) -> Option<Found> {
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
        let free = by_name.into_iter().find(|index| !self.used[*index] && !above.stack.contains(index));
        let broken = own.iter().find(|anchor| !self.place.elsewhere.iter().any(|known| known == *anchor));
        let here = broken.and_then(|anchor| self.structures.by_russian_anchor(anchor)).or(free);
        let mut shared = anchors.iter().filter_map(|(path, anchor)| self.cx.objects.by_link(path, anchor));
        let found = match here {
            Some(index) => Some(Found::Structure(index)),
            None if is_of_names(&read.field.name.0) => None,
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

    /// A table that documents a shared object once more on this page: no parameter has to lead to it.
    pub(super) fn claim(&mut self, read: &ReadRow<'_>) {
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
