//! Files: upload in one step or two (F-1), download with the headers of a browser (F-2).

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Context, Parameters};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::{id, text};

/// Contents of files, and uploads that are announced.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk {
    /// Name and content by number.
    pub(crate) files: BTreeMap<u64, (String, Vec<u8>)>,
    /// The folder by the token of its upload address.
    pub(crate) uploads: BTreeMap<String, u64>,
    last: u64,
}

/// The field of the form, as the server names it; it may change.
pub(crate) const FIELD: &str = "file";

pub(crate) fn upload_file(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let missing = || Refusal::method(400, "ERROR_ARGUMENT", "Invalid value of parameter id");
    let folder = id(parameters.get("id")).ok_or_else(missing)?;
    let Some(content) = parameters.get("filecontent") else {
        context.disk.last += 1;
        let token = format!("disk|{:x}", context.disk.last * 0x9E37_79B1);
        context.disk.uploads.insert(token.clone(), folder);
        let token = form_urlencoded::byte_serialize(token.as_bytes()).collect::<String>();
        let address = format!("{}/rest/upload.json?auth=0a1b2c&token={token}", context.origin);
        return Ok(json!({"field": FIELD, "uploadUrl": address}).into());
    };
    let named = parameters.get("data").and_then(|data| data.get("NAME")).map(text);
    let (name, content) = match content {
        Value::Array(pair) if pair.len() == 2 => (named.unwrap_or_else(|| text(&pair[0])), text(&pair[1])),
        content => (named.unwrap_or_else(|| "file".to_owned()), text(content)),
    };
    let broken = || Refusal::method(400, "DISK_OBJ_22000", "Could not save the file: the content is broken");
    let bytes = STANDARD.decode(content).ok().filter(|bytes| !bytes.is_empty()).ok_or_else(broken)?;
    Ok(store(context, folder, name, bytes).into())
}

/// Stores a file and returns its facts.
pub(crate) fn store(context: &mut Context<'_>, folder: u64, name: String, bytes: Vec<u8>) -> Value {
    let (date, user) = (context.date(), context.user_id.to_string());
    let size = bytes.len();
    let number = context.add("disk.file", |id| {
        let row = json!({
            "ID": id, "NAME": name, "CODE": null, "STORAGE_ID": "1", "TYPE": "file", "PARENT_ID": folder.to_string(),
            "DELETED_TYPE": 0, "GLOBAL_CONTENT_VERSION": 1, "FILE_ID": id + 10_000, "SIZE": size.to_string(),
            "CREATE_TIME": date, "UPDATE_TIME": date, "DELETE_TIME": null, "CREATED_BY": user, "UPDATED_BY": user,
            "DELETED_BY": null,
        });
        row.as_object().cloned().unwrap_or_default()
    });
    context.disk.files.insert(number, (name, bytes));
    while context.disk.files.len() > context.config.max_rows.max(1) {
        context.disk.files.pop_first();
    }
    shown(context, number)
}

pub(crate) fn file_get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let missing = || Refusal::method(400, "ERROR_NOT_FOUND", "Could not find entity with id");
    let number = id(parameters.get("id")).filter(|id| context.disk.files.contains_key(id)).ok_or_else(missing)?;
    Ok(shown(context, number).into())
}

fn shown(context: &mut Context<'_>, number: u64) -> Value {
    let mut row = context.store.table("disk.file").get(number).cloned().unwrap_or_default();
    let origin = context.origin;
    row.insert(
        "DOWNLOAD_URL".to_owned(),
        format!("{origin}/rest/download.json?auth=0a1b2c&token=disk%7C{number}").into(),
    );
    row.insert("DETAIL_URL".to_owned(), format!("{origin}/company/personal/user/1/disk/file/{number}").into());
    Value::Object(row)
}
