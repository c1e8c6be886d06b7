//! Uploads and downloads.

use bitrix24::mock::Portal;
use bitrix24::prelude::*;
use bitrix24::{Error, ErrorKind};
use serde_json::json;

use crate::requests::TaskAddFile;

#[tokio::test]
async fn f_1_f_2_files_of_a_fake_portal() {
    let portal = Portal::new();
    portal.on_upload::<TaskAddFile>(json!({"ID": 9}));
    let client = portal.client();
    let reply = client.upload(&TaskAddFile::default(), "a.txt", "foo").await.unwrap();
    assert_eq!(reply.result, [("ID", json!(9))].into());
    let upload = &portal.uploads()[0];
    assert_eq!((upload.name.as_str(), &upload.content[..], upload.field.as_str()), ("a.txt", &b"foo"[..], "file"));
    let url = portal.file("b.txt", "bar");
    let download = client.download(&url).await.unwrap();
    assert_eq!(download.file_name().as_deref(), Some("b.txt"));
    assert_eq!(download.bytes(10).await.unwrap(), b"bar");
    assert_eq!(client.resume_download(&url, 1).await.unwrap().bytes(10).await.unwrap(), b"ar");
    portal.assert_no_unexpected();
}

#[tokio::test]
async fn f_1_f_2_a_file_goes_from_one_portal_to_another() {
    let (from, to) = (Portal::new(), Portal::new());
    to.on_upload::<TaskAddFile>(json!({}));
    let source = from.file("a.txt", "foobar");
    let client = from.client();
    let copied = async move {
        let download = client.download(&source).await?;
        let (name, length) = (download.file_name().unwrap_or_default(), download.length().unwrap_or_default());
        let content = bitrix24::Content::stream(length, download.into_stream());
        to.client().upload(&TaskAddFile::default(), name, content).await?;
        Ok::<_, Error>(to)
    };
    let to = tokio::spawn(copied).await.unwrap().unwrap();
    assert_eq!((to.uploads()[0].name.as_str(), &to.uploads()[0].content[..]), ("a.txt", &b"foobar"[..]));
}

#[cfg(feature = "disk")]
#[tokio::test]
async fn generated_types_are_answered_and_read_back() {
    use bitrix24::disk::folder::{UploadFile, UploadFileResult};
    let portal = Portal::new();
    portal.on_upload::<UploadFile>(
        json!({"ID": 9011, "STORAGE_ID": "1357", "DOWNLOAD_URL": portal.file("a.txt", "foo")}),
    );
    let client = portal.client();
    let stored = client.upload(&UploadFile::new(8930), "a.txt", "foo").await.unwrap().result;
    assert_eq!((stored.id, stored.storage_id), (Some(9011), Some(1357)));
    assert_eq!(portal.calls::<UploadFile>()[0].request().id, 8930);
    assert!(!format!("{stored:?}").contains("mock-file"), "the address of the file holds a token");
    let mut result = UploadFileResult::default();
    result.id = Some(5);
    let portal = Portal::new();
    portal.reply::<UploadFile>(result);
    let upload = bitrix24::Upload::new("a.txt", "foo").unwrap();
    let request = UploadFile::new(1).file_content(upload.pair());
    assert_eq!(portal.client().call(&request).await.unwrap().result.id, Some(5));
    assert_eq!(portal.calls::<UploadFile>()[0].param("fileContent"), &json!(["a.txt", "Zm9v"]));
    let empty = UploadFile::new(1).file_content(["a.txt", ""]);
    assert_eq!(portal.client().call(&empty).await.unwrap_err().kind(), ErrorKind::Request);
}
