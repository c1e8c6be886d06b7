//! Replies as portals send them and requests as clients of other languages do: the generated types take both, also where
//! the examples of the documentation show something else.
#![allow(deprecated, reason = "classic methods are deprecated, and in use")]

use bitrix24::crm::{address, contact, deal, duplicate, stagehistory, timeline};
use bitrix24::wire::{Either, Method, parse_reply};
use bitrix24::{crm, entity, im, rpa};
use serde_json::{Value, json};

/// What a method makes of a result.
fn reply<M: Method>(result: &Value) -> M::Output {
    let body = json!({"result": result}).to_string();
    match parse_reply::<M>(200, Some("application/json"), body.as_bytes()) {
        Ok(reply) => reply.result,
        Err(error) => panic!("{}: {error}", M::NAME),
    }
}

fn sent(request: &impl serde::Serialize) -> Value {
    serde_json::to_value(request).expect("it can be sent")
}

#[test]
fn a_row_of_a_list_is_the_record_of_get_and_fits_the_next_request() {
    let rows: Vec<deal::Deal> = reply::<deal::List>(&json!([
        {"ID": "1", "LEAD_ID": "5", "BEGINDATE": "2024-01-01T00:00:00+03:00", "OPENED": "Y"}
    ]));
    let row = &rows[0];
    assert_eq!(row.lead_id, Some(5));
    assert_eq!(row.opened, Some(true));
    assert_eq!(row.begindate.as_ref().map(ToString::to_string).as_deref(), Some("2024-01-01T00:00:00+03:00"));
    assert!(row.extra.is_empty());
    let next = deal::Get::new(row.id.expect("the row has an id"));
    assert_eq!(sent(&next), json!({"id": 1}));
    let one: deal::Deal = reply::<deal::Get>(&json!({"ID": "1", "OPENED": "N"}));
    assert_eq!(one.opened, Some(false));
}

#[test]
fn a_result_may_be_null_where_the_page_says_so() {
    assert!(reply::<crm::activity::todo::Add>(&Value::Null).is_none());
    assert!(reply::<im::chat::Get>(&Value::Null).is_none());
    assert!(reply::<timeline::icon::Delete>(&Value::Null).is_none());
    assert!(reply::<contact::details::configuration::Get>(&Value::Null).is_none());
}

#[test]
fn a_result_may_be_one_object_or_a_list_of_them() {
    let one = json!({"ID": "1", "IBLOCK_TYPE_ID": "rest_entity", "ENTITY": "dish", "NAME": "D"});
    let Either::Right(list) = reply::<entity::Get>(&json!([one])) else { panic!("a list is no object") };
    assert_eq!(list[0].entity.as_deref(), Some("dish"));
    let Either::Left(object) = reply::<entity::Get>(&one) else { panic!("an object is no list") };
    assert_eq!(object, list[0]);
}

#[test]
fn keys_beside_a_list_are_no_part_of_its_items() {
    let found = reply::<duplicate::Findbycomm>(&json!({"LEAD": [1], "CONTACT": [2, 3], "COMPANY": [4]}));
    assert_eq!((found.lead, found.contact, found.company), (Some(vec![1]), Some(vec![2, 3]), Some(vec![4])));
    let history = reply::<stagehistory::List>(&json!({"items": [
        {"ID": 1, "OWNER_ID": 2, "CREATED_TIME": "2024-04-24T14:53:05+03:00", "STATUS_SEMANTIC_ID": "P", "STATUS_ID": "NEW"}
    ]}));
    let items = history.items.expect("there are items");
    assert_eq!(items[0].status_id.as_deref(), Some("NEW"));
    assert!(items[0].status_semantic_id.is_some() && items[0].extra.is_empty());
}

#[test]
fn a_selection_takes_names_of_fields() {
    let request = address::List::new().select([address::ListSelect::TypeId, "NEW_FIELD".into()]);
    assert_eq!(sent(&request), json!({"select": ["TYPE_ID", "NEW_FIELD"]}));
}

#[test]
fn a_table_above_the_section_of_parameters_counts() {
    let request = rpa::comment::Add::new()
        .type_id(24)
        .item_id(10)
        .fields(rpa::comment::AddFields::new().description("Looks good"));
    assert_eq!(sent(&request), json!({"typeId": 24, "itemId": 10, "fields": {"description": "Looks good"}}));
}
