//! Expressions and patterns as nodes of syntax trees; `node` explains why.

use proc_macro2::{Ident, Literal};
use syn::punctuated::Punctuated;
use syn::{
    Arm, Expr, ExprArray, ExprAssign, ExprCall, ExprField, ExprLit, ExprMatch, ExprMethodCall, ExprPath, ExprReference,
    ExprStruct, ExprTuple, FieldValue, Lit, Member, Pat, Path, Stmt,
};

use super::node::{ToIdent, path};
use crate::ir::RustName;

/// `name`, `Self::name`.
pub(super) fn named(path: impl Into<Path>) -> Expr {
    Expr::Path(path_node(path))
}

fn path_node(path: impl Into<Path>) -> ExprPath {
    ExprPath { attrs: Vec::new(), qself: None, path: path.into() }
}

/// `"text"`.
pub(super) fn text(text: &str) -> Expr {
    Expr::Lit(literal(Literal::string(text)))
}

/// `1`.
pub(super) fn number(number: usize) -> Expr {
    Expr::Lit(literal(Literal::usize_unsuffixed(number)))
}

/// A literal of any kind. The printer needs only its text, except in arrays of numbers.
fn literal(token: Literal) -> ExprLit {
    ExprLit { attrs: Vec::new(), lit: Lit::Verbatim(token) }
}

/// `&[1, 2]`.
pub(super) fn numbers(numbers: impl Iterator<Item = usize>) -> Expr {
    slice(numbers.map(|number| {
        let lit = Lit::new(Literal::usize_unsuffixed(number));
        Expr::Lit(ExprLit { attrs: Vec::new(), lit })
    }))
}

/// `&["a", "b"]`.
pub(super) fn texts<'a>(texts: impl Iterator<Item = &'a str>) -> Expr {
    slice(texts.map(text))
}

/// `&[a, b]`.
pub(super) fn slice(elems: impl Iterator<Item = Expr>) -> Expr {
    let array = ExprArray { attrs: Vec::new(), bracket_token: Default::default(), elems: elems.collect() };
    reference(Reference::Shared, Expr::Array(array))
}

/// `(a, b)`.
pub(super) fn pair(first: Expr, second: Expr) -> Expr {
    let elems = [first, second].into_iter().collect();
    Expr::Tuple(ExprTuple { attrs: Vec::new(), paren_token: Default::default(), elems })
}

/// The kind of a reference.
#[derive(Clone, Copy)]
pub(super) enum Reference {
    /// `&`.
    Shared,
    /// `&mut`.
    Mutable,
}

/// `&value`, `&mut value`.
pub(super) fn reference(kind: Reference, value: Expr) -> Expr {
    let mutability = match kind {
        Reference::Shared => None,
        Reference::Mutable => Some(Default::default()),
    };
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability,
        expr: Box::new(value),
    })
}

/// `self.name`.
pub(super) fn self_field(name: Ident) -> Expr {
    Expr::Field(ExprField {
        attrs: Vec::new(),
        base: Box::new(named("self".ident())),
        dot_token: Default::default(),
        member: Member::Named(name),
    })
}

/// `function(arguments)`.
pub(super) fn call<const N: usize>(function: impl Into<Path>, args: [Expr; N]) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(named(function)),
        paren_token: Default::default(),
        args: args.into_iter().collect(),
    })
}

/// `receiver.method(arguments)`.
pub(super) fn method<const N: usize>(receiver: Expr, method: &str, args: [Expr; N]) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Default::default(),
        method: method.ident(),
        turbofish: None,
        paren_token: Default::default(),
        args: args.into_iter().collect(),
    })
}

/// `left = right;`.
pub(super) fn assignment(left: Expr, right: Expr) -> Stmt {
    let (left, right) = (Box::new(left), Box::new(right));
    let node = ExprAssign { attrs: Vec::new(), left, eq_token: Default::default(), right };
    Stmt::Expr(Expr::Assign(node), Some(Default::default()))
}

/// The final expression of a block.
pub(super) fn value(value: Expr) -> Stmt {
    Stmt::Expr(value, None)
}

/// `Name { field: value }`, with an optional `..rest`.
pub(super) fn structure(name: &str, fields: impl Iterator<Item = FieldValue>, rest: Option<Expr>) -> Expr {
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: name.ident().into(),
        brace_token: Default::default(),
        fields: fields.collect::<Punctuated<_, _>>(),
        dot2_token: rest.is_some().then(Default::default),
        rest: rest.map(Box::new),
    })
}

/// `name: value` in a struct expression.
pub(super) fn field(name: Ident, value: Expr) -> FieldValue {
    let colon_token = Some(Default::default());
    FieldValue { attrs: Vec::new(), member: Member::Named(name), colon_token, expr: value }
}

/// `name` in a struct expression: field and variable have the same name.
pub(super) fn shorthand(name: Ident) -> FieldValue {
    FieldValue { colon_token: None, ..field(name.clone(), named(name)) }
}

/// `match subject { arms, last }`.
pub(super) fn match_expr(subject: &str, arms: impl Iterator<Item = Arm>, last: Arm) -> Expr {
    Expr::Match(ExprMatch {
        attrs: Vec::new(),
        match_token: Default::default(),
        expr: Box::new(named(subject.ident())),
        brace_token: Default::default(),
        arms: arms.chain([last]).collect(),
    })
}

/// `pattern => body,`.
pub(super) fn arm(pattern: Pat, body: Expr) -> Arm {
    Arm {
        attrs: Vec::new(),
        pat: pattern,
        fat_arrow_token: Default::default(),
        body: Box::new(body),
        comma: Some(Default::default()),
    }
}

/// A number as a pattern.
pub(super) fn number_pattern(number: usize) -> Pat {
    Pat::Lit(literal(Literal::usize_unsuffixed(number)))
}

/// `Self::name`.
pub(super) fn variant_path(name: &RustName) -> Path {
    path(["Self".ident(), name.ident()])
}

/// `Self::name` as a pattern.
pub(super) fn variant_pattern(name: &RustName) -> Pat {
    Pat::Path(path_node(variant_path(name)))
}
