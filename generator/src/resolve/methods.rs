//! Methods of the model, with their claimed names → [`ir::Method`]: request, result and errors.

use super::codes;
use super::facts;
use super::modules::{Group, Groups, Names};
use super::names::{self, Claim, Scope};
use super::position::Position;
use super::shapes::Shapes;
use super::shared::Shared;
use super::types::{FileContext, TypeResolver};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir;
use crate::ir::{Deprecation, ErrorCase, Errors, Owner, Role, Ty};
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
    let mut file = FileContext { subject, scope: group.scope.clone(), shapes: Shapes::of(&group.methods) };
    let named = group.methods.iter().zip(&group.names);
    let mut methods: Vec<_> =
        named.map(|(method, names)| resolve_method(method, names, groups, shared, &mut file, diagnostics)).collect();
    // Methods of a file share types, so the types of rows are known only after all methods are resolved.
    for index in 0..methods.len() {
        let row = methods[index].list.as_ref().and_then(|list| row(&methods[index].output, &list.rows, &methods));
        if let Some(list) = &mut methods[index].list {
            list.row = row;
        }
    }
    methods
}

/// The type of a row: of the items of the list at `keys` in the result.
fn row(result: &Ty, keys: &[model::WireName], methods: &[ir::Method]) -> Option<Ty> {
    match (result, keys) {
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

fn resolve_method<'m>(
    method: &'m Method,
    names: &Names,
    groups: &Groups<'_>,
    shared: &Shared<'m>,
    file: &mut FileContext<'m>,
    diagnostics: &mut Diagnostics,
) -> ir::Method {
    if names.renamed {
        let message = format!("`{}` shares its plain Rust name with another method", method.name.0);
        let help = format!("its request is called `{}`, its function `{}`", names.request, names.function);
        diagnostics.push(Diagnostic::new(&codes::RENAMED, method.at.0, message).with_help(help));
    }
    let mut resolver = TypeResolver::new(shared, file, diagnostics, method.at.0);
    let owner = Owner::Parameters(method.name.clone());
    let position = Position::new(names.request.clone(), Role::Request, owner);
    let request = resolver.record(names.request.clone(), &method.params, &position);
    let output = output(method, names, &mut resolver);
    let types = resolver.finish();
    ir::Method {
        name: method.name.clone(),
        version: method.version,
        page: method.page.clone(),
        link: shared.site.link(&method.page.0, ""),
        scopes: method.scopes.clone(),
        deprecated: deprecation(method, groups, diagnostics),
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

/// The type of the result. An object is called `…Result`, the rows of a list `…Item`, the values of a map `…Entry`.
fn output(method: &Method, names: &Names, resolver: &mut TypeResolver<'_, '_>) -> Ty {
    let Some(result) = &method.response.result else { return Ty::Value };
    let position = Position::new(names.request.clone(), Role::Response, Owner::Result(method.name.clone()));
    let key = match &result.ty {
        Type::List(_) => "item",
        Type::Map(_) => "entry",
        _ => "result",
    };
    let ty = resolver.ty(&result.ty, &position.named(key));
    if result.nullable && ty != Ty::Value && ty != Ty::Unit { Ty::Option(Box::new(ty)) } else { ty }
}

fn deprecation(method: &Method, groups: &Groups<'_>, diagnostics: &mut Diagnostics) -> Option<Deprecation> {
    let successor = method.deprecated.as_ref()?.successor.clone();
    let target = successor.as_ref().and_then(|name| groups.successor(name, method)).cloned();
    if let (Some(name), None) = (&successor, &target) {
        let message = format!("`{}` is to be replaced by `{}`, which is no documented method", method.name.0, name.0);
        diagnostics.add(&codes::UNKNOWN_SUCCESSOR, method.at.0, message);
    }
    Some(Deprecation { successor, target })
}

fn errors(method: &Method, names: &Names, diagnostics: &mut Diagnostics) -> Errors {
    let mut scope = Scope::default();
    let mut cases: Vec<ErrorCase> = Vec::new();
    for case in &method.errors {
        let identifier = case.code.as_deref().or(case.message.as_deref()).unwrap_or_default();
        if method.errors.iter().take_while(|other| !std::ptr::eq(*other, case)).any(|other| is_same(other, case)) {
            let message = format!("the error `{identifier}` of `{}` is documented twice", method.name.0);
            diagnostics.add(&codes::SAME_ERROR, case.at.0, message);
            continue;
        }
        let (name, claim) = scope.claim(names::error(case.code.as_deref(), case.message.as_deref(), case.status));
        if claim == Claim::Renamed {
            let message = format!("the error `{identifier}` of `{}` shares its plain name with another", method.name.0);
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

/// Whether a reply cannot distinguish two cases. Upper and lower case and a final dot make no difference.
fn is_same(one: &model::ErrorCase, other: &model::ErrorCase) -> bool {
    let normal = |text: &Option<String>| text.as_deref().map(|t| t.trim().trim_end_matches('.').to_lowercase());
    normal(&one.code) == normal(&other.code)
        && normal(&one.message) == normal(&other.message)
        && one.status == other.status
}
