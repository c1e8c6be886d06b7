//! Writes a crate of made-up methods, as many and as large as the documented ones, to measure what the style of
//! generated code costs the compiler: `cargo run --release --example synthetic -- DIR [METHODS]`.

use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::emit::emit;
use bitrix24_codegen::model::types::*;
use bitrix24_codegen::resolve::resolve;
use bitrix24_codegen::span::At;
use bitrix24_codegen::tree::Layout;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let dir = arguments.next().expect("a directory");
    let count = arguments.next().map_or(1700, |text| text.parse().expect("a number"));
    let mut diagnostics = Diagnostics::default();
    let api = resolve(&model(count), &mut diagnostics);
    let tree = emit(&api, Layout::Crate, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.as_slice());
    for (path, text) in &tree.files {
        let path = Path::new(&dir).join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
}

/// About 3.5 structs and 20 fields per method.
fn model(count: usize) -> Model {
    let mut dice = Dice(7);
    let methods = (0..count).map(|i| method(i, &mut dice)).collect();
    Model { methods, objects: vec![phone()], skipped: Vec::new() }
}

fn method(i: usize, dice: &mut Dice) -> Method {
    let verb = ["add", "delete", "get", "list", "update"][i % 5];
    let (area, object) = (WORDS[i / 100 % WORDS.len()], WORDS[i / 5 % WORDS.len()]);
    let name = format!("{}.{}{}.{verb}", area.to_lowercase(), object.to_lowercase(), i / 5);
    let mut params = fields(dice, 1, 1, Some(0));
    params.push(field("fields", Type::Object(fields(dice, 5, 1, None)), Presence::Optional));
    let rows = Type::Object(fields(dice, 6, 1, None));
    let result = if i % 5 == 3 {
        Type::List(Box::new(rows))
    } else {
        Type::Object(vec![field("item", rows, Presence::Optional)])
    };
    let error = |code: &str| ErrorCase {
        code: Some(code.into()),
        pattern: false,
        status: Some(400),
        message: None,
        at: At::NOWHERE,
    };
    Method {
        page: PagePath(format!("api-reference/{area}/{}.md", name.replace('.', "-"))),
        name: MethodName(name),
        version: Version::V2,
        scopes: vec![area.to_lowercase()],
        deprecated: (i % 7 == 0).then(|| Deprecation { successor: Some(MethodName("user.user0.add".into())) }),
        positional: false,
        params,
        response: Response { result: Some(field("result", result, Presence::Optional)), total: false, next: false },
        errors: ["ACCESS_DENIED", "NOT_FOUND", "100", "ERROR_ARGUMENT"][..dice.roll(5)]
            .iter()
            .map(|c| error(c))
            .collect(),
        at: At::NOWHERE,
    }
}

fn phone() -> Object {
    let fields = ["ID", "VALUE", "VALUE_TYPE"].map(|n| field(n, Type::Scalar(Scalar::String), Presence::Required));
    let page = PagePath("api-reference/crm/data-types.md".into());
    Object {
        name: ObjectName("crm_multifield".into()),
        page,
        anchor: "crm_multifield".into(),
        fields: fields.into(),
        at: At::NOWHERE,
    }
}

fn fields(dice: &mut Dice, count: usize, required: usize, nested: Option<usize>) -> Vec<Field> {
    let count = count + dice.roll(4);
    let mut out = Vec::new();
    for i in 0..count {
        let name = format!("{}_{}{i}", WORDS[dice.roll(WORDS.len())], WORDS[dice.roll(WORDS.len())]);
        let presence = if i < required { Presence::Required } else { Presence::Optional };
        let ty = if nested == Some(i) && dice.roll(2) == 0 { Type::Object(fields(dice, 3, 0, None)) } else { ty(dice) };
        out.push(field(&name, ty, presence));
    }
    out
}

fn ty(dice: &mut Dice) -> Type {
    let scalar = |s| Type::Scalar(s);
    match dice.roll(24) {
        0..=8 => scalar(Scalar::String),
        9..=13 => scalar(Scalar::Integer),
        14 | 15 => scalar(Scalar::Boolean(BooleanForm::YesNo)),
        16 => scalar(Scalar::DateTime),
        17 => scalar(Scalar::Double),
        18 => scalar(Scalar::Id("user".into())),
        19 => Type::List(Box::new(scalar(Scalar::String))),
        20 => Type::List(Box::new(Type::Ref(ObjectName("crm_multifield".into())))),
        21 => Type::Union(vec![scalar(Scalar::String), Type::Object(Vec::new())]),
        22 => Type::Object(Vec::new()),
        _ if dice.roll(4) > 0 => Type::Any,
        _ => Type::Enum(Enum {
            base: Scalar::Integer,
            values: ["1", "2", "3"].map(|w| EnumValue { wire: w.into(), label: None }).into(),
        }),
    }
}

fn field(name: &str, ty: Type, presence: Presence) -> Field {
    Field {
        name: WireName(name.into()),
        wildcard: false,
        ty,
        nullable: false,
        presence,
        default: None,
        applies_to: Vec::new(),
        deprecated: false,
        description: None,
        at: At::NOWHERE,
    }
}

/// Numbers that are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

const WORDS: &[&str] = &[
    "USER", "DEAL", "CONTACT", "COMPANY", "TASK", "FIELD", "STATUS", "STAGE", "PHONE", "EMAIL", "ACCESS", "OWNER",
    "GROUP", "ORDER", "PRICE", "STORE", "BASKET", "CHAT",
];
