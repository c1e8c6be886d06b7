//! The components of a document: the schemas and responses that operations refer to, and no others. Decides their
//! names.

use std::collections::{BTreeMap, BTreeSet};

use super::errors;
use super::fields;
use super::fixed::{self, Fixed};
use super::head;
use super::schema::{Keyed, Schema};
use super::type_schema::Side;
use super::types::{Components, Media, Response};
use crate::model::types::{Model, Object, ObjectName, Version};

/// Name of the response of a failed call.
const ERROR: &str = "Error";

/// The shared objects and their names in a document.
pub(super) struct Names<'m> {
    objects: BTreeMap<&'m ObjectName, (String, &'m Object)>,
    /// Names of components that are no inline objects.
    taken: BTreeSet<String>,
}

impl<'m> Names<'m> {
    /// A name has letters, digits, `.`, `_` and `-` only; other characters become `_`. If another object or a fixed
    /// component has the name, `_` is appended until it is unique.
    pub(super) fn new(model: &'m Model) -> Self {
        let mut taken: BTreeSet<String> = Fixed::all().map(Fixed::name).collect();
        let mut objects = BTreeMap::new();
        for object in &model.objects {
            let mut name = plain(&object.name.0);
            while taken.contains(&name) || taken.contains(&reply_name(&name)) {
                name.push('_');
            }
            taken.extend([name.clone(), reply_name(&name)]);
            objects.insert(&object.name, (name, object));
        }
        Self { objects, taken }
    }
}

/// A name of the characters that components may have.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-".contains(c) { c } else { '_' }).collect()
}

/// The name of the schema of a shared object in replies.
fn reply_name(name: &str) -> String {
    format!("Reply.{name}")
}

/// Collects the references of a document while it is built.
pub(super) struct Refs<'m> {
    names: &'m Names<'m>,
    version: Version,
    wanted: BTreeSet<Part<'m>>,
    error_response: bool,
    /// Names from the method or shared object to the place that is described.
    place: Vec<String>,
    /// Objects inside lists, by name.
    inline: BTreeMap<String, Schema>,
}

/// A schema component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'m> {
    Fixed(Fixed),
    Object(&'m ObjectName, Side),
}

impl<'m> Refs<'m> {
    pub(super) fn new(names: &'m Names<'m>, version: Version) -> Self {
        Self {
            names,
            version,
            wanted: BTreeSet::new(),
            error_response: false,
            place: Vec::new(),
            inline: BTreeMap::new(),
        }
    }

    /// A reference to a shared object; the schema of any value if the object is not documented.
    pub(super) fn object(&mut self, name: &ObjectName, side: Side) -> Schema {
        let Some((name, _)) = self.names.objects.get_key_value(name) else { return Schema::default() };
        self.refer(Part::Object(name, side))
    }

    /// A reference to a fixed schema.
    pub(super) fn fixed(&mut self, fixed: Fixed) -> Schema {
        self.refer(Part::Fixed(fixed))
    }

    /// A reference to the response of a failed call.
    pub(super) fn error_response(&mut self) -> Response {
        self.error_response = true;
        Response::Ref { reference: format!("#/components/responses/{ERROR}") }
    }

    /// Describes something inside the place so far.
    pub(super) fn inside<T>(&mut self, name: &str, describe: impl FnOnce(&mut Self) -> T) -> T {
        self.place.push(plain(name));
        let described = describe(self);
        self.place.pop();
        described
    }

    /// Makes an object at this place a component, and returns a reference to it.
    pub(super) fn inline(&mut self, object: Schema) -> Schema {
        let mut name = reply_name(&self.place.join("."));
        while self.names.taken.contains(&name) || self.inline.get(&name).is_some_and(|known| *known != object) {
            name.push('_');
        }
        let reference = Schema::reference(format!("#/components/schemas/{name}"));
        self.inline.insert(name, object);
        reference
    }

    fn refer(&mut self, part: Part<'m>) -> Schema {
        self.wanted.insert(part);
        Schema::reference(format!("#/components/schemas/{}", self.name(part)))
    }

    fn name(&self, part: Part<'m>) -> String {
        match part {
            Part::Fixed(fixed) => fixed.name(),
            Part::Object(object, side) => {
                let name = self.names.objects.get(object).map(|(name, _)| name.as_str()).unwrap_or_default();
                if side == Side::Reply { reply_name(name) } else { name.to_owned() }
            }
        }
    }

    fn schema(&mut self, part: Part<'m>) -> Schema {
        match part {
            Part::Fixed(fixed) => fixed::schema(fixed, self.version, self),
            Part::Object(object, side) => {
                let fields = self.names.objects.get(object).map(|(_, object)| object.fields.as_slice());
                self.inside(&object.0, |refs| fields::object(fields.unwrap_or_default(), side, refs))
            }
        }
    }
}

/// The components that were referred to, directly or through other components.
pub(super) fn components(mut refs: Refs<'_>) -> Components {
    let mut responses = Keyed::default();
    if refs.error_response {
        let schema = refs.fixed(Fixed::Error);
        let response = Response::Own { description: errors::DESCRIPTION, content: Media::json(schema) };
        responses.0.push((ERROR.to_owned(), response));
    }
    let mut done = BTreeSet::new();
    let mut schemas = BTreeMap::new();
    while let Some(part) = refs.wanted.pop_first() {
        if done.insert(part) {
            let schema = refs.schema(part);
            schemas.insert(refs.name(part), schema);
        }
    }
    schemas.append(&mut refs.inline);
    Components { schemas: Keyed(schemas.into_iter().collect()), responses, security_schemes: head::security_schemes() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::PagePath;
    use crate::span::At;

    #[test]
    fn every_object_has_a_unique_name() {
        let object = |name: &str| Object {
            name: ObjectName(name.to_owned()),
            page: PagePath("objects.md".to_owned()),
            anchor: String::new(),
            fields: Vec::new(),
            at: At::NOWHERE,
        };
        let cases = [
            ("type.linkedUserFields", "type.linkedUserFields"),
            ("a b", "a_b"),
            ("a_b", "a_b_"),
            ("ключ", "____"),
            ("Error", "Error_"),
            ("Text", "Text_"),
        ];
        let model = Model { objects: cases.map(|(name, _)| object(name)).to_vec(), ..Model::default() };
        let names = Names::new(&model);
        for (name, expected) in cases {
            assert_eq!(names.objects[&ObjectName(name.to_owned())].0, expected);
        }
    }
}
