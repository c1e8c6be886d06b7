//! Bullets and code in the description of an object → its fields. Decides which bullets are keys.

use std::sync::LazyLock;

use regex::Regex;

use super::allowed;
use super::flat::{self, CLOSE, OPEN};
use super::pattern::{Patterns, compile};
use super::ty;
use super::values::{self, Values};
use crate::lower::context::ObjectIndex;
use crate::model::types::{BooleanForm, Field, Scalar, Type};
use crate::model::wildcard;
use crate::syntax::tree::{Block, BlockKind, Inline};

/// The fields that a description lists; empty if it lists none. Bullets take precedence over code.
#[must_use]
pub fn read(description: &[Block], objects: &ObjectIndex) -> Vec<Field> {
    let mut intro = String::new();
    for block in description {
        match &block.kind {
            BlockKind::Paragraph(inlines) => intro = flat::text(inlines),
            BlockKind::List(items) if !announces_other_list(&intro) => {
                let fields: Option<Vec<Field>> = items.iter().map(|item| bullet(item, objects)).collect();
                if let Some(fields) = fields.filter(|fields| is_structure(fields)) {
                    return fields;
                }
            }
            _ => {}
        }
    }
    // What a format shows may be a code that stands for all.
    if are_data(description) {
        return Vec::new();
    }
    if let Some(fields) = description.iter().find_map(template) {
        return fields;
    }
    let fields = inline(description);
    if fields.is_empty() { sentence(description, objects) } else { fields }
}

/// Phrases that say that the keys of an object are data, each with an example.
static DATA: &[(&str, &str)] = &[
    (
        r"(?:\b(?:where|the|each|whose)|⟧) keys?(?: (?:of|in) [^.:]*)? (?:is|are|can be|must|and values)\b",
        "an object where the key is the ⟦code⟧",
    ),
    (r"\bkey\s*(?:—|–|=>?)", "Key — id of the user, value — role"),
    (r"\bformat ⟦(?:code|key|name)\s*(?::|=>?)", "in the format ⟦code: text⟧"),
    (r#"\bformat ⟦\{\s*["']?[a-z_]*code["']?\s*:"#, "in the format ⟦{\"FIELD_CODE\": value}⟧"),
    (r#"\bformat ⟦\{\s*["']?<[a-z_]+>["']?\s*:"#, "in the format ⟦{\"<kind>\": \"<page>\"}⟧"),
    (r"⟦[a-z]+_n⟧\s*[—–-][^\n]*\b(?:code|identifier)\b", "⟦field_n⟧ — code of the field"),
    (
        r"\bvalues (?:of|for) (?:the )?(?:properties|parameters) (?:that|of)\b",
        "The values of properties that were registered",
    ),
    (r"\bfield values that\b", "Field values that are put in for the time"),
    (r"\baccording to the (?:settings )?structure\b", "Settings according to the structure of the handler"),
    (r"\bany name\b|\barbitrar", "Keys are arbitrary."),
    (r"\bdepends? on the (?:[a-z]+ )?template\b", "The set of keys depends on the template"),
];

/// Whether a description says that the keys of an object are data: codes, identifiers, names that the caller chooses.
#[must_use]
pub fn are_data(description: &[Block]) -> bool {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(DATA.iter().map(|(pattern, _)| *pattern)));
    TABLE.is_match(&flat::lines(description)) || flat::items(description).iter().any(|item| TABLE.is_match(item))
}

/// Sentences that name the keys of an object, each with an example.
static SENTENCES: &[(&str, &str)] = &[
    (r"\bcontains the (?:key|parameter) ⟦([^⟧]+)⟧", "The structure contains the parameter ⟦TYPE⟧"),
    (r"\bcontains the ⟦([^⟧]+)⟧ (?:key|parameter)\b", "The structure contains the ⟦TYPE⟧ parameter"),
    (r"\b(?:key|option) (?:is )?available:? ⟦([^⟧]+)⟧", "So far one key is available: ⟦height⟧"),
    (r"\bthe option ⟦([^⟧]+)⟧ is available", "The option ⟦iNumPage⟧ is available"),
    (
        r"\bthe (?:required )?parameter ⟦([^⟧]+)⟧[^.⟦]*(?:⟦[^⟧]*⟧[^.⟦]*)*\bis passed",
        "The parameter ⟦INN⟧ (⟦string⟧) is passed",
    ),
    (r"\bthe ⟦([^⟧]+)⟧ parameter\b[^.⟦]*(?:⟦[^⟧]*⟧[^.⟦]*)*\bis passed", "The ⟦IS_TEST⟧ parameter (⟦string⟧) is passed"),
    (r"\bpass the ⟦([^⟧]+)⟧ object inside\b", "Pass the ⟦within⟧ object inside the filter"),
];

/// The keys that sentences of a description name.
fn sentence(description: &[Block], objects: &ObjectIndex) -> Vec<Field> {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(SENTENCES.iter().map(|(pattern, _)| *pattern)));
    let mut fields: Vec<Field> = Vec::new();
    for text in flat::paragraphs(description) {
        for (_, pattern) in TABLE.matching(&text) {
            for found in pattern.captures_iter(&text).filter_map(|found| found.get(1)) {
                if fields.iter().all(|field| field.name.0 != found.as_str()) {
                    let behind = text[found.end()..].trim_start_matches(CLOSE);
                    fields.push(Field::new(found.as_str(), type_in_parentheses(behind, objects)));
                }
            }
        }
    }
    if is_structure(&fields) { fields } else { Vec::new() }
}

/// The first type in parentheses behind a key: `` parameter is passed (`string`) — text ``.
fn type_in_parentheses(behind: &str, objects: &ObjectIndex) -> Type {
    let sentence = behind.split(['.', '—', '–']).next().unwrap_or_default();
    let inside = sentence.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    inside.map_or(Type::Any, |(word, _)| bullet_type(word, objects))
}

/// The keys of a code span that shows the format of an object: "in the format `{id: 1, name: 'x'}`".
fn inline(description: &[Block]) -> Vec<Field> {
    static FORMAT: LazyLock<Regex> =
        LazyLock::new(|| compile(r"\b(?:format|form|structure)(?: of)?:?\s*⟦(\{[^⟧]*\})⟧"));
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"[{,]\s*["']?([A-Za-z_][\w-]*)["']?\s*(?::|=>)\s*(\[[^\[\]]*\]|[^,}\]]*)"#)
            .expect("the pattern of keys is valid")
    });
    let mut fields: Vec<Field> = Vec::new();
    for text in flat::paragraphs(description) {
        for code in FORMAT.captures_iter(&text).map(|found| found[1].to_owned()) {
            if code.contains("...") || code.contains('…') || code.matches('{').count() > 1 {
                return Vec::new();
            }
            for key in KEY.captures_iter(&code) {
                if fields.iter().all(|field| field.name.0 != key[1]) {
                    let ty =
                        if is_identifier(&key[1], &text) { Type::Scalar(Scalar::Integer) } else { value_type(&key[2]) };
                    fields.push(Field::new(&key[1], ty));
                }
            }
        }
    }
    if is_structure(&fields) { fields } else { Vec::new() }
}

/// Whether a description says that a key, called an id, is an identifier: `` `valueId` — identifier of the value ``.
fn is_identifier(key: &str, text: &str) -> bool {
    let said = |rest: &str| {
        let rest = rest.trim_start().trim_start_matches(['—', '–', '-']).trim_start();
        let rest = rest.strip_prefix("is ").unwrap_or(rest);
        rest.strip_prefix("the ").unwrap_or(rest).starts_with("identifier")
    };
    let called = key.ends_with("Id") || key.ends_with("_ID") || key == "ID";
    called && text.split(&format!("{OPEN}{key}{CLOSE}")).skip(1).any(said)
}

/// The type of a value in a format: a flag, or a list of what the text calls by names. A single name stands for any
/// value, and a single text for any text or for a number in quotes.
fn value_type(value: &str) -> Type {
    let value = value.trim();
    let unquoted = value.trim_matches(['"', '\'', '‘', '’', '“', '”']);
    if unquoted != value && matches!(unquoted, "Y" | "N") {
        return Type::Scalar(Scalar::Boolean(BooleanForm::YesNo));
    }
    let Some(items) = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else { return Type::Any };
    let items: Vec<&str> = items.split(',').map(|item| item.trim().trim_matches(['"', '\''])).collect();
    let is_name = |item: &&str| item.starts_with(|c: char| c.is_ascii_alphabetic());
    let several = items.len() > 1 && items.iter().all(is_name);
    if several { Type::List(Box::new(Type::Scalar(Scalar::String))) } else { Type::Any }
}

/// Words in the line above a list that does not list keys.
static OTHERS: &str = r"\b(?:values?|prefix(?:es)?|operators?|conditions?|operations?|examples?|methods?|events?|types?|formats?|logic|rules?|asc|desc)\b[^.]*:?\s*$";

fn announces_other_list(intro: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| compile(OTHERS));
    PATTERN.is_match(intro.trim().rsplit('\n').next().unwrap_or_default())
}

/// Whether keys are those of a structure: they are distinct, and none is a placeholder.
fn is_structure(fields: &[Field]) -> bool {
    let unique =
        fields.iter().enumerate().all(|(index, field)| fields[..index].iter().all(|other| other.name != field.name));
    // Among several others `field` is a key as well.
    let is_field = |field: &Field| fields.len() > 3 && field.name.0 == "field";
    unique && !fields.is_empty() && fields.iter().all(|field| is_field(field) || is_key(&field.name.0))
}

/// Whether a text can be a key: it is a name and not a literal or placeholder.
fn is_key(text: &str) -> bool {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:field|value|key|name|param|parameter|property|lang|item|code|id|filter|order|sort)_?(?:name)?_?(?:\d|n)$|^(?:field|key|asc|desc|y|n|true|false|null)$")
            .expect("the pattern of placeholders is valid")
    });
    let name = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    name && !PLACEHOLDER.is_match(text)
}

/// The field of a bullet: `` `KEY` — text ``, `` **KEY** (`integer`) — text ``.
fn bullet(item: &[Block], objects: &ObjectIndex) -> Option<Field> {
    let BlockKind::Paragraph(inlines) = &item.first()?.kind else { return None };
    let text = flat::text(inlines);
    let text = match inlines.first()? {
        Inline::Strong(content) => {
            let name = flat::text(content);
            let name = name.trim_matches([OPEN, CLOSE, ' ']);
            let rest = text.get(flat::text(content).len()..)?;
            format!("{OPEN}{name}{CLOSE}{rest}")
        }
        _ => text,
    };
    let (name, rest) = text.trim_start().strip_prefix(OPEN)?.split_once(CLOSE)?;
    let rest = rest.trim_start().trim_start_matches('*').trim_start();
    if !rest.is_empty() && !rest.starts_with(['—', '–', '-', ':', '(', '=', OPEN]) {
        return None;
    }
    let mut field = Field::new(name.trim(), bullet_type(rest, objects));
    if let Values::Listed(listed) = values::read(&without_name(item), name.trim())
        && listed.left_out.is_empty()
        && !listed.values.is_empty()
        && matches!(field.ty, Type::Any | Type::Scalar(_))
    {
        allowed::put(&mut field, &listed.values);
        field.nullable |= listed.null;
    }
    Some(field)
}

/// The blocks of a bullet without the name that they begin with: they describe one field.
fn without_name(item: &[Block]) -> Vec<Block> {
    let mut blocks = item.to_vec();
    if let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first_mut() {
        inlines.remove(0);
    }
    blocks
}

/// The type in `(integer) — text`, `` `integer` — text ``; any type if there is none.
fn bullet_type(rest: &str, objects: &ObjectIndex) -> Type {
    let head = rest.split(['—', '–']).next().unwrap_or_default();
    let head: String =
        head.trim().trim_matches(['(', ')', ':', '-']).chars().filter(|c| !matches!(*c, OPEN | CLOSE)).collect();
    let cell = ty::parse(&head, objects);
    if cell.malformed || !cell.locals.is_empty() { Type::Any } else { cell.ty.unwrap_or(Type::Any) }
}

/// The keys of a code block that shows an object: `{ "ID": 1, NAME: "…" }`.
fn template(block: &Block) -> Option<Vec<Field>> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"^\s*["']?([A-Za-z_][\w-]*)["']?\s*(?::|=>)"#).expect("the pattern of keys is valid")
    });
    let BlockKind::Fence(fence) = &block.kind else { return None };
    let mut depth = 0i32;
    let mut fields = Vec::new();
    for line in fence.text.lines() {
        if depth == 1 {
            fields.extend(KEY.captures(line).map(|found| Field::new(&found[1], Type::Any)));
        }
        depth +=
            line.chars().map(|c| i32::from(matches!(c, '{' | '[')) - i32::from(matches!(c, '}' | ']'))).sum::<i32>();
    }
    let open = fence.text.trim_start().starts_with('{') && !fence.text.contains("...") && !fence.text.contains('…');
    (open && is_structure(&fields) && !fields.iter().any(|field| wildcard::is_wildcard(&field.name.0)))
        .then_some(fields)
}

#[cfg(test)]
mod tests;
