// @generated from docs/api-reference/imopenlines/imconnector/imconnector-connector-data-set.md. Do not edit; run `cargo codegen`.

//! `imconnector.connector.data.*`.

use crate::prelude::*;

/// Request of [`imconnector.connector.data.set`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.connector.data.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `DATA`: [`SetData`], required.
    pub data: SetData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(connector: impl Into<String>, line: i64, data: SetData) -> Self {
        Self {
            connector: connector.into(),
            line,
            data,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["CONNECTOR", "LINE", "DATA"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "imconnector.connector.data.set";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `DATA` of `imconnector.connector.data.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetData {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `URL`: `string`.
    pub url: Option<String>,
    /// `URL_IM`: `string`.
    pub url_im: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `URL`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `URL_IM`.
    #[must_use]
    pub fn url_im(mut self, value: impl Into<String>) -> Self {
        self.url_im = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for SetData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetData",
            fields: &["ID", "URL", "URL_IM", "NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.url,
            2 => &self.url_im,
            3 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.url,
            2 => &mut self.url_im,
            3 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.connector.data.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`, `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentArgumentConnectorIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentLineIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'DATA' is null or empty` (HTTP 400).
    ErrorArgumentArgumentDataIsNullOr,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentConnectorIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'CONNECTOR' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentLineIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'LINE' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentDataIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'DATA' is null or empty")
            .status(400),
    ];
}

/// Calls [`imconnector.connector.data.set`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html).
#[doc(alias = "imconnector.connector.data.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Set, SetData);
