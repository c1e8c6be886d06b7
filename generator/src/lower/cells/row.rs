//! A row of a field table → [`ReadRow`]s: the field, its links and its alternatives. What needs other rows is decided
//! by [`crate::lower::params`] and [`crate::lower::response`].

use std::borrow::Cow;
use std::iter;

use super::allowed;
use super::example;
use super::flat;
use super::keyed::{self, Keyed};
use super::keys;
use super::links;
use super::name::{self, Mark, Stars};
use super::prose::{self, Demand};
use super::ty::{self, TypeCell};
use super::values::{self, Listed, Values};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::context::Context;
use crate::model::normal;
use crate::model::path::{self, Path};
use crate::model::types::{Field, Open, Presence, Scalar, Type, WireName};
use crate::model::wildcard;
use crate::page::raw::{Column, RawRow, RawTable};
use crate::span::Span;
use crate::syntax::tree::{Block, Cell, plain};

/// A row of a field table, for one of its names.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRow<'a> {
    /// The name as written.
    pub text: String,
    /// The name as a path; `None` if it is not one.
    pub path: Option<Path>,
    /// The field; its name is `text`, and its type has no documented fields yet.
    pub field: Field,
    /// Links that may lead to its structure: those of the type cell, then those of the description.
    pub links: Vec<String>,
    /// Type words that name neither a type nor a shared object.
    pub locals: Vec<String>,
    /// The type is a flag, and the row does not document its form.
    pub open_flag: bool,
    /// The type is a letter, or a text that the description calls a flag; the row does not list its values.
    pub letter: bool,
    /// The row has neither a type nor an example value that shows one.
    pub open_type: bool,
    /// Names that the description gives as alternatives to this one.
    pub alternatives: Vec<String>,
    /// What the description demands of a caller about them.
    pub demand: Demand,
    /// The values that the description of an object lists for its keys, by key.
    pub keyed: Keyed,
    /// The description.
    pub description: Cow<'a, [Block]>,
    /// The paragraphs of the description as flat text.
    pub prose: String,
    /// The place of the row.
    pub span: Span,
}

/// Reads a row: one entry per name; none, with a diagnostic, if the row has no name or is a caption.
pub fn read<'a>(table: &RawTable, row: &'a RawRow, cx: Context<'_>, diags: &mut Diagnostics) -> Vec<ReadRow<'a>> {
    let stars = if table.has(Column::Required) { Stars::Literal } else { Stars::Mark };
    let name = table.cell(row, Column::Name).map(|cell| name::read(cell, stars)).unwrap_or_default();
    let names = names(&name.names, row.span, diags);
    if names.is_empty() {
        return Vec::new();
    }
    let label = &names[0];
    let type_cell = read_type(table, row, (label, &name.rest), cx, diags);
    let description = blocks(table, row, Column::Description);
    let text = flat::lines(&description);

    let mut base = Field::new("", Type::Any);
    base.nullable = type_cell.nullable;
    let hints = prose::read(&text);
    base.deprecated = hints.deprecated;
    base.at = row.span.into();
    base.applies_to = applies_to(table, row);
    base.presence = presence(table, row, name.mark, hints.conditional);
    let has_keys = may_have_keys(type_cell.ty.as_ref());
    let mut keyed: Keyed = if has_keys { keyed::announced(&description, label) } else { Vec::new() };
    let values = if keyed.is_empty() { read_values(table, row, label, &description) } else { Values::None };
    if has_keys {
        keyed.extend(keyed::of_bullets(&description, cx.objects));
    }
    base.nullable |= matches!(&values, Values::Listed(listed) if listed.null);
    let open_flag = has_flag(type_cell.ty.as_ref()) && !matches!(values, Values::Listed(_));
    let is_flag = type_cell.ty == Some(Type::Scalar(Scalar::String)) && prose::says_flag(&text);
    let letter = (type_cell.letter || is_flag) && !matches!(values, Values::Listed(_));
    base.ty = allowed::apply(&type_cell, values, label, row.span, diags);
    let open_type = base.ty == Type::Any && (type_cell.inferred || type_cell.enumerated);
    // Keys that are data are no keys of the object on other pages.
    let open_object = normal::members(&base.ty).iter().any(normal::has_no_keys) && !keys::are_data(&description);
    let open_list = normal::members(&base.ty).contains(&Type::List(Box::new(Type::Any)));
    base.open = Open(open_type || open_object || open_list);
    base.default = default(table, row, hints.default, &description, &base.ty);
    if cx.options.descriptions && !description.is_empty() {
        base.description = Some(flat::markdown(&description));
    }
    if name.mark == Mark::Footnote {
        // The star refers to a footnote of the page, not to a requirement.
        base.presence = Presence::Optional;
    }

    let mut links = type_cell.links;
    links.extend(links::of_blocks(&description));
    let mut alternatives = prose::alternatives(&text);
    let demand = if alternatives.is_empty() { Demand::None } else { prose::demand(&text) };
    if names.len() > 1 {
        // Two names in one cell are two spellings of one parameter.
        alternatives.extend(names.iter().cloned());
    }
    let read = ReadRow {
        text: String::new(),
        path: None,
        field: base,
        links,
        locals: type_cell.locals,
        open_flag,
        letter,
        open_type,
        alternatives,
        demand,
        keyed,
        description,
        prose: text,
        span: row.span,
    };
    let reads = iter::repeat_n(read, names.len());
    let named = |(name, mut read): (String, ReadRow<'a>)| {
        read.path = path::parse(&name);
        read.field.wildcard = wildcard::is_wildcard(&name);
        read.field.name = WireName(name.clone());
        read.text = name;
        read
    };
    names.into_iter().zip(reads).map(named).collect()
}

/// The names without captions, which are reported.
fn names(found: &[String], at: Span, diags: &mut Diagnostics) -> Vec<String> {
    if found.is_empty() {
        diags.add(&codes::NAME_MISSING, at, "this row has no name");
    }
    let (captions, names): (Vec<&String>, Vec<&String>) = found.iter().partition(|name| name::is_caption(name));
    for caption in captions {
        diags.push(
            Diagnostic::new(&codes::NAME_CAPTION, at, format!("`{caption}` is read as a caption, not as a name"))
                .with_help("a name has no spaces; correct the page or add an override"),
        );
    }
    names.into_iter().cloned().collect()
}

/// Reads the type of a row: from its own cell, else from the text behind the name.
fn read_type(
    table: &RawTable,
    row: &RawRow,
    (name, rest): (&str, &[crate::syntax::tree::Inline]),
    cx: Context<'_>,
    diags: &mut Diagnostics,
) -> TypeCell {
    let column = table.cell(row, Column::Type).map(name::inlines).filter(|inlines| !plain(inlines).trim().is_empty());
    let mut cell = ty::read(column.as_deref().unwrap_or(rest), cx.objects, row.span, diags);
    if !cell.locals.is_empty() && !cell.links.iter().any(|link| link.contains('#')) {
        let words = cell.locals.join("`, `");
        diags.push(
            Diagnostic::new(
                &codes::TYPE_UNKNOWN,
                row.span,
                format!("`{words}` is no type that the documentation explains"),
            )
            .with_help("read as an object without documented fields"),
        );
    }
    if cell.ty.is_none() || cell.open {
        let example = table.cell(row, Column::Example).map(|cell| plain(&name::inlines(cell)));
        cell.inferred = true;
        cell.ty = Some(example::infer(name, example.as_deref().unwrap_or_default().trim(), row.span, diags));
    }
    cell
}

/// Parameters that hold names of fields, in lower case: what their descriptions list as fields are their values.
const NAMING: &[&str] = &["select"];

fn read_values(table: &RawTable, row: &RawRow, name: &str, description: &[Block]) -> Values {
    if table.has(Column::Values) {
        return match values::read_cell(&blocks(table, row, Column::Values)) {
            listed if listed.is_empty() => Values::None,
            listed => Values::Listed(Listed::of(listed)),
        };
    }
    let names = NAMING.contains(&name.to_ascii_lowercase().as_str()) || values::is_name_of_field(description);
    let names = names.then(|| values::read_names(description)).flatten();
    names.map_or_else(|| values::read(description, name), Values::Listed)
}

/// Whether a type may hold keys.
fn may_have_keys(ty: Option<&Type>) -> bool {
    match ty {
        Some(Type::Object(_)) => true,
        Some(Type::List(item) | Type::Map(item)) => **item == Type::Any || may_have_keys(Some(item)),
        Some(Type::Union(members)) => members.iter().any(|member| may_have_keys(Some(member))),
        _ => false,
    }
}

pub(super) fn has_flag(ty: Option<&Type>) -> bool {
    match ty {
        Some(Type::Scalar(Scalar::Boolean(_))) => true,
        Some(Type::List(item) | Type::Map(item)) => has_flag(Some(item)),
        Some(Type::Union(members)) => members.iter().any(|member| has_flag(Some(member))),
        _ => false,
    }
}

fn presence(table: &RawTable, row: &RawRow, mark: Mark, conditional: bool) -> Presence {
    if let Some(cell) = table.cell(row, Column::Required) {
        let flat = flat::text(&name::inlines(cell));
        let lower = flat.trim().to_ascii_lowercase();
        let codes = prose::codes(&flat);
        return match lower.as_str() {
            _ if lower.starts_with("one of") => {
                let plain = flat.trim().get("one of".len()..).unwrap_or_default();
                let names = if codes.is_empty() {
                    plain.split(',').map(|name| name.trim().to_owned()).collect()
                } else {
                    codes
                };
                Presence::OneOf(names.into_iter().map(WireName).collect())
            }
            "yes" | "required" | "true" | "+" => Presence::Required,
            "conditional" => Presence::Conditional,
            _ => Presence::Optional,
        };
    }
    match mark {
        _ if conditional => Presence::Conditional,
        Mark::Required => Presence::Required,
        Mark::None | Mark::Footnote => Presence::Optional,
    }
}

fn default(table: &RawTable, row: &RawRow, hint: Option<String>, description: &[Block], ty: &Type) -> Option<String> {
    if let Some(cell) = table.cell(row, Column::Default) {
        let flat = flat::text(&name::inlines(cell));
        let literal = prose::codes(&flat).first().map(|code| prose::literal(code));
        return literal.or_else(|| (!flat.trim().is_empty() && !is_dash(flat.trim())).then(|| flat.trim().to_owned()));
    }
    if hint.is_some() || !matches!(ty, Type::Enum(_) | Type::Scalar(Scalar::Boolean(_))) {
        return hint;
    }
    // An item of a list of values may be marked as the default.
    flat::items(description).iter().find_map(|item| prose::read(item).default)
}

fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "—" | "–")
}

fn applies_to(table: &RawTable, row: &RawRow) -> Vec<String> {
    let Some(cell) = table.cell(row, Column::AppliesTo) else { return Vec::new() };
    let flat = flat::text(&name::inlines(cell));
    let codes = prose::codes(&flat);
    if !codes.is_empty() {
        return codes.iter().map(|code| prose::literal(code)).collect();
    }
    flat.split(',').map(str::trim).filter(|label| !label.is_empty()).map(str::to_owned).collect()
}

/// The blocks of all cells in columns of this role; borrowed, as there is nearly always one.
fn blocks<'a>(table: &RawTable, row: &'a RawRow, column: Column) -> Cow<'a, [Block]> {
    let cells = table.columns.iter().zip(row.cells.iter()).filter(|(role, _)| **role == column);
    let mut cells = cells.map(|(_, cell): (_, &Cell)| cell.blocks.as_slice());
    let first = cells.next().unwrap_or_default();
    cells.fold(Cow::Borrowed(first), |mut all, more| {
        all.to_mut().extend_from_slice(more);
        all
    })
}
