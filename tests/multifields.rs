//! Multifields such as phones and mail addresses, in the form that portals expect (ENC-8).
#![allow(deprecated, reason = "classic methods are deprecated, and in use")]

use bitrix24::crm::contact::{Update, UpdateFields};
use bitrix24::crm::item;
use bitrix24::prelude::*;
use bitrix24::types::crm::{CrmMultifield, CrmMultifieldValueType};

#[test]
fn enc_8_classic_rows_add_change_and_delete() {
    let fields = UpdateFields::new().phone([
        CrmMultifield::new().value("+49 30 1234").value_type(CrmMultifieldValueType::Work),
        CrmMultifield::new().id(15).value("+49 30 5678"),
        CrmMultifield::new().id(16).set("DELETE", "Y"),
    ]);
    assert_eq!(
        serde_json::to_string(&Update::new(3, fields)).expect("it can be sent"),
        r#"{"id":3,"fields":{"PHONE":[{"VALUE":"+49 30 1234","VALUE_TYPE":"WORK"},{"ID":15,"VALUE":"+49 30 5678"},{"ID":16,"DELETE":"Y"}]}}"#,
    );
}

#[test]
fn enc_8_universal_methods_key_them_by_id() {
    let phone = item::Fm::new().type_id("PHONE").value_type("WORK").value("+49 30 1234");
    let add = item::Add::new(3, item::AddFields::new().fm([phone.clone()]));
    assert_eq!(
        serde_json::to_string(&add).expect("it can be sent"),
        r#"{"entityTypeId":3,"fields":{"fm":[{"typeId":"PHONE","valueType":"WORK","value":"+49 30 1234"}]}}"#,
    );
    let update =
        item::Update::new(3, 7, item::UpdateFields::new().fm([("n0", phone), ("15", item::Fm::new().value(""))]));
    assert_eq!(
        serde_json::to_string(&update).expect("it can be sent"),
        r#"{"entityTypeId":3,"id":7,"fields":{"fm":{"n0":{"typeId":"PHONE","valueType":"WORK","value":"+49 30 1234"},"15":{"value":""}}}}"#,
    );
}
