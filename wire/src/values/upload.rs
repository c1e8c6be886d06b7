//! A file to send, before its form is chosen.

use std::fmt;
use std::io::{self, Read};
use std::path::Path;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::file::is_data_url;
use crate::base64;
use crate::error::EncodeError;

/// A file to send: its name and its content, which is not empty. It renders every form that methods take
/// (protocol ENC-5).
///
/// ```
/// use bitrix24_wire::{File, Upload};
///
/// let report = Upload::new("report.pdf", *b"%PDF-1.4")?;
/// // A parameter of the type `File`, in the form that the page of the method tells:
/// let file = File::from(report.pair());
/// // `fileContent` of `disk.folder.uploadFile`, or several files of a custom field:
/// let pair: [String; 2] = report.pair();
/// // `FILENAME` and `FILE_CONTENT`, `fileName` and `fileContent`, `name` and `content`:
/// let (name, content) = (report.name(), report.base64());
/// # Ok::<(), bitrix24_wire::EncodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    name: String,
    content: Vec<u8>,
}

impl Upload {
    /// A file from bytes.
    ///
    /// # Errors
    /// Returns an error if there are no bytes: [`EncodeError::EmptyFile`].
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Result<Self, EncodeError> {
        let (name, content) = (name.into(), content.into());
        if content.is_empty() { Err(EncodeError::EmptyFile) } else { Ok(Self { name, content }) }
    }

    /// A file from base64, with or without padding and line breaks.
    ///
    /// # Errors
    /// Returns an error if the text is empty ([`EncodeError::EmptyFile`]), begins with `data:…,`
    /// ([`EncodeError::DataUrl`]) or is not base64 ([`EncodeError::NotBase64`]).
    pub fn from_base64(name: impl Into<String>, text: &str) -> Result<Self, EncodeError> {
        if is_data_url(text) {
            return Err(EncodeError::DataUrl);
        }
        Self::new(name, base64::decode(text).ok_or(EncodeError::NotBase64)?)
    }

    /// A file of this machine, under its own name. Blocks while it reads.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, has no name, or is empty ([`io::ErrorKind::InvalidData`]).
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"))?;
        Self::new(name, std::fs::read(path)?).map_err(invalid)
    }

    /// A file from a reader, read to its end. Blocks while it reads.
    ///
    /// # Errors
    /// Returns an error if the reader fails, or gives nothing ([`io::ErrorKind::InvalidData`]).
    pub fn from_reader(name: impl Into<String>, mut reader: impl Read) -> io::Result<Self> {
        let mut content = Vec::new();
        reader.read_to_end(&mut content)?;
        Self::new(name, content).map_err(invalid)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its content.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Its content alone.
    #[must_use]
    pub fn into_content(self) -> Vec<u8> {
        self.content
    }

    /// `"base64"`: a field that takes no name, or the parameter beside the one with the name.
    #[must_use]
    pub fn base64(&self) -> String {
        base64::encode(&self.content)
    }

    /// `["name", "base64"]`; several files are a list of such pairs.
    #[must_use]
    pub fn pair(&self) -> [String; 2] {
        [self.name.clone(), self.base64()]
    }

    /// `{"fileData": ["name", "base64"]}`; several files are a list of such objects.
    #[must_use]
    pub fn data(&self) -> Value {
        json!({ "fileData": self.pair() })
    }

    /// `{"value": {"fileData": ["name", "base64"]}}`: a value of a property of a product, which is always a list.
    #[must_use]
    pub fn property(&self) -> Value {
        json!({ "value": self.data() })
    }
}

fn invalid(error: EncodeError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

/// The form that most methods take: `["name", "base64"]`.
impl From<[String; 2]> for super::File {
    fn from(pair: [String; 2]) -> Self {
        Value::from(pair).into()
    }
}

/// As the form that most methods take.
impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.pair().serialize(serializer)
    }
}

/// Without the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("name", &self.name).field("bytes", &self.content.len()).finish()
    }
}
