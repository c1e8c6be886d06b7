// @generated from docs/api-reference/document-generator/role/document-generator-role-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `documentgenerator.role.*`.

use crate::prelude::*;

/// Request of [`documentgenerator.role.add`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
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
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = RoleResult;
    type Error = AddError;
    const NAME: &'static str = "documentgenerator.role.add";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `permissions`: [`Permissions`].
    pub permissions: Option<Permissions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `permissions`.
    #[must_use]
    pub fn permissions(mut self, value: Permissions) -> Self {
        self.permissions = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["name", "code", "permissions"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.permissions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.permissions,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.permissions` of `documentgenerator.role.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permissions {
    /// `SETTINGS`: [`PermissionsSettings`].
    pub settings: Option<PermissionsSettings>,
    /// `TEMPLATES`: [`PermissionsTemplates`].
    pub templates: Option<PermissionsTemplates>,
    /// `DOCUMENTS`: [`PermissionsDocuments`].
    pub documents: Option<PermissionsDocuments>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Permissions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: PermissionsSettings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `TEMPLATES`.
    #[must_use]
    pub fn templates(mut self, value: PermissionsTemplates) -> Self {
        self.templates = Some(value);
        self
    }
    /// Sets `DOCUMENTS`.
    #[must_use]
    pub fn documents(mut self, value: PermissionsDocuments) -> Self {
        self.documents = Some(value);
        self
    }
}

impl Record for Permissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Permissions",
            fields: &["SETTINGS", "TEMPLATES", "DOCUMENTS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.settings,
            1 => &self.templates,
            2 => &self.documents,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.settings,
            1 => &mut self.templates,
            2 => &mut self.documents,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.permissions.SETTINGS` of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsSettings {
    /// `MODIFY`: [`Modify`].
    pub modify: Option<Modify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PermissionsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MODIFY`.
    #[must_use]
    pub fn modify(mut self, value: impl Into<Modify>) -> Self {
        self.modify = Some(value.into());
        self
    }
}

impl Record for PermissionsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PermissionsSettings",
            fields: &["MODIFY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.permissions.SETTINGS.MODIFY` of `documentgenerator.role.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modify {
    /// the empty text: no access.
    NoAccess,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Modify {
    const VALUES: &'static [&'static str] = &["", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAccess),
            1 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.permissions.TEMPLATES` of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsTemplates {
    /// `MODIFY`: [`PermissionsTemplatesModify`].
    pub modify: Option<PermissionsTemplatesModify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PermissionsTemplates {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MODIFY`.
    #[must_use]
    pub fn modify(mut self, value: impl Into<PermissionsTemplatesModify>) -> Self {
        self.modify = Some(value.into());
        self
    }
}

impl Record for PermissionsTemplates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PermissionsTemplates",
            fields: &["MODIFY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.permissions.TEMPLATES.MODIFY` of `documentgenerator.role.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionsTemplatesModify {
    /// the empty text: no access.
    NoAccess,
    /// `A`: only own items.
    OnlyOwnItems,
    /// `D`.
    D,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PermissionsTemplatesModify {
    const VALUES: &'static [&'static str] = &["", "A", "D", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAccess),
            1 => Some(Self::OnlyOwnItems),
            2 => Some(Self::D),
            3 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "",
            Self::OnlyOwnItems => "A",
            Self::D => "D",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.permissions.DOCUMENTS` of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsDocuments {
    /// `MODIFY`: [`Modify`].
    pub modify: Option<Modify>,
    /// `VIEW`: [`Modify`].
    pub view: Option<Modify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PermissionsDocuments {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MODIFY`.
    #[must_use]
    pub fn modify(mut self, value: impl Into<Modify>) -> Self {
        self.modify = Some(value.into());
        self
    }
    /// Sets `VIEW`.
    #[must_use]
    pub fn view(mut self, value: impl Into<Modify>) -> Self {
        self.view = Some(value.into());
        self
    }
}

impl Record for PermissionsDocuments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PermissionsDocuments",
            fields: &["MODIFY", "VIEW"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            1 => &self.view,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            1 => &mut self.view,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.role.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleResult {
    /// `role`: [`Role`].
    pub role: Option<Role>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RoleResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RoleResult",
            fields: &["role"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

/// `role` in the answer of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `permissions`: [`RolePermissions`].
    pub permissions: Option<RolePermissions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Role {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Role",
            fields: &["id", "name", "code", "permissions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.permissions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.permissions,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions` in the answer of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolePermissions {
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `templates`: [`RolePermissionsTemplates`].
    pub templates: Option<RolePermissionsTemplates>,
    /// `documents`: [`Documents`].
    pub documents: Option<Documents>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RolePermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RolePermissions",
            fields: &["settings", "templates", "documents"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.settings,
            1 => &self.templates,
            2 => &self.documents,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.settings,
            1 => &mut self.templates,
            2 => &mut self.documents,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions.settings` in the answer of `documentgenerator.role.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `modify`: [`ModifyReply`].
    pub modify: Option<ModifyReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &["modify"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions.settings.modify` in the answer of `documentgenerator.role.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModifyReply {
    /// the empty text: no access.
    NoAccess,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ModifyReply {
    const VALUES: &'static [&'static str] = &["", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAccess),
            1 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// `role.permissions.templates` in the answer of `documentgenerator.role.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolePermissionsTemplates {
    /// `modify`: [`RolePermissionsTemplatesModify`].
    pub modify: Option<RolePermissionsTemplatesModify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RolePermissionsTemplates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RolePermissionsTemplates",
            fields: &["modify"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions.templates.modify` in the answer of `documentgenerator.role.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RolePermissionsTemplatesModify {
    /// the empty text: no access.
    NoAccess,
    /// `A`: only own items.
    OnlyOwnItems,
    /// `D`.
    D,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RolePermissionsTemplatesModify {
    const VALUES: &'static [&'static str] = &["", "A", "D", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAccess),
            1 => Some(Self::OnlyOwnItems),
            2 => Some(Self::D),
            3 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "",
            Self::OnlyOwnItems => "A",
            Self::D => "D",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// `role.permissions.documents` in the answer of `documentgenerator.role.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Documents {
    /// `modify`: [`ModifyReply`].
    pub modify: Option<ModifyReply>,
    /// `view`: [`ModifyReply`].
    pub view: Option<ModifyReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Documents {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Documents",
            fields: &["modify", "view"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            1 => &self.view,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            1 => &mut self.view,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.role.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100` (HTTP 400).
    Code100,
    /// `BX_EMPTY_REQUIRED` (HTTP 400).
    BxEmptyRequired,
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::code(Self::BxEmptyRequired, "BX_EMPTY_REQUIRED").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.add`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html).
#[doc(alias = "documentgenerator.role.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<RoleResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.role.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "documentgenerator.role.delete";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Errors of `documentgenerator.role.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`, `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixDocumentGeneratorModelRole,
    /// `100`, `Could not construct parameter {role}` (HTTP 400).
    Code100CouldNotConstructParameterRole,
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100BitrixDocumentGeneratorModelRole, "100")
            .message(
                "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotConstructParameterRole, "100")
            .message("Could not construct parameter {role}")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html).
#[doc(alias = "documentgenerator.role.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.role.fillaccesses`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.fillaccesses")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fillaccesses {
    /// `accesses`: list of [`FillaccessesAccesses`].
    pub accesses: Option<Vec<FillaccessesAccesses>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fillaccesses {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `accesses`.
    #[must_use]
    pub fn accesses(
        mut self,
        value: impl IntoIterator<Item = FillaccessesAccesses>,
    ) -> Self {
        self.accesses = Some(value.into_iter().collect());
        self
    }
}

impl Record for Fillaccesses {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fillaccesses",
            fields: &["accesses"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accesses,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accesses,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fillaccesses {
    type Output = ();
    type Error = FillaccessesError;
    const NAME: &'static str = "documentgenerator.role.fillaccesses";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `accesses` of `documentgenerator.role.fillaccesses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillaccessesAccesses {
    /// `roleId`: `integer`, required.
    pub role_id: i64,
    /// `accessCode`: `string`, required.
    pub access_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FillaccessesAccesses {
    /// An object with its required keys.
    #[must_use]
    pub fn new(role_id: i64, access_code: impl Into<String>) -> Self {
        Self {
            role_id,
            access_code: access_code.into(),
            ..Default::default()
        }
    }
}

impl Record for FillaccessesAccesses {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FillaccessesAccesses",
            fields: &["roleId", "accessCode"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role_id,
            1 => &self.access_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role_id,
            1 => &mut self.access_code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.role.fillaccesses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FillaccessesError {
    /// `BX_EMPTY_REQUIRED`, `Required field "ROLE_ID" is not filled` (HTTP 400).
    BxEmptyRequiredRequiredFieldRoleIdIs,
    /// `BX_EMPTY_REQUIRED`, `Required field "ACCESS_CODE" is not filled` (HTTP 400).
    BxEmptyRequiredRequiredFieldAccessCodeIs,
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for FillaccessesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BxEmptyRequiredRequiredFieldRoleIdIs, "BX_EMPTY_REQUIRED")
            .message("Required field \"ROLE_ID\" is not filled")
            .status(400),
        ErrorCase::code(
                Self::BxEmptyRequiredRequiredFieldAccessCodeIs,
                "BX_EMPTY_REQUIRED",
            )
            .message("Required field \"ACCESS_CODE\" is not filled")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.fillaccesses`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html).
#[doc(alias = "documentgenerator.role.fillaccesses")]
pub fn fillaccesses<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fillaccesses,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.role.get`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "documentgenerator.role.get";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.role.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `role`: [`GetResultRole`].
    pub role: Option<GetResultRole>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["role"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

/// `role` in the answer of `documentgenerator.role.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultRole {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `permissions`: [`GetResultRolePermissions`].
    pub permissions: Option<GetResultRolePermissions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultRole {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultRole",
            fields: &["id", "name", "code", "permissions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.permissions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.permissions,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions` in the answer of `documentgenerator.role.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultRolePermissions {
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `templates`: [`GetResultRolePermissionsTemplates`].
    pub templates: Option<GetResultRolePermissionsTemplates>,
    /// `documents`: [`Documents`].
    pub documents: Option<Documents>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultRolePermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultRolePermissions",
            fields: &["settings", "templates", "documents"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.settings,
            1 => &self.templates,
            2 => &self.documents,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.settings,
            1 => &mut self.templates,
            2 => &mut self.documents,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions.templates` in the answer of `documentgenerator.role.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultRolePermissionsTemplates {
    /// `modify`: [`GetResultRolePermissionsTemplatesModify`].
    pub modify: Option<GetResultRolePermissionsTemplatesModify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultRolePermissionsTemplates {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultRolePermissionsTemplates",
            fields: &["modify"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            _ => &mut self.extra,
        }
    }
}

/// `role.permissions.templates.modify` in the answer of `documentgenerator.role.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultRolePermissionsTemplatesModify {
    /// the empty text: no access.
    NoAccess,
    /// `A`: only own items.
    OnlyOwnItems,
    /// `D`: own and department colleagues.
    OwnAndDepartmentColleagues,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultRolePermissionsTemplatesModify {
    const VALUES: &'static [&'static str] = &["", "A", "D", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAccess),
            1 => Some(Self::OnlyOwnItems),
            2 => Some(Self::OwnAndDepartmentColleagues),
            3 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "",
            Self::OnlyOwnItems => "A",
            Self::OwnAndDepartmentColleagues => "D",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `documentgenerator.role.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`, `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixDocumentGeneratorModelRole,
    /// `100`, `Could not construct parameter {role}` (HTTP 400).
    Code100CouldNotConstructParameterRole,
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100BitrixDocumentGeneratorModelRole, "100")
            .message(
                "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotConstructParameterRole, "100")
            .message("Could not construct parameter {role}")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.get`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html).
#[doc(alias = "documentgenerator.role.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.role.list`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "documentgenerator.role.list";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["roles"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = ListResultRoles;
}

/// Answer of `documentgenerator.role.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `roles`: list of [`ListResultRoles`].
    pub roles: Option<Vec<ListResultRoles>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["roles"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.roles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.roles,
            _ => &mut self.extra,
        }
    }
}

/// `roles` in the answer of `documentgenerator.role.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultRoles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultRoles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultRoles",
            fields: &["id", "name", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.role.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.list`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html).
#[doc(alias = "documentgenerator.role.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.role.update`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.role.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = RoleResult;
    type Error = UpdateError;
    const NAME: &'static str = "documentgenerator.role.update";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `permissions`: [`Permissions`].
    pub permissions: Option<Permissions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `permissions`.
    #[must_use]
    pub fn permissions(mut self, value: Permissions) -> Self {
        self.permissions = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "code", "permissions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.permissions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.permissions,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.role.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixDocumentGeneratorModelRole,
    /// `100`, `Could not construct parameter {role}` (HTTP 400).
    Code100CouldNotConstructParameterRole,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `You do not have permissions to modify settings` (HTTP 400).
    YouDoNotHavePermissions,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100BitrixDocumentGeneratorModelRole, "100")
            .message(
                "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotConstructParameterRole, "100")
            .message("Could not construct parameter {role}")
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify settings",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.role.update`](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html).
#[doc(alias = "documentgenerator.role.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<RoleResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Permissions, PermissionsSettings, PermissionsTemplates,
    PermissionsDocuments, RoleResult, Role, RolePermissions, Settings,
    RolePermissionsTemplates, Documents, Delete, Fillaccesses, FillaccessesAccesses, Get,
    GetResult, GetResultRole, GetResultRolePermissions,
    GetResultRolePermissionsTemplates, List, ListResult, ListResultRoles, Update,
    UpdateFields
);

value_enum!(
    Modify, PermissionsTemplatesModify, ModifyReply, RolePermissionsTemplatesModify,
    GetResultRolePermissionsTemplatesModify
);
