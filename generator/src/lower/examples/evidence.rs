//! Example requests as evidence about types: the values that a page sends under a name. Decides what examples may
//! correct: a list that is documented as an object, the form of a flag, the items of a list; never a documented scalar.

use std::collections::BTreeSet;

use serde_json::Value;

use super::shapes;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::normal;
use crate::model::notation;
use crate::model::types::{BooleanForm, Enum, Field, Open, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// The values that the examples of a page send at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence<'a> {
    values: Vec<&'a Value>,
    /// The keys in the examples of the other languages.
    others: &'a [Keys],
}

/// The keys in one example.
pub type Keys = BTreeSet<String>;

impl<'a> Evidence<'a> {
    /// Creates evidence from the bodies of requests.
    #[must_use]
    pub fn of(bodies: impl IntoIterator<Item = &'a Value>) -> Self {
        Self { values: bodies.into_iter().filter(|body| body.is_object()).collect(), others: &[] }
    }

    /// The same evidence beside the examples of other languages.
    #[must_use]
    pub fn beside(self, others: &'a [Keys]) -> Self {
        Self { others, ..self }
    }

    /// Creates evidence from values at one place.
    pub(super) fn of_values(values: &[&'a Value]) -> Self {
        Self { values: values.to_vec(), others: &[] }
    }

    /// The values.
    pub(super) fn values(&self) -> &[&'a Value] {
        &self.values
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The values under a key of the objects here, including those in lists. If no object has the key in this case,
    /// keys in another case count.
    #[must_use]
    pub fn at(&self, name: &str) -> Self {
        let mut objects = Vec::new();
        self.values.iter().for_each(|value| push_objects(value, &mut objects));
        let exact: Vec<&Value> = objects.iter().filter_map(|object| object.get(name)).collect();
        if !exact.is_empty() {
            return Self { values: exact, others: self.others };
        }
        let any_case = objects
            .iter()
            .filter_map(|object| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value));
        Self { values: any_case.collect(), others: self.others }
    }

    /// The values under all keys of the objects here.
    #[must_use]
    pub fn entries(&self) -> Vec<&'a Value> {
        let mut objects = Vec::new();
        self.values.iter().for_each(|value| push_objects(value, &mut objects));
        objects.into_iter().flat_map(|object| object.values()).collect()
    }

    /// The same evidence about the values of a map.
    #[must_use]
    pub fn of_entries(&self) -> Self {
        Self { values: self.entries(), others: self.others }
    }

    /// The keys of the objects here.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<&'a str> {
        let mut objects = Vec::new();
        self.values.iter().for_each(|value| push_objects(value, &mut objects));
        objects.into_iter().flat_map(|object| object.keys().map(String::as_str)).collect()
    }

    /// Whether some but not all of the objects here have a key, in any case.
    #[must_use]
    pub fn is_sent_by_some(&self, name: &str) -> bool {
        let mut objects = Vec::new();
        self.values.iter().for_each(|value| push_objects(value, &mut objects));
        let has = |object: &&&serde_json::Map<String, Value>| object.keys().any(|key| key.eq_ignore_ascii_case(name));
        let with = objects.iter().filter(has).count();
        with > 0 && with < objects.len()
    }

    /// The spelling of a key that no object here has in this case; `None` unless all of them and the examples of other
    /// languages, of which one at least has the key, agree on one.
    #[must_use]
    pub fn spelling(&self, name: &str) -> Option<&'a str> {
        let mut objects = Vec::new();
        self.values.iter().for_each(|value| push_objects(value, &mut objects));
        if objects.iter().any(|object| object.contains_key(name)) {
            return None;
        }
        let mut found = objects.iter().flat_map(|object| object.keys()).filter(|key| key.eq_ignore_ascii_case(name));
        let first = found.next()?;
        let mut others = self.others.iter().flatten().filter(|key| key.eq_ignore_ascii_case(name)).peekable();
        let agreed = others.peek().is_some() && others.all(|key| key == first);
        (agreed && found.all(|key| key == first)).then_some(first)
    }

    /// The form of the flags here; `None` if they differ.
    #[must_use]
    pub fn form(&self) -> Option<BooleanForm> {
        let mut forms = self.scalars().into_iter().filter_map(|value| match value {
            Value::Bool(_) => Some(BooleanForm::Json),
            Value::String(text) if matches!(text.as_str(), "Y" | "N") => Some(BooleanForm::YesNo),
            Value::String(text) if matches!(text.as_str(), "1" | "0") => Some(BooleanForm::OneZero),
            Value::Number(number) if matches!(number.as_i64(), Some(0 | 1)) => Some(BooleanForm::OneZero),
            _ => None,
        });
        let first = forms.next()?;
        forms.all(|form| form == first).then_some(first)
    }

    /// The scalar that all values here are; `None` also for numbers in quotes, which prove no text.
    #[must_use]
    pub fn scalar(&self) -> Option<Scalar> {
        if self.all(|value| matches!(value.as_str(), Some("Y" | "N"))) {
            return Some(Scalar::Boolean(BooleanForm::YesNo));
        }
        let is_placeholder = |value: &&Value| value.as_str().is_some_and(shapes::is_placeholder);
        let proves = !self.is_empty() && !self.are_digit_texts() && !self.values.iter().any(is_placeholder);
        match common(&self.values).filter(|_| proves) {
            Some(Type::Scalar(scalar)) => Some(scalar),
            _ => None,
        }
    }

    fn scalars(&self) -> Vec<&'a Value> {
        let mut out = Vec::new();
        for value in &self.values {
            match value {
                Value::Array(items) => out.extend(items.iter()),
                value => out.push(value),
            }
        }
        out
    }

    fn all(&self, test: impl Fn(&Value) -> bool) -> bool {
        !self.values.is_empty() && self.values.iter().all(|value| test(value))
    }

    /// Whether a type holds all values here.
    #[must_use]
    pub fn fits(&self, ty: &Type) -> bool {
        self.values.iter().all(|value| shapes::widened(ty.clone(), value) == *ty)
    }

    /// Whether all values here are texts of digits.
    fn are_digit_texts(&self) -> bool {
        let scalars = self.scalars();
        !scalars.is_empty() && scalars.iter().all(|value| value.as_str().is_some_and(shapes::is_digits))
    }

    /// Whether all values here are the texts `true` or `false`.
    fn are_boolean_texts(&self) -> bool {
        self.all(|value| matches!(value.as_str(), Some("true" | "false")))
    }

    /// The type of all items of the lists here: single values, files, or lists of single values; `None` if they differ.
    fn item_type(&self) -> Option<Type> {
        let lists = self.all(Value::is_array);
        let items = self.scalars();
        if !lists || items.is_empty() {
            return None;
        }
        if items.iter().all(|item| shapes::is_upload(item)) {
            return Some(Type::Scalar(Scalar::File));
        }
        let inner = || Self::of_values(&items).item_type().filter(|inner| matches!(inner, Type::Scalar(_)));
        common(&items).or_else(|| Some(Type::List(Box::new(inner()?))))
    }
}

fn push_objects<'a>(value: &'a Value, out: &mut Vec<&'a serde_json::Map<String, Value>>) {
    match value {
        Value::Object(object) => out.push(object),
        Value::Array(items) => items.iter().for_each(|item| push_objects(item, out)),
        _ => {}
    }
}

/// The common scalar type of values; `None` if they differ.
fn common(values: &[&Value]) -> Option<Type> {
    let all = |test: fn(&Value) -> bool| values.iter().all(|value| test(value));
    Some(Type::Scalar(if all(Value::is_string) {
        Scalar::String
    } else if all(Value::is_i64) {
        Scalar::Integer
    } else if all(Value::is_number) {
        Scalar::Double
    } else if all(Value::is_boolean) {
        Scalar::Boolean(BooleanForm::Json)
    } else {
        return None;
    }))
}

/// Corrects the type of a field by what the examples send. With `open_flag` the field is a flag whose form is not
/// documented.
pub fn refine(field: &mut Field, evidence: &Evidence<'_>, open_flag: bool, diags: &mut Diagnostics) {
    if open_flag {
        let by_default = match field.default.as_deref() {
            Some("Y" | "N") => Some(BooleanForm::YesNo),
            Some("1" | "0") => Some(BooleanForm::OneZero),
            _ => None,
        };
        if let Some(form) = evidence.form().or(by_default) {
            field.ty = normal::set_form(&field.ty, form);
        }
    }
    field.as_text |=
        evidence.are_digit_texts() && is_number(&field.ty) || evidence.are_boolean_texts() && is_flag(&field.ty);
    if let Some((ty, code)) = corrected(&field.ty, evidence) {
        correct(field, ty, code, diags);
    }
}

/// Sets the type of a field to that of its examples, with a diagnostic.
fn correct(field: &mut Field, ty: Type, code: &'static Code, diags: &mut Diagnostics) {
    let (was, is) = (notation::print(&field.ty, false).text, notation::print(&ty, false).text);
    let message = format!("`{}` is `{was}`; the example request makes it `{is}`", field.name.0);
    diags.push(Diagnostic::new(code, field.at.0, message).with_help("the example counts"));
    field.ty = ty;
}

fn corrected(ty: &Type, evidence: &Evidence<'_>) -> Option<(Type, &'static Code)> {
    let object = || Type::Object(Vec::new());
    match ty {
        Type::List(item) if **item == Type::Any => {
            if evidence.all(|value| value.as_object().is_some_and(|object| !object.is_empty())) {
                return Some((object(), &codes::TYPE_EXAMPLE));
            }
            evidence.item_type().map(|item| (Type::List(Box::new(item)), &codes::TYPE_INFERRED))
        }
        Type::Union(members) if members.contains(&Type::List(Box::new(Type::Any))) => {
            let lists: Vec<&Value> = evidence.values.iter().copied().filter(|value| value.is_array()).collect();
            let list = Type::List(Box::new(Evidence::of_values(&lists).item_type()?));
            let open = |member: &Type| *member == Type::List(Box::new(Type::Any));
            let member = |member: &Type| if open(member) { list.clone() } else { member.clone() };
            Some((normal::union(members.iter().map(member).collect()).0, &codes::TYPE_INFERRED))
        }
        // What is listed for the items are the keys of an object.
        Type::List(item) if let Type::Enum(listed) = &**item => {
            let has_keys = |value: &Value| value.as_object().is_some_and(|object| !object.is_empty());
            if evidence.all(has_keys) {
                return Some((Type::Object(listed_keys(listed, evidence)), &codes::TYPE_EXAMPLE));
            }
            let of_objects = |value: &Value| value.as_array().is_some_and(|items| items.iter().any(has_keys));
            evidence.all(of_objects).then(|| (Type::List(Box::new(Type::Any)), &codes::TYPE_EXAMPLE))
        }
        Type::Object(fields) if fields.is_empty() => {
            let lists = |value: &Value| {
                value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_object))
            };
            evidence.all(lists).then(|| (Type::List(Box::new(object())), &codes::TYPE_EXAMPLE))
        }
        _ => None,
    }
}

/// The fields of an object whose keys are listed like values; none if the examples have none of them.
fn listed_keys(listed: &Enum, evidence: &Evidence<'_>) -> Vec<Field> {
    let of = |name: &str| evidence.values.iter().any(|value| value.get(name).is_some());
    if !listed.values.iter().any(|value| of(&value.wire)) {
        return Vec::new();
    }
    let field = |name: &str| {
        let ty = infer(&evidence.at(name)).unwrap_or(Type::Any);
        Field { open: Open(true), ..Field::new(name, ty) }
    };
    listed.values.iter().map(|value| field(&value.wire)).collect()
}

/// Widens a finished type by what the examples send: if that is not the documented type, the field takes both.
pub fn widen(field: &mut Field, evidence: &Evidence<'_>, diags: &mut Diagnostics) {
    let mut ty = evidence.values.iter().fold(field.ty.clone(), |ty, value| shapes::widened(ty, value));
    let texts: Vec<_> = evidence.values.iter().filter_map(|value| value.as_object()).collect();
    if !texts.is_empty() && texts.iter().all(|object| shapes::is_translation(object)) {
        shapes::put_translation(&mut ty);
    }
    if ty != field.ty {
        correct(field, ty, &codes::TYPE_EXAMPLE, diags);
    }
}

/// Whether a type holds numbers, alone or in a list.
fn is_number(ty: &Type) -> bool {
    match ty {
        Type::Scalar(Scalar::Integer) => true,
        Type::Scalar(Scalar::Id(word)) => id_form(word) == IdForm::Integer,
        Type::List(item) => is_number(item),
        _ => false,
    }
}

/// Whether a type is a flag that is sent as JSON `true` or `false`.
fn is_flag(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::Boolean(BooleanForm::Json))
}

/// The type of a field without a documented one; `None` unless its examples show one kind of value.
#[must_use]
pub fn infer(evidence: &Evidence<'_>) -> Option<Type> {
    if evidence.is_empty() {
        return None;
    }
    if evidence.all(Value::is_object) {
        return Some(Type::Object(Vec::new()));
    }
    evidence.item_type().map(|item| Type::List(Box::new(item))).or_else(|| common(&evidence.values))
}

#[cfg(test)]
mod tests;
