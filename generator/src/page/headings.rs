//! Section heading → [`Role`], by tables of spellings.

/// The content of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Parameters of the request.
    Params,
    /// Examples of calls.
    Examples,
    /// The reply to a successful call.
    Response,
    /// The errors of a call.
    Errors,
    /// Links to other pages.
    Further,
}

/// A spelling, compared with a heading in lower case.
enum Spelling {
    Whole(&'static str),
    Starts(&'static str),
    Ends(&'static str),
}

use Role::{Errors, Examples, Further, Params, Response};
use Spelling::{Ends, Starts, Whole};

/// Headings that begin a section at level 2 and at level 3; they are never the heading of a part of one.
static ANY_LEVEL: &[(Spelling, Role)] = &[
    (Starts("method parameters"), Params),
    (Whole("code examples"), Examples),
    (Whole("code example"), Examples),
    (Whole("response handling"), Response),
    (Whole("response on success"), Response),
    (Whole("successful response"), Response),
    (Whole("success response"), Response),
    (Whole("returned data"), Response),
    (Whole("returned result"), Response),
    (Whole("returned value"), Response),
    (Whole("error handling"), Errors),
    (Whole("response on error"), Errors),
    (Whole("error response"), Errors),
    (Whole("possible error codes"), Errors),
    (Whole("possible errors"), Errors),
    (Starts("continue learning"), Further),
    (Starts("continue exploring"), Further),
    (Starts("continue your"), Further),
    (Whole("see also"), Further),
];

/// Headings that begin a section at level 2 only; at other levels they are headings of parts.
static TOP_LEVEL: &[(Spelling, Role)] = &[
    (Whole("response"), Response),
    (Whole("result"), Response),
    (Whole("fields"), Response),
    (Starts("returned "), Response),
    (Starts("fields returned"), Response),
    (Starts("what is returned"), Response),
    (Whole("errors"), Errors),
    (Whole("error codes"), Errors),
    (Starts("if the method returns an error"), Errors),
    (Whole("example"), Examples),
    (Whole("examples"), Examples),
    (Ends(" example"), Examples),
    (Ends(" examples"), Examples),
    (Whole("parameters"), Params),
    (Starts("parameter "), Params),
    (Ends(" parameter"), Params),
    (Ends(" parameters"), Params),
];

/// The role of a heading; `None` if it does not begin a section. A level-1 heading that is not the title counts as
/// level 2.
pub(super) fn role(level: u8, text: &str) -> Option<Role> {
    let text = text.trim_end_matches([':', '.', ' ']).to_lowercase();
    let find =
        |table: &[(Spelling, Role)]| table.iter().find(|(spelling, _)| fits(spelling, &text)).map(|(_, role)| *role);
    match level {
        1 | 2 => find(ANY_LEVEL).or_else(|| find(TOP_LEVEL)),
        3 => find(ANY_LEVEL),
        _ => None,
    }
}

/// Whether a level-2 heading, in lower case, occurs only on pages of methods.
pub(super) fn is_core(text: &str) -> bool {
    let found = ANY_LEVEL.iter().find(|(spelling, _)| fits(spelling, text));
    matches!(found, Some((_, Params | Response | Errors)))
}

fn fits(spelling: &Spelling, text: &str) -> bool {
    match spelling {
        Whole(whole) => text == *whole,
        Starts(start) => text.starts_with(start),
        Ends(end) => text.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings() {
        let cases = [
            (2, "Method Parameters", Some(Params)),
            (2, "Method Parameters for JS Command", Some(Params)),
            (2, "Parameter fields", Some(Params)),
            (2, "fields Parameter", Some(Params)),
            (3, "Parameter fields", None),
            (2, "Some Practical Examples", Some(Examples)),
            (3, "Filter Examples", None),
            (3, "Response Handling", Some(Response)),
            (2, "Result:", Some(Response)),
            (2, "Fields", Some(Response)),
            (1, "Method Parameters", Some(Params)),
            (2, "Returned Fields", Some(Response)),
            (3, "Returned data", Some(Response)),
            (2, "Error Response", Some(Errors)),
            (3, "Possible Errors", Some(Errors)),
            (2, "Continue Your Exploration", Some(Further)),
            (2, "Widget Handler", None),
            (4, "Error Handling", None),
        ];
        for (level, text, expected) in cases {
            assert_eq!(role(level, text), expected, "{level} {text}");
        }
    }
}
