// @generated from docs/api-reference/sale/cashbox/sale-cashbox-handler-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.cashbox.handler.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.cashbox.handler.add`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.handler.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `SUPPORTS_FFD105`: `Y` or `N`. Default: `N`.
    pub supports_ffd105: Option<bool>,
    /// `SETTINGS`: [`AddSettings`], required.
    pub settings: AddSettings,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        settings: AddSettings,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            settings,
            ..Default::default()
        }
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `SUPPORTS_FFD105`.
    #[must_use]
    pub fn supports_ffd105(mut self, value: bool) -> Self {
        self.supports_ffd105 = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CODE", "NAME", "SORT", "SUPPORTS_FFD105", "SETTINGS"],
            required: &[0, 1, 4],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.supports_ffd105,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.supports_ffd105,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = types::SaleCashboxHandlerId;
    type Error = AddError;
    const NAME: &'static str = "sale.cashbox.handler.add";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Parameter `SETTINGS` of `sale.cashbox.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettings {
    /// `PRINT_URL`: `string`, required.
    pub print_url: String,
    /// `CHECK_URL`: `string`, required.
    pub check_url: String,
    /// `HTTP_VERSION`: [`AddSettingsHttpVersion`].
    pub http_version: Option<AddSettingsHttpVersion>,
    /// `CONFIG`: [`AddSettingsConfig`], required.
    pub config: AddSettingsConfig,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettings {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        print_url: impl Into<String>,
        check_url: impl Into<String>,
        config: AddSettingsConfig,
    ) -> Self {
        Self {
            print_url: print_url.into(),
            check_url: check_url.into(),
            config,
            ..Default::default()
        }
    }
    /// Sets `HTTP_VERSION`.
    #[must_use]
    pub fn http_version(mut self, value: impl Into<AddSettingsHttpVersion>) -> Self {
        self.http_version = Some(value.into());
        self
    }
}

impl Record for AddSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettings",
            fields: &["PRINT_URL", "CHECK_URL", "HTTP_VERSION", "CONFIG"],
            required: &[0, 1, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.print_url,
            1 => &self.check_url,
            2 => &self.http_version,
            3 => &self.config,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.print_url,
            1 => &mut self.check_url,
            2 => &mut self.http_version,
            3 => &mut self.config,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.HTTP_VERSION` of `sale.cashbox.handler.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddSettingsHttpVersion {
    /// `1.0`.
    HttpVersion1_0,
    /// `1.1`.
    HttpVersion1_1,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddSettingsHttpVersion {
    const VALUES: &'static [&'static str] = &["1.0", "1.1"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::HttpVersion1_0),
            1 => Some(Self::HttpVersion1_1),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::HttpVersion1_0 => "1.0",
            Self::HttpVersion1_1 => "1.1",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `SETTINGS.CONFIG` of `sale.cashbox.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettingsConfig {
    /// `LABEL`: `string`, required.
    pub label: String,
    /// `ITEMS`: [`AddSettingsConfigItems`], required.
    pub items: AddSettingsConfigItems,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettingsConfig {
    /// An object with its required keys.
    #[must_use]
    pub fn new(label: impl Into<String>, items: AddSettingsConfigItems) -> Self {
        Self {
            label: label.into(),
            items,
            ..Default::default()
        }
    }
}

impl Record for AddSettingsConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettingsConfig",
            fields: &["LABEL", "ITEMS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            1 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            1 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CONFIG.ITEMS` of `sale.cashbox.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettingsConfigItems {
    /// `TYPE`: [`AddSettingsConfigItemsType`], required.
    pub type_: AddSettingsConfigItemsType,
    /// `LABEL`: `string`, required.
    pub label: String,
    /// `REQUIRED`: `Y` or `N`, required.
    pub required: bool,
    /// `DISABLED`: `Y` or `N`. Default: `N`.
    pub disabled: Option<bool>,
    /// `MULTIPLE`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `MULTILINE`: `Y` or `N`. Counts only if `TYPE` is `STRING`. Default: `N`.
    pub multiline: Option<bool>,
    /// `OPTIONS`: map of any value, required. Counts only if `TYPE` is `ENUM`.
    pub options: Map<Value>,
    /// `TIME`: `Y` or `N`. Counts only if `TYPE` is `DATE`. Default: `N`.
    pub time: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettingsConfigItems {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        type_: impl Into<AddSettingsConfigItemsType>,
        label: impl Into<String>,
        required: bool,
        options: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            label: label.into(),
            required,
            options: options.into(),
            ..Default::default()
        }
    }
    /// Sets `DISABLED`.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `MULTILINE`.
    #[must_use]
    pub fn multiline(mut self, value: bool) -> Self {
        self.multiline = Some(value);
        self
    }
    /// Sets `TIME`.
    #[must_use]
    pub fn time(mut self, value: bool) -> Self {
        self.time = Some(value);
        self
    }
}

impl Record for AddSettingsConfigItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettingsConfigItems",
            fields: &[
                "TYPE",
                "LABEL",
                "REQUIRED",
                "DISABLED",
                "MULTIPLE",
                "MULTILINE",
                "OPTIONS",
                "TIME",
            ],
            required: &[0, 1, 2, 6],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (7, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.label,
            2 => &self.required,
            3 => &self.disabled,
            4 => &self.multiple,
            5 => &self.multiline,
            6 => &self.options,
            7 => &self.time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.label,
            2 => &mut self.required,
            3 => &mut self.disabled,
            4 => &mut self.multiple,
            5 => &mut self.multiline,
            6 => &mut self.options,
            7 => &mut self.time,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CONFIG.ITEMS.TYPE` of `sale.cashbox.handler.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddSettingsConfigItemsType {
    /// `STRING`.
    String,
    /// `NUMBER`.
    Number,
    /// `Y/N`.
    YN,
    /// `ENUM`.
    Enum,
    /// `DATE`.
    Date,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddSettingsConfigItemsType {
    const VALUES: &'static [&'static str] = &["STRING", "NUMBER", "Y/N", "ENUM", "DATE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Number),
            2 => Some(Self::YN),
            3 => Some(Self::Enum),
            4 => Some(Self::Date),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::Number => "NUMBER",
            Self::YN => "Y/N",
            Self::Enum => "ENUM",
            Self::Date => "DATE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.cashbox.handler.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ALREADY_EXIST` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ERROR_HANDLER_ADD` (HTTP 400).
    ErrorHandlerAdd,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerAlreadyExist, "ERROR_HANDLER_ALREADY_EXIST")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerAdd, "ERROR_HANDLER_ADD").status(400),
    ];
}

/// Calls [`sale.cashbox.handler.add`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html).
#[doc(alias = "sale.cashbox.handler.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SaleCashboxHandlerId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.handler.delete`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.handler.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_cashbox_handler.id`, required.
    pub id: types::SaleCashboxHandlerId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleCashboxHandlerId) -> Self {
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
    const NAME: &'static str = "sale.cashbox.handler.delete";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Errors of `sale.cashbox.handler.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_DELETE` (HTTP 400).
    ErrorHandlerDelete,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerDelete, "ERROR_HANDLER_DELETE").status(400),
    ];
}

/// Calls [`sale.cashbox.handler.delete`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html).
#[doc(alias = "sale.cashbox.handler.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.handler.list`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.handler.list")]
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
    const NAME: &'static str = "sale.cashbox.handler.list";
    const SCOPES: &'static [&'static str] = &["cashbox"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `SETTINGS`: [`ListItemSettings`].
    pub settings: Option<ListItemSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["ID", "NAME", "CODE", "SORT", "SETTINGS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.sort,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.sort,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS` in the answer of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettings {
    /// `PRINT_URL`: `string`.
    pub print_url: Option<String>,
    /// `CHECK_URL`: `string`.
    pub check_url: Option<String>,
    /// `CONFIG`: map of [`ListItemSettingsConfig`].
    pub config: Option<Map<ListItemSettingsConfig>>,
    /// `SUPPORTS_FFD105`: `Y` or `N`.
    pub supports_ffd105: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettings",
            fields: &["PRINT_URL", "CHECK_URL", "CONFIG", "SUPPORTS_FFD105"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.print_url,
            1 => &self.check_url,
            2 => &self.config,
            3 => &self.supports_ffd105,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.print_url,
            1 => &mut self.check_url,
            2 => &mut self.config,
            3 => &mut self.supports_ffd105,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.CONFIG` in the answer of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettingsConfig {
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `ITEMS`: map of [`ListItemSettingsConfigItems`].
    pub items: Option<Map<ListItemSettingsConfigItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettingsConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettingsConfig",
            fields: &["LABEL", "ITEMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            1 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            1 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.CONFIG.ITEMS` in the answer of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettingsConfigItems {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `REQUIRED`: `Y` or `N`.
    pub required: Option<bool>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `DISABLED`: `Y` or `N`.
    pub disabled: Option<bool>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MULTILINE`: `Y` or `N`.
    pub multiline: Option<bool>,
    /// `OPTIONS`: [`ListItemSettingsConfigItemsOptions`].
    pub options: Option<ListItemSettingsConfigItemsOptions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettingsConfigItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettingsConfigItems",
            fields: &[
                "TYPE",
                "REQUIRED",
                "LABEL",
                "DISABLED",
                "MULTIPLE",
                "MULTILINE",
                "OPTIONS",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.required,
            2 => &self.label,
            3 => &self.disabled,
            4 => &self.multiple,
            5 => &self.multiline,
            6 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.required,
            2 => &mut self.label,
            3 => &mut self.disabled,
            4 => &mut self.multiple,
            5 => &mut self.multiline,
            6 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.CONFIG.ITEMS.OPTIONS` in the answer of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettingsConfigItemsOptions {
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `TEST`: `string`.
    pub test: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettingsConfigItemsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettingsConfigItemsOptions",
            fields: &["ACTIVE", "TEST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.test,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.test,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.cashbox.handler.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.cashbox.handler.list`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html).
#[doc(alias = "sale.cashbox.handler.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.handler.update`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.handler.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_cashbox_handler.id`, required.
    pub id: types::SaleCashboxHandlerId,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleCashboxHandlerId, fields: UpdateFields) -> Self {
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
            fields: &["ID", "FIELDS"],
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
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.cashbox.handler.update";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Parameter `FIELDS` of `sale.cashbox.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `SETTINGS`: [`UpdateFieldsSettings`].
    pub settings: Option<UpdateFieldsSettings>,
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
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: UpdateFieldsSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "SORT", "SETTINGS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS` of `sale.cashbox.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettings {
    /// `PRINT_URL`: `string`.
    pub print_url: Option<String>,
    /// `CHECK_URL`: `string`.
    pub check_url: Option<String>,
    /// `CONFIG`: map of [`UpdateFieldsSettingsConfig`].
    pub config: Option<Map<UpdateFieldsSettingsConfig>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PRINT_URL`.
    #[must_use]
    pub fn print_url(mut self, value: impl Into<String>) -> Self {
        self.print_url = Some(value.into());
        self
    }
    /// Sets `CHECK_URL`.
    #[must_use]
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
        self
    }
    /// Sets `CONFIG`.
    #[must_use]
    pub fn config(mut self, value: impl Into<Map<UpdateFieldsSettingsConfig>>) -> Self {
        self.config = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettings",
            fields: &["PRINT_URL", "CHECK_URL", "CONFIG"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.print_url,
            1 => &self.check_url,
            2 => &self.config,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.print_url,
            1 => &mut self.check_url,
            2 => &mut self.config,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS.CONFIG` of `sale.cashbox.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettingsConfig {
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `ITEMS`: map of [`UpdateFieldsSettingsConfigItems`].
    pub items: Option<Map<UpdateFieldsSettingsConfigItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettingsConfig {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `ITEMS`.
    #[must_use]
    pub fn items(
        mut self,
        value: impl Into<Map<UpdateFieldsSettingsConfigItems>>,
    ) -> Self {
        self.items = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsSettingsConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettingsConfig",
            fields: &["LABEL", "ITEMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            1 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            1 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS.CONFIG.ITEMS` of `sale.cashbox.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettingsConfigItems {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `REQUIRED`: `string`.
    pub required: Option<String>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `OPTIONS`: [`UpdateFieldsSettingsConfigItemsOptions`].
    pub options: Option<UpdateFieldsSettingsConfigItemsOptions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettingsConfigItems {
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
    /// Sets `REQUIRED`.
    #[must_use]
    pub fn required(mut self, value: impl Into<String>) -> Self {
        self.required = Some(value.into());
        self
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: UpdateFieldsSettingsConfigItemsOptions) -> Self {
        self.options = Some(value);
        self
    }
}

impl Record for UpdateFieldsSettingsConfigItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettingsConfigItems",
            fields: &["TYPE", "REQUIRED", "LABEL", "OPTIONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.required,
            2 => &self.label,
            3 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.required,
            2 => &mut self.label,
            3 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS.CONFIG.ITEMS.OPTIONS` of `sale.cashbox.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettingsConfigItemsOptions {
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `TEST`: `string`.
    pub test: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettingsConfigItemsOptions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<String>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `TEST`.
    #[must_use]
    pub fn test(mut self, value: impl Into<String>) -> Self {
        self.test = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsSettingsConfigItemsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettingsConfigItemsOptions",
            fields: &["ACTIVE", "TEST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.test,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.test,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.cashbox.handler.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_UPDATE` (HTTP 400).
    ErrorHandlerUpdate,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerUpdate, "ERROR_HANDLER_UPDATE").status(400),
    ];
}

/// Calls [`sale.cashbox.handler.update`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html).
#[doc(alias = "sale.cashbox.handler.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddSettings, AddSettingsConfig, AddSettingsConfigItems, Delete, List, ListItem,
    ListItemSettings, ListItemSettingsConfig, ListItemSettingsConfigItems,
    ListItemSettingsConfigItemsOptions, Update, UpdateFields, UpdateFieldsSettings,
    UpdateFieldsSettingsConfig, UpdateFieldsSettingsConfigItems,
    UpdateFieldsSettingsConfigItemsOptions
);

value_enum!(AddSettingsHttpVersion, AddSettingsConfigItemsType);
