//! Tables whose rows are the forms of one value, not its keys: `object` if an id is sent, `entity[]` if not.

use super::codes;
use super::place::Placer;
use super::rows::{self, DocRow};
use super::tree::NodeId;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::name::{self, Stars};
use crate::lower::cells::{links, ty};
use crate::lower::context::Context;
use crate::model::normal;
use crate::model::types::{Field, Type};
use crate::page::raw::{Column, RawRow, RawTable};

/// One form of a value.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// Its type, with null if that is one of the forms.
    pub(super) ty: Type,
    /// Anchors on this page that it links to.
    pub(super) links: Vec<String>,
}

/// The forms that a table lists; `None` for tables of keys. Each of its rows has a type and no name, or the word of a
/// container in place of the name.
pub(super) fn read(table: &RawTable, page: &str, cx: Context<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Form>> {
    if table.rows.len() < 2 || table.has(Column::Type) {
        return None;
    }
    let mut quiet = Diagnostics::default();
    let forms: Option<Vec<Form>> = table.rows.iter().map(|row| form(table, row, page, cx, &mut quiet)).collect();
    let forms = forms?;
    for row in &table.rows {
        let message = "this row is a form of the value, not a key of it";
        diagnostics.push(
            Diagnostic::new(&codes::RESPONSE_ROW_ALTERNATIVE, row.span, message)
                .with_help("the value takes any of the forms in this table"),
        );
    }
    Some(forms)
}

fn form(table: &RawTable, row: &RawRow, page: &str, cx: Context<'_>, quiet: &mut Diagnostics) -> Option<Form> {
    let cell = name::read(table.cell(row, Column::Name)?, Stars::Mark);
    let behind = ty::read(&cell.rest, cx.objects, row.span, quiet);
    let (ty, nullable) = match cell.names.as_slice() {
        [] => (behind.ty, behind.nullable),
        [word] => (ty::parse(word, cx.objects).ty.filter(|ty| is_word(word) && rows::is_container(ty)), false),
        _ => return None,
    };
    let ty = match (ty, nullable) {
        (None, true) => Type::Null,
        (Some(ty), true) => Type::Union(vec![ty, Type::Null]),
        (ty, false) => ty?,
    };
    let own = behind.links.iter().filter_map(|link| links::resolve(link, page));
    let links = own.filter(|(target, _)| target == page).filter_map(|(_, anchor)| anchor).collect();
    Some(Form { ty, links })
}

/// Whether a name is the word of a container.
fn is_word(name: &str) -> bool {
    ["object", "array"].contains(&name)
}

/// Gives alternatives of one value that leave their object open the fields of the alternative that has some: pages
/// document the object once and say that one of them or a list of them comes.
pub(super) fn share_fields(members: &mut [Type]) {
    let filled = |ty: &Type| matches!(ty, Type::Object(fields) if !fields.is_empty());
    let object = members.iter().find_map(|member| match member {
        Type::List(of) | Type::Map(of) if filled(of) => Some((**of).clone()),
        ty if filled(ty) => Some(ty.clone()),
        _ => None,
    });
    let Some(object) = object else { return };
    for member in members {
        match member {
            Type::Object(fields) if fields.is_empty() => *member = object.clone(),
            Type::List(of) if matches!(&**of, Type::Object(fields) if fields.is_empty()) => **of = object.clone(),
            Type::Map(of) if **of == Type::Any => **of = object.clone(),
            _ => {}
        }
    }
}

impl Placer<'_> {
    /// Gives a node the forms that a table lists, and leads the tables that they link to there.
    pub(super) fn place_forms(&mut self, table: usize, base: NodeId) {
        let base = if base == self.roots.envelope { self.roots.result } else { base };
        let forms = self.tables[table].forms.clone();
        let (ty, nullable) = normal::union(forms.iter().map(|form| form.ty.clone()).collect());
        let name = self.roots.name;
        let row = self.tree.node_mut(base).row.get_or_insert_with(|| {
            let field = Field::new(name, Type::Any);
            let path = rows::segments(name);
            Box::new(DocRow {
                path,
                field,
                links: Vec::new(),
                elsewhere: None,
                open_flag: false,
                letter: false,
                keyed: Vec::new(),
                lists: false,
                index: 0,
            })
        });
        row.field.ty = ty;
        row.field.nullable |= nullable;
        let links: Vec<String> = forms.into_iter().flat_map(|form| form.links).collect();
        self.follow_links(&links, base, table);
    }
}
