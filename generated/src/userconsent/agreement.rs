// @generated from docs/api-reference/user-consent/user-consent-agreement-list.md and 1 more. Do not edit; run `cargo codegen`.

//! `userconsent.agreement.*`.

use crate::prelude::*;

/// Request of [`userconsent.agreement.list`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html).
///
/// Scope: `userconsent`.
#[doc(alias = "userconsent.agreement.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "userconsent.agreement.list";
    const SCOPES: &'static [&'static str] = &["userconsent"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `userconsent.agreement.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `LANGUAGE_ID`: `string`, may be `null`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["ID", "NAME", "ACTIVE", "LANGUAGE_ID"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.active,
            3 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.active,
            3 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userconsent.agreement.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`userconsent.agreement.list`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html).
#[doc(alias = "userconsent.agreement.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userconsent.agreement.text`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html).
///
/// Scope: `userconsent`.
#[doc(alias = "userconsent.agreement.text")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `replace`: [`TextReplace`].
    pub replace: Option<TextReplace>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Text {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `replace`.
    #[must_use]
    pub fn replace(mut self, value: TextReplace) -> Self {
        self.replace = Some(value);
        self
    }
}

impl Record for Text {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Text",
            fields: &["id", "replace"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.replace,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.replace,
            _ => &mut self.extra,
        }
    }
}

impl Method for Text {
    type Output = TextResult;
    type Error = TextError;
    const NAME: &'static str = "userconsent.agreement.text";
    const SCOPES: &'static [&'static str] = &["userconsent"];
}

/// Parameter `replace` of `userconsent.agreement.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReplace {
    /// `COMPANY_NAME`: `string`.
    pub company_name: Option<String>,
    /// `COMPANY_ADDRESS`: `string`.
    pub company_address: Option<String>,
    /// `PURPOSES`: `string`.
    pub purposes: Option<String>,
    /// `THIRD_PARTIES`: `string`.
    pub third_parties: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `button_caption`: `string`.
    pub button_caption: Option<String>,
    /// `fields`: [`TextReplaceFields`].
    pub fields: Option<TextReplaceFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TextReplace {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `COMPANY_NAME`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `COMPANY_ADDRESS`.
    #[must_use]
    pub fn company_address(mut self, value: impl Into<String>) -> Self {
        self.company_address = Some(value.into());
        self
    }
    /// Sets `PURPOSES`.
    #[must_use]
    pub fn purposes(mut self, value: impl Into<String>) -> Self {
        self.purposes = Some(value.into());
        self
    }
    /// Sets `THIRD_PARTIES`.
    #[must_use]
    pub fn third_parties(mut self, value: impl Into<String>) -> Self {
        self.third_parties = Some(value.into());
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `button_caption`.
    #[must_use]
    pub fn button_caption(mut self, value: impl Into<String>) -> Self {
        self.button_caption = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: TextReplaceFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for TextReplace {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TextReplace",
            fields: &[
                "COMPANY_NAME",
                "COMPANY_ADDRESS",
                "PURPOSES",
                "THIRD_PARTIES",
                "EMAIL",
                "button_caption",
                "fields",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company_name,
            1 => &self.company_address,
            2 => &self.purposes,
            3 => &self.third_parties,
            4 => &self.email,
            5 => &self.button_caption,
            6 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company_name,
            1 => &mut self.company_address,
            2 => &mut self.purposes,
            3 => &mut self.third_parties,
            4 => &mut self.email,
            5 => &mut self.button_caption,
            6 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `replace.fields` of `userconsent.agreement.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReplaceFields {
    /// `COMPANY_NAME`: `string`.
    pub company_name: Option<String>,
    /// `COMPANY_ADDRESS`: `string`.
    pub company_address: Option<String>,
    /// `PURPOSES`: `string`.
    pub purposes: Option<String>,
    /// `THIRD_PARTIES`: `string`.
    pub third_parties: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TextReplaceFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `COMPANY_NAME`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `COMPANY_ADDRESS`.
    #[must_use]
    pub fn company_address(mut self, value: impl Into<String>) -> Self {
        self.company_address = Some(value.into());
        self
    }
    /// Sets `PURPOSES`.
    #[must_use]
    pub fn purposes(mut self, value: impl Into<String>) -> Self {
        self.purposes = Some(value.into());
        self
    }
    /// Sets `THIRD_PARTIES`.
    #[must_use]
    pub fn third_parties(mut self, value: impl Into<String>) -> Self {
        self.third_parties = Some(value.into());
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

impl Record for TextReplaceFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TextReplaceFields",
            fields: &[
                "COMPANY_NAME",
                "COMPANY_ADDRESS",
                "PURPOSES",
                "THIRD_PARTIES",
                "EMAIL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company_name,
            1 => &self.company_address,
            2 => &self.purposes,
            3 => &self.third_parties,
            4 => &self.email,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company_name,
            1 => &mut self.company_address,
            2 => &mut self.purposes,
            3 => &mut self.third_parties,
            4 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `userconsent.agreement.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResult {
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TextResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TextResult",
            fields: &["LABEL", "TEXT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            1 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            1 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userconsent.agreement.text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// `ERROR_ARGUMENT`, `Parameter Agreement ID required` (HTTP 400).
    ErrorArgumentParameterAgreementIdRequired,
    /// `ERROR_ARGUMENT`, `Agreement with id 999 not found` (HTTP 400).
    ErrorArgumentAgreementWithId999Not,
    /// `400`.
    Code400,
}

impl ErrorCode for TextError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorArgumentParameterAgreementIdRequired,
                "ERROR_ARGUMENT",
            )
            .message("Parameter Agreement ID required")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentAgreementWithId999Not, "ERROR_ARGUMENT")
            .message("Agreement with id 999 not found")
            .status(400),
        ErrorCase::code(Self::Code400, "400"),
    ];
}

/// Calls [`userconsent.agreement.text`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html).
#[doc(alias = "userconsent.agreement.text")]
pub fn text<'a, C: Caller>(
    caller: &'a C,
    request: &'a Text,
) -> impl Future<Output = Result<Reply<TextResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem, Text, TextReplace, TextReplaceFields, TextResult);
