// @generated from docs/api-reference/telephony/telephony-external-line-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `telephony.externalLine.*`.

use crate::prelude::*;

/// Request of [`telephony.externalLine.add`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalLine.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NUMBER`: `string`, required.
    pub number: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CRM_AUTO_CREATE`: `Y` or `N`. Default: `Y`.
    pub crm_auto_create: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CRM_AUTO_CREATE`.
    #[must_use]
    pub fn crm_auto_create(mut self, value: bool) -> Self {
        self.crm_auto_create = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["NUMBER", "NAME", "CRM_AUTO_CREATE"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.number,
            1 => &self.name,
            2 => &self.crm_auto_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.number,
            1 => &mut self.name,
            2 => &mut self.crm_auto_create,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ExternalLineResult;
    type Error = AddError;
    const NAME: &'static str = "telephony.externalLine.add";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Answer of `telephony.externalLine.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalLineResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ExternalLineResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ExternalLineResult",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `telephony.externalLine.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ERROR_CORE`, `NUMBER should not be empty`.
    ErrorCoreNumberShouldNotBeEmpty,
    /// `ERROR_CORE`, `Line already exists`.
    ErrorCoreLineAlreadyExists,
    /// `ERROR_CORE`, `DB error`.
    ErrorCoreDbError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::ErrorCoreNumberShouldNotBeEmpty, "ERROR_CORE")
            .message("NUMBER should not be empty"),
        ErrorCase::code(Self::ErrorCoreLineAlreadyExists, "ERROR_CORE")
            .message("Line already exists"),
        ErrorCase::code(Self::ErrorCoreDbError, "ERROR_CORE").message("DB error"),
    ];
}

/// Calls [`telephony.externalLine.add`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html).
#[doc(alias = "telephony.externalLine.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ExternalLineResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalLine.delete`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalLine.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `NUMBER`: `string`, required.
    pub number: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["NUMBER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.number,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "telephony.externalLine.delete";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `telephony.externalLine.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ERROR_CORE`, `NUMBER should not be empty`.
    ErrorCoreNumberShouldNotBeEmpty,
    /// `ERROR_CORE`, `Could not find line with number {NUMBER}`.
    ErrorCoreCouldNotFindLineWith,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::ErrorCoreNumberShouldNotBeEmpty, "ERROR_CORE")
            .message("NUMBER should not be empty"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindLineWith, "ERROR_CORE")
            .message("Could not find line with number {NUMBER}"),
    ];
}

/// Calls [`telephony.externalLine.delete`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html).
#[doc(alias = "telephony.externalLine.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalLine.get`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalLine.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "telephony.externalLine.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `telephony.externalLine.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `NUMBER`: `string`.
    pub number: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CRM_AUTO_CREATE`: `Y` or `N`.
    pub crm_auto_create: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["NUMBER", "NAME", "CRM_AUTO_CREATE"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.number,
            1 => &self.name,
            2 => &self.crm_auto_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.number,
            1 => &mut self.name,
            2 => &mut self.crm_auto_create,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `telephony.externalLine.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`telephony.externalLine.get`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html).
#[doc(alias = "telephony.externalLine.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalLine.update`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalLine.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `NUMBER`: `string`, required.
    pub number: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CRM_AUTO_CREATE`: `Y` or `N`.
    pub crm_auto_create: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CRM_AUTO_CREATE`.
    #[must_use]
    pub fn crm_auto_create(mut self, value: bool) -> Self {
        self.crm_auto_create = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["NUMBER", "NAME", "CRM_AUTO_CREATE"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.number,
            1 => &self.name,
            2 => &self.crm_auto_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.number,
            1 => &mut self.name,
            2 => &mut self.crm_auto_create,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = ExternalLineResult;
    type Error = UpdateError;
    const NAME: &'static str = "telephony.externalLine.update";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `telephony.externalLine.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ERROR_CORE`, `There are no fields to update`.
    ErrorCoreThereAreNoFieldsTo,
    /// `ERROR_CORE`, `NUMBER should not be empty`.
    ErrorCoreNumberShouldNotBeEmpty,
    /// `ERROR_CORE`, `Could not find line with number {NUMBER}`.
    ErrorCoreCouldNotFindLineWith,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::ErrorCoreThereAreNoFieldsTo, "ERROR_CORE")
            .message("There are no fields to update"),
        ErrorCase::code(Self::ErrorCoreNumberShouldNotBeEmpty, "ERROR_CORE")
            .message("NUMBER should not be empty"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindLineWith, "ERROR_CORE")
            .message("Could not find line with number {NUMBER}"),
    ];
}

/// Calls [`telephony.externalLine.update`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html).
#[doc(alias = "telephony.externalLine.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ExternalLineResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, ExternalLineResult, Delete, Get, GetItem, Update);
