//! A file as `multipart/form-data`.

use bytes::Bytes;
use futures_util::{StreamExt, stream};

use super::content::Content;
use crate::runtime::stream::HttpBody;

/// A form with one field.
pub(super) struct Form {
    boundary: String,
    before: Bytes,
    content: Content,
    after: Bytes,
}

impl Form {
    /// Quotes and line breaks in names are escaped as browsers do.
    pub(super) fn new(field: &str, name: &str, content: Content) -> Self {
        let boundary = format!("bitrix24-rs-{}", uuid::Uuid::new_v4().simple());
        let (field, name) = (escape(field), escape(name));
        let before = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        let after = format!("\r\n--{boundary}--\r\n");
        Self { boundary, before: before.into(), content, after: after.into() }
    }

    pub(super) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    pub(super) fn length(&self) -> u64 {
        self.before.len() as u64 + self.content.length() + self.after.len() as u64
    }

    /// The body for one attempt, if the content is still available.
    pub(super) fn body(&mut self) -> Option<HttpBody> {
        let length = self.length();
        let part = |bytes: &Bytes| stream::iter([Ok(bytes.clone())]);
        let (before, after) = (part(&self.before), part(&self.after));
        let bytes = before.chain(self.content.take()?).chain(after);
        Some(HttpBody::new(length, bytes.boxed()))
    }

    /// Another attempt is possible.
    pub(super) fn is_left(&self) -> bool {
        self.content.is_left()
    }
}

fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
