//! Files as they are sent and removed.
#![allow(clippy::unwrap_used)]

use bitrix24_wire::codegen::*;
use bitrix24_wire::{EncodeError, RecordExt, Upload, encode};
use serde_json::json;

/// `note.file.add` as generated: the content is any text.
#[derive(Clone, Default)]
struct Add {
    name: String,
    content: String,
    photo: Option<File>,
    extra: Extra,
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "Add", fields: &["fileName", "fileContent", "PHOTO"], required: &[0, 1], codecs: &[] }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.content,
            2 => &self.photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.content,
            2 => &mut self.photo,
            _ => &mut self.extra,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Never {}

impl ErrorCode for Never {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

impl Method for Add {
    type Output = bool;
    type Error = Never;
    const NAME: &'static str = "note.file.add";
}

fn add(content: &str) -> Add {
    Add { name: "a.txt".into(), content: content.into(), ..Add::default() }
}

fn sent(request: &Add) -> Result<Value, EncodeError> {
    encode(request, &[]).map(|body| serde_json::from_slice(&body).unwrap())
}

fn wire(file: File) -> Value {
    serde_json::to_value(file).unwrap()
}

#[test]
fn enc_5_every_documented_form() {
    let file = Upload::new("a.txt", *b"foo").unwrap();
    assert_eq!(wire(File::content("foo")), json!("Zm9v"));
    assert_eq!(wire(File::pair("a.txt", "foo")), json!(["a.txt", "Zm9v"]));
    assert_eq!(wire(File::data("a.txt", "foo")), json!({"fileData": ["a.txt", "Zm9v"]}));
    assert_eq!(wire(File::property("a.txt", "foo")), json!({"value": {"fileData": ["a.txt", "Zm9v"]}}));
    assert_eq!(wire(File::drive(123)), json!("n123"));
    assert_eq!(wire(File::from(file.pair())), json!(["a.txt", "Zm9v"]));
    assert_eq!(
        (file.data(), file.property()),
        (json!({"fileData": ["a.txt", "Zm9v"]}), json!({"value": {"fileData": ["a.txt", "Zm9v"]}}),)
    );
    let request =
        add(&file.base64()).set("UF_CRM_1", vec![file.pair(), file.pair()]).set("property7", vec![file.property()]);
    assert_eq!(
        sent(&request).unwrap(),
        json!({
            "fileName": "a.txt",
            "fileContent": "Zm9v",
            "UF_CRM_1": [["a.txt", "Zm9v"], ["a.txt", "Zm9v"]],
            "property7": [{"value": {"fileData": ["a.txt", "Zm9v"]}}],
        })
    );
}

#[test]
fn enc_5_empty_content_is_refused_in_every_form() {
    assert_eq!(Upload::new("a.txt", []).unwrap_err(), EncodeError::EmptyFile);
    assert_eq!(Upload::from_base64("a.txt", "").unwrap_err(), EncodeError::EmptyFile);
    for file in [
        File::content(""),
        File::pair("a.txt", ""),
        File::data("a.txt", ""),
        File::property("a.txt", ""),
        json!([["a.txt", "Zm9v"], ["b.txt", ""]]).into(),
        json!([{"fileData": ["b.txt", ""]}]).into(),
        json!([{"value": {"fileData": ["b.txt", ""]}}]).into(),
    ] {
        let request = Add { photo: Some(file), ..add("Zm9v") };
        assert_eq!(sent(&request).unwrap_err(), EncodeError::EmptyFile, "{request:?}");
    }
    assert_eq!(sent(&add("")).unwrap_err(), EncodeError::EmptyFile);
    assert_eq!(sent(&add("Zm9v").set("fileContent", "")).unwrap_err(), EncodeError::EmptyFile);
}

#[test]
fn enc_5_no_data_url() {
    let url = "data:image/png;base64,Zm9v";
    assert_eq!(Upload::from_base64("a.png", url).unwrap_err(), EncodeError::DataUrl);
    assert_eq!(Upload::from_base64("a.png", "Zm9v!").unwrap_err(), EncodeError::NotBase64);
    assert_eq!(Upload::from_base64("a.png", "Zm9v\nYmFy").unwrap().content(), b"foobar");
    assert_eq!(sent(&add(url)).unwrap_err(), EncodeError::DataUrl);
    for file in [json!(url), json!(["a.png", url]), json!([["a.png", url]]), json!({"fileData": ["a.png", url]})] {
        let request = Add { photo: Some(file.into()), ..add("Zm9v") };
        assert_eq!(sent(&request).unwrap_err(), EncodeError::DataUrl);
    }
}

#[test]
fn enc_6_every_form_of_removal() {
    assert_eq!(wire(File::none()), json!(""));
    assert_eq!(wire(File::id(5)), json!(5));
    assert_eq!(wire(File::keep(5)), json!({"id": 5}));
    assert_eq!(wire(File::remove(5)), json!({"id": 5, "remove": "Y"}));
    assert_eq!(wire(File::remove_property(3705)), json!({"value": {"remove": "Y"}, "valueId": "3705"}));
    assert_eq!(wire(File::remove_values([3693, 3694])), json!({"3693": "Y", "3694": "Y"}));
    assert_eq!(wire(File::remove_attachments([437])), json!({"437": "del"}));
}

#[test]
fn a_file_of_this_machine() {
    let path = std::env::temp_dir().join(format!("bitrix24-wire-{}.txt", std::process::id()));
    std::fs::write(&path, "foo").unwrap();
    let upload = Upload::from_path(&path).unwrap();
    assert_eq!((upload.content(), upload.name().ends_with(".txt")), (&b"foo"[..], true));
    std::fs::write(&path, "").unwrap();
    assert_eq!(Upload::from_path(&path).unwrap_err().kind(), std::io::ErrorKind::InvalidData);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(Upload::from_reader("b", &b"bar"[..]).unwrap().base64(), "YmFy");
    assert!(!format!("{upload:?}").contains("foo"));
}

#[test]
fn f_2_addresses_of_files_are_printed_without_their_tokens() {
    let address = "https://example.bitrix24.com/rest/download.json?sessid=1&auth=s3cret&token=disk%7Cs3cret";
    let reply: File = json!({"id": 5, "urlMachine": address, "downloadUrl": "/bitrix/show.php?auth=s3cret"}).into();
    let request =
        Add { photo: Some(reply.clone()), ..add("Zm9v") }.set("URL", address).set("LINK", "https://example.com/?a=b");
    let shown = format!("{reply:?} {:?}", &request as &dyn std::fmt::Debug);
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("https://example.bitrix24.com/rest/download.json?***") && shown.contains("?a=b"), "{shown}");
}

impl std::fmt::Debug for Add {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        support::debug_record(self, f)
    }
}
