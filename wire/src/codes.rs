//! Documented errors of a method, and how an error of a reply is matched with them.

use std::ops::Range;

use crate::error::ApiError;

/// The documented errors of a method.
pub trait ErrorCode: Copy + Send + Sync + 'static {
    /// How each is recognised, in documented order.
    const CASES: &'static [ErrorCase<Self>];

    /// The case that an error matches. Codes are compared in any case; the text decides between cases of one code.
    fn of(error: &ApiError) -> Option<Self> {
        Self::index_of(error).and_then(|index| Self::CASES.get(index)).map(|case| case.value)
    }

    /// What the documentation says of a case, by its index in [`Self::CASES`].
    fn documented(index: usize) -> Option<DocumentedError> {
        let Matcher { code, message, status, pattern } = Self::CASES.get(index)?.matcher;
        Some(DocumentedError { code, message, status, pattern })
    }

    /// The index in [`Self::CASES`] of the case that an error matches.
    fn index_of(error: &ApiError) -> Option<usize> {
        find(Self::CASES.iter().map(|case| &case.matcher).enumerate(), error)
    }
}

/// What the documentation says of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentedError {
    /// Its code; `None` where the service sends an empty one or `0`.
    pub code: Option<&'static str>,
    /// Its text, where several errors share the code.
    pub message: Option<&'static str>,
    /// Its HTTP status, if the page has one.
    pub status: Option<u16>,
    /// `<…>` in the code stands for anything.
    pub pattern: bool,
}

/// A documented error: the variant and how it is recognised.
#[derive(Clone, Copy, Debug)]
pub struct ErrorCase<E> {
    value: E,
    matcher: Matcher,
}

#[derive(Clone, Copy, Debug)]
struct Matcher {
    code: Option<&'static str>,
    message: Option<&'static str>,
    status: Option<u16>,
    pattern: bool,
}

impl<E> ErrorCase<E> {
    /// An error with a code.
    pub const fn code(value: E, code: &'static str) -> Self {
        Self { value, matcher: Matcher { code: Some(code), message: None, status: None, pattern: false } }
    }

    /// An error without a code, recognised by its text.
    pub const fn text(value: E, message: &'static str) -> Self {
        Self { value, matcher: Matcher { code: None, message: Some(message), status: None, pattern: false } }
    }

    /// The text that distinguishes it from other errors with the same code.
    pub const fn message(mut self, message: &'static str) -> Self {
        self.matcher.message = Some(message);
        self
    }

    /// The documented HTTP status.
    pub const fn status(mut self, status: u16) -> Self {
        self.matcher.status = Some(status);
        self
    }

    /// `<…>` in the code stands for anything. In texts it always does.
    pub const fn pattern(mut self) -> Self {
        self.matcher.pattern = true;
        self
    }
}

/// The index of the case that an error matches. Exact codes come before patterns. Between cases with one code the text
/// decides, then the status; if neither does and the cases differ, none matches.
fn find(cases: impl Iterator<Item = (usize, &'static Matcher)>, error: &ApiError) -> Option<usize> {
    let found: Vec<_> = cases.filter(|(_, matcher)| has_code(matcher, error)).collect();
    let exact = found.iter().any(|(_, matcher)| !matcher.pattern);
    let found: Vec<_> = found.into_iter().filter(|(_, matcher)| !(exact && matcher.pattern)).collect();
    // The message about a field is more specific than the one about the whole request.
    let of_fields = error.validation.iter().map(|validation| validation.message.as_str());
    for text in of_fields.chain([error.description.as_str()]) {
        if let Some((index, _)) = found.iter().find(|(_, matcher)| has_text(matcher, error, text, same_text)) {
            return Some(*index);
        }
        // Of several matching patterns the one with most placeholders literally in the text; the first of equals.
        let fitting = found.iter().filter(|(_, matcher)| has_text(matcher, error, text, matches_pattern));
        if let Some((index, _)) = fitting.rev().max_by_key(|(_, matcher)| literal_names(matcher, text)) {
            return Some(*index);
        }
    }
    let plain: Vec<_> = found.iter().filter(|(_, matcher)| matcher.message.is_none()).collect();
    let open: Vec<_> =
        if plain.is_empty() { found.iter().filter(|(_, matcher)| matcher.code.is_some()).collect() } else { plain };
    let by_status = open.iter().find(|(_, matcher)| matcher.status == Some(error.status));
    match (open.as_slice(), by_status) {
        ([(index, _)], _) => Some(*index),
        (_, Some((index, _))) => Some(*index),
        (all, None) => all.iter().find(|(_, matcher)| matcher.message.is_none()).map(|(index, _)| *index),
    }
}

fn has_code(matcher: &Matcher, error: &ApiError) -> bool {
    match (matcher.code, &error.code) {
        (Some(expected), Some(code)) if matcher.pattern => matches_pattern(expected, code),
        (Some(expected), Some(code)) => expected.eq_ignore_ascii_case(code),
        (None, None) => true,
        // Some services put the text where the code belongs.
        (None, Some(code)) => matcher.message.is_some_and(|text| matches_pattern(text, code)),
        (Some(_), None) => false,
    }
}

fn has_text(matcher: &Matcher, error: &ApiError, text: &str, test: fn(&str, &str) -> bool) -> bool {
    matcher.message.is_some_and(|expected| {
        test(expected, text) || (matcher.code.is_none() && error.code.as_ref().is_some_and(|code| test(expected, code)))
    })
}

/// The text without what is not compared: case, white space, line breaks of HTML, marks of code and a final dot.
fn normal(text: &str) -> String {
    let text = text.replace("<br>", " ").replace("<br/>", " ").replace('`', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_lowercase()
}

fn same_text(expected: &str, text: &str) -> bool {
    normal(expected) == normal(text)
}

/// The number of placeholders of a pattern that are literally in the text: services send `{filter}` unfilled, too.
fn literal_names(matcher: &Matcher, text: &str) -> usize {
    let pattern = normal(matcher.message.unwrap_or_default());
    let text = normal(text);
    placeholders(&pattern).filter(|range| text.contains(&pattern[range.clone()])).count()
}

/// `<…>`, `{…}`, `#NAME#` and `...` stand for any text.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (normal(pattern), normal(text));
    let mut parts = literal_parts(&pattern).into_iter();
    let Some(first) = parts.next() else { return text.is_empty() };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<_> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// The text around the placeholders: one part more than there are placeholders.
fn literal_parts(pattern: &str) -> Vec<&str> {
    let (mut parts, mut end) = (Vec::new(), 0);
    for range in placeholders(pattern) {
        parts.push(&pattern[end..range.start]);
        end = range.end;
    }
    parts.push(&pattern[end..]);
    parts
}

/// Where the placeholders of a pattern are.
fn placeholders(pattern: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    const MARKS: [(&str, &str); 4] = [("<", ">"), ("{", "}"), ("#", "#"), ("...", "")];
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &pattern[at..];
        let first = MARKS.iter().filter_map(|(open, close)| {
            let start = rest.find(open)?;
            let behind = start + open.len();
            let end = behind + rest[behind..].find(close)?;
            let named =
                rest[behind..end].bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_') && end > behind;
            (*open != "#" || named).then_some((start, end + close.len()))
        });
        let (start, end) = first.min()?;
        let found = at + start..at + end;
        at = found.end;
        Some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Extra;

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Case {
        Denied,
        NoTitle,
        NoOwner,
        NoValueOfName,
        NoValueOfId,
        OddTitle,
        OddOwner,
        Limit,
        Gone,
        NotFound,
        Controller,
        ControllerKnown,
        Tariff,
    }

    impl ErrorCode for Case {
        const CASES: &'static [ErrorCase<Self>] = &[
            ErrorCase::code(Self::Denied, "ACCESS_DENIED").status(403),
            ErrorCase::code(Self::NoTitle, "100").message("Title is required"),
            ErrorCase::code(Self::NoOwner, "100").message("Owner <ID> is unknown."),
            ErrorCase::code(Self::NoValueOfName, "100").message("No value for {name}"),
            ErrorCase::code(Self::NoValueOfId, "100").message("No value for {id}"),
            ErrorCase::code(Self::OddTitle, "100").message("Value {abc} of {title} is odd"),
            ErrorCase::code(Self::OddOwner, "100").message("Value {abc} of {owner} is odd"),
            ErrorCase::code(Self::Limit, "LIMIT").status(400),
            ErrorCase::code(Self::Gone, "LIMIT").status(410),
            ErrorCase::text(Self::NotFound, "type is not found"),
            ErrorCase::code(Self::Controller, "CONTROLLER_ERROR_<CODE>").pattern(),
            ErrorCase::code(Self::ControllerKnown, "CONTROLLER_ERROR_KNOWN"),
            ErrorCase::code(Self::Tariff, "TARIFF").message("documented in English"),
        ];
    }

    #[test]
    fn which_case_an_error_is() {
        let cases = [
            (Some("access_denied"), "whatever", 200, Some(Case::Denied)),
            (Some("100"), "title is required.", 400, Some(Case::NoTitle)),
            (Some("100"), "Owner 15 is unknown", 400, Some(Case::NoOwner)),
            (Some("100"), "No value for {id}", 400, Some(Case::NoValueOfId)),
            (Some("100"), "No value for TITLE", 400, Some(Case::NoValueOfName)),
            (Some("100"), "Value {x} of {title} is odd", 400, Some(Case::OddTitle)),
            (Some("100"), "Value {y} of {owner} is odd", 400, Some(Case::OddOwner)),
            (Some("100"), "translated", 400, None),
            (Some("LIMIT"), "", 410, Some(Case::Gone)),
            (Some("LIMIT"), "", 400, Some(Case::Limit)),
            (None, " Type is not found. ", 400, Some(Case::NotFound)),
            (None, "something else", 400, None),
            (Some("type is not found"), "", 400, Some(Case::NotFound)),
            (Some("CONTROLLER_ERROR_X1"), "", 400, Some(Case::Controller)),
            (Some("controller_error_known"), "", 400, Some(Case::ControllerKnown)),
            (Some("TARIFF"), "translated", 400, Some(Case::Tariff)),
            (Some("OTHER"), "Title is required", 400, None),
        ];
        for (code, description, status, expected) in cases {
            let error = ApiError {
                code: code.map(str::to_owned),
                description: description.to_owned(),
                status,
                validation: Vec::new(),
                extra: Extra::new(),
                body: String::new(),
            };
            assert_eq!(error.code_as::<Case>(), expected, "{code:?} {description}");
            assert!(expected.is_none_or(|expected| error.is(expected)));
        }
    }

    #[test]
    fn the_message_about_a_field_decides_before_the_description() {
        let error = ApiError {
            code: Some("100".to_owned()),
            description: "Title is required".to_owned(),
            status: 400,
            validation: vec![crate::Validation {
                field: "owner".to_owned(),
                message: "Owner `7` is unknown".to_owned(),
            }],
            extra: Extra::new(),
            body: String::new(),
        };
        assert_eq!(error.code_as::<Case>(), Some(Case::NoOwner));
    }

    #[test]
    fn patterns() {
        let cases = [
            ("<A>", "anything", true),
            ("a<B>c", "a c", true),
            ("a<B>c<D>e", "a1c2e", true),
            ("a<B>c<D>e", "a1e", false),
            ("a < b", "a < b", true),
            ("two words", " Two\nwords.<br>", true),
            ("ab<C>b", "ab", false),
            ("A[...]", "A[5]", true),
            ("a {b} c", "a x c", true),
            ("", "", true),
            ("Field #FIELD# is not set", "Field `id` is not set", true),
            ("in field a", "In field `a`.", true),
            ("#1 of # b", "x1 of y b", false),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(matches_pattern(pattern, text), expected, "{pattern} {text}");
        }
    }
}
