//! The body of a request: JSON with a place for the token, which may change between attempts.

use bitrix24_wire::{EncodeError, Record, Value, encode_untyped};
use bytes::Bytes;

/// Parameters of a call, borrowed from the caller.
#[derive(Clone, Copy)]
pub(crate) enum Parameters<'a> {
    /// Of a typed request; by position if `true`.
    Typed(&'a dyn Record, bool),
    /// Of a method that is called by name; `null` means no parameters.
    Raw(&'a Value),
}

/// A body. With a slot for a token it ends in `"auth":""}`.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    json: Bytes,
    slot: bool,
}

impl Body {
    /// A body with a slot for a token if `token` is set, and with `auth_connector` if one is given.
    pub(crate) fn new(parameters: Parameters<'_>, token: bool, connector: Option<&str>) -> Result<Self, EncodeError> {
        // Arguments by position have no place for a connector.
        let by_position = matches!(parameters, Parameters::Typed(_, true) | Parameters::Raw(Value::Array(_)));
        let connector = connector.filter(|_| !by_position).map(|connector| ("auth_connector", connector));
        let members: Vec<_> = connector.into_iter().chain(token.then_some(("auth", ""))).collect();
        let json = match parameters {
            Parameters::Typed(request, positional) => encode_untyped(request, positional, &members)?,
            Parameters::Raw(value) => encode_raw(value, &members)?,
        };
        Ok(Self { json: json.into(), slot: token })
    }

    /// JSON without a slot for a token.
    pub(crate) fn whole(json: Vec<u8>) -> Self {
        Self { json: json.into(), slot: false }
    }

    /// The bytes to send.
    pub(crate) fn with_token(&self, token: Option<&str>) -> Bytes {
        let Some(token) = token.filter(|_| self.slot) else { return self.json.clone() };
        const END: usize = "\"}".len();
        let quoted = Value::from(token).to_string();
        let token = &quoted[1..quoted.len() - 1];
        let before = &self.json[..self.json.len() - END];
        [before, token.as_bytes(), b"\"}"].concat().into()
    }

    pub(crate) fn len(&self) -> usize {
        self.json.len()
    }
}

/// The server ignores the case of top-level keys, and the last one wins: two spellings of one key are an error.
fn encode_raw(value: &Value, members: &[(&str, &str)]) -> Result<Vec<u8>, EncodeError> {
    let mut value = match value {
        Value::Null => Value::Object(Default::default()),
        // A list is arguments by position; with members it becomes an object with numbers as keys.
        Value::Array(items) if !members.is_empty() => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item.clone())).collect()
        }
        other => other.clone(),
    };
    if let Value::Object(entries) = &mut value {
        if let Some(error) = EncodeError::ambiguous(entries.keys().map(String::as_str)) {
            return Err(error);
        }
        for (name, text) in members {
            entries.shift_remove(*name);
            entries.insert((*name).to_owned(), (*text).into());
        }
    }
    Ok(value.to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sent(value: &Value, token: Option<&str>, connector: Option<&str>) -> String {
        let body = Body::new(Parameters::Raw(value), token.is_some(), connector).unwrap();
        String::from_utf8(body.with_token(token).to_vec()).unwrap()
    }

    #[test]
    fn url_5_no_parameters_are_an_empty_object() {
        assert_eq!(sent(&Value::Null, None, None), "{}");
        assert_eq!(sent(&Value::Null, Some("t"), None), r#"{"auth":"t"}"#);
    }

    #[test]
    fn url_2_the_token_is_the_last_member() {
        let value = json!({"b": 1, "auth": "mine", "a": {"auth": ""}});
        assert_eq!(sent(&value, Some("a\"b\\"), None), r#"{"b":1,"a":{"auth":""},"auth":"a\"b\\"}"#);
        assert_eq!(sent(&json!({"b": 1}), Some("t"), Some("c")), r#"{"b":1,"auth_connector":"c","auth":"t"}"#);
        assert_eq!(sent(&json!({"b": 1}), None, Some("c")), r#"{"b":1,"auth_connector":"c"}"#);
    }

    #[test]
    fn enc_2_arguments_by_position_of_an_application() {
        assert_eq!(sent(&json!([5, []]), Some("t"), None), r#"{"0":5,"1":[],"auth":"t"}"#);
        assert_eq!(sent(&json!([5, []]), None, None), "[5,[]]");
        assert_eq!(sent(&json!([5]), None, Some("c")), "[5]", "it would be an argument");
        assert_eq!(sent(&json!([5]), Some("t"), Some("c")), r#"{"0":5,"auth":"t"}"#);
    }

    #[test]
    fn one_parameter_in_two_spellings() {
        let error = Body::new(Parameters::Raw(&json!({"filter": {}, "a": 1, "FILTER": {}})), false, None).unwrap_err();
        assert!(error.to_string().contains("`FILTER`") && error.to_string().contains("`filter`"), "{error}");
    }
}
