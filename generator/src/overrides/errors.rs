//! Corrections of errors.

use toml::Value;

use super::apply::Seen;
use super::place::ErrorProperty;
use crate::model::types::{ErrorCase, ErrorTexts};
use crate::span::At;

/// Corrects one property of all errors with that code.
pub(super) fn correct(
    errors: &mut Vec<ErrorCase>,
    code: &str,
    property: ErrorProperty,
    old: &Value,
    new: &Value,
) -> Result<Seen, String> {
    if property == ErrorProperty::Exists {
        return exist(errors, code, old, new);
    }
    let mut seen = Seen::Nothing;
    for error in errors.iter_mut() {
        let now = value_of(error, property);
        if error.code.as_deref().unwrap_or("") == code {
            if now == *old {
                set(error, property, new)?;
            }
            seen.add(Seen::of(now, old, new));
        } else if property == ErrorProperty::Code && now == *new {
            seen.add(Seen::Used);
        }
    }
    Ok(seen)
}

fn exist(errors: &mut Vec<ErrorCase>, code: &str, old: &Value, new: &Value) -> Result<Seen, String> {
    let is = |error: &ErrorCase| error.code.as_deref().unwrap_or("") == code;
    let now = Value::Boolean(errors.iter().any(is));
    match (now == *new, new, old) {
        (true, ..) => Ok(Seen::Used),
        (false, Value::Boolean(false), Value::Boolean(true)) => {
            errors.retain(|error| !is(error));
            Ok(Seen::Used)
        }
        (false, Value::Boolean(true), Value::Boolean(false)) => {
            let code = (!code.is_empty()).then(|| code.to_owned());
            errors.push(ErrorCase {
                code,
                pattern: false,
                status: None,
                message: None,
                texts: ErrorTexts::default(),
                at: At::NOWHERE,
            });
            Ok(Seen::Used)
        }
        _ => Err(format!("`{old}` and `{new}` must be `true` and `false`")),
    }
}

fn value_of(error: &ErrorCase, property: ErrorProperty) -> Value {
    let text = |text: &Option<String>| Value::String(text.clone().unwrap_or_default());
    match property {
        ErrorProperty::Status => Value::Integer(error.status.map_or(0, i64::from)),
        ErrorProperty::Code => text(&error.code),
        ErrorProperty::Message => text(&error.message),
        ErrorProperty::Exists => Value::Boolean(true),
    }
}

fn set(error: &mut ErrorCase, property: ErrorProperty, new: &Value) -> Result<(), String> {
    let misfit = || format!("`{new}` cannot stand here");
    let text = |new: &Value| new.as_str().map(|text| (!text.is_empty()).then(|| text.to_owned())).ok_or_else(misfit);
    match property {
        ErrorProperty::Status => {
            let number = new.as_integer().and_then(|n| u16::try_from(n).ok()).ok_or_else(misfit)?;
            error.status = (number > 0).then_some(number);
        }
        ErrorProperty::Code => error.code = text(new)?,
        ErrorProperty::Message => error.message = text(new)?,
        ErrorProperty::Exists => {}
    }
    Ok(())
}
