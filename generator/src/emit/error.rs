//! Error enums: the enum, and its table of cases.

use syn::{Expr, ImplItemConst, Item, ItemEnum, ItemImpl};

use super::node::{self, ToIdent as _, template};
use super::{docs, expr};
use crate::ir::{ErrorCase, Errors, Method};

/// The enum of the errors of a method, and its `impl ErrorCode`.
pub(super) fn items(method: &Method) -> Vec<Item> {
    vec![definition(&method.errors, method), table(&method.errors)]
}

fn definition(errors: &Errors, method: &Method) -> Item {
    let mut out = template!(ItemEnum:
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Name {}
    );
    out.attrs.splice(0..0, docs::attributes(&[format!("Errors of {}.", docs::code(&method.name.0))]));
    out.ident = errors.name.ident();
    let cases = errors.cases.iter();
    out.variants = cases.map(|case| node::variant(docs::attributes(&docs::error(case)), &case.name)).collect();
    Item::Enum(out)
}

fn table(errors: &Errors) -> Item {
    let cases = node::constant(
        template!(ImplItemConst: const CASES: &'static [ErrorCase<Self>] = ();),
        expr::slice(errors.cases.iter().map(case)),
    );
    node::implementation(template!(ItemImpl: impl ErrorCode for Name {}), &[], &errors.name, vec![cases])
}

fn case(case: &ErrorCase) -> Expr {
    let new = |function: &str, text: &str| {
        let variant = expr::named(expr::variant_path(&case.name));
        expr::call(node::path(["ErrorCase".ident(), function.ident()]), [variant, expr::text(text)])
    };
    let mut out = match (&case.code, &case.message) {
        (Some(code), None) => new("code", code),
        (Some(code), Some(message)) => expr::method(new("code", code), "message", [expr::text(message)]),
        (None, message) => new("text", message.as_deref().unwrap_or_default()),
    };
    if let Some(status) = case.status {
        out = expr::method(out, "status", [expr::number(status.into())]);
    }
    if case.pattern {
        out = expr::method(out, "pattern", []);
    }
    out
}
