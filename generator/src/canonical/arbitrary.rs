//! Arbitrary models for the tests of the two laws, generated from a seed and therefore the same on every machine.

use crate::model::types::{
    BooleanForm, Circumstance, Condition, Deprecation, Effect, Enum, EnumValue, ErrorCase, ErrorTexts, Event,
    EventCode, Field, Method, MethodName, Model, Object, ObjectName, PagePath, Presence, Response, Retirement, Scalar,
    Test, Type, Version, WireName,
};
use crate::span::At;

/// Texts that are hard to quote in tables, Markdown or the notation of types.
const TEXTS: [&str; 26] = [
    "ID",
    "a|b",
    "||",
    "a`b",
    "``",
    "`",
    "```x|y```",
    "UF_CRM_...",
    "*",
    "**",
    "<field_code>",
    "{N}",
    "a.b",
    "",
    "\"",
    "\\",
    "\\|",
    "|#",
    "#|",
    "{{x}}",
    "{% note %}",
    "[a](b)",
    "say \"so\"",
    "x y",
    "_a_",
    "ключ",
];

/// A xorshift generator of models and their parts.
pub(super) struct Arbitrary(u64);

impl Arbitrary {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap_or(0) % bound
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn text(&mut self) -> String {
        let text = TEXTS[self.below(TEXTS.len())].to_owned();
        if self.chance(30) { text + TEXTS[self.below(TEXTS.len())] } else { text }
    }

    /// A model of a few methods, events and objects.
    pub(super) fn model(&mut self) -> Model {
        let mut model = Model::default();
        for index in 0..3 {
            model.methods.push(self.method(index));
        }
        for index in 0..4 {
            model.events.push(self.event(index));
        }
        model.events.sort_by_key(|event| event.code.0.to_lowercase());
        for index in 0..2 {
            let name = format!("{}_{index}", ["crm_thing", "Thing", "catalog_thing.part"][self.below(3)]);
            model.objects.push(Object {
                anchor: name.to_lowercase(),
                name: ObjectName(name),
                page: PagePath("api-reference/objects.md".to_owned()),
                fields: self.fields(0, true),
                at: At::NOWHERE,
            });
        }
        // A model contains only objects that a method refers to.
        for object in &model.objects {
            let field = Field { ty: Type::Ref(object.name.clone()), ..self.field(9, true) };
            model.methods[0].params.push(field);
        }
        model.objects.sort_by(|a, b| a.name.cmp(&b.name));
        model
    }

    fn method(&mut self, index: usize) -> Method {
        Method {
            name: MethodName(format!("odd.method{index}.get")),
            version: if self.chance(20) { Version::V3 } else { Version::V2 },
            page: PagePath(format!("api-reference/odd/odd-method{index}-get.md")),
            scopes: ["crm", "task", "user_basic"][..self.below(4)].iter().map(|s| (*s).to_owned()).collect(),
            deprecated: self
                .chance(30)
                .then(|| Deprecation { successor: (index != 1).then(|| MethodName("odd.method1.get".to_owned())) }),
            positional: self.chance(20),
            changes: self.chance(20),
            cursor: self.chance(20).then(|| WireName("ID".to_owned())),
            params: self.fields(0, true),
            response: self.response(),
            errors: (0..self.below(5)).map(|_| self.error()).collect(),
            at: At::NOWHERE,
        }
    }

    /// An event. The first two have a page each, the others are sections of one page.
    fn event(&mut self, index: usize) -> Event {
        let code = [format!("ODD.THING{index}.ON.ADD"), format!("ONODDTHING{index}ADD")][index % 2].clone();
        let file = if index < 2 { format!("on-odd-{index}") } else { "on-odd-things".to_owned() };
        let anchor = if index < 2 { String::new() } else { [String::new(), format!("on-{index}")][index % 2].clone() };
        let spelling = code.starts_with("ON") && self.chance(50);
        let beside = if self.chance(30) { self.fields(0, false) } else { Vec::new() };
        Event {
            suffix: ["FIELDS", "THING_ID"][..self.below(3)].iter().map(|key| WireName((*key).to_owned())).collect(),
            spelling: spelling.then(|| EventCode(format!("onOddThing{index}Add"))),
            code: EventCode(code),
            page: PagePath(format!("api-reference/odd/events/{file}.md")),
            anchor,
            scopes: ["crm", "task"][..self.below(3)].iter().map(|s| (*s).to_owned()).collect(),
            deprecated: self
                .chance(30)
                .then(|| Retirement { successor: (index != 1).then(|| EventCode("ONODDTHING1ADD".to_owned())) }),
            data: self.chance(90).then(|| Field {
                name: WireName("data".to_owned()),
                wildcard: false,
                ..self.field(0, false)
            }),
            beside: beside.into_iter().filter(|field| field.name.0 != "data").collect(),
            at: At::NOWHERE,
        }
    }

    fn response(&mut self) -> Response {
        let result = self.chance(90).then(|| Field {
            name: WireName("result".to_owned()),
            wildcard: false,
            ..self.field(0, false)
        });
        Response { total: self.chance(30), next: self.chance(30), result }
    }

    fn error(&mut self) -> ErrorCase {
        let code = self.chance(70).then(|| self.text());
        let message = (code.is_none() || self.chance(50)).then(|| self.text());
        let status = self.chance(40).then_some(403);
        ErrorCase {
            pattern: code.is_some() && self.chance(20),
            code,
            status,
            message,
            texts: ErrorTexts::default(),
            at: At::NOWHERE,
        }
    }

    fn fields(&mut self, depth: usize, request: bool) -> Vec<Field> {
        // Names of fields are unique in an object: the model merges rows of the same name.
        let mut fields: Vec<Field> = Vec::new();
        for _ in 0..self.below(6) {
            let field = self.field(depth, request);
            if fields.iter().all(|known| known.name != field.name) {
                fields.push(field);
            }
        }
        fields
    }

    fn field(&mut self, depth: usize, request: bool) -> Field {
        let ty = self.ty(depth, true);
        let name = self.text();
        Field {
            wildcard: self.chance(10),
            nullable: self.chance(20),
            presence: if request { self.presence() } else { Presence::Optional },
            conditions: if request { self.conditions() } else { Vec::new() },
            default: self.chance(10).then(|| self.text()),
            applies_to: (0..self.below(8) / 6).map(|_| self.text()).collect(),
            deprecated: self.chance(5),
            as_text: self.chance(10),
            ..Field::new(&name, ty)
        }
    }

    fn presence(&mut self) -> Presence {
        match self.below(6) {
            0 => Presence::Required,
            1 => Presence::Conditional,
            2 => Presence::OneOf(vec![WireName(self.text()), WireName(self.text())]),
            _ => Presence::Optional,
        }
    }

    fn conditions(&mut self) -> Vec<Condition> {
        let texts = |source: &mut Self| (0..=source.below(2)).map(|_| source.text()).collect::<Vec<_>>();
        let mut conditions = Vec::new();
        for _ in 0..self.below(8) / 5 {
            let effect = [Effect::Required, Effect::Only, Effect::Ignored][self.below(3)];
            let test = match self.below(6) {
                0 => Test::Given(texts(self).into_iter().map(WireName).collect()),
                1 => Test::Absent(texts(self).into_iter().map(WireName).collect()),
                2 => Test::Is(WireName(self.text()), texts(self)),
                3 => Test::IsNot(WireName(self.text()), texts(self)),
                4 => Test::Where(Circumstance::Setting(self.text())),
                _ => Test::Where(
                    [Circumstance::Webhook, Circumstance::Administrator, Circumstance::OnPremise][self.below(3)]
                        .clone(),
                ),
            };
            let within = if self.chance(20) { texts(self) } else { Vec::new() };
            conditions.push(Condition { effect, test, within });
        }
        conditions
    }

    fn ty(&mut self, depth: usize, union: bool) -> Type {
        match self.below(if depth < 3 { 12 } else { 6 }) {
            0 => Type::Any,
            1 => Type::Ref(ObjectName(["crm_multifield", "ContentBlockDto", "a b"][self.below(3)].to_owned())),
            2 => Type::Enum(self.values()),
            3 => [Type::Binary, Type::Filter, Type::FilterV3][self.below(3)].clone(),
            4 | 5 => Type::Scalar(self.scalar()),
            6 => Type::List(Box::new(self.ty(depth + 1, true))),
            7 => Type::Map(Box::new(self.ty(depth + 1, true))),
            8 if union => {
                let mut types = vec![self.ty(depth + 1, false)];
                while types.len() < 2 || self.chance(30) {
                    let next = self.ty(depth + 1, false);
                    if !types.contains(&next) {
                        types.push(next);
                    }
                }
                Type::Union(types)
            }
            _ => Type::Object(self.fields(depth + 1, true)),
        }
    }

    fn scalar(&mut self) -> Scalar {
        let forms = [BooleanForm::Json, BooleanForm::YesNo, BooleanForm::OneZero];
        match self.below(11) {
            0 => Scalar::String,
            1 => Scalar::Integer,
            2 => Scalar::Double,
            3 | 4 => Scalar::Boolean(forms[self.below(3)]),
            5 => Scalar::Date,
            6 => Scalar::DateTime,
            7 => Scalar::Timestamp,
            8 => Scalar::File,
            _ => Scalar::Id(["user", "sale_order.id", "crm_status"][self.below(3)].to_owned()),
        }
    }

    fn values(&mut self) -> Enum {
        let base = if self.chance(50) { Scalar::Integer } else { Scalar::String };
        let mut values: Vec<EnumValue> = Vec::new();
        for _ in 0..=self.below(4) {
            let wire = if base == Scalar::Integer { self.below(50).to_string() } else { self.text() };
            let label = self.chance(40).then(|| ["low", "not set yet"][self.below(2)].to_owned());
            if values.iter().all(|value| value.wire != wire) {
                values.push(EnumValue { wire, label });
            }
        }
        Enum { base, values }
    }
}
