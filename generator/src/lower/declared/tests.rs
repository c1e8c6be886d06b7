use std::sync::Arc;

use super::*;
use crate::model::types::{MethodName, Open, Response, Version};
use crate::page::raw::Part;
use crate::span::{At, FileId, Span};
use crate::syntax::tree::Fence;

const CODE: &str = "
    // What the call returns
    type Crate = {
      id: number
      label: string | null
      packed?: ISODate; kind: 'Y' | 'N',
      tags: string[]
      inside: Crate[]
      sizes: Record<string, number>
      extra: unknown
    }
    interface CrateResult { crate: Crate; total: number }

    const response = await $b24.actions.v3.call.make<CrateResult>({
      method: 'shop.crate.get',
      params: { id: 5 },
    })
";

fn section(code: &str) -> Section {
    let span = Span::new(FileId(0), 0..0);
    let fence = Fence { info: "ts".into(), text: code.into(), span };
    let part = Part { headings: Arc::default(), tab: None, include: None, span, content: PartContent::Fence(fence) };
    Section { present: true, parts: vec![part] }
}

fn method(result: Type) -> Method {
    Method {
        name: MethodName("shop.crate.get".to_owned()),
        version: Version::V3,
        page: PagePath("shop.md".to_owned()),
        scopes: Vec::new(),
        deprecated: None,
        positional: false,
        changes: false,
        cursor: None,
        params: Vec::new(),
        response: Response { result: Some(Field::new("result", result)), ..Response::default() },
        errors: Vec::new(),
        at: At::NOWHERE,
    }
}

fn open(name: &str, ty: Type) -> Field {
    Field { open: Open(true), ..Field::new(name, ty) }
}

/// The types of the fields of `crate` after the declaration of `code` has filled them.
fn filled(code: &str, fields: Vec<Field>) -> Vec<(String, String)> {
    let mut methods = [method(Type::Object(vec![open("crate", Type::Object(fields))]))];
    let declared = read(&section(code), "Shop.crate.get").expect("the code declares a result");
    fill(&mut methods, &[(PagePath("shop.md".to_owned()), declared)].into(), &mut Diagnostics::default());
    let [method] = methods;
    let Some(Type::Object(mut result)) = method.response.result.map(|field| field.ty) else { panic!("an object") };
    let Type::Object(fields) = result.remove(0).ty else { panic!("an object") };
    fields.iter().map(|field| (field.name.0.clone(), notation::print(&field.ty, field.nullable).text)).collect()
}

#[test]
fn places_without_a_type_take_the_declared_one() {
    let any = || Type::Any;
    let list = Type::List(Box::new(Type::Any));
    let fields = vec![
        open("id", Type::Scalar(Scalar::Integer)),
        open("label", any()),
        open("packed", any()),
        open("kind", any()),
        open("tags", list.clone()),
        open("inside", Type::Any),
        open("sizes", Type::Object(Vec::new())),
        open("extra", list),
        open("unknown", any()),
    ];
    let types = filled(CODE, fields);
    let types: Vec<&str> = types.iter().map(|(_, ty)| ty.as_str()).collect();
    let expected =
        ["integer", "string | null", "datetime", "boolean", "string[]", "any[]", "map<integer>", "any[]", "any"];
    assert_eq!(types, expected);
}

#[test]
fn numbers_have_a_fraction_unless_all_that_are_shown_are_whole() {
    let fields = |ty: Type| vec![open("id", ty), open("sizes", Type::Object(Vec::new()))];
    let sizes = |ty: Type| filled(CODE, fields(ty))[1].1.clone();
    assert_eq!(sizes(Type::Any), "map<double>");
    assert_eq!(sizes(Type::Scalar(Scalar::Double)), "map<double>");
    assert_eq!(sizes(Type::Scalar(Scalar::Integer)), "map<integer>");
}

#[test]
fn only_a_call_of_the_method_itself_declares_its_result() {
    assert!(read(&section(CODE), "shop.crate.get").is_some());
    assert_eq!(read(&section(CODE), "shop.crate.list"), None);
    assert_eq!(read(&section(&CODE.replace(".make<CrateResult>", ".make")), "shop.crate.get"), None);
}
