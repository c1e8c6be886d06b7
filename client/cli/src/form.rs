//! Bodies that handlers receive: forms with the brackets of PHP, read as the client reads them, or JSON.

use bitrix24::{FormLimits, decode_form};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// Reads a body. Every value of a form is a text.
pub(crate) fn decode(body: &str) -> Result<Map<String, Value>, Failure> {
    let body = body.trim();
    if body.is_empty() {
        return Err(Failure::Usage("the body is empty".to_owned()));
    }
    let value = if body.starts_with('{') {
        crate::params::json(body, "the body")?
    } else {
        decode_form(body.as_bytes(), FormLimits::default())
            .map_err(|error| Failure::Usage(format!("the body: {error}")))?
    };
    match value {
        Value::Object(entries) => Ok(entries),
        _ => Err(Failure::Usage("the body is no object".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn forms_and_json() {
        let form = "event=ONCRMDEALADD&data%5BFIELDS%5D%5BID%5D=7405&b=1&b=2";
        let expected = json!({"event": "ONCRMDEALADD", "data": {"FIELDS": {"ID": "7405"}}, "b": "2"});
        assert_eq!(decode(form).map(Value::Object).unwrap(), expected);
        assert_eq!(decode(" {\"event\": \"X\"}\n").map(Value::Object).unwrap(), json!({"event": "X"}));
        for body in ["", "{\"a\":", &format!("a{}=1", "[b]".repeat(17))] {
            let text = decode(body).unwrap_err().to_string();
            assert!(text.contains("the body"), "{text}");
        }
    }
}
