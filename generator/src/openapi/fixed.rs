//! Schemas that do not come from the documentation: the forms in which portals send values, uploads, and the envelope
//! around a result. They mirror what `bitrix24-wire` reads and writes.

use serde_json::Value;

use super::components::Refs;
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
    /// The member `time` of a reply: how long the call took.
    Time,
    /// The forms in which a reply has no list or no object.
    ReplyNothing,
    /// A string in a reply; the others likewise.
    ReplyText,
    ReplyInteger,
    ReplyNumber,
    ReplyFlag,
    ReplyDate,
    ReplyDateTime,
    ReplyTimestamp,
    ReplyFile,
}

impl Fixed {
    /// All variants.
    pub(super) const ALL: [Self; 13] = [
        Self::Error,
        Self::File,
        Self::FilePair,
        Self::Time,
        Self::ReplyNothing,
        Self::ReplyText,
        Self::ReplyInteger,
        Self::ReplyNumber,
        Self::ReplyFlag,
        Self::ReplyDate,
        Self::ReplyDateTime,
        Self::ReplyTimestamp,
        Self::ReplyFile,
    ];

    /// The name of the component.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Error => "Error",
            Self::File => "File",
            Self::FilePair => "FilePair",
            Self::Time => "Time",
            Self::ReplyNothing => "Reply.Nothing",
            Self::ReplyText => "Reply.Text",
            Self::ReplyInteger => "Reply.Integer",
            Self::ReplyNumber => "Reply.Number",
            Self::ReplyFlag => "Reply.Flag",
            Self::ReplyDate => "Reply.Date",
            Self::ReplyDateTime => "Reply.DateTime",
            Self::ReplyTimestamp => "Reply.Timestamp",
            Self::ReplyFile => "Reply.File",
        }
    }
}

/// The definition of a fixed schema.
pub(super) fn schema(fixed: Fixed, version: Version, refs: &mut Refs<'_>) -> Schema {
    match fixed {
        Fixed::Error if version == Version::V2 => error(),
        Fixed::Error => error_v3(),
        Fixed::File => file(refs),
        Fixed::FilePair => file_pair(),
        Fixed::Time => time(refs),
        Fixed::ReplyNothing => nothing(),
        _ => reply(fixed),
    }
}

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
    let number = || Fixed::ReplyNumber;
    let members = [
        ("start", number()),
        ("finish", number()),
        ("duration", number()),
        ("processing", number()),
        ("date_start", Fixed::ReplyDateTime),
        ("date_finish", Fixed::ReplyDateTime),
        ("operating_reset_at", Fixed::ReplyTimestamp),
        ("operating", number()),
    ];
    let time = Schema {
        properties: Keyed::of(members.map(|(key, fixed)| (key, refs.fixed(fixed)))),
        ..Schema::of(&[Kind::Object])
    };
    described(time, "What the call cost. Portals leave out members as they like.")
}

fn nothing() -> Schema {
    let values = vec![Value::Null, false.into(), "".into(), Value::Array(Vec::new())];
    described(Schema { values, ..Schema::default() }, "No list or no object, as PHP writes it.")
}

/// The schema of a single value in a reply: every form in which portals send it.
fn reply(fixed: Fixed) -> Schema {
    use Kind::{Boolean, Integer, Null, Number, String};
    let formatted = |format| {
        let documented = Schema { format: Some(format), ..Schema::of(&[String]) };
        Schema::any(vec![documented, Schema::of(&[String, Number, Boolean, Null])])
    };
    match fixed {
        Fixed::ReplyText => described(Schema::of(&[String, Number, Boolean, Null]), "A text, or a value that is one."),
        Fixed::ReplyInteger => {
            let schema = Schema {
                pattern: Some(r"^\s*([+-]?[0-9]+(\.0*)?)?\s*$"),
                ..Schema::of(&[Integer, String, Boolean, Null])
            };
            described(schema, "An integer, as a number or as a text; `false` or an empty text for none.")
        }
        Fixed::ReplyNumber => described(
            Schema::of(&[Number, String, Boolean, Null]),
            "A number, as a number or as a text; `false` for none.",
        ),
        Fixed::ReplyFlag => {
            let schema = Schema {
                pattern: Some("^([YyNn01]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])?$"),
                ..Schema::of(&[Boolean, String, Integer, Null])
            };
            described(schema, "A flag: `true`, `Y` or 1; `false`, `N` or 0.")
        }
        Fixed::ReplyDate => described(formatted("date"), "A date; `false` or an empty text for none."),
        Fixed::ReplyDateTime => described(formatted("date-time"), "A moment; `false` or an empty text for none."),
        Fixed::ReplyTimestamp => {
            let schema = Schema { format: Some("unixtime"), ..Schema::of(&[Number, String, Boolean, Null]) };
            described(schema, "Seconds since 1970, as a number or as a text; `false` for none.")
        }
        _ => described(Schema::default(), "A file: its id, its address, or an object with both."),
    }
}

/// The schema with a description.
fn described(schema: Schema, description: &str) -> Schema {
    Schema { description: Some(description.to_owned()), ..schema }
}
