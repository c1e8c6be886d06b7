//! The seed page, an older draft of a method page, gives its method. The golden case `draft_page` has the same
//! constructs in other words.

use std::fs;

use bitrix24_codegen::model::types::{Presence, Scalar, Type};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{Docs, Settings};
use bitrix24_workspace::beside_workspace;

const PAGE: &str = "api-reference/imopenlines/openlines/sessions/imopenlines-session-join.md";

#[test]
fn the_seed_page_gives_its_method() {
    let Some(path) = beside_workspace("shared/seed/imopenlines-session-join.md", "the seed page") else { return };
    let text = fs::read_to_string(path).expect("the seed page can be read");
    let docs = Docs::from_sources("seed", SourceSet::from_texts([(PAGE.to_owned(), text)]));

    let read = bitrix24_codegen::read(&docs, Settings::default(), &|_| {});
    let [method] = read.model.methods.as_slice() else { panic!("{} methods", read.model.methods.len()) };
    assert_eq!(method.name.0, "imopenlines.session.join");
    assert_eq!(method.scopes, ["imopenlines"]);
    let [param] = method.params.as_slice() else { panic!("{:?}", method.params) };
    assert_eq!((param.name.0.as_str(), &param.presence), ("CHAT_ID", &Presence::Required));
    assert_eq!(param.ty, Type::Scalar(Scalar::Integer), "inferred from its example");
    let result = method.response.result.as_ref().map(|field| &field.ty);
    assert!(matches!(result, Some(Type::Scalar(Scalar::Boolean(_)))), "{result:?}");
    let codes: Vec<_> = method.errors.iter().filter_map(|case| case.code.as_deref()).collect();
    assert_eq!(codes, ["ACCESS_DENIED", "CHAT_TYPE", "CHAT_ID"]);
    let mut diagnostics = read.diagnostics.as_slice().iter();
    let inferred = diagnostics.any(|d| d.code.id == "type-inferred" && d.message.contains("494"));
    assert!(inferred, "a diagnostic reports that the type was inferred");

    let generated = bitrix24_codegen::generate(&docs).expect("the seed page breaks no promise");
    let rust = &generated.tree.files["imopenlines/session.rs"];
    for part in ["pub fn join<", "pub struct Join", "pub chat_id: i64", "pub enum JoinError", "AccessDenied"] {
        assert!(rust.contains(part), "{part} is not in\n{rust}");
    }
}
