//! One method: request, answer, errors. In: a model method with its claimed names. Out: [`ir::Method`].

use super::codes;
use super::facts;
use super::modules::{Group, Groups, Names};
use super::names::{self, Claim, Scope};
use super::shapes::Shapes;
use super::shared::Shared;
use super::types::{Lowering, Site, Taken};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir;
use crate::ir::{Deprecated, ErrorCase, Errors, Origin, Owner, Role, Ty};
use crate::model::types as model;
use crate::model::types::{Method, Type};

/// All methods of a file.
pub(super) fn methods<'m>(
    group: &Group<'m>,
    groups: &Groups<'_>,
    shared: &Shared<'m>,
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Method> {
    let segments = group.methods.first().map(|method| method.name.0.split('.').collect::<Vec<_>>()).unwrap_or_default();
    let subject = segments.iter().rev().nth(1).or(segments.first()).copied().unwrap_or_default().to_owned();
    let mut file = Taken { subject, scope: group.scope.clone(), shapes: Shapes::of(&group.methods) };
    let named = group.methods.iter().zip(&group.names);
    let mut methods: Vec<_> =
        named.map(|(method, names)| lower(method, names, groups, shared, &mut file, diagnostics)).collect();
    // Methods of a file share types: only when all are there can every answer be looked into.
    for index in 0..methods.len() {
        let row = methods[index].list.as_ref().and_then(|list| row(&methods[index].output, &list.rows, &methods));
        if let Some(list) = &mut methods[index].list {
            list.row = row;
        }
    }
    methods
}

/// The type of a row: the items of the list that the keys lead to.
fn row(answer: &Ty, keys: &[model::WireName], methods: &[ir::Method]) -> Option<Ty> {
    match (answer, keys) {
        (Ty::Option(inner) | Ty::Boxed(inner), _) => row(inner, keys, methods),
        (Ty::Vec(item), []) => Some((**item).clone()),
        (Ty::Record(name), [key, rest @ ..]) => {
            let mut types = methods.iter().flat_map(|method| &method.types);
            let record = types.find_map(|item| match item {
                ir::Item::Record(record) if record.name == *name => Some(record),
                _ => None,
            })?;
            let field = record.fields.iter().find(|field| field.wire == *key)?;
            row(&field.ty, rest, methods)
        }
        _ => None,
    }
}

fn lower<'m>(
    method: &'m Method,
    names: &Names,
    groups: &Groups<'_>,
    shared: &Shared<'m>,
    file: &mut Taken<'m>,
    diagnostics: &mut Diagnostics,
) -> ir::Method {
    if names.renamed {
        let message = format!("`{}` shares its plain Rust name with another method", method.name.0);
        let help = format!("its request is called `{}`, its function `{}`", names.request, names.function);
        diagnostics.push(Diagnostic::new(&codes::RENAMED, method.at.0, message).with_help(help));
    }
    let mut lowering = Lowering::new(shared, file, diagnostics, method.at.0);
    let owner = Owner::Parameters(method.name.clone());
    let site = Site::new(names.request.clone(), Role::Request, owner);
    let request = lowering.record(names.request.clone(), &method.params, &site);
    let output = answer(method, names, &mut lowering);
    let types = lowering.finish();
    ir::Method {
        name: method.name.clone(),
        version: method.version,
        page: method.page.clone(),
        link: shared.site.link(&method.page.0, ""),
        scopes: method.scopes.clone(),
        deprecated: deprecated(method, groups, diagnostics),
        positional: method.positional,
        idempotent: facts::is_idempotent(method),
        list: facts::list(method, shared),
        request,
        types,
        output,
        errors: errors(method, names, diagnostics),
        function: names.function.clone(),
    }
}

/// The type of the answer. An object is called `…Result`; the rows of a list `…Item`, the values of a map `…Entry`.
fn answer(method: &Method, names: &Names, lowering: &mut Lowering<'_, '_>) -> Ty {
    let Some(result) = &method.response.result else { return Ty::Value };
    let site = Site::new(names.request.clone(), Role::Response, Owner::Answer(method.name.clone()));
    let key = match &result.ty {
        Type::List(_) => "item",
        Type::Map(_) => "entry",
        _ => "result",
    };
    let ty = lowering.ty(&result.ty, &site.named(key));
    if result.nullable && ty != Ty::Value && ty != Ty::Unit { Ty::Option(Box::new(ty)) } else { ty }
}

fn deprecated(method: &Method, groups: &Groups<'_>, diagnostics: &mut Diagnostics) -> Option<Deprecated> {
    let successor = method.deprecated.as_ref()?.successor.clone();
    let target = successor.as_ref().and_then(|name| groups.successor(name, method)).cloned();
    if let (Some(name), None) = (&successor, &target) {
        let message = format!("`{}` is to be replaced by `{}`, which is no documented method", method.name.0, name.0);
        diagnostics.add(&codes::UNKNOWN_SUCCESSOR, method.at.0, message);
    }
    Some(Deprecated { successor, target })
}

fn errors(method: &Method, names: &Names, diagnostics: &mut Diagnostics) -> Errors {
    let mut scope = Scope::default();
    let mut cases: Vec<ErrorCase> = Vec::new();
    for case in &method.errors {
        let told = case.code.as_deref().or(case.message.as_deref()).unwrap_or_default();
        if method.errors.iter().take_while(|other| !std::ptr::eq(*other, case)).any(|other| is_same(other, case)) {
            let message = format!("the error `{told}` of `{}` is documented twice", method.name.0);
            diagnostics.add(&codes::SAME_ERROR, case.at.0, message);
            continue;
        }
        let (name, claim) = scope.claim(names::error(case.code.as_deref(), case.message.as_deref(), case.status));
        if claim == Claim::Renamed {
            let message = format!("the error `{told}` of `{}` shares its plain name with another", method.name.0);
            let help = format!("its variant is called `{name}`");
            diagnostics.push(Diagnostic::new(&codes::RENAMED, case.at.0, message).with_help(help));
        }
        cases.push(ErrorCase {
            name,
            code: case.code.clone(),
            pattern: case.pattern,
            status: case.status,
            message: case.message.clone(),
            texts: case.texts.clone(),
        });
    }
    Errors { name: names.error.clone(), cases }
}

/// Whether a reply could not tell one case from the other: case and a final dot do not count.
fn is_same(one: &model::ErrorCase, other: &model::ErrorCase) -> bool {
    let normal = |text: &Option<String>| text.as_deref().map(|t| t.trim().trim_end_matches('.').to_lowercase());
    normal(&one.code) == normal(&other.code)
        && normal(&one.message) == normal(&other.message)
        && one.status == other.status
}

/// Where the answer of a method stands.
impl Site {
    /// The place of a thing that belongs to `parent`.
    pub(super) fn new(parent: ir::RustName, role: Role, owner: Owner) -> Self {
        Self { parent, key: String::new(), role, origin: Origin { owner, path: Vec::new(), others: 0 }, depth: 0 }
    }
}
