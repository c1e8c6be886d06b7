// @generated from docs/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.md and 26 more. Do not edit; run `cargo codegen`.

//! `landing.site.*`.

use crate::prelude::*;

/// Request of [`landing.site.add`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["scope", "fields"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "landing.site.add";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.site.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `TYPE`: [`Type`]. Default: `PAGE`.
    pub type_: Option<Type>,
    /// `DOMAIN_ID`: `integer` or `string`.
    pub domain_id: Option<Either<i64, String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ADDITIONAL_FIELDS`: map of any value.
    pub additional_fields: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DOMAIN_ID`.
    #[must_use]
    pub fn domain_id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.domain_id = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ADDITIONAL_FIELDS`.
    #[must_use]
    pub fn additional_fields(mut self, value: impl Into<Map<Value>>) -> Self {
        self.additional_fields = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "CODE",
                "TYPE",
                "DOMAIN_ID",
                "DESCRIPTION",
                "XML_ID",
                "ADDITIONAL_FIELDS",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.domain_id,
            4 => &self.description,
            5 => &self.xml_id,
            6 => &self.additional_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.domain_id,
            4 => &mut self.description,
            5 => &mut self.xml_id,
            6 => &mut self.additional_fields,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.TYPE` of `landing.site.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `PAGE`.
    Page,
    /// `STORE`.
    Store,
    /// `SMN`.
    Smn,
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &[
        "PAGE",
        "STORE",
        "SMN",
        "KNOWLEDGE",
        "GROUP",
        "MAINPAGE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Page),
            1 => Some(Self::Store),
            2 => Some(Self::Smn),
            3 => Some(Self::Knowledge),
            4 => Some(Self::Group),
            5 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Page => "PAGE",
            Self::Store => "STORE",
            Self::Smn => "SMN",
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.site.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `SITE_LIMIT_REACHED`.
    SiteLimitReached,
    /// `DOMAIN_NOT_FOUND`.
    DomainNotFound,
    /// `DOMAIN_IS_INCORRECT`.
    DomainIsIncorrect,
    /// `DOMAIN_EXIST_TRASH`.
    DomainExistTrash,
    /// `DOMAIN_DISABLE`.
    DomainDisable,
    /// `DOMAIN_EXIST`.
    DomainExist,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
    /// `CONTROLLER_ERROR_BADRESPONSE`.
    ControllerErrorBadresponse,
    /// `CONTROLLER_ERROR_BADLICENSE`.
    ControllerErrorBadlicense,
    /// `CONTROLLER_ERROR_<ERROR_CODE>`.
    ControllerErrorErrorCode,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::SiteLimitReached, "SITE_LIMIT_REACHED"),
        ErrorCase::code(Self::DomainNotFound, "DOMAIN_NOT_FOUND"),
        ErrorCase::code(Self::DomainIsIncorrect, "DOMAIN_IS_INCORRECT"),
        ErrorCase::code(Self::DomainExistTrash, "DOMAIN_EXIST_TRASH"),
        ErrorCase::code(Self::DomainDisable, "DOMAIN_DISABLE"),
        ErrorCase::code(Self::DomainExist, "DOMAIN_EXIST"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
        ErrorCase::code(
            Self::ControllerErrorBadresponse,
            "CONTROLLER_ERROR_BADRESPONSE",
        ),
        ErrorCase::code(Self::ControllerErrorBadlicense, "CONTROLLER_ERROR_BADLICENSE"),
        ErrorCase::code(Self::ControllerErrorErrorCode, "CONTROLLER_ERROR_<ERROR_CODE>")
            .pattern(),
    ];
}

/// Calls [`landing.site.add`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html).
#[doc(alias = "landing.site.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.addFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.addFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolder {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// `fields`: [`AddFolderFields`], required.
    pub fields: AddFolderFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(site_id: i64, fields: AddFolderFields) -> Self {
        Self {
            site_id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for AddFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFolder",
            fields: &["scope", "siteId", "fields"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.site_id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.site_id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddFolder {
    type Output = i64;
    type Error = AddFolderError;
    const NAME: &'static str = "landing.site.addFolder";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `scope` of `landing.site.addFolder`, and 15 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scope {
    const VALUES: &'static [&'static str] = &["KNOWLEDGE", "GROUP", "MAINPAGE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Knowledge),
            1 => Some(Self::Group),
            2 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields` of `landing.site.addFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolderFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`. Default: `N`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFolderFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

impl Record for AddFolderFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFolderFields",
            fields: &["TITLE", "CODE", "PARENT_ID", "ACTIVE"],
            required: &[0],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.parent_id,
            3 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.parent_id,
            3 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.addFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFolderError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BX_EMPTY_REQUIRED`.
    BxEmptyRequired,
    /// `FOLDER_IS_NOT_UNIQUE`.
    FolderIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
}

impl ErrorCode for AddFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BxEmptyRequired, "BX_EMPTY_REQUIRED"),
        ErrorCase::code(Self::FolderIsNotUnique, "FOLDER_IS_NOT_UNIQUE"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
    ];
}

/// Calls [`landing.site.addFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html).
#[doc(alias = "landing.site.addFolder")]
pub fn add_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddFolder,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.bindingToGroup`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.bindingToGroup")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingToGroup {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BindingToGroup {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, group_id: i64) -> Self {
        Self {
            id,
            group_id,
            ..Default::default()
        }
    }
}

impl Record for BindingToGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BindingToGroup",
            fields: &["id", "groupId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for BindingToGroup {
    type Output = bool;
    type Error = BindingToGroupError;
    const NAME: &'static str = "landing.site.bindingToGroup";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.bindingToGroup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingToGroupError {
    /// `MISSING_PARAMS`, `Not enough call parameters, missing: groupId`.
    MissingParamsNotEnoughCallParametersMissing,
    /// `MISSING_PARAMS`, `Not enough call parameters, missing: id`.
    MissingParamsNotEnoughCallParametersMissingId,
    /// `TYPE_ERROR`, `Bitrix\Landing\PublicAction\Site::bindingToGroup(): Argument #2 ($groupId) must be of type int, string given`.
    TypeErrorBitrixLandingPublicActionSite,
    /// `TYPE_ERROR`, `Bitrix\Landing\PublicAction\Site::bindingToGroup(): Argument #1 ($id) must be of type int, string given`.
    TypeErrorBitrixLandingPublicActionSiteBinding,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for BindingToGroupError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::MissingParamsNotEnoughCallParametersMissing,
                "MISSING_PARAMS",
            )
            .message("Not enough call parameters, missing: groupId"),
        ErrorCase::code(
                Self::MissingParamsNotEnoughCallParametersMissingId,
                "MISSING_PARAMS",
            )
            .message("Not enough call parameters, missing: id"),
        ErrorCase::code(Self::TypeErrorBitrixLandingPublicActionSite, "TYPE_ERROR")
            .message(
                "Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #2 ($groupId) must be of type int, string given",
            ),
        ErrorCase::code(
                Self::TypeErrorBitrixLandingPublicActionSiteBinding,
                "TYPE_ERROR",
            )
            .message(
                "Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #1 ($id) must be of type int, string given",
            ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.bindingToGroup`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html).
#[doc(alias = "landing.site.bindingToGroup")]
pub fn binding_to_group<'a, C: Caller>(
    caller: &'a C,
    request: &'a BindingToGroup,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.bindingToMenu`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.bindingToMenu")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingToMenu {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `menuCode`: `string`, required.
    pub menu_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BindingToMenu {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, menu_code: impl Into<String>) -> Self {
        Self {
            id,
            menu_code: menu_code.into(),
            ..Default::default()
        }
    }
}

impl Record for BindingToMenu {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BindingToMenu",
            fields: &["id", "menuCode"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.menu_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.menu_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for BindingToMenu {
    type Output = bool;
    type Error = BindingToMenuError;
    const NAME: &'static str = "landing.site.bindingToMenu";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.bindingToMenu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingToMenuError {
    /// `MISSING_PARAMS`, `Not enough call parameters, missing: menuCode`.
    MissingParamsNotEnoughCallParametersMissing,
    /// `MISSING_PARAMS`, `Not enough call parameters, missing: id`.
    MissingParamsNotEnoughCallParametersMissingId,
    /// `TYPE_ERROR`.
    TypeError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for BindingToMenuError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::MissingParamsNotEnoughCallParametersMissing,
                "MISSING_PARAMS",
            )
            .message("Not enough call parameters, missing: menuCode"),
        ErrorCase::code(
                Self::MissingParamsNotEnoughCallParametersMissingId,
                "MISSING_PARAMS",
            )
            .message("Not enough call parameters, missing: id"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.bindingToMenu`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html).
#[doc(alias = "landing.site.bindingToMenu")]
pub fn binding_to_menu<'a, C: Caller>(
    caller: &'a C,
    request: &'a BindingToMenu,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.delete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "landing.site.delete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ACCESS_DENIED_DELETED`.
    AccessDeniedDeleted,
    /// `SITE_IS_NOT_EMPTY`.
    SiteIsNotEmpty,
    /// `SITE_IS_LOCK`.
    SiteIsLock,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::AccessDeniedDeleted, "ACCESS_DENIED_DELETED"),
        ErrorCase::code(Self::SiteIsNotEmpty, "SITE_IS_NOT_EMPTY"),
        ErrorCase::code(Self::SiteIsLock, "SITE_IS_LOCK"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.delete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html).
#[doc(alias = "landing.site.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.fullExport`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.fullExport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExport {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `params`: [`FullExportParams`].
    pub params: Option<FullExportParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FullExport {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: FullExportParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for FullExport {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExport",
            fields: &["id", "params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for FullExport {
    type Output = FullExportResult;
    type Error = FullExportError;
    const NAME: &'static str = "landing.site.fullExport";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `params` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportParams {
    /// `edit_mode`: `string`.
    pub edit_mode: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `hooks_disable`: list of `string`.
    pub hooks_disable: Option<Vec<String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FullExportParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `edit_mode`.
    #[must_use]
    pub fn edit_mode(mut self, value: impl Into<String>) -> Self {
        self.edit_mode = Some(value.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `hooks_disable`.
    #[must_use]
    pub fn hooks_disable(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hooks_disable = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `preview`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `preview2x`.
    #[must_use]
    pub fn preview2x(mut self, value: impl Into<String>) -> Self {
        self.preview2x = Some(value.into());
        self
    }
    /// Sets `preview3x`.
    #[must_use]
    pub fn preview3x(mut self, value: impl Into<String>) -> Self {
        self.preview3x = Some(value.into());
        self
    }
    /// Sets `preview_url`.
    #[must_use]
    pub fn preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }
}

impl Record for FullExportParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportParams",
            fields: &[
                "edit_mode",
                "scope",
                "hooks_disable",
                "code",
                "name",
                "description",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.edit_mode,
            1 => &self.scope,
            2 => &self.hooks_disable,
            3 => &self.code,
            4 => &self.name,
            5 => &self.description,
            6 => &self.preview,
            7 => &self.preview2x,
            8 => &self.preview3x,
            9 => &self.preview_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.edit_mode,
            1 => &mut self.scope,
            2 => &mut self.hooks_disable,
            3 => &mut self.code,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.preview,
            7 => &mut self.preview2x,
            8 => &mut self.preview3x,
            9 => &mut self.preview_url,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResult {
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `site_code`: `string`.
    pub site_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: [`FullExportResultFields`].
    pub fields: Option<FullExportResultFields>,
    /// `layout`: [`Layout`].
    pub layout: Option<Layout>,
    /// `folders`: map of list of `string`.
    pub folders: Option<Map<Vec<String>>>,
    /// `syspages`: map of `string`.
    pub syspages: Option<Map<String>>,
    /// `items`: map of [`FullExportResultItems`].
    pub items: Option<Map<FullExportResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResult",
            fields: &[
                "charset",
                "code",
                "site_code",
                "name",
                "description",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "type",
                "version",
                "fields",
                "layout",
                "folders",
                "syspages",
                "items",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.charset,
            1 => &self.code,
            2 => &self.site_code,
            3 => &self.name,
            4 => &self.description,
            5 => &self.preview,
            6 => &self.preview2x,
            7 => &self.preview3x,
            8 => &self.preview_url,
            9 => &self.show_in_list,
            10 => &self.type_,
            11 => &self.version,
            12 => &self.fields,
            13 => &self.layout,
            14 => &self.folders,
            15 => &self.syspages,
            16 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.charset,
            1 => &mut self.code,
            2 => &mut self.site_code,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.preview,
            6 => &mut self.preview2x,
            7 => &mut self.preview3x,
            8 => &mut self.preview_url,
            9 => &mut self.show_in_list,
            10 => &mut self.type_,
            11 => &mut self.version,
            12 => &mut self.fields,
            13 => &mut self.layout,
            14 => &mut self.folders,
            15 => &mut self.syspages,
            16 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `fields` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultFields {
    /// `ADDITIONAL_FIELDS`: [`FullExportResultFieldsAdditionalFields`].
    pub additional_fields: Option<FullExportResultFieldsAdditionalFields>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `LANDING_ID_INDEX`: `string` or `integer`.
    pub landing_id_index: Option<Either<String, i64>>,
    /// `LANDING_ID_404`: `string` or `integer`.
    pub landing_id_404: Option<Either<String, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultFields",
            fields: &[
                "ADDITIONAL_FIELDS",
                "TITLE",
                "LANDING_ID_INDEX",
                "LANDING_ID_404",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_fields,
            1 => &self.title,
            2 => &self.landing_id_index,
            3 => &self.landing_id_404,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_fields,
            1 => &mut self.title,
            2 => &mut self.landing_id_index,
            3 => &mut self.landing_id_404,
            _ => &mut self.extra,
        }
    }
}

/// `fields.ADDITIONAL_FIELDS` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultFieldsAdditionalFields {
    /// `COOKIES_USE`: `Y` or `N`.
    pub cookies_use: Option<bool>,
    /// `B24BUTTON_COLOR`: `string`.
    pub b24button_color: Option<String>,
    /// `BACKGROUND_PICTURE`: `string`.
    pub background_picture: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultFieldsAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultFieldsAdditionalFields",
            fields: &[
                "COOKIES_USE",
                "B24BUTTON_COLOR",
                "BACKGROUND_PICTURE",
                "THEME_USE",
            ],
            required: &[],
            codecs: &[(0, Codec::YesNo), (3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cookies_use,
            1 => &self.b24button_color,
            2 => &self.background_picture,
            3 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cookies_use,
            1 => &mut self.b24button_color,
            2 => &mut self.background_picture,
            3 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// `layout` in the answer of `landing.site.fullExport`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layout {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `ref`: list of `string`.
    pub ref_: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Layout {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Layout",
            fields: &["code", "ref"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.ref_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.ref_,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItems {
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: [`FullExportResultItemsFields`].
    pub fields: Option<FullExportResultItemsFields>,
    /// `layout`: [`Layout`].
    pub layout: Option<Layout>,
    /// `items`: map of [`FullExportResultItemsEntry`].
    pub items: Option<Map<FullExportResultItemsEntry>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItems",
            fields: &[
                "old_id",
                "code",
                "name",
                "description",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "type",
                "version",
                "fields",
                "layout",
                "items",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.old_id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.preview,
            5 => &self.preview2x,
            6 => &self.preview3x,
            7 => &self.preview_url,
            8 => &self.show_in_list,
            9 => &self.type_,
            10 => &self.version,
            11 => &self.fields,
            12 => &self.layout,
            13 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.old_id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.preview,
            5 => &mut self.preview2x,
            6 => &mut self.preview3x,
            7 => &mut self.preview_url,
            8 => &mut self.show_in_list,
            9 => &mut self.type_,
            10 => &mut self.version,
            11 => &mut self.fields,
            12 => &mut self.layout,
            13 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items.fields` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RULE`: `string`, may be `null`.
    pub rule: Option<String>,
    /// `ADDITIONAL_FIELDS`: [`FullExportResultItemsFieldsAdditionalFields`].
    pub additional_fields: Option<FullExportResultItemsFieldsAdditionalFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsFields",
            fields: &["TITLE", "RULE", "ADDITIONAL_FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.rule,
            2 => &self.additional_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.rule,
            2 => &mut self.additional_fields,
            _ => &mut self.extra,
        }
    }
}

/// `items.fields.ADDITIONAL_FIELDS` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsFieldsAdditionalFields {
    /// `B24BUTTON_USE`: `Y` or `N`.
    pub b24button_use: Option<bool>,
    /// `METAOG_TITLE`: `string`.
    pub metaog_title: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsFieldsAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsFieldsAdditionalFields",
            fields: &["B24BUTTON_USE", "METAOG_TITLE", "THEME_USE"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.b24button_use,
            1 => &self.metaog_title,
            2 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.b24button_use,
            1 => &mut self.metaog_title,
            2 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// `items.items` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsEntry {
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `repo_block`: [`FullExportResultItemsEntryRepoBlock`].
    pub repo_block: Option<FullExportResultItemsEntryRepoBlock>,
    /// `cards`: map of any value.
    pub cards: Option<Map<Value>>,
    /// `nodes`: map of list of [`FullExportResultItemsEntryNodes`].
    pub nodes: Option<Map<Vec<FullExportResultItemsEntryNodes>>>,
    /// `menu`: map of any value.
    pub menu: Option<Map<Value>>,
    /// `style`: map of list of `string`.
    pub style: Option<Map<Vec<String>>>,
    /// `attrs`: map of list of [`FullExportResultItemsEntryAttrs`].
    pub attrs: Option<Map<Vec<FullExportResultItemsEntryAttrs>>>,
    /// `dynamic`: map of any value.
    pub dynamic: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsEntry",
            fields: &[
                "old_id",
                "code",
                "access",
                "anchor",
                "repo_block",
                "cards",
                "nodes",
                "menu",
                "style",
                "attrs",
                "dynamic",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.old_id,
            1 => &self.code,
            2 => &self.access,
            3 => &self.anchor,
            4 => &self.repo_block,
            5 => &self.cards,
            6 => &self.nodes,
            7 => &self.menu,
            8 => &self.style,
            9 => &self.attrs,
            10 => &self.dynamic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.old_id,
            1 => &mut self.code,
            2 => &mut self.access,
            3 => &mut self.anchor,
            4 => &mut self.repo_block,
            5 => &mut self.cards,
            6 => &mut self.nodes,
            7 => &mut self.menu,
            8 => &mut self.style,
            9 => &mut self.attrs,
            10 => &mut self.dynamic,
            _ => &mut self.extra,
        }
    }
}

/// `items.items.repo_block` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsEntryRepoBlock {
    /// `app_code`: `string`.
    pub app_code: Option<String>,
    /// `xml_id`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsEntryRepoBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsEntryRepoBlock",
            fields: &["app_code", "xml_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_code,
            1 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_code,
            1 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `items.items.nodes` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsEntryNodes {
    /// `href`: `string`.
    pub href: Option<String>,
    /// `target`: `string`.
    pub target: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsEntryNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsEntryNodes",
            fields: &["href", "target", "text"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.href,
            1 => &self.target,
            2 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.href,
            1 => &mut self.target,
            2 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// `items.items.attrs` in the answer of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportResultItemsEntryAttrs {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullExportResultItemsEntryAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullExportResultItemsEntryAttrs",
            fields: &["id"],
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

/// Errors of `landing.site.fullExport`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FullExportError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `AI_SITE_EXPORT_NOT_ALLOWED`.
    AiSiteExportNotAllowed,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for FullExportError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::AiSiteExportNotAllowed, "AI_SITE_EXPORT_NOT_ALLOWED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.fullExport`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html).
#[doc(alias = "landing.site.fullExport")]
pub fn full_export<'a, C: Caller>(
    caller: &'a C,
    request: &'a FullExport,
) -> impl Future<
    Output = Result<Reply<FullExportResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getadditionalfields`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getadditionalfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getadditionalfields {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getadditionalfields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Getadditionalfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getadditionalfields",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getadditionalfields {
    type Output = Option<
        Map<Either<String, Either<i64, Either<bool, Either<Vec<String>, Map<Value>>>>>>,
    >;
    type Error = GetadditionalfieldsError;
    const NAME: &'static str = "landing.site.getadditionalfields";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.site.getadditionalfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetadditionalfieldsError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetadditionalfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.getadditionalfields`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html).
#[doc(alias = "landing.site.getadditionalfields")]
pub fn getadditionalfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getadditionalfields,
) -> impl Future<
    Output = Result<
        Reply<
            Option<
                Map<
                    Either<
                        String,
                        Either<i64, Either<bool, Either<Vec<String>, Map<Value>>>>,
                    >,
                >,
            >,
        >,
        C::Error,
    >,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getFolders`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getFolders")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolders {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// `filter`: [`GetFoldersFilter`].
    pub filter: Option<GetFoldersFilter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFolders {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(site_id: i64) -> Self {
        Self {
            site_id,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: GetFoldersFilter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for GetFolders {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFolders",
            fields: &["scope", "siteId", "filter"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.site_id,
            2 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.site_id,
            2 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetFolders {
    type Output = Vec<GetFoldersItem>;
    type Error = GetFoldersError;
    const NAME: &'static str = "landing.site.getFolders";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `filter` of `landing.site.getFolders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoldersFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `integer`, may be `null`.
    pub parent_id: Option<Nullable<i64>>,
    /// `INDEX_ID`: `integer`.
    pub index_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `=DELETED`: `string`.
    pub equal_deleted: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFoldersFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `INDEX_ID`.
    #[must_use]
    pub fn index_id(mut self, value: i64) -> Self {
        self.index_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `DELETED`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }
    /// Sets `=DELETED`.
    #[must_use]
    pub fn equal_deleted(mut self, value: impl Into<String>) -> Self {
        self.equal_deleted = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: i64) -> Self {
        self.created_by_id = Some(value);
        self
    }
    /// Sets `MODIFIED_BY_ID`.
    #[must_use]
    pub fn modified_by_id(mut self, value: i64) -> Self {
        self.modified_by_id = Some(value);
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
}

impl Record for GetFoldersFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFoldersFilter",
            fields: &[
                "ID",
                "PARENT_ID",
                "INDEX_ID",
                "ACTIVE",
                "DELETED",
                "=DELETED",
                "TITLE",
                "CODE",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.index_id,
            3 => &self.active,
            4 => &self.deleted,
            5 => &self.equal_deleted,
            6 => &self.title,
            7 => &self.code,
            8 => &self.created_by_id,
            9 => &self.modified_by_id,
            10 => &self.date_create,
            11 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.index_id,
            3 => &mut self.active,
            4 => &mut self.deleted,
            5 => &mut self.equal_deleted,
            6 => &mut self.title,
            7 => &mut self.code,
            8 => &mut self.created_by_id,
            9 => &mut self.modified_by_id,
            10 => &mut self.date_create,
            11 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.site.getFolders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoldersItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `SITE_ID`: `integer`.
    pub site_id: Option<i64>,
    /// `INDEX_ID`: `integer`, may be `null`.
    pub index_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFoldersItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFoldersItem",
            fields: &[
                "ID",
                "PARENT_ID",
                "SITE_ID",
                "INDEX_ID",
                "ACTIVE",
                "DELETED",
                "TITLE",
                "CODE",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.site_id,
            3 => &self.index_id,
            4 => &self.active,
            5 => &self.deleted,
            6 => &self.title,
            7 => &self.code,
            8 => &self.created_by_id,
            9 => &self.modified_by_id,
            10 => &self.date_create,
            11 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.site_id,
            3 => &mut self.index_id,
            4 => &mut self.active,
            5 => &mut self.deleted,
            6 => &mut self.title,
            7 => &mut self.code,
            8 => &mut self.created_by_id,
            9 => &mut self.modified_by_id,
            10 => &mut self.date_create,
            11 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.getFolders`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFoldersError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetFoldersError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.getFolders`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html).
#[doc(alias = "landing.site.getFolders")]
pub fn get_folders<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFolders,
) -> impl Future<
    Output = Result<Reply<Vec<GetFoldersItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getGroupBindings`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getGroupBindings")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupBindings {
    /// `groupId`: `integer`, may be `null`.
    pub group_id: Option<Nullable<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetGroupBindings {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

impl Record for GetGroupBindings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetGroupBindings",
            fields: &["groupId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetGroupBindings {
    type Output = Vec<GetGroupBindingsItem>;
    type Error = GetGroupBindingsError;
    const NAME: &'static str = "landing.site.getGroupBindings";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.site.getGroupBindings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupBindingsItem {
    /// `ENTITY_ID`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `BINDING_ID`: `integer` or `string`.
    pub binding_id: Option<Either<i64, String>>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetGroupBindingsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetGroupBindingsItem",
            fields: &["ENTITY_ID", "ENTITY_TYPE", "BINDING_ID", "TITLE", "PUBLIC_URL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.binding_id,
            3 => &self.title,
            4 => &self.public_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.binding_id,
            3 => &mut self.title,
            4 => &mut self.public_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.getGroupBindings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetGroupBindingsError {
    /// `TYPE_ERROR`.
    TypeError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetGroupBindingsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.getGroupBindings`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html).
#[doc(alias = "landing.site.getGroupBindings")]
pub fn get_group_bindings<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetGroupBindings,
) -> impl Future<
    Output = Result<Reply<Vec<GetGroupBindingsItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getList`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `params`: [`GetListParams`].
    pub params: Option<GetListParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetList {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetListParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for GetList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetList",
            fields: &["scope", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetList {
    type Output = Vec<GetListItem>;
    type Error = GetListError;
    const NAME: &'static str = "landing.site.getList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for GetList {
    type Row = GetListItem;
}

/// Parameter `params` of `landing.site.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListParams {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`GetListParamsOrder`].
    pub order: Option<Map<GetListParamsOrder>>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetListParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetListParamsOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for GetListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListParams",
            fields: &["select", "filter", "order", "group", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.group,
            4 => &self.limit,
            5 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.group,
            4 => &mut self.limit,
            5 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.order` of `landing.site.getList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetListParamsOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetListParamsOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `landing.site.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `DOMAIN_NAME`: `string`.
    pub domain_name: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<String>,
    /// `PREVIEW_PICTURE`: `string`.
    pub preview_picture: Option<String>,
    /// `PHONE`: `string`, may be `null`.
    pub phone: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `LANDING_ID_INDEX`: `string`, may be `null`.
    pub landing_id_index: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItem",
            fields: &[
                "ID",
                "TYPE",
                "DOMAIN_NAME",
                "PUBLIC_URL",
                "PREVIEW_PICTURE",
                "PHONE",
                "DATE_CREATE",
                "DATE_MODIFY",
                "LANDING_ID_INDEX",
                "TITLE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.domain_name,
            3 => &self.public_url,
            4 => &self.preview_picture,
            5 => &self.phone,
            6 => &self.date_create,
            7 => &self.date_modify,
            8 => &self.landing_id_index,
            9 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.domain_name,
            3 => &mut self.public_url,
            4 => &mut self.preview_picture,
            5 => &mut self.phone,
            6 => &mut self.date_create,
            7 => &mut self.date_modify,
            8 => &mut self.landing_id_index,
            9 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.getList`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html).
#[doc(alias = "landing.site.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<
    Output = Result<Reply<Vec<GetListItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getMenuBindings`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getMenuBindings")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMenuBindings {
    /// `menuCode`: `string`, may be `null`.
    pub menu_code: Option<Nullable<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetMenuBindings {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `menuCode`.
    #[must_use]
    pub fn menu_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.menu_code = Some(value.into());
        self
    }
}

impl Record for GetMenuBindings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetMenuBindings",
            fields: &["menuCode"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.menu_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.menu_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetMenuBindings {
    type Output = Vec<GetMenuBindingsItem>;
    type Error = GetMenuBindingsError;
    const NAME: &'static str = "landing.site.getMenuBindings";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.site.getMenuBindings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMenuBindingsItem {
    /// `ENTITY_ID`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `ENTITY_TYPE`: [`GetMenuBindingsItemEntityType`].
    pub entity_type: Option<GetMenuBindingsItemEntityType>,
    /// `BINDING_ID`: `string`.
    pub binding_id: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetMenuBindingsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetMenuBindingsItem",
            fields: &["ENTITY_ID", "ENTITY_TYPE", "BINDING_ID", "TITLE", "PUBLIC_URL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.binding_id,
            3 => &self.title,
            4 => &self.public_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.binding_id,
            3 => &mut self.title,
            4 => &mut self.public_url,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_TYPE` in the answer of `landing.site.getMenuBindings`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetMenuBindingsItemEntityType {
    /// `S`: site.
    Site,
    /// `L`: landing.
    Landing,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetMenuBindingsItemEntityType {
    const VALUES: &'static [&'static str] = &["S", "L"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Site),
            1 => Some(Self::Landing),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Site => "S",
            Self::Landing => "L",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.site.getMenuBindings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetMenuBindingsError {
    /// `TYPE_ERROR`.
    TypeError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetMenuBindingsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.getMenuBindings`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html).
#[doc(alias = "landing.site.getMenuBindings")]
pub fn get_menu_bindings<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetMenuBindings,
) -> impl Future<
    Output = Result<Reply<Vec<GetMenuBindingsItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getPreview`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getPreview")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreview {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetPreview {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for GetPreview {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPreview",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetPreview {
    type Output = String;
    type Error = GetPreviewError;
    const NAME: &'static str = "landing.site.getPreview";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.site.getPreview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPreviewError {
    /// `MISSING_PARAMS` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for GetPreviewError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`landing.site.getPreview`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html).
#[doc(alias = "landing.site.getPreview")]
pub fn get_preview<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetPreview,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getPublicUrl`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getPublicUrl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrl {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer` or list of `integer`, required.
    pub id: Either<i64, Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetPublicUrl {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for GetPublicUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPublicUrl",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetPublicUrl {
    type Output = Either<String, Either<Map<String>, Vec<Value>>>;
    type Error = GetPublicUrlError;
    const NAME: &'static str = "landing.site.getPublicUrl";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.site.getPublicUrl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPublicUrlError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetPublicUrlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.getPublicUrl`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html).
#[doc(alias = "landing.site.getPublicUrl")]
pub fn get_public_url<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetPublicUrl,
) -> impl Future<
    Output = Result<Reply<Either<String, Either<Map<String>, Vec<Value>>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.getRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.getRights")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRights {
    /// `id`: `integer` or `string`, required.
    pub id: Either<i64, String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetRights {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<i64, String>>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Record for GetRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetRights",
            fields: &["id"],
            required: &[0],
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

impl Method for GetRights {
    type Output = Vec<String>;
    type Error = GetRightsError;
    const NAME: &'static str = "landing.site.getRights";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.site.getRights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetRightsError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
}

impl ErrorCode for GetRightsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
    ];
}

/// Calls [`landing.site.getRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html).
#[doc(alias = "landing.site.getRights")]
pub fn get_rights<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetRights,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.markDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.markDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDelete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `mark`: `boolean`. Default: `true`.
    pub mark: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: bool) -> Self {
        self.mark = Some(value);
        self
    }
}

impl Record for MarkDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkDelete",
            fields: &["scope", "id", "mark"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            2 => &self.mark,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            2 => &mut self.mark,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkDelete {
    type Output = i64;
    type Error = MarkDeleteError;
    const NAME: &'static str = "landing.site.markDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.markDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ACCESS_DENIED_DELETED`.
    AccessDeniedDeleted,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::AccessDeniedDeleted, "ACCESS_DENIED_DELETED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.markDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html).
#[doc(alias = "landing.site.markDelete")]
pub fn mark_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkDelete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.markFolderDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.markFolderDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkFolderDelete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `mark`: `boolean`. Default: `true`.
    pub mark: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkFolderDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: bool) -> Self {
        self.mark = Some(value);
        self
    }
}

impl Record for MarkFolderDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkFolderDelete",
            fields: &["scope", "id", "mark"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            2 => &self.mark,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            2 => &mut self.mark,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkFolderDelete {
    type Output = bool;
    type Error = MarkFolderDeleteError;
    const NAME: &'static str = "landing.site.markFolderDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.markFolderDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkFolderDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `FOLDER_CONTAINS_AREAS`.
    FolderContainsAreas,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkFolderDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::FolderContainsAreas, "FOLDER_CONTAINS_AREAS"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.markFolderDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html).
#[doc(alias = "landing.site.markFolderDelete")]
pub fn mark_folder_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkFolderDelete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.markFolderUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.markFolderUnDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkFolderUnDelete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkFolderUnDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for MarkFolderUnDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkFolderUnDelete",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkFolderUnDelete {
    type Output = bool;
    type Error = MarkFolderUnDeleteError;
    const NAME: &'static str = "landing.site.markFolderUnDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.markFolderUnDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkFolderUnDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkFolderUnDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.markFolderUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html).
#[doc(alias = "landing.site.markFolderUnDelete")]
pub fn mark_folder_un_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkFolderUnDelete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.markUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.markUnDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkUnDelete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkUnDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for MarkUnDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkUnDelete",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkUnDelete {
    type Output = i64;
    type Error = MarkUnDeleteError;
    const NAME: &'static str = "landing.site.markUnDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.markUnDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkUnDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TOTAL_SITE_REACHED`.
    TotalSiteReached,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkUnDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TotalSiteReached, "TOTAL_SITE_REACHED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.markUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html).
#[doc(alias = "landing.site.markUnDelete")]
pub fn mark_un_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkUnDelete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.publication`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.publication")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Publication {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Publication {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Publication {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Publication",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Publication {
    type Output = i64;
    type Error = PublicationError;
    const NAME: &'static str = "landing.site.publication";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.publication`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `PHONE_NOT_CONFIRMED`.
    PhoneNotConfirmed,
    /// `EMAIL_NOT_CONFIRMED`.
    EmailNotConfirmed,
    /// `URLCHECKER_FAIL`.
    UrlcheckerFail,
    /// `PUBLIC_PAGE_REACHED`.
    PublicPageReached,
    /// `LANDING_PAYMENT_FAILED`.
    LandingPaymentFailed,
    /// `LANDING_PAYMENT_FAILED_BLOCK`.
    LandingPaymentFailedBlock,
    /// `PUBLIC_SITE_REACHED`.
    PublicSiteReached,
    /// `PUBLIC_SITE_REACHED_FREE`.
    PublicSiteReachedFree,
    /// `PUBLIC_HTML_DISALLOWED[...]`.
    PublicHtmlDisallowedDotDotDot,
    /// `LICENSE_EXPIRED`.
    LicenseExpired,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for PublicationError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::PhoneNotConfirmed, "PHONE_NOT_CONFIRMED"),
        ErrorCase::code(Self::EmailNotConfirmed, "EMAIL_NOT_CONFIRMED"),
        ErrorCase::code(Self::UrlcheckerFail, "URLCHECKER_FAIL"),
        ErrorCase::code(Self::PublicPageReached, "PUBLIC_PAGE_REACHED"),
        ErrorCase::code(Self::LandingPaymentFailed, "LANDING_PAYMENT_FAILED"),
        ErrorCase::code(Self::LandingPaymentFailedBlock, "LANDING_PAYMENT_FAILED_BLOCK"),
        ErrorCase::code(Self::PublicSiteReached, "PUBLIC_SITE_REACHED"),
        ErrorCase::code(Self::PublicSiteReachedFree, "PUBLIC_SITE_REACHED_FREE"),
        ErrorCase::code(
                Self::PublicHtmlDisallowedDotDotDot,
                "PUBLIC_HTML_DISALLOWED[...]",
            )
            .pattern(),
        ErrorCase::code(Self::LicenseExpired, "LICENSE_EXPIRED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.publication`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html).
#[doc(alias = "landing.site.publication")]
pub fn publication<'a, C: Caller>(
    caller: &'a C,
    request: &'a Publication,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.publicationFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.publicationFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicationFolder {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `folderId`: `integer`, required.
    pub folder_id: i64,
    /// `mark`: `boolean`. Default: `true`.
    pub mark: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PublicationFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(folder_id: i64) -> Self {
        Self {
            folder_id,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: bool) -> Self {
        self.mark = Some(value);
        self
    }
}

impl Record for PublicationFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PublicationFolder",
            fields: &["scope", "folderId", "mark"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.folder_id,
            2 => &self.mark,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.folder_id,
            2 => &mut self.mark,
            _ => &mut self.extra,
        }
    }
}

impl Method for PublicationFolder {
    type Output = bool;
    type Error = PublicationFolderError;
    const NAME: &'static str = "landing.site.publicationFolder";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.publicationFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationFolderError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for PublicationFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.publicationFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html).
#[doc(alias = "landing.site.publicationFolder")]
pub fn publication_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a PublicationFolder,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.setRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.setRights")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRights {
    /// `id`: `integer` or `string`, required.
    pub id: Either<i64, String>,
    /// `rights`: map of list of [`SetRightsItem`] or list of any value.
    pub rights: Option<Either<Map<Vec<SetRightsItem>>, Vec<Value>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetRights {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<i64, String>>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(
        mut self,
        value: impl Into<Either<Map<Vec<SetRightsItem>>, Vec<Value>>>,
    ) -> Self {
        self.rights = Some(value.into());
        self
    }
}

impl Record for SetRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetRights",
            fields: &["id", "rights"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.rights,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.rights,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetRights {
    type Output = bool;
    type Error = SetRightsError;
    const NAME: &'static str = "landing.site.setRights";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `rights` of `landing.site.setRights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetRightsItem {
    /// `denied`.
    Denied,
    /// `read`.
    Read,
    /// `edit`.
    Edit,
    /// `sett`.
    Sett,
    /// `public`.
    Public,
    /// `delete`.
    Delete,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetRightsItem {
    const VALUES: &'static [&'static str] = &[
        "denied",
        "read",
        "edit",
        "sett",
        "public",
        "delete",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Denied),
            1 => Some(Self::Read),
            2 => Some(Self::Edit),
            3 => Some(Self::Sett),
            4 => Some(Self::Public),
            5 => Some(Self::Delete),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Denied => "denied",
            Self::Read => "read",
            Self::Edit => "edit",
            Self::Sett => "sett",
            Self::Public => "public",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.site.setRights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetRightsError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
}

impl ErrorCode for SetRightsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
    ];
}

/// Calls [`landing.site.setRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html).
#[doc(alias = "landing.site.setRights")]
pub fn set_rights<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetRights,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.unbindingFromGroup`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.unbindingFromGroup")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindingFromGroup {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UnbindingFromGroup {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, group_id: i64) -> Self {
        Self {
            id,
            group_id,
            ..Default::default()
        }
    }
}

impl Record for UnbindingFromGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnbindingFromGroup",
            fields: &["id", "groupId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for UnbindingFromGroup {
    type Output = bool;
    type Error = UnbindingFromGroupError;
    const NAME: &'static str = "landing.site.unbindingFromGroup";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.unbindingFromGroup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindingFromGroupError {
    /// `MISSING_PARAMS`, `Insufficient call parameters, missing: groupId`.
    MissingParamsInsufficientCallParametersMissingGroup,
    /// `MISSING_PARAMS`, `Insufficient call parameters, missing: id`.
    MissingParamsInsufficientCallParametersMissingId,
    /// `TYPE_ERROR`, `Bitrix\Landing\PublicAction\Site::unbindingFromGroup(): Argument #2 ($groupId) must be of type int, string given`.
    TypeErrorBitrixLandingPublicActionSite,
    /// `TYPE_ERROR`, `Bitrix\Landing\PublicAction\Site::unbindingFromGroup(): Argument #1 ($id) must be of type int, string given`.
    TypeErrorBitrixLandingPublicActionSiteUnbinding,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UnbindingFromGroupError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::MissingParamsInsufficientCallParametersMissingGroup,
                "MISSING_PARAMS",
            )
            .message("Insufficient call parameters, missing: groupId"),
        ErrorCase::code(
                Self::MissingParamsInsufficientCallParametersMissingId,
                "MISSING_PARAMS",
            )
            .message("Insufficient call parameters, missing: id"),
        ErrorCase::code(Self::TypeErrorBitrixLandingPublicActionSite, "TYPE_ERROR")
            .message(
                "Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #2 ($groupId) must be of type int, string given",
            ),
        ErrorCase::code(
                Self::TypeErrorBitrixLandingPublicActionSiteUnbinding,
                "TYPE_ERROR",
            )
            .message(
                "Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #1 ($id) must be of type int, string given",
            ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.unbindingFromGroup`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html).
#[doc(alias = "landing.site.unbindingFromGroup")]
pub fn unbinding_from_group<'a, C: Caller>(
    caller: &'a C,
    request: &'a UnbindingFromGroup,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.unbindingFromMenu`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.unbindingFromMenu")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindingFromMenu {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `menuCode`: `string`, required.
    pub menu_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UnbindingFromMenu {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, menu_code: impl Into<String>) -> Self {
        Self {
            id,
            menu_code: menu_code.into(),
            ..Default::default()
        }
    }
}

impl Record for UnbindingFromMenu {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnbindingFromMenu",
            fields: &["id", "menuCode"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.menu_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.menu_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for UnbindingFromMenu {
    type Output = bool;
    type Error = UnbindingFromMenuError;
    const NAME: &'static str = "landing.site.unbindingFromMenu";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.unbindingFromMenu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindingFromMenuError {
    /// `MISSING_PARAMS`, `Not enough parameters for the call, missing: menuCode`.
    MissingParamsNotEnoughParametersForThe,
    /// `MISSING_PARAMS`, `Not enough parameters for the call, missing: id`.
    MissingParamsNotEnoughParametersForTheCall,
    /// `TYPE_ERROR`.
    TypeError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UnbindingFromMenuError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParamsNotEnoughParametersForThe, "MISSING_PARAMS")
            .message("Not enough parameters for the call, missing: menuCode"),
        ErrorCase::code(
                Self::MissingParamsNotEnoughParametersForTheCall,
                "MISSING_PARAMS",
            )
            .message("Not enough parameters for the call, missing: id"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.site.unbindingFromMenu`](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html).
#[doc(alias = "landing.site.unbindingFromMenu")]
pub fn unbinding_from_menu<'a, C: Caller>(
    caller: &'a C,
    request: &'a UnbindingFromMenu,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.unpublic`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.unpublic")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unpublic {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unpublic {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Unpublic {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unpublic",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unpublic {
    type Output = i64;
    type Error = UnpublicError;
    const NAME: &'static str = "landing.site.unpublic";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.unpublic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpublicError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for UnpublicError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.unpublic`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html).
#[doc(alias = "landing.site.unpublic")]
pub fn unpublic<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unpublic,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.unPublicFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.unPublicFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnPublicFolder {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `folderId`: `integer`, required.
    pub folder_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UnPublicFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(folder_id: i64) -> Self {
        Self {
            folder_id,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for UnPublicFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnPublicFolder",
            fields: &["scope", "folderId"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.folder_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.folder_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for UnPublicFolder {
    type Output = bool;
    type Error = UnPublicFolderError;
    const NAME: &'static str = "landing.site.unPublicFolder";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.site.unPublicFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnPublicFolderError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for UnPublicFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.site.unPublicFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html).
#[doc(alias = "landing.site.unPublicFolder")]
pub fn un_public_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a UnPublicFolder,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.update`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["scope", "id", "fields"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "landing.site.update";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.site.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `DOMAIN_ID`: `integer` or `string`.
    pub domain_id: Option<Either<i64, String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `LANDING_ID_INDEX`: `integer`.
    pub landing_id_index: Option<i64>,
    /// `LANDING_ID_404`: `integer`.
    pub landing_id_404: Option<i64>,
    /// `LANDING_ID_503`: `integer`.
    pub landing_id_503: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DOMAIN_ID`.
    #[must_use]
    pub fn domain_id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.domain_id = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `LANDING_ID_INDEX`.
    #[must_use]
    pub fn landing_id_index(mut self, value: i64) -> Self {
        self.landing_id_index = Some(value);
        self
    }
    /// Sets `LANDING_ID_404`.
    #[must_use]
    pub fn landing_id_404(mut self, value: i64) -> Self {
        self.landing_id_404 = Some(value);
        self
    }
    /// Sets `LANDING_ID_503`.
    #[must_use]
    pub fn landing_id_503(mut self, value: i64) -> Self {
        self.landing_id_503 = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "CODE",
                "TYPE",
                "DOMAIN_ID",
                "DESCRIPTION",
                "XML_ID",
                "LANDING_ID_INDEX",
                "LANDING_ID_404",
                "LANDING_ID_503",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.domain_id,
            4 => &self.description,
            5 => &self.xml_id,
            6 => &self.landing_id_index,
            7 => &self.landing_id_404,
            8 => &self.landing_id_503,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.domain_id,
            4 => &mut self.description,
            5 => &mut self.xml_id,
            6 => &mut self.landing_id_index,
            7 => &mut self.landing_id_404,
            8 => &mut self.landing_id_503,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `DOMAIN_NOT_FOUND`.
    DomainNotFound,
    /// `DOMAIN_IS_INCORRECT`.
    DomainIsIncorrect,
    /// `DOMAIN_EXIST_TRASH`.
    DomainExistTrash,
    /// `DOMAIN_DISABLE`.
    DomainDisable,
    /// `DOMAIN_EXIST`.
    DomainExist,
    /// `CODE_IS_NOT_UNIQUE`.
    CodeIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
    /// `CONTROLLER_ERROR_BADRESPONSE`.
    ControllerErrorBadresponse,
    /// `CONTROLLER_ERROR_BADLICENSE`.
    ControllerErrorBadlicense,
    /// `CONTROLLER_ERROR_<ERROR_CODE>`.
    ControllerErrorErrorCode,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::DomainNotFound, "DOMAIN_NOT_FOUND"),
        ErrorCase::code(Self::DomainIsIncorrect, "DOMAIN_IS_INCORRECT"),
        ErrorCase::code(Self::DomainExistTrash, "DOMAIN_EXIST_TRASH"),
        ErrorCase::code(Self::DomainDisable, "DOMAIN_DISABLE"),
        ErrorCase::code(Self::DomainExist, "DOMAIN_EXIST"),
        ErrorCase::code(Self::CodeIsNotUnique, "CODE_IS_NOT_UNIQUE"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
        ErrorCase::code(
            Self::ControllerErrorBadresponse,
            "CONTROLLER_ERROR_BADRESPONSE",
        ),
        ErrorCase::code(Self::ControllerErrorBadlicense, "CONTROLLER_ERROR_BADLICENSE"),
        ErrorCase::code(Self::ControllerErrorErrorCode, "CONTROLLER_ERROR_<ERROR_CODE>")
            .pattern(),
    ];
}

/// Calls [`landing.site.update`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html).
#[doc(alias = "landing.site.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.site.updateFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.site.updateFolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// `folderId`: `integer`, required.
    pub folder_id: i64,
    /// `fields`: [`UpdateFolderFields`], required.
    pub fields: UpdateFolderFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(site_id: i64, folder_id: i64, fields: UpdateFolderFields) -> Self {
        Self {
            site_id,
            folder_id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for UpdateFolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFolder",
            fields: &["scope", "siteId", "folderId", "fields"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.site_id,
            2 => &self.folder_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.site_id,
            2 => &mut self.folder_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateFolder {
    type Output = bool;
    type Error = UpdateFolderError;
    const NAME: &'static str = "landing.site.updateFolder";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.site.updateFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `INDEX_ID`: `integer`.
    pub index_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFolderFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `INDEX_ID`.
    #[must_use]
    pub fn index_id(mut self, value: i64) -> Self {
        self.index_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

impl Record for UpdateFolderFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFolderFields",
            fields: &["TITLE", "CODE", "PARENT_ID", "INDEX_ID", "ACTIVE"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.parent_id,
            3 => &self.index_id,
            4 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.parent_id,
            3 => &mut self.index_id,
            4 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.site.updateFolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateFolderError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `FOLDER_IS_NOT_UNIQUE`.
    FolderIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
}

impl ErrorCode for UpdateFolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::FolderIsNotUnique, "FOLDER_IS_NOT_UNIQUE"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
    ];
}

/// Calls [`landing.site.updateFolder`](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html).
#[doc(alias = "landing.site.updateFolder")]
pub fn update_folder<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateFolder,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFolder, AddFolderFields, BindingToGroup, BindingToMenu, Delete,
    FullExport, FullExportParams, FullExportResult, FullExportResultFields,
    FullExportResultFieldsAdditionalFields, Layout, FullExportResultItems,
    FullExportResultItemsFields, FullExportResultItemsFieldsAdditionalFields,
    FullExportResultItemsEntry, FullExportResultItemsEntryRepoBlock,
    FullExportResultItemsEntryNodes, FullExportResultItemsEntryAttrs,
    Getadditionalfields, GetFolders, GetFoldersFilter, GetFoldersItem, GetGroupBindings,
    GetGroupBindingsItem, GetList, GetListParams, GetListItem, GetMenuBindings,
    GetMenuBindingsItem, GetPreview, GetPublicUrl, GetRights, MarkDelete,
    MarkFolderDelete, MarkFolderUnDelete, MarkUnDelete, Publication, PublicationFolder,
    SetRights, UnbindingFromGroup, UnbindingFromMenu, Unpublic, UnPublicFolder, Update,
    UpdateFields, UpdateFolder, UpdateFolderFields
);

value_enum!(
    Type, Scope, GetListParamsOrder, GetMenuBindingsItemEntityType, SetRightsItem
);
