//! Schemas that do not come from the documentation: the forms in which portals send values, uploads, and the envelope
//! around a result. They mirror what `bitrix24-wire` reads and writes.

use serde_json::{Value, json};

use super::components::Refs;
use super::reply::Place;
use super::schema::{Keyed, Kind, Schema};
use super::type_schema;
use crate::model::types::Version;

/// A schema that is the same whatever the pages say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fixed {
    /// The body of a failed call.
    Error,
    /// An upload.
    File,
    /// Name and content of an upload.
    FilePair,
    /// A condition of a filter of REST 3.0, or a group of them.
    Condition,
    /// A command of a batch of REST 3.0.
    Command,
    /// The member `time` of a reply: how long the call took.
    Time,
    /// A file in a reply.
    ReplyFile,
    /// A single value in a reply.
    Reply(Form, Place),
    /// What a reply has in place of the value of a key.
    Nothing,
    /// What a reply has in place of an item.
    NoItem,
    /// What a reply has in place of an item that is an object.
    NoRecord,
    /// An object without content.
    NoKeys,
    /// A list without items that is not written as a list.
    NoItems,
    /// What stands for a list of one.
    Single,
}

/// The forms of single values in replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Text,
    Integer,
    Number,
    Flag,
    Date,
    DateTime,
    Timestamp,
}

impl Form {
    const ALL: [Self; 7] =
        [Self::Text, Self::Integer, Self::Number, Self::Flag, Self::Date, Self::DateTime, Self::Timestamp];
}

impl Fixed {
    /// All schemas.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let places = [Place::Whole, Place::Field, Place::Item];
        let forms = Form::ALL.into_iter().flat_map(move |form| places.map(|place| Self::Reply(form, place)));
        let others = [
            Self::Error,
            Self::File,
            Self::FilePair,
            Self::Condition,
            Self::Command,
            Self::Time,
            Self::ReplyFile,
            Self::Nothing,
            Self::NoItem,
            Self::NoRecord,
            Self::NoKeys,
            Self::NoItems,
            Self::Single,
        ];
        others.into_iter().chain(forms)
    }

    /// The name of the component.
    pub(super) fn name(self) -> String {
        let name = match self {
            Self::Error => "Error",
            Self::File => "File",
            Self::FilePair => "FilePair",
            Self::Condition => "Condition",
            Self::Command => "Command",
            Self::Time => "Time",
            Self::ReplyFile => "Reply.File",
            Self::Nothing => "Reply.Nothing",
            Self::NoItem => "Reply.Item.Nothing",
            Self::NoRecord => "Reply.Item.NoObject",
            Self::NoKeys => "Reply.NoKeys",
            Self::NoItems => "Reply.NoItems",
            Self::Single => "Reply.Single",
            Self::Reply(form, Place::Field) => return format!("Reply.{form:?}"),
            Self::Reply(form, place) => return format!("Reply.{place:?}.{form:?}"),
        };
        name.to_owned()
    }
}

/// The definition of a fixed schema.
pub(super) fn schema(fixed: Fixed, version: Version, refs: &mut Refs<'_>) -> Schema {
    match fixed {
        Fixed::Error if version == Version::V2 => error(),
        Fixed::Error => error_v3(),
        Fixed::File => file(refs),
        Fixed::FilePair => file_pair(),
        Fixed::Condition => condition(refs),
        Fixed::Command => command(),
        Fixed::Time => time(refs),
        Fixed::ReplyFile => described(Schema::default(), "A file: its id, its address, or an object with both."),
        Fixed::Nothing => {
            nothing(&[json!(null), json!(false), json!(""), json!([]), json!({})], "No value, as PHP writes it.")
        }
        Fixed::NoItem => nothing(&[json!(null), json!(false), json!("")], "No value in a list, as PHP writes it."),
        Fixed::NoRecord => {
            let forms = [json!(null), json!(false), json!(""), json!([])];
            nothing(&forms, "No object in a list, as PHP writes it.")
        }
        Fixed::NoKeys => nothing(&[json!([])], "An object without content, as PHP writes it."),
        Fixed::NoItems => nothing(&[json!(false), json!("")], "A list without items, as PHP writes it."),
        Fixed::Single => single(),
        Fixed::Reply(form, Place::Whole) => reply(form),
        Fixed::Reply(form, place) => {
            let none = if place == Place::Field { Fixed::Nothing } else { Fixed::NoItem };
            let value = refs.fixed(Fixed::Reply(form, Place::Whole));
            Schema::any(vec![value, refs.fixed(none)])
        }
    }
}

/// An integer as a text; one of more digits may not fit in 64 bits.
pub(super) const INTEGER: &str = r"^\s*[+-]?[0-9]{1,18}(\.0*)?\s*$";

/// The code of an error: some services send numbers.
pub(super) fn code() -> Schema {
    Schema::of(&[Kind::String, Kind::Integer])
}

fn error() -> Schema {
    let text = Schema::of(&[Kind::String]);
    Schema {
        properties: Keyed::of([("error", code()), ("error_description", text)]),
        required: vec!["error".to_owned()],
        ..Schema::of(&[Kind::Object])
    }
}

fn error_v3() -> Schema {
    let text = || Schema::of(&[Kind::String]);
    let field =
        Schema { properties: Keyed::of([("field", text()), ("message", text())]), ..Schema::of(&[Kind::Object]) };
    let fields = Schema { items: Some(Box::new(field)), ..Schema::of(&[Kind::Array]) };
    let error = Schema {
        properties: Keyed::of([("code", code()), ("message", text()), ("validation", fields)]),
        required: vec!["code".to_owned()],
        ..Schema::of(&[Kind::Object])
    };
    Schema {
        properties: Keyed::of([("error", error)]),
        required: vec!["error".to_owned()],
        ..Schema::of(&[Kind::Object])
    }
}

/// An upload. Methods differ in the form that they accept.
fn file(refs: &mut Refs<'_>) -> Schema {
    let keyed = |key: &str, value: Schema| Schema {
        properties: Keyed::of([(key, value)]),
        required: vec![key.to_owned()],
        ..Schema::of(&[Kind::Object])
    };
    let mut kept = keyed("id", Schema::of(&[Kind::Integer]));
    kept.properties.0.push(("remove".to_owned(), Schema::one_of(Kind::String, ["Y".into()])));
    let forms = vec![
        refs.fixed(Fixed::FilePair),
        keyed("fileData", refs.fixed(Fixed::FilePair)),
        type_schema::bytes(),
        kept,
        Schema::of(&[Kind::Integer]),
    ];
    described(
        Schema::any(forms),
        "An upload: name and content, content alone, or the id of a file that is there already.",
    )
}

fn file_pair() -> Schema {
    Schema {
        prefix_items: vec![Schema::of(&[Kind::String]), type_schema::bytes()],
        min_items: Some(2),
        max_items: Some(2),
        ..Schema::of(&[Kind::Array])
    }
}

fn time(refs: &mut Refs<'_>) -> Schema {
    let field = |form| Fixed::Reply(form, Place::Field);
    let number = || field(Form::Number);
    let members = [
        ("start", number()),
        ("finish", number()),
        ("duration", number()),
        ("processing", number()),
        ("date_start", field(Form::DateTime)),
        ("date_finish", field(Form::DateTime)),
        ("operating_reset_at", field(Form::Timestamp)),
        ("operating", number()),
    ];
    // A member that cannot be read is left out.
    let member = |form, refs: &mut Refs<'_>| refs.fixed(form).or_anything();
    let time = Schema {
        properties: Keyed::of(members.map(|(key, form)| (key, member(form, refs)))),
        ..Schema::of(&[Kind::Object])
    };
    described(time, "What the call cost. Portals leave out members as they like.")
}

fn nothing(values: &[Value], description: &str) -> Schema {
    described(Schema { values: values.to_vec(), ..Schema::default() }, description)
}

/// PHP writes a list of one as its item. An object whose keys are numbers is a list with holes, so its values are the
/// items.
fn single() -> Schema {
    let numbers = Schema { pattern: Some("^[0-9]+$".into()), ..Schema::default() };
    let only_numbers = Schema { property_names: Some(Box::new(numbers)), ..Schema::default() };
    let object = Schema { not: Some(Box::new(only_numbers)), ..Schema::of(&[Kind::Object]) };
    let value = Schema::of(&[Kind::String, Kind::Number, Kind::Boolean]);
    described(Schema::any(vec![value, object]), "What a list of one is where it is written as its item.")
}

/// A single value in a reply, in every form in which portals send it.
fn reply(form: Form) -> Schema {
    use Kind::{Boolean, Integer, Number, String};
    let formatted = |format| {
        let documented = Schema { format: Some(format), ..Schema::of(&[String]) };
        Schema::any(vec![documented, Schema::of(&[String, Number])])
    };
    let pattern = Some(INTEGER.into());
    match form {
        Form::Text => described(Schema::of(&[String, Number, Boolean]), "A text, or a value that is one."),
        Form::Integer => {
            let schema = Schema { pattern, format: Some("int64"), ..Schema::of(&[Integer, String]) };
            described(schema, "An integer, as a number or as a text.")
        }
        Form::Number => described(Schema::of(&[Number, String]), "A number, as a number or as a text."),
        Form::Flag => {
            let pattern = r"^\s*([YyNn01]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\s*$";
            let word = Schema { pattern: Some(pattern.into()), ..Schema::of(&[Boolean, String]) };
            let number = Schema::one_of(Integer, [1.into(), 0.into()]);
            described(Schema::any(vec![word, number]), "A flag: `true`, `Y` or 1; `false`, `N` or 0.")
        }
        Form::Date => described(formatted("date"), "A date."),
        Form::DateTime => described(formatted("date-time"), "A moment."),
        Form::Timestamp => {
            let schema = Schema { pattern, format: Some("unixtime"), ..Schema::of(&[Number, String]) };
            described(schema, "Seconds since 1970, as a number or as a text.")
        }
    }
}

/// `[field, operator, value]`, `[field, value]`, or a group of conditions.
fn condition(refs: &mut Refs<'_>) -> Schema {
    let condition = Schema {
        prefix_items: vec![Schema::of(&[Kind::String])],
        min_items: Some(2),
        max_items: Some(3),
        ..Schema::of(&[Kind::Array])
    };
    let several = Schema { items: Some(Box::new(refs.fixed(Fixed::Condition))), ..Schema::of(&[Kind::Array]) };
    let logic = Schema::one_of(Kind::String, ["and".into(), "or".into()]);
    let group = Schema {
        properties: Keyed::of([("logic", logic), ("negative", Schema::of(&[Kind::Boolean])), ("conditions", several)]),
        required: vec!["conditions".to_owned()],
        ..Schema::of(&[Kind::Object])
    };
    described(Schema::any(vec![condition, group]), "A condition, or a group of which all or one have to hold.")
}

fn command() -> Schema {
    let text = || Schema::of(&[Kind::String]);
    let command = Schema {
        properties: Keyed::of([("method", text()), ("query", Schema::of(&[Kind::Object])), ("as", text())]),
        required: vec!["method".to_owned(), "query".to_owned()],
        ..Schema::of(&[Kind::Object])
    };
    described(command, "A call of a method: its parameters, and a name by which later calls refer to its result.")
}

/// The schema with a description.
fn described(schema: Schema, description: &str) -> Schema {
    Schema { description: Some(description.to_owned()), ..schema }
}
