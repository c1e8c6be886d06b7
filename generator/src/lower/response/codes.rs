//! The diagnostics of replies and payloads.

use crate::diagnostics::{Code, Severity};

/// A reply example that is only a part of a reply, beside a whole one.
pub static RESPONSE_FRAGMENT: Code = Code {
    id: "response-fragment",
    severity: Severity::Note,
    meaning: "A JSON block of the response section has no `result` while another one has; it is not used.",
};
/// A reply example without the `result` key.
pub static RESPONSE_WITHOUT_RESULT: Code = Code {
    id: "response-without-result",
    severity: Severity::Note,
    meaning: "The reply example has no `result` key; the whole example (without `total`, `next`, `time`) is taken as the result.",
};
/// An example with the envelope's `time` in the result.
pub static RESPONSE_TIME_INSIDE: Code = Code {
    id: "response-time-inside",
    severity: Severity::Note,
    meaning: "The example has the `time` of the call inside the result; it is no field of the result.",
};
/// A page that does not document the reply.
pub static RESPONSE_UNKNOWN: Code = Code {
    id: "response-unknown",
    severity: Severity::Warning,
    meaning: "Neither a table nor an example tells what the method answers; the result is any value.",
};
/// A documented key that the example does not show.
pub static RESPONSE_ROW_NOT_SHOWN: Code = Code {
    id: "response-row-not-shown",
    severity: Severity::Note,
    meaning: "A documented key is not in the example although its object is; it is placed where the table stands.",
};
/// A documented key whose object is not known.
pub static RESPONSE_ROW_UNPLACED: Code = Code {
    id: "response-row-unplaced",
    severity: Severity::Warning,
    meaning: "Nothing on the page tells to which object of the reply a row belongs; it makes no field.",
};
/// A row of a table of forms.
pub static RESPONSE_ROW_ALTERNATIVE: Code = Code {
    id: "response-row-alternative",
    severity: Severity::Note,
    meaning: "The rows of a table are the forms of one value, not its keys; the value takes any of them.",
};
/// A key spelled differently in table and example.
pub static RESPONSE_KEY_CASE: Code = Code {
    id: "response-key-case",
    severity: Severity::Note,
    meaning: "A documented key is written in another case or number in the example; the spelling of the example is used.",
};
/// Keys of the example that no table documents.
pub static RESPONSE_KEY_UNDOCUMENTED: Code = Code {
    id: "response-key-undocumented",
    severity: Severity::Note,
    meaning: "An object of the example has keys that no table documents; their types come from the values shown.",
};
/// Keys of the example that belong to one portal.
pub static RESPONSE_KEY_CUSTOM: Code = Code {
    id: "response-key-custom",
    severity: Severity::Note,
    meaning: "An object of the example has keys made on one portal (custom fields, ids); they stay untyped.",
};
/// Rows about the fields that the reply describes.
pub static RESPONSE_DESCRIPTORS: Code = Code {
    id: "response-descriptors",
    severity: Severity::Note,
    meaning: "The reply holds a description for each field, so the types in the table are not types of the reply.",
};
/// The documented type has another shape than the example.
pub static RESPONSE_TYPE_CONFLICT: Code = Code {
    id: "response-type-conflict",
    severity: Severity::Warning,
    meaning: "The example shows another kind of value than the table documents; the type of the example is used.",
};
/// A link to a shared object that the example does not resemble.
pub static RESPONSE_OBJECT_DIFFERS: Code = Code {
    id: "response-object-differs",
    severity: Severity::Note,
    meaning: "The example shares less than half of its keys with the object that the table names; the example is used.",
};

/// An event without documented data.
pub static EVENT_DATA_UNKNOWN: Code = Code {
    id: "event-data-unknown",
    severity: Severity::Warning,
    meaning: "Neither a table nor an example tells what the `data` of an event holds; it is any value.",
};

/// A JSON block that is not a payload of the event.
pub static EVENT_FRAGMENT: Code = Code {
    id: "event-fragment",
    severity: Severity::Note,
    meaning: "A code block on the page of an event is JSON but no payload of that event; it is not read.",
};

/// A link to another page as a whole, of which no example shows that it leads to the fields.
pub static RESPONSE_LINK_UNCONFIRMED: Code = Code {
    id: "response-link-unconfirmed",
    severity: Severity::Note,
    meaning: "A row links to another page without an anchor and no example shows its keys; the fields there are not used.",
};

/// All codes of this part.
pub static ALL: &[&Code] = &[
    &RESPONSE_LINK_UNCONFIRMED,
    &EVENT_DATA_UNKNOWN,
    &EVENT_FRAGMENT,
    &RESPONSE_FRAGMENT,
    &RESPONSE_WITHOUT_RESULT,
    &RESPONSE_TIME_INSIDE,
    &RESPONSE_UNKNOWN,
    &RESPONSE_ROW_NOT_SHOWN,
    &RESPONSE_ROW_UNPLACED,
    &RESPONSE_ROW_ALTERNATIVE,
    &RESPONSE_KEY_CASE,
    &RESPONSE_KEY_UNDOCUMENTED,
    &RESPONSE_KEY_CUSTOM,
    &RESPONSE_DESCRIPTORS,
    &RESPONSE_TYPE_CONFLICT,
    &RESPONSE_OBJECT_DIFFERS,
];
