//! Values as a form: the inverse of reading one.

use bitrix24_wire::Value;
use url::form_urlencoded;

use super::error::FormError;

/// Writes an object as a form with the bracket names of PHP (B2-2, EV-1): what a portal sends, for tests of a handler.
///
/// Texts and numbers are written as they are, lists with their indices, and empty lists and objects as `name[]=`.
/// Keys are encoded, but a form has no way to keep brackets inside a key apart from those around it.
///
/// # Errors
/// Returns an error if a value is `null` or a boolean: fields differ in how they express that, and PHP would read
/// `false` as true.
///
/// ```
/// use bitrix24::encode_form;
/// use serde_json::json;
///
/// let form = encode_form(&json!({"FILTER": {">=PRICE": 15}, "select": ["ID", "[1] + 1"]}))?;
/// assert_eq!(form, "FILTER[%3E%3DPRICE]=15&select[0]=ID&select[1]=%5B1%5D+%2B+1");
/// # Ok::<(), bitrix24::FormError>(())
/// ```
pub fn encode_form(form: &Value) -> Result<String, FormError> {
    let Value::Object(entries) = form else { return Err(FormError::NotText { name: String::new() }) };
    let mut out = String::new();
    for (key, value) in entries {
        append(&mut out, escape(key), value)?;
    }
    Ok(out)
}

fn append(out: &mut String, name: String, value: &Value) -> Result<(), FormError> {
    let text = match value {
        Value::String(text) => escape(text),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) => return Err(FormError::NotText { name: plain(&name) }),
        Value::Array(items) if !items.is_empty() => {
            return items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| append(out, inner_name(&name, &index.to_string()), item));
        }
        Value::Object(entries) if !entries.is_empty() => {
            return entries.iter().try_for_each(|(key, item)| append(out, inner_name(&name, key), item));
        }
        Value::Array(_) | Value::Object(_) => {
            append_pair(out, &format!("{name}[]"), "");
            return Ok(());
        }
    };
    append_pair(out, &name, &text);
    Ok(())
}

/// Appends a pair; both are encoded already.
pub(crate) fn append_pair(out: &mut String, name: &str, text: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.extend([name, "=", text]);
}

/// A name or a value: letters, digits and `*-._` as they are, a space as `+`.
pub(crate) fn escape(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The encoded name of a key inside `outer`, which is encoded already; the key alone if `outer` is empty.
pub(crate) fn inner_name(outer: &str, key: &str) -> String {
    if outer.is_empty() { escape(key) } else { format!("{outer}[{}]", escape(key)) }
}

/// An encoded name, decoded.
pub(crate) fn plain(name: &str) -> String {
    form_urlencoded::parse(name.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}
