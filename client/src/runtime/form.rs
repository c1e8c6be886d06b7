//! Forms with the bracket names of PHP (EV-1): `data[FIELDS][ID]=7405`.
//!
//! The reader is our own. serde_qs reads the same names, and tests compare the two, but it has no limit for pairs,
//! reads names that are too deep as other names instead of rejecting them, and treats holes in lists differently. Forms
//! come from unknown senders, so limits matter most.

mod encode;
mod error;
mod tree;

use bitrix24_wire::Value;
use url::form_urlencoded;

pub use encode::encode_form;
pub(crate) use encode::{append_pair, escape, inner_name, plain};
pub use error::FormError;
use tree::Tree;

/// The largest form that is read (EV-1). Portals stay far below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormLimits {
    bytes: usize,
    pairs: usize,
    depth: usize,
}

/// Reading, printing and dropping a value all recurse.
const DEEPEST: usize = 100;

impl FormLimits {
    /// Bytes of a body; 1 MiB by default.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Pairs of name and value; 1,000 by default.
    #[must_use]
    pub fn pairs(mut self, pairs: usize) -> Self {
        self.pairs = pairs;
        self
    }

    /// Pairs of brackets in a name; 16 by default, 100 at most.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth.min(DEEPEST);
        self
    }

    /// Rejects a body by its size alone.
    pub(crate) fn check_bytes(&self, bytes: usize) -> Result<(), FormError> {
        if bytes > self.bytes { Err(FormError::TooLarge { limit: self.bytes }) } else { Ok(()) }
    }

    #[cfg(any(feature = "axum", feature = "actix"))]
    pub(crate) fn max_bytes(&self) -> usize {
        self.bytes
    }
}

impl Default for FormLimits {
    fn default() -> Self {
        Self { bytes: 1 << 20, pairs: 1_000, depth: 16 }
    }
}

/// Reads a form as PHP does (EV-1), into an object in which every scalar is a string.
///
/// - `a[b]=1` is an object, `a[]=1` appends after the greatest index so far, and the last of two equal names wins; a
///   name that was a text before becomes an object, and the other way round.
/// - Keys that are exactly `0`, `1`, … in this order make an array; with holes, or in another order, they stay an
///   object, which lists of records can be read from.
/// - A name whose brackets do not match, or that begins with a bracket, is taken literally.
/// - `%` and `+` are decoded; invalid UTF-8 becomes U+FFFD: portals cut long texts anywhere, and an event is not sent
///   twice.
///
/// # Errors
/// Returns an error if the form exceeds a limit.
///
/// ```
/// use bitrix24::{FormLimits, decode_form};
/// use serde_json::json;
///
/// let form = decode_form(b"event=ONCRMDEALADD&data[FIELDS][ID]=7405&tags[]=a&tags[]=b+c", FormLimits::default())?;
/// assert_eq!(form, json!({"event": "ONCRMDEALADD", "data": {"FIELDS": {"ID": "7405"}}, "tags": ["a", "b c"]}));
/// # Ok::<(), bitrix24::FormError>(())
/// ```
pub fn decode_form(body: &[u8], limits: FormLimits) -> Result<Value, FormError> {
    decode_object(body, limits).map(Value::Object)
}

/// The same as a map: a form is always an object.
pub(crate) fn decode_object(body: &[u8], limits: FormLimits) -> Result<serde_json::Map<String, Value>, FormError> {
    limits.check_bytes(body.len())?;
    let mut tree = Tree::default();
    for (index, (name, value)) in form_urlencoded::parse(body).enumerate() {
        if index >= limits.pairs {
            return Err(FormError::TooManyPairs { limit: limits.pairs });
        }
        let (base, brackets) = split_name(&name);
        if brackets.len() > limits.depth {
            return Err(FormError::TooDeep { limit: limits.depth, pair: index + 1 });
        }
        tree.insert(base, &brackets, value.into_owned());
    }
    Ok(tree.into_object())
}

/// `a[b][]` is `a` with the brackets `b` and an empty text.
fn split_name(name: &str) -> (&str, Vec<&str>) {
    let split = name.split_once('[').and_then(|(base, rest)| Some((base, rest.strip_suffix(']')?)));
    let Some((base, inner)) = split.filter(|(base, _)| !base.is_empty() && !base.contains(']')) else {
        return (name, Vec::new());
    };
    let brackets: Vec<&str> = inner.split("][").collect();
    if brackets.iter().any(|key| key.contains(['[', ']'])) { (name, Vec::new()) } else { (base, brackets) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ev_1_names_are_split_at_brackets_that_match() {
        for (name, base, brackets) in [
            ("a", "a", &[][..]),
            ("", "", &[]),
            ("a[]", "a", &[""]),
            ("a[b][][0]", "a", &["b", "", "0"]),
            ("a[ b ]", "a", &[" b "]),
            ("a[>=b]", "a", &[">=b"]),
            ("[a]", "[a]", &[]),
            ("a[b", "a[b", &[]),
            ("a]b[c]", "a]b[c]", &[]),
            ("a[b]c", "a[b]c", &[]),
            ("a[b]c[d]", "a[b]c[d]", &[]),
            ("a[b[c]", "a[b[c]", &[]),
            ("a[[b]]", "a[[b]]", &[]),
            ("[", "[", &[]),
            ("a[", "a[", &[]),
        ] {
            assert_eq!(split_name(name), (base, brackets.to_vec()), "{name}");
        }
    }
}
