use super::*;
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
fn each_phrase_about_data_matches_its_example() {
    for (pattern, example) in DATA {
        let text = example.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string());
        assert!(compile(pattern).is_match(&text), "{pattern}");
        assert!(are_data(&[paragraph(example)]), "{example}");
    }
    for text in ["So far one key is available: ⟦height⟧", "Available keys: ⟦a⟧", "The key ⟦ID⟧ is required"]
    {
        assert!(!are_data(&[paragraph(text)]), "{text}");
    }
}

#[test]
fn each_sentence_names_the_key_of_its_example() {
    for (pattern, example) in SENTENCES {
        let fields = read(&[paragraph(example)], &ObjectIndex::default());
        let key = example.split(['⟦', '⟧']).nth(1);
        assert_eq!(fields.first().map(|field| field.name.0.as_str()), key, "{pattern}");
    }
    assert_eq!(read(&[paragraph("An object with ⟦any⟧ parameters")], &ObjectIndex::default()), []);
}

#[test]
fn formats_in_running_text() {
    let names = |text: &str| -> Vec<String> {
        read(&[paragraph(text)], &ObjectIndex::default()).into_iter().map(|field| field.name.0).collect()
    };
    assert_eq!(names("Start in the format ⟦{\"timestamp\": \"17\", \"timezone\": \"X\"}⟧"), ["timestamp", "timezone"]);
    assert_eq!(names("The default is ⟦{id: 'ASC'}⟧"), Vec::<String>::new());
    assert_eq!(names("An object of the form ⟦{\"field\": \"value\"[, ...]}⟧"), Vec::<String>::new());
}

#[test]
fn types_in_formats_and_sentences() {
    let text = Type::Scalar(Scalar::String);
    for (description, ty) in [
        ("An object in the format ⟦{content: [value1, value2]}⟧", Type::List(Box::new(text.clone()))),
        ("An object in the format ⟦{content: ['a', 'b']}⟧", Type::List(Box::new(text.clone()))),
        ("An object in the format ⟦{drop: ‘Y’}⟧", Type::Scalar(Scalar::Boolean(BooleanForm::YesNo))),
        ("An object in the format ⟦{content: [1, 2]}⟧", Type::Any),
        ("An object in the format ⟦{content: value}⟧", Type::Any),
        ("In the format ⟦{rowId: rowId}⟧. Here ⟦rowId⟧ — identifier of the row", Type::Scalar(Scalar::Integer)),
        ("In the format ⟦{rowId: rowId}⟧. Here ⟦rowId⟧ — code of the row", Type::Any),
        ("In the format ⟦{row: row}⟧. Here ⟦row⟧ is the identifier of the row", Type::Any),
        ("The required parameter ⟦TAX⟧ (⟦string⟧) — number of the seller is passed", text.clone()),
        ("The ⟦TAX⟧ parameter is passed (⟦string⟧) — key", text),
        ("The structure contains the parameter ⟦TAX⟧", Type::Any),
    ] {
        let fields = read(&[paragraph(description)], &ObjectIndex::default());
        assert_eq!(fields.into_iter().map(|field| field.ty).collect::<Vec<_>>(), [ty], "{description}");
    }
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
