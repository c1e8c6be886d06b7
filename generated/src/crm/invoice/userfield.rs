// @generated from docs/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.invoice.userfield.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.invoice.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: any value.
    pub fields: Option<Value>,
    /// `LIST`: any value.
    pub list: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Value>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: impl Into<Value>) -> Self {
        self.list = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields", "LIST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.invoice.userfield.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.userfield.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.invoice.userfield.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.userfield.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.invoice.userfield.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.invoice.userfield.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.list")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["order", "filter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.invoice.userfield.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.invoice.userfield.list`.
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

/// Errors of `crm.invoice.userfield.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.list")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// `LIST`: any value.
    pub list: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: impl Into<Value>) -> Self {
        self.list = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "LIST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "crm.invoice.userfield.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.invoice.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `EDIT_FORM_LABEL`: `string` or map of `string`.
    pub edit_form_label: Option<Either<String, Map<String>>>,
    /// `LIST_COLUMN_LABEL`: `string` or map of `string`.
    pub list_column_label: Option<Either<String, Map<String>>>,
    /// `LIST_FILTER_LABEL`: `string` or map of `string`.
    pub list_filter_label: Option<Either<String, Map<String>>>,
    /// `ERROR_MESSAGE`: `string` or map of `string`.
    pub error_message: Option<Either<String, Map<String>>>,
    /// `HELP_MESSAGE`: `string` or map of `string`.
    pub help_message: Option<Either<String, Map<String>>>,
    /// `LIST`: list of [`types::common::UfEnumElement`].
    pub list: Option<Vec<types::common::UfEnumElement>>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `FIELD_NAME`.
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `USER_TYPE_ID`.
    #[must_use]
    pub fn user_type_id(mut self, value: impl Into<String>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: impl Into<String>) -> Self {
        self.multiple = Some(value.into());
        self
    }
    /// Sets `MANDATORY`.
    #[must_use]
    pub fn mandatory(mut self, value: impl Into<String>) -> Self {
        self.mandatory = Some(value.into());
        self
    }
    /// Sets `SHOW_FILTER`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<String>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `SHOW_IN_LIST`.
    #[must_use]
    pub fn show_in_list(mut self, value: impl Into<String>) -> Self {
        self.show_in_list = Some(value.into());
        self
    }
    /// Sets `EDIT_IN_LIST`.
    #[must_use]
    pub fn edit_in_list(mut self, value: impl Into<String>) -> Self {
        self.edit_in_list = Some(value.into());
        self
    }
    /// Sets `IS_SEARCHABLE`.
    #[must_use]
    pub fn is_searchable(mut self, value: impl Into<String>) -> Self {
        self.is_searchable = Some(value.into());
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(
        mut self,
        value: impl IntoIterator<Item = types::common::UfEnumElement>,
    ) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "LIST",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.field_name,
            2 => &self.user_type_id,
            3 => &self.xml_id,
            4 => &self.sort,
            5 => &self.multiple,
            6 => &self.mandatory,
            7 => &self.show_filter,
            8 => &self.show_in_list,
            9 => &self.edit_in_list,
            10 => &self.is_searchable,
            11 => &self.edit_form_label,
            12 => &self.list_column_label,
            13 => &self.list_filter_label,
            14 => &self.error_message,
            15 => &self.help_message,
            16 => &self.list,
            17 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.field_name,
            2 => &mut self.user_type_id,
            3 => &mut self.xml_id,
            4 => &mut self.sort,
            5 => &mut self.multiple,
            6 => &mut self.mandatory,
            7 => &mut self.show_filter,
            8 => &mut self.show_in_list,
            9 => &mut self.edit_in_list,
            10 => &mut self.is_searchable,
            11 => &mut self.edit_form_label,
            12 => &mut self.list_column_label,
            13 => &mut self.list_filter_label,
            14 => &mut self.error_message,
            15 => &mut self.help_message,
            16 => &mut self.list,
            17 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.invoice.userfield.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.userfield.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, List, Update, UpdateFields);

value_enum!(ListOrder);
