//! What the types leave open: places of requests, replies and shared objects that take any value, or objects with any
//! keys. `LIST=1` lists them.

use std::env;
use std::fmt::Write as _;

use bitrix24_codegen::model::types::{Field, Model, Type};
use bitrix24_codegen::{Settings, load, read};
use bitrix24_workspace::root;

use crate::corpus::section;
use crate::table::Table;

/// The numbers of the committed pages, by section, and the list if it is asked for.
pub(crate) fn numbers() -> String {
    let docs = load(root().join("docs")).expect("the committed pages can be read");
    let model = read(&docs, Settings::default(), &|_| {}).model;
    let mut out = String::new();
    let mut list = String::new();
    let mut table = Table::<3>::default();
    for (column, side) in ["request", "reply", "object"].into_iter().enumerate() {
        for (page, name, fields) in owners(&model, column) {
            let mut surface = Surface::default();
            fields.iter().for_each(|field| surface.ty(&field.ty, &field.name.0));
            table.add(section(page), column, surface.open.len(), surface.all);
            for (place, kind) in surface.open {
                let _ = writeln!(list, "{page} {name} {side} {place}: {kind}");
            }
        }
    }
    table.print(["untyped in requests", "in replies", "in shared objects"], &mut out);
    if env::var_os("LIST").is_some() {
        out.push_str(&list);
    }
    out
}

/// The page, the name and the fields of all requests, of all replies, or of all shared objects.
fn owners(model: &Model, column: usize) -> Vec<(&str, &str, Vec<&Field>)> {
    let methods = model.methods.iter();
    match column {
        0 => methods.map(|method| (&*method.page.0, &*method.name.0, method.params.iter().collect())).collect(),
        1 => {
            methods.map(|method| (&*method.page.0, &*method.name.0, method.response.result.iter().collect())).collect()
        }
        _ => model.objects.iter().map(|each| (&*each.page.0, &*each.name.0, each.fields.iter().collect())).collect(),
    }
}

#[derive(Default)]
struct Surface {
    /// The number of places.
    all: usize,
    /// Those without a type.
    open: Vec<(String, &'static str)>,
}

impl Surface {
    fn ty(&mut self, ty: &Type, place: &str) {
        match ty {
            Type::Any => self.place(place, Some("any value")),
            Type::Union(types) if types.contains(&Type::Any) => self.place(place, Some("any value")),
            Type::Union(types) => types.iter().for_each(|ty| self.ty(ty, place)),
            Type::List(item) if **item == Type::Any => self.place(place, Some("list of any values")),
            Type::List(item) => self.ty(item, &format!("{place}[]")),
            Type::Map(entry) if **entry == Type::Any => self.place(place, Some("map of any values")),
            Type::Map(entry) => self.ty(entry, &format!("{place}{{}}")),
            Type::Object(fields) if fields.is_empty() => self.place(place, Some("object with any keys")),
            Type::Object(fields) => {
                let is_open = |field: &&Field| field.wildcard && field.ty == Type::Any;
                let named = fields.iter().any(|field| !field.wildcard);
                // Beside other keys, a name for many keys stands for custom fields.
                for field in fields.iter().filter(|field| !(named && is_open(field))) {
                    self.ty(&field.ty, &format!("{place}.{}", field.name.0));
                }
            }
            Type::Scalar(_) | Type::Enum(_) | Type::Null | Type::Ref(_) => self.place(place, None),
            Type::Filter | Type::FilterV3 | Type::Binary => self.place(place, None),
        }
    }

    fn place(&mut self, place: &str, kind: Option<&'static str>) {
        self.all += 1;
        self.open.extend(kind.map(|kind| (place.to_owned(), kind)));
    }
}
