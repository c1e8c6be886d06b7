//! The diagnostics of events.

use crate::diagnostics::{Code, Severity};

/// A page about an event without a code.
pub static EVENT_WITHOUT_CODE: Code = Code {
    id: "event-without-code",
    severity: Severity::Warning,
    meaning: "Neither the payload nor the title nor the text of a page tells the code of its event; the page gives no event.",
};
/// The title has another code than the payload.
pub static EVENT_CODE_CONFLICT: Code = Code {
    id: "event-code-conflict",
    severity: Severity::Note,
    meaning: "The title of a page names another event than its payload; the code of the payload is used.",
};
/// A page whose title names no event.
pub static EVENT_TITLE_WITHOUT_CODE: Code = Code {
    id: "event-title-without-code",
    severity: Severity::Note,
    meaning: "The title of a page about an event has no code; that of the payload or of the text is used.",
};
/// Two pages or sections for one event.
pub static EVENT_TWICE: Code = Code {
    id: "event-twice",
    severity: Severity::Error,
    meaning: "Two pages document one event; the crate could hold only one of them.",
};
/// A table or code block outside the sections of a page with several events.
pub static EVENT_PREFACE: Code = Code {
    id: "event-preface",
    severity: Severity::Note,
    meaning: "A page with several events has a table or a code block before them that no row leads to; it is not read.",
};
/// The suffix of a code is nothing in the data of the event.
pub static EVENT_SUFFIX: Code = Code {
    id: "event-suffix",
    severity: Severity::Note,
    meaning: "A page says that the codes of events are also sent with a suffix, and the data of an event has no number of that name; the code with the suffix is not known.",
};

/// All codes of this part.
pub static ALL: &[&Code] = &[
    &EVENT_WITHOUT_CODE,
    &EVENT_CODE_CONFLICT,
    &EVENT_TITLE_WITHOUT_CODE,
    &EVENT_TWICE,
    &EVENT_PREFACE,
    &EVENT_SUFFIX,
];
