//! Values of replies that do not fit the types of their fields: in calls, batches, pages, frames (RES-13).
#![allow(clippy::unwrap_used)]

mod support;

use bitrix24::wire::codegen::*;
use bitrix24::{Batch, ErrorKind};
use serde_json::json;
use support::{Fake, ok};

#[derive(Clone, Default)]
struct Thing {
    filter: Option<bool>,
    extra: Extra,
}

impl Record for Thing {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "Thing", fields: &["filter"], required: &[], codecs: &[] }
    }
    fn field(&self, index: usize) -> &dyn Field {
        if index == 0 { &self.filter } else { &self.extra }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        if index == 0 { &mut self.filter } else { &mut self.extra }
    }
}

/// A request without parameters.
#[derive(Clone, Default)]
struct List(Extra);

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "List", fields: &[], required: &[], codecs: &[] }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.0
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.0
    }
}

record!(Thing, List);

#[derive(Clone, Copy, Debug, PartialEq)]
enum NoError {}

impl ErrorCode for NoError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

impl Method for List {
    type Output = Vec<Thing>;
    type Error = NoError;
    const NAME: &'static str = "thing.list";
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).next());
}

impl ListMethod for List {
    type Row = Thing;
}

fn rows() -> Value {
    json!([{"filter": "Y"}, {"filter": "E"}])
}

fn texts(misfits: &[bitrix24::Misfit]) -> Vec<String> {
    misfits.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn res_13_a_call() {
    let client = Fake::script([ok(&json!({"result": rows()}).to_string())]).client();
    let reply = client.call(&List::default()).await.unwrap();
    assert_eq!(texts(&reply.misfits), [r#"result[1].filter: expected boolean, found "E""#]);
    assert_eq!((reply.result[0].filter, reply.result[1].filter), (Some(true), None));
    let kept = reply.map(|mut rows| rows.pop());
    assert_eq!((kept.misfits.len(), kept.result.unwrap().extra.get("filter")), (1, Some(&json!("E"))));
}

#[tokio::test]
async fn res_13_a_command_of_a_batch() {
    let result = json!({"result": {"result": {"c0": rows(), "c1": [], "c2": {"a": "s3cretS3cret"}}}});
    let client = Fake::script([ok(&result.to_string())]).client();
    let mut batch = Batch::v2();
    let [first, second, third] = [0; 3].map(|_| batch.add(&List::default()).unwrap());
    let mut reply = client.batch(batch).await.unwrap();
    let first = reply.take(first).unwrap();
    assert_eq!(texts(&first.misfits), [r#"result.result.c0[1].filter: expected boolean, found "E""#]);
    assert_eq!(reply.take(second).unwrap().misfits, []);
    // A value alone is a list of one.
    assert_eq!(reply.take(third).unwrap().result[0].extra.get("a"), Some(&json!("s3cretS3cret")));
}

#[tokio::test]
async fn res_13_a_page() {
    let client = Fake::script([ok(&json!({"result": rows()}).to_string())]).client();
    let page = client.pages(&List::default()).try_next().await.unwrap().unwrap();
    assert_eq!(texts(&page.misfits), [r#"result[1].filter: expected boolean, found "E""#]);
    let rows = client.rows(&List::default()).try_collect().await.unwrap();
    assert_eq!(rows[1].extra.get("filter"), Some(&json!("E")));
}

#[tokio::test]
async fn res_13_a_result_of_another_type_is_kept_without_secrets() {
    let reply = json!({"result": ["x", "s3cretS3cret"]}).to_string();
    let error = Fake::script([ok(&reply)]).client().call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result[0]")));
    assert_eq!(error.raw_result(), Some(&json!(["x", "***"])));
    let batch_reply = json!({"result": {"result": {"c0": ["x", "s3cretS3cret"]}}}).to_string();
    let mut batch = Batch::v2();
    let handle = batch.add(&List::default()).unwrap();
    let client = Fake::script([ok(&batch_reply)]).client();
    let error = client.batch(batch).await.unwrap().take(handle).unwrap_err();
    assert_eq!(error.raw_result(), Some(&json!(["x", "***"])));
    let error = Fake::script([ok(&reply)]).client().rows(&List::default()).try_collect().await.unwrap_err();
    assert_eq!((error.json_path().as_deref(), error.raw_result()), (Some("result[0]"), Some(&json!(["x", "***"]))));
}
