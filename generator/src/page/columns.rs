//! Column headers → [`Column`]s, by a table of spellings; then what the columns of an error table mean together.

use super::raw::Column;

use Column::{
    Advice, AppliesTo, Code, Conditions, Default, Description, Example, Field, Message, Name, Other, Read, Required,
    Status, Type, Values, Write,
};

/// Header texts in lower case, markup removed, white space collapsed.
static HEADERS: &[(&str, Column)] = &[
    ("name", Name),
    ("name type", Name),
    ("name / type", Name),
    ("name/type", Name),
    ("parameter", Name),
    ("parameter type", Name),
    ("parameter / type", Name),
    ("field", Name),
    ("field type", Name),
    ("field / type", Name),
    ("key", Name),
    ("key type", Name),
    ("property", Name),
    ("property type", Name),
    ("title type", Name),
    ("value type", Name),
    ("value / type", Name),
    ("attribute purpose", Name),
    ("type", Type),
    ("description", Description),
    ("descriptions and values", Description),
    ("values and description", Description),
    ("required", Required),
    ("conditions", Conditions),
    ("values", Values),
    ("allowed values", Values),
    ("default", Default),
    ("default value", Default),
    ("applies to", AppliesTo),
    ("example", Example),
    ("example value", Example),
    ("code", Code),
    ("error code", Code),
    ("error", Message),
    ("message", Message),
    ("error message", Message),
    ("error text", Message),
    ("error description", Message),
    ("status", Status),
    ("http status", Status),
    ("read", Read),
    ("write", Write),
    ("additional", Advice),
    ("additional information", Advice),
    ("available since", Advice),
    ("fields where the option is available", Advice),
    ("how to fix", Advice),
    ("immutable", Advice),
    ("note", Advice),
    ("reason", Advice),
    ("restrictions", Advice),
    ("revision", Advice),
    ("value", Advice),
    ("version", Advice),
    ("what to do", Advice),
    ("when it occurs", Advice),
];

/// The roles of a row of header texts; `None` for a table of something other than fields or errors: no text is known,
/// or the first column is something else that has a name (`Object | Name`).
pub(super) fn of_header(texts: &[String]) -> Option<Vec<Column>> {
    let mut columns: Vec<Column> = texts.iter().map(|text| of_text(text)).collect();
    let lists_something_else = columns.first() == Some(&Other) && columns.contains(&Name);
    if lists_something_else || columns.iter().all(|column| *column == Other) {
        return None;
    }
    if is_error_table(&columns) {
        refine_errors(&mut columns);
    }
    Some(columns)
}

fn of_text(text: &str) -> Column {
    HEADERS.iter().find(|(header, _)| *header == text).map_or(Other, |(_, column)| *column)
}

fn is_error_table(columns: &[Column]) -> bool {
    columns.contains(&Code) || columns.contains(&Message) || columns == [Description, Advice]
}

/// Refines the columns of an error table. Next to a column of explanations (`Value`, `When it occurs`, …) the
/// description is the text that the server sends; a name is the parameter that the error is about.
fn refine_errors(columns: &mut [Column]) {
    let explained = columns.contains(&Advice);
    let has_message = columns.contains(&Message);
    for column in columns {
        match column {
            Description if explained && !has_message => *column = Message,
            Name if has_message => *column = Field,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        let cases: &[(&[&str], Option<&[Column]>)] = &[
            (&["name type", "description"], Some(&[Name, Description])),
            (&["name/type", "example", "description"], Some(&[Name, Example, Description])),
            (
                &["name type", "required", "values", "default", "applies to"],
                Some(&[Name, Required, Values, Default, AppliesTo]),
            ),
            (&["field", "type", "description"], Some(&[Name, Type, Description])),
            (&["code", "description"], Some(&[Code, Description])),
            (&["code", "description", "value"], Some(&[Code, Message, Advice])),
            (&["status", "code", "description", "value"], Some(&[Status, Code, Message, Advice])),
            (&["code", "error message", "description"], Some(&[Code, Message, Description])),
            (&["code", "description", "status"], Some(&[Code, Description, Status])),
            (&["description", "value"], Some(&[Message, Advice])),
            (&["error text", "description"], Some(&[Message, Description])),
            (&["field", "error description", "how to fix"], Some(&[Field, Message, Advice])),
            (&["name type", "description", "note"], Some(&[Name, Description, Advice])),
            (&["task", "solution"], None),
            (&["crm object", "name", "description"], None),
        ];
        for (texts, expected) in cases {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            assert_eq!(of_header(&texts).as_deref(), *expected, "{texts:?}");
        }
    }
}
