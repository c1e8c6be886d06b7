//! Uploads and downloads.

use bitrix24_portal::{Config, Fault};
use serde_json::json;

use crate::support::{call, http, portal, read};

const FORM: &str = "multipart/form-data; boundary=line";

fn form(field: &str, content: &str) -> String {
    format!(
        "--line\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a.txt\"\r\n\
         Content-Type: text/plain\r\n\r\n{content}\r\n--line--\r\n"
    )
}

#[tokio::test]
async fn f_1_upload_in_two_steps() {
    let portal = portal(Config::default()).await;
    let step = call(&portal, "disk.folder.uploadFile", json!({"id": 8930})).await.json()["result"].clone();
    assert_eq!(step["field"], "file");
    let url = step["uploadUrl"].as_str().unwrap();
    let send = async |url: &str, body: String| {
        read(http().post(url).header("content-type", FORM).body(body).send().await.unwrap()).await.unwrap()
    };
    let content = "x".repeat(3 << 20);
    let file = send(url, form("file", &content)).await.json();
    assert_eq!((&file["result"]["NAME"], &file["result"]["PARENT_ID"]), (&json!("a.txt"), &json!("8930")));
    assert!(file["time"].is_object());
    assert_eq!(portal.file(1).unwrap().len(), 3 << 20);
    assert_eq!(send(url, form("file", "again")).await.status, 400, "an address is good once");

    let step = call(&portal, "disk.folder.uploadFile", json!({"id": 8930})).await.json()["result"].clone();
    assert_eq!(send(step["uploadUrl"].as_str().unwrap(), form("other", "x")).await.status, 400);
}

#[tokio::test]
async fn enc_5_upload_in_one_step() {
    let portal = portal(Config::default()).await;
    let body = json!({"id": 1, "data": {"NAME": "b.txt"}, "fileContent": ["a.txt", "aGVsbG8="]});
    let file = call(&portal, "disk.folder.uploadfile", body).await.json()["result"].clone();
    assert_eq!((&file["NAME"], &file["SIZE"]), (&json!("b.txt"), &json!("5")));
    assert_eq!(portal.file(1).unwrap(), b"hello");
    for broken in ["data:text/plain;base64,aGVsbG8=", ""] {
        let body = json!({"id": 1, "fileContent": ["a.txt", broken]});
        assert_eq!(call(&portal, "disk.folder.uploadfile", body).await.status, 400);
    }
}

#[tokio::test]
async fn f_2_a_download_wants_the_headers_of_a_browser() {
    let portal = portal(Config::default()).await;
    let body = json!({"id": 1, "fileContent": ["a.txt", "aGVsbG8="]});
    let file = call(&portal, "disk.folder.uploadfile", body).await.json()["result"].clone();
    let url = file["DOWNLOAD_URL"].as_str().unwrap();
    let bare = read(http().get(url).send().await.unwrap()).await.unwrap();
    assert_eq!((bare.status, bare.header("content-disposition")), (404, Some("attachment; filename=\"a.txt\"")));
    let polite = http().get(url).header("user-agent", "a/1").header("accept", "*/*").header("accept-language", "en");
    let polite = polite.header("referer", "https://portal.test/");
    let whole = read(polite.try_clone().unwrap().send().await.unwrap()).await.unwrap();
    assert_eq!((whole.status, whole.text.as_str()), (200, "hello"));
    portal.script("download", [Fault::truncated()]);
    assert!(read(polite.send().await.unwrap()).await.is_err());
    let gone = read(http().get(url.replace("%7C1", "%7C9")).send().await.unwrap()).await.unwrap();
    assert_eq!((gone.status, gone.header("content-disposition")), (404, None));
}
