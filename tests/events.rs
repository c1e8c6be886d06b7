//! Events end to end: a payload that a handler receives decodes into the variant of its code.

use bitrix24::on::{CrmDealAdd, CrmDynamicItemAdd, Event};
use bitrix24::registry::EVENTS;
use bitrix24::wire::{DecodeError, Doc};
use bitrix24::{EventType, Value};
use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::response::payload;
use bitrix24_codegen::model::page_kind::PageKind;
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{page, syntax};

fn json(text: &str) -> Value {
    text.parse().expect("the test writes JSON")
}

#[test]
fn a_payload_of_a_form_decodes() {
    // data[FIELDS][ID]=7405
    let data = json(r#"{"FIELDS": {"ID": "7405"}}"#);
    let event = Event::from_code("ONCRMDEALADD", &data).expect("the data fits");
    assert_eq!(event.code(), CrmDealAdd::CODE);
    let Event::CrmDealAdd(deal) = event else { panic!("{event:?}") };
    assert_eq!(deal.fields.as_ref().and_then(|fields| fields.id), Some(7405));
    assert_eq!(CrmDealAdd::decode(&data).expect("the data fits"), deal);
    assert_eq!(CrmDealAdd::SCOPES, ["crm"]);
}

#[test]
fn codes_are_read_in_any_case_and_unknown_ones_kept() {
    let event = Event::from_code("onCrmDealAdd", &Value::Null).expect("no data is no error");
    assert!(matches!(event, Event::CrmDealAdd(_)));
    let data = json(r#"{"a": ["1"]}"#);
    let event = Event::from_code("ONSOMETHINGNEW", &data).expect("any data will do");
    assert_eq!(event, Event::Other { code: "ONSOMETHINGNEW".to_owned(), data });
}

#[test]
fn ev_7_a_code_with_a_number_is_the_event_of_its_page() {
    for (data, id) in [(r#"{"FIELDS": {"ID": "1", "ENTITY_TYPE_ID": "147"}}"#, 1), (r#"{"FIELDS": {"ID": "2"}}"#, 2)] {
        let event = Event::from_code("ONCRMDYNAMICITEMADD_147", &json(data)).expect("the data fits");
        assert_eq!(event.code(), CrmDynamicItemAdd::CODE);
        let Event::CrmDynamicItemAdd(item) = event else { panic!("{event:?}") };
        let fields = item.fields.expect("the data has fields");
        assert_eq!((fields.id, fields.entity_type_id), (Some(id), Some(147)));
    }
    assert!(CrmDynamicItemAdd::is("onCrmDynamicItemAdd_147") && !CrmDealAdd::is("ONCRMDEALADD_147"));
}

#[test]
fn every_documented_payload_decodes() {
    let Some(root) = bitrix24_workspace::beside_workspace("shared/corpus/en", "documented payloads") else { return };
    let sources = SourceSet::read(&root).expect("the corpus can be read");
    let mut ignored = Diagnostics::default();
    let (mut payloads, mut equal) = (0, 0);
    for (file, source) in sources.pages() {
        let page = syntax::parse(file, &sources, &mut ignored);
        if page::classify(&page, &sources) != PageKind::Event {
            continue;
        }
        for raw in page::read_events(page, &sources, &mut ignored).events {
            for example in payload::examples(&raw.content, &mut ignored) {
                let (code, data) = match payload::code(&example) {
                    Some(code) => (code, &example.value["data"]),
                    None => (raw.title.text.split_whitespace().last().unwrap_or_default(), &example.value),
                };
                let sent = form(data).unwrap_or_default();
                let events = [data, &sent].map(|data| {
                    read_strictly(code, data).unwrap_or_else(|error| panic!("{} {code}: {error}", source.path));
                    Event::from_code(code, data).expect("what is read strictly is read")
                });
                assert!(events.iter().all(|event| !matches!(event, Event::Other { .. })), "{code} is not known");
                payloads += 1;
                equal += usize::from(events[0] == events[1]);
            }
        }
    }
    assert!(payloads >= 175, "{payloads} payloads");
    // Values without a documented type keep their JSON type, so numbers differ from the strings of a form.
    assert!(equal * 100 >= payloads * 90, "{equal} of {payloads} payloads decode equally from a form");
}

/// Reads data as strictly as it is documented: no value may miss the type of its field.
fn read_strictly(code: &str, data: &Value) -> Result<(), DecodeError> {
    let Some(event) = EVENTS.iter().find(|event| event.code.eq_ignore_ascii_case(code)) else { return Ok(()) };
    let doc = Doc::from_deserializer(data).expect("a value is a document");
    event.decode_node(doc.root()).map(drop)
}

/// A value as it arrives in a form of PHP: single values are strings; null, empty lists and empty objects are missing.
fn form(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(set) => Value::String(u8::from(*set).to_string()),
        Value::Number(number) => Value::String(number.to_string()),
        Value::String(_) => value.clone(),
        Value::Array(list) => {
            let list: Vec<Value> = list.iter().filter_map(form).collect();
            (!list.is_empty()).then_some(Value::Array(list))?
        }
        Value::Object(object) => {
            let entries: Vec<_> = object.iter().filter_map(|(key, value)| Some((key.clone(), form(value)?))).collect();
            (!entries.is_empty()).then(|| entries.into_iter().collect())?
        }
    })
}
