//! Keys of an object that its description lists: bullets and code templates → fields. Decides which bullets are keys.

use std::sync::LazyLock;

use regex::Regex;

use super::flat::{self, CLOSE, OPEN};
use super::pattern::compile;
use super::ty;
use crate::lower::context::ObjectIndex;
use crate::model::types::{Field, Type};
use crate::model::wildcard;
use crate::syntax::tree::{Block, BlockKind, Inline};

/// The fields that a description lists; empty where it lists none. Bullets count before templates.
#[must_use]
pub fn read(description: &[Block], objects: &ObjectIndex) -> Vec<Field> {
    let mut intro = String::new();
    for block in description {
        match &block.kind {
            BlockKind::Paragraph(inlines) => intro = flat::text(inlines),
            BlockKind::List(items) if !announces_else(&intro) => {
                let fields: Option<Vec<Field>> = items.iter().map(|item| bullet(item, objects)).collect();
                if let Some(fields) = fields.filter(|fields| is_structure(fields)) {
                    return fields;
                }
            }
            _ => {}
        }
    }
    description.iter().find_map(template).unwrap_or_else(|| inline(description))
}

/// The keys of code in running text that shows the format of an object: "in the format `{id: 1, name: 'x'}`".
fn inline(description: &[Block]) -> Vec<Field> {
    static FORMAT: LazyLock<Regex> =
        LazyLock::new(|| compile(r"\b(?:format|form|structure)(?: of)?:?\s*⟦(\{[^⟧]*\})⟧"));
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"[{,]\s*["']?([A-Za-z_][\w-]*)["']?\s*(?::|=>)"#).expect("the pattern of keys is valid")
    });
    let mut fields: Vec<Field> = Vec::new();
    for text in flat::paragraphs(description) {
        for code in FORMAT.captures_iter(&text).map(|found| found[1].to_owned()) {
            if code.contains("...") || code.contains('…') || code.matches('{').count() > 1 {
                return Vec::new();
            }
            for key in KEY.captures_iter(&code) {
                if fields.iter().all(|field| field.name.0 != key[1]) {
                    fields.push(Field::new(&key[1], Type::Any));
                }
            }
        }
    }
    if is_structure(&fields) { fields } else { Vec::new() }
}

/// Words above a list that holds no keys.
static OTHERS: &str = r"\b(?:values?|prefix(?:es)?|operators?|conditions?|operations?|examples?|methods?|events?|types?|formats?|logic|rules?|asc|desc)\b[^.]*:?\s*$";

fn announces_else(intro: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| compile(OTHERS));
    PATTERN.is_match(intro.trim().rsplit('\n').next().unwrap_or_default())
}

/// Keys make a structure where each is a name of its own and none is a placeholder.
fn is_structure(fields: &[Field]) -> bool {
    let unique =
        fields.iter().enumerate().all(|(index, field)| fields[..index].iter().all(|other| other.name != field.name));
    unique && !fields.is_empty() && fields.iter().all(|field| is_key(&field.name.0))
}

/// Whether a text can be a key: a name, and no literal or placeholder.
fn is_key(text: &str) -> bool {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:field|value|key|name|param|parameter|property|lang|item|code|id|filter|order|sort)_?(?:name)?_?(?:\d|n)$|^(?:field|key|asc|desc|y|n|true|false|null)$")
            .expect("the pattern of placeholders is valid")
    });
    let name = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    name && !PLACEHOLDER.is_match(text)
}

/// `` `KEY` — text ``, `` **KEY** (`integer`) — text ``.
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
    Some(Field::new(name.trim(), bullet_type(rest, objects)))
}

/// The type in `(integer) — text`, `` `integer` — text ``; any where there is none.
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
mod tests {
    use super::*;
    use crate::model::types::Scalar;
    use crate::span::{FileId, Span};
    use crate::syntax::tree::Fence;

    fn block(kind: BlockKind) -> Block {
        Block { span: Span::new(FileId(0), 0..0), kind }
    }
    fn paragraph(text: &str) -> Block {
        let parts = text.split(['⟦', '⟧']).enumerate().filter(|(_, part)| !part.is_empty());
        let inline = |(index, part): (usize, &str)| {
            if index % 2 == 0 { Inline::Text(part.into()) } else { Inline::Code(part.into()) }
        };
        block(BlockKind::Paragraph(parts.map(inline).collect()))
    }
    fn keys(intro: &str, items: &[&str]) -> Vec<String> {
        let list = block(BlockKind::List(items.iter().map(|item| vec![paragraph(item)]).collect()));
        let fields = read(&[paragraph(intro), list], &ObjectIndex::default());
        fields.into_iter().map(|field| field.name.0).collect()
    }

    #[test]
    fn bullets() {
        assert_eq!(keys("where", &["⟦ID⟧ — number", "⟦NAME⟧ (⟦string⟧) — text"]), ["ID", "NAME"]);
        assert_eq!(keys("Possible values:", &["⟦a⟧ — x", "⟦b⟧ — y"]), Vec::<String>::new());
        assert_eq!(keys("where", &["⟦field_n⟧ — name", "⟦value_n⟧ — value"]), Vec::<String>::new());
        assert_eq!(keys("Fields:", &["any of them", "⟦b⟧ — y"]), Vec::<String>::new());
    }

    #[test]
    fn formats_in_running_text() {
        let names = |text: &str| -> Vec<String> {
            read(&[paragraph(text)], &ObjectIndex::default()).into_iter().map(|field| field.name.0).collect()
        };
        assert_eq!(
            names("Start in the format ⟦{\"timestamp\": \"17\", \"timezone\": \"X\"}⟧"),
            ["timestamp", "timezone"]
        );
        assert_eq!(names("The default is ⟦{id: 'ASC'}⟧"), Vec::<String>::new());
        assert_eq!(names("An object of the form ⟦{\"field\": \"value\"[, ...]}⟧"), Vec::<String>::new());
    }

    #[test]
    fn types_of_bullets() {
        for (rest, ty) in [
            ("(integer) — text", Type::Scalar(Scalar::Integer)),
            ("— integer of something", Type::Any),
            ("(the id) — text", Type::Any),
        ] {
            assert_eq!(bullet_type(rest, &ObjectIndex::default()), ty, "{rest}");
        }
    }

    #[test]
    fn templates() {
        let fence = |text: &str| {
            block(BlockKind::Fence(Box::new(Fence {
                info: String::new(),
                text: text.into(),
                span: Span::new(FileId(0), 0..0),
            })))
        };
        let names = |text: &str| -> Vec<String> {
            read(&[fence(text)], &ObjectIndex::default()).into_iter().map(|field| field.name.0).collect()
        };
        assert_eq!(names("{\n  \"id\": 1,\n  nested: {\n    x: 1\n  }\n}"), ["id", "nested"]);
        assert_eq!(names("{\n  field_1: value_1,\n  ...\n}"), Vec::<String>::new());
        assert_eq!(names("[1, 2]"), Vec::<String>::new());
    }
}
