// @generated from docs/api-reference/pay-system/sale-pay-system-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.paysystem.*`.

use crate::prelude::*;
use crate::types;

pub mod handler;
pub mod pay;
pub mod settings;

/// Request of [`sale.paysystem.add`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `BX_REST_HANDLER`: [`types::sale::SalePaysystemHandler`] or `string`, required.
    pub bx_rest_handler: Either<types::sale::SalePaysystemHandler, String>,
    /// `ACTIVE`: `Y` or `N`. Default: `N`.
    pub active: Option<bool>,
    /// `SETTINGS`: map of [`AddSettings`].
    pub settings: Option<Map<AddSettings>>,
    /// `ENTITY_REGISTRY_TYPE`: [`AddEntityRegistryType`]. Default: `CRM_INVOICE`.
    pub entity_registry_type: Option<AddEntityRegistryType>,
    /// `LOGOTYPE`: `string`.
    pub logotype: Option<String>,
    /// `NEW_WINDOW`: `Y` or `N`. Default: `N`.
    pub new_window: Option<bool>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        person_type_id: types::SalePersonTypeId,
        bx_rest_handler: impl Into<Either<types::sale::SalePaysystemHandler, String>>,
    ) -> Self {
        Self {
            name: name.into(),
            person_type_id,
            bx_rest_handler: bx_rest_handler.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<AddSettings>>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `ENTITY_REGISTRY_TYPE`.
    #[must_use]
    pub fn entity_registry_type(
        mut self,
        value: impl Into<AddEntityRegistryType>,
    ) -> Self {
        self.entity_registry_type = Some(value.into());
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: impl Into<String>) -> Self {
        self.logotype = Some(value.into());
        self
    }
    /// Sets `NEW_WINDOW`.
    #[must_use]
    pub fn new_window(mut self, value: bool) -> Self {
        self.new_window = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "NAME",
                "DESCRIPTION",
                "PERSON_TYPE_ID",
                "BX_REST_HANDLER",
                "ACTIVE",
                "SETTINGS",
                "ENTITY_REGISTRY_TYPE",
                "LOGOTYPE",
                "NEW_WINDOW",
                "XML_ID",
            ],
            required: &[0, 2, 3],
            codecs: &[(4, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.person_type_id,
            3 => &self.bx_rest_handler,
            4 => &self.active,
            5 => &self.settings,
            6 => &self.entity_registry_type,
            7 => &self.logotype,
            8 => &self.new_window,
            9 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.person_type_id,
            3 => &mut self.bx_rest_handler,
            4 => &mut self.active,
            5 => &mut self.settings,
            6 => &mut self.entity_registry_type,
            7 => &mut self.logotype,
            8 => &mut self.new_window,
            9 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "sale.paysystem.add";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Parameter `SETTINGS` of `sale.paysystem.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettings {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for AddSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettings",
            fields: &["TYPE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ENTITY_REGISTRY_TYPE` of `sale.paysystem.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEntityRegistryType {
    /// `ORDER`.
    Order,
    /// `CRM_INVOICE`.
    CrmInvoice,
    /// `CRM_QUOTE`.
    CrmQuote,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddEntityRegistryType {
    const VALUES: &'static [&'static str] = &["ORDER", "CRM_INVOICE", "CRM_QUOTE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Order),
            1 => Some(Self::CrmInvoice),
            2 => Some(Self::CrmQuote),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Order => "ORDER",
            Self::CrmInvoice => "CRM_INVOICE",
            Self::CrmQuote => "CRM_QUOTE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.paysystem.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PAY_SYSTEM_ADD` (HTTP 400).
    ErrorPaySystemAdd,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_PERSON_TYPE_NOT_FOUND` (HTTP 400).
    ErrorPersonTypeNotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorPaySystemAdd, "ERROR_PAY_SYSTEM_ADD").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorPersonTypeNotFound, "ERROR_PERSON_TYPE_NOT_FOUND")
            .status(400),
    ];
}

/// Calls [`sale.paysystem.add`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html).
#[doc(alias = "sale.paysystem.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.delete`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_paysystem.id`, required.
    pub id: types::SalePaysystemId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaysystemId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ID"],
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "sale.paysystem.delete";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Errors of `sale.paysystem.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_PAY_SYSTEM_NOT_FOUND` (HTTP 400).
    ErrorPaySystemNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorPaySystemNotFound, "ERROR_PAY_SYSTEM_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
    ];
}

/// Calls [`sale.paysystem.delete`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html).
#[doc(alias = "sale.paysystem.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.list`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["SELECT", "FILTER", "ORDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<types::sale::SalePaysystem>;
    type Error = ListError;
    const NAME: &'static str = "sale.paysystem.list";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID"));
}

impl ListMethod for List {
    type Row = types::sale::SalePaysystem;
}

/// Parameter `ORDER` of `sale.paysystem.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
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

/// Errors of `sale.paysystem.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.paysystem.list`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html).
#[doc(alias = "sale.paysystem.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<Vec<types::sale::SalePaysystem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_paysystem.id`, required.
    pub id: types::SalePaysystemId,
    /// `FIELDS`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaysystemId) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `FIELDS`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "FIELDS"],
            required: &[0],
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
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.paysystem.update";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Parameter `FIELDS` of `sale.paysystem.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `BX_REST_HANDLER`: [`types::sale::SalePaysystemHandler`] or `string`.
    pub bx_rest_handler: Option<Either<types::sale::SalePaysystemHandler, String>>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `LOGOTYPE`: `string`.
    pub logotype: Option<String>,
    /// `NEW_WINDOW`: `Y` or `N`.
    pub new_window: Option<bool>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: types::SalePersonTypeId) -> Self {
        self.person_type_id = Some(value);
        self
    }
    /// Sets `BX_REST_HANDLER`.
    #[must_use]
    pub fn bx_rest_handler(
        mut self,
        value: impl Into<Either<types::sale::SalePaysystemHandler, String>>,
    ) -> Self {
        self.bx_rest_handler = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: impl Into<String>) -> Self {
        self.logotype = Some(value.into());
        self
    }
    /// Sets `NEW_WINDOW`.
    #[must_use]
    pub fn new_window(mut self, value: bool) -> Self {
        self.new_window = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "NAME",
                "DESCRIPTION",
                "PERSON_TYPE_ID",
                "BX_REST_HANDLER",
                "ACTIVE",
                "LOGOTYPE",
                "NEW_WINDOW",
                "XML_ID",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.person_type_id,
            3 => &self.bx_rest_handler,
            4 => &self.active,
            5 => &self.logotype,
            6 => &self.new_window,
            7 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.person_type_id,
            3 => &mut self.bx_rest_handler,
            4 => &mut self.active,
            5 => &mut self.logotype,
            6 => &mut self.new_window,
            7 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paysystem.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_PERSON_TYPE_NOT_FOUND` (HTTP 400).
    ErrorPersonTypeNotFound,
    /// `ERROR_PAY_SYSTEM_NOT_FOUND` (HTTP 400).
    ErrorPaySystemNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorPersonTypeNotFound, "ERROR_PERSON_TYPE_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorPaySystemNotFound, "ERROR_PAY_SYSTEM_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
    ];
}

/// Calls [`sale.paysystem.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html).
#[doc(alias = "sale.paysystem.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddSettings, Delete, List, Update, UpdateFields);

value_enum!(AddEntityRegistryType, ListOrder);
