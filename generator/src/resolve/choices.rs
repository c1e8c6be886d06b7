//! The choices that setters take → which structs and enums of a file have to convert into them. Decides what a setter
//! takes as it is; `emit` writes the conversions of structs and enums, `wire` has those of all other types.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Choice, Field, File, Item, ModulePath, Record, Role, RustName, Ty};

/// Sets the choices of all files.
pub(super) fn set(files: &mut [File]) {
    let mut found: BTreeMap<(ModulePath, RustName), BTreeSet<Ty>> = BTreeMap::new();
    for file in files.iter() {
        for sides in fields(file).filter_map(|field| choice(&field.ty)) {
            for (at, side) in sides.iter().enumerate() {
                let Some(place) = place(side, &file.path) else { continue };
                let behind = sides[at + 1..].iter().filter(|other| is_declared(other)).map(|other| (*other).clone());
                found.entry(place).or_default().extend(behind);
            }
        }
    }
    for file in files {
        let own = |(path, _): &(&(ModulePath, RustName), &BTreeSet<Ty>)| path.0 == file.path;
        file.choices = found
            .iter()
            .filter(own)
            .map(|((_, name), behind)| Choice { name: name.clone(), behind: behind.iter().cloned().collect() })
            .collect();
    }
}

/// The alternatives of a field whose setter takes a choice, also as an element of a list.
#[must_use]
pub fn choice(ty: &Ty) -> Option<Vec<&Ty>> {
    match ty {
        Ty::Vec(inner) | Ty::Nullable(inner) => choice(inner),
        Ty::Either(..) => {
            let mut sides = Vec::new();
            collect(ty, &mut sides);
            Some(sides)
        }
        _ => None,
    }
}

fn collect<'t>(ty: &'t Ty, sides: &mut Vec<&'t Ty>) {
    match ty {
        Ty::Either(left, right) => {
            sides.push(left);
            collect(right, sides);
        }
        last => sides.push(last),
    }
}

/// Whether the generated crate declares the type.
fn is_declared(ty: &Ty) -> bool {
    matches!(ty, Ty::Record(_) | Ty::Values(_) | Ty::Shared(..))
}

/// The file and the name of a declared type that `path` refers to.
fn place(ty: &Ty, path: &ModulePath) -> Option<(ModulePath, RustName)> {
    match ty {
        Ty::Record(name) | Ty::Values(name) => Some((path.clone(), name.clone())),
        Ty::Shared(area, name) => Some((ModulePath(vec![RustName::new("types"), area.clone()]), name.clone())),
        _ => None,
    }
}

/// The fields of all structs that callers build.
pub fn fields(file: &File) -> impl Iterator<Item = &Field> {
    let records = file.items.iter().flat_map(|item| {
        let (request, types) = match item {
            Item::Method(method) => (Some(&method.request), method.types.as_slice()),
            other => (None, std::slice::from_ref(other)),
        };
        request.into_iter().chain(types.iter().filter_map(record))
    });
    records.filter(|record| record.role == Role::Request).flat_map(|record| &record.fields)
}

fn record(item: &Item) -> Option<&Record> {
    match item {
        Item::Record(record) => Some(record),
        _ => None,
    }
}
