//! Checks parameters against the documentation of their method.

use bitrix24::Version;
use bitrix24::wire::{Doc, EncodeError, MethodInfo};
use serde_json::Value;

use crate::catalogue;
use crate::failure::Failure;
use crate::params::{Parameters, Step};

/// Parameters that can be sent.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The body of the call.
    pub(crate) body: Value,
    /// Where the parameters differ from the documentation, which may be wrong.
    pub(crate) warnings: Vec<String>,
}

/// Gives texts their documented types and warns about what is not documented. Parameters of REST 2 get their documented
/// spelling, because the service takes them in any case. Two spellings of one name are refused: it takes either.
pub(crate) fn check(method: &MethodInfo, parameters: Parameters) -> Result<Checked, Failure> {
    let Parameters { value, texts } =
        if method.version == Version::V2 { respelled(method.parameters().fields, parameters)? } else { parameters };
    let mut warnings = names(method, &value)?;
    let bytes = serde_json::to_vec(&value).unwrap_or_default();
    let decoded = Doc::parse(&bytes).map_err(|error| error.to_string());
    let decoded = decoded.and_then(|doc| method.decode_request(doc.root()).map_err(|error| error.to_string()));
    let encoded = match decoded {
        Ok(request) => method.encode_request(&*request).map_err(|error| refuse(method, &error))?,
        Err(text) if method.positional && value.is_object() => {
            let text = format!(
                "{}: {text}; its arguments have no names when they are sent, so they must be right",
                method.name
            );
            return Err(Failure::Usage(text));
        }
        Err(text) => {
            warnings.push(format!("{text} (sent as it is)"));
            return Ok(Checked { body: value, warnings });
        }
    };
    let encoded: Value = serde_json::from_slice(&encoded).unwrap_or_default();
    if method.positional {
        return Ok(Checked { body: encoded, warnings });
    }
    let mut body = value;
    texts.iter().for_each(|place| adopt(&mut body, &encoded, place));
    Ok(Checked { body, warnings })
}

/// The parameters in their documented spelling.
fn respelled(fields: &[&str], mut parameters: Parameters) -> Result<Parameters, Failure> {
    let Value::Object(entries) = parameters.value else { return Ok(parameters) };
    one_spelling(&entries)?;
    let documented = |key: String| {
        let known = fields.iter().find(|field| **field == key);
        let known = known.or_else(|| fields.iter().find(|field| field.eq_ignore_ascii_case(&key)));
        known.map_or(key, |field| (*field).to_owned())
    };
    parameters.value = entries.into_iter().map(|(key, value)| (documented(key), value)).collect();
    for place in &mut parameters.texts {
        if let Some(Step::Key(key)) = place.first_mut() {
            *key = documented(std::mem::take(key));
        }
    }
    Ok(parameters)
}

/// Refuses names that differ in case alone.
fn one_spelling(entries: &serde_json::Map<String, Value>) -> Result<(), Failure> {
    for (at, key) in entries.keys().enumerate() {
        if let Some(other) = entries.keys().take(at).find(|other| other.eq_ignore_ascii_case(key)) {
            let text =
                format!("`{other}` and `{key}` differ in case alone: the service takes one of them, give only one");
            return Err(Failure::Usage(text));
        }
    }
    Ok(())
}

/// Warnings about the names of parameters.
fn names(method: &MethodInfo, value: &Value) -> Result<Vec<String>, Failure> {
    let Value::Object(entries) = value else { return Ok(Vec::new()) };
    let fields = method.parameters().fields;
    let mut warnings = Vec::new();
    one_spelling(entries)?;
    for key in entries.keys() {
        if fields.contains(&key.as_str()) || is_understood(method, key) {
            continue;
        }
        if let Some(field) = fields.iter().find(|field| field.eq_ignore_ascii_case(key)) {
            return Err(collision(method, key, field));
        }
        let near = catalogue::did_you_mean(key, fields);
        let known = if near.is_empty() && !fields.is_empty() {
            format!(": it has `{}`", fields.join("`, `"))
        } else if near.is_empty() {
            ": it has no parameters".to_owned()
        } else {
            near
        };
        warnings.push(format!("{} has no documented parameter `{key}`{known}", method.name));
    }
    Ok(warnings)
}

/// Lists take `start` whether their page lists it or not.
fn is_understood(method: &MethodInfo, key: &str) -> bool {
    method.list.is_some() && key == "start"
}

fn collision(method: &MethodInfo, key: &str, documented: &str) -> Failure {
    let text = format!(
        "{}: `{key}` is documented as `{documented}`, and the service may take either: write `{documented}`",
        method.name
    );
    Failure::Usage(text)
}

fn refuse(method: &MethodInfo, error: &EncodeError) -> Failure {
    match error {
        EncodeError::DuplicateKey { key, documented } => collision(method, key, documented),
        other => Failure::Usage(format!("{}: {other}", method.name)),
    }
}

/// Gives a text its documented type. An empty text clears a field, so it stays as it is, and so does everything that is
/// not a single value.
fn adopt(body: &mut Value, encoded: &Value, place: &[Step]) {
    let mut typed = encoded;
    let mut at = body;
    for step in place {
        let next = match step {
            Step::Key(key) => (at.get_mut(key.as_str()), typed.get(key.as_str())),
            Step::Index(index) => (at.get_mut(*index), typed.get(*index)),
        };
        let (Some(into), Some(from)) = next else { return };
        (at, typed) = (into, from);
    }
    let is_scalar = !matches!(typed, Value::Null | Value::Array(_) | Value::Object(_));
    if is_scalar && at.as_str().is_some_and(|text| !text.is_empty()) {
        *at = typed.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params;
    use serde_json::json;

    fn checked(name: &str, arguments: &[&str]) -> Result<Checked, String> {
        let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        let parameters = params::parse(&arguments, &mut std::io::empty()).map_err(|failure| failure.to_string())?;
        let target = catalogue::resolve(name, Some(Version::V2)).map_err(|failure| failure.to_string())?;
        check(target.method.unwrap(), parameters).map_err(|failure| failure.to_string())
    }

    #[test]
    fn enc_4_texts_take_the_documented_types() {
        let arguments = ["FIELDS[OPENED]=true", "FIELDS[PROBABILITY]=50", "FIELDS[TITLE]=5", "FIELDS[UF_CRM_1]=7"];
        let found = checked("crm.deal.add", &arguments).unwrap();
        let expected = json!({"fields": {"OPENED": "Y", "PROBABILITY": 50, "TITLE": "5", "UF_CRM_1": "7"}});
        assert_eq!((found.body, found.warnings), (expected, vec![]));
    }

    #[test]
    fn enc_3_an_empty_text_clears_and_stays() {
        let found = checked("crm.deal.add", &["FIELDS[PROBABILITY]=", "FIELDS[BEGINDATE]="]).unwrap();
        assert_eq!(found.body, json!({"fields": {"PROBABILITY": "", "BEGINDATE": ""}}));
    }

    #[test]
    fn unknown_names_are_warned_about_with_the_nearest() {
        let found = checked("crm.deal.add", &["FIELD[TITLE]=x"]).unwrap();
        assert_eq!(found.body, json!({"FIELD": {"TITLE": "x"}}));
        assert!(found.warnings[0].contains("did you mean `fields`?"), "{:?}", found.warnings);
    }

    #[test]
    fn two_spellings_of_one_name_are_refused() {
        for arguments in [&["fields[TITLE]=x", "FIELDS[OPENED]=Y"][..], &["a=1", "A=2"], &["FIELDS[title]=x"]] {
            let text = checked("crm.deal.add", arguments).unwrap_err();
            assert!(text.contains("case alone") || text.contains("is documented as"), "{text}");
        }
    }

    #[test]
    fn enc_2_positional_arguments_become_a_list() {
        let found = checked("task.commentitem.get", &["ITEMID=5", "TASKID=7"]).unwrap();
        assert_eq!(found.body, json!([7, 5]));
        assert!(checked("task.commentitem.get", &["ITEMID=5"]).is_err(), "TASKID is required");
    }

    #[test]
    fn what_does_not_fit_is_sent_with_a_warning() {
        let found = checked("crm.item.get", &["entityTypeId=deal", "id=5"]).unwrap();
        assert_eq!(found.body, json!({"entityTypeId": "deal", "id": "5"}));
        assert!(found.warnings[0].contains("entityTypeId"), "{:?}", found.warnings);
    }
}
