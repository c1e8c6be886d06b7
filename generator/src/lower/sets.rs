//! `lower::sets`: tables that give a type word its values → [`Sets`]. Decides which words are fixed sets of numbers, and
//! turns fields of these types into enums.

use std::collections::BTreeMap;

use crate::lower::cells::values;
use crate::model::types::{Enum, EnumValue, Field, Scalar, Type};
use crate::model::vocabulary::{self, IdForm};
use crate::syntax::tree::{Block, BlockKind, Cell, Inline, Page, Table};

/// The values of type words.
#[derive(Debug, Default)]
pub struct Sets(BTreeMap<String, Vec<EnumValue>>);

impl Sets {
    /// Reads the rows of a page that give a type word its values: the word alone in the first cell, and behind a colon
    /// in the second cell nothing but numbers with their meanings.
    #[must_use]
    pub fn of(page: &Page) -> Self {
        let tables = page.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(table),
            _ => None,
        });
        Self(tables.flat_map(rows).collect())
    }

    /// Adds the words of another page; a word that is known already keeps its values.
    pub fn add(&mut self, other: Self) {
        other.0.into_iter().for_each(|(word, values)| {
            self.0.entry(word).or_insert(values);
        });
    }

    /// Gives the fields of these types their values.
    pub fn fill(&self, fields: &mut [Field]) {
        if !self.0.is_empty() {
            fields.iter_mut().for_each(|field| self.fill_type(&mut field.ty));
        }
    }

    fn fill_type(&self, ty: &mut Type) {
        match ty {
            Type::Scalar(Scalar::Id(word)) => {
                if let Some(values) = self.0.get(word) {
                    *ty = Type::Enum(Enum { base: Scalar::Integer, values: values.clone() });
                }
            }
            Type::List(item) | Type::Map(item) => self.fill_type(item),
            Type::Object(fields) => self.fill(fields),
            Type::Union(members) => members.iter_mut().for_each(|member| self.fill_type(member)),
            _ => {}
        }
    }
}

fn rows(table: &Table) -> Vec<(String, Vec<EnumValue>)> {
    let read = |cells: &[Cell]| {
        let [word, values] = cells else { return None };
        let word = vocabulary::id(lone_code(&word.blocks)?)?;
        let is_number = vocabulary::id_form(&word) == IdForm::Integer;
        let values = values::read_numbers(&values.blocks).filter(|_| is_number)?;
        Some((word, values))
    };
    table.rows.iter().filter_map(|row| read(&row.cells)).collect()
}

fn lone_code(blocks: &[Block]) -> Option<&str> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = blocks else { return None };
    let [Inline::Code(code)] = inlines.as_slice() else { return None };
    Some(code)
}
