//! The diagnostics of a finished parameter section: inferred types, structures without fields, unused tables.

use super::Reader;
use crate::diagnostics::Diagnostic;
use crate::lower::cells::row::ReadRow;
use crate::lower::codes;
use crate::model::normal;
use crate::model::notation;
use crate::model::types::{Field, Type};
use crate::model::walk;

impl Reader<'_> {
    pub(super) fn report_inferred(&mut self, read: &ReadRow<'_>, ty: &Type) {
        let word = notation::print(ty, false).text;
        let message = format!("`{}` has no type; the example request makes it `{word}`", read.field.name.0);
        self.diags.add(&codes::TYPE_INFERRED, read.span, message);
    }

    /// Reports the containers without documented content.
    pub(super) fn report_open(&mut self, fields: &[Field]) {
        for field in fields {
            if normal::takes_fields(&field.ty) {
                let word = notation::print(&field.ty, false).text;
                let message = format!("this page does not say what is in `{}`, `{word}`", field.name.0);
                let diagnostic = Diagnostic::new(&codes::NEST_OPEN, field.at.0, message);
                let said = self.unresolved_links.iter().find(|(span, _)| Some(*span) == field.at.0);
                self.diags.push(match said {
                    Some((_, said)) => diagnostic.with_help(said.clone()),
                    None => diagnostic,
                });
            }
            walk::objects_of(&field.ty, &mut |fields| self.report_open(fields));
        }
    }

    pub(super) fn report_unused(&mut self) {
        for (index, structure) in self.structures.list.iter().enumerate() {
            if self.used[index] {
                continue;
            }
            let heading = structure.heading.map_or("", |heading| heading.text.as_str());
            for placed in &structure.tables {
                let message = format!("no parameter leads to the {} rows under `{heading}`", placed.table.rows.len());
                self.diags.push(
                    Diagnostic::new(&codes::TABLE_UNUSED, placed.span, message).with_help(
                        "name the heading after the parameter, or link to its anchor from the parameter's row",
                    ),
                );
            }
        }
    }
}
