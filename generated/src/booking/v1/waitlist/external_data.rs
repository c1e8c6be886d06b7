// @generated from docs/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.md and 2 more. Do not edit; run `cargo codegen`.

//! `booking.v1.waitlist.externalData.*`.

use crate::prelude::*;

/// Request of [`booking.v1.waitlist.externalData.list`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.externalData.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `waitListId`: `integer`, required.
    pub wait_list_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(wait_list_id: i64) -> Self {
        Self {
            wait_list_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["waitListId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.waitlist.externalData.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["externalData"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultExternalData;
}

/// Answer of `booking.v1.waitlist.externalData.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `externalData`: list of [`ListResultExternalData`].
    pub external_data: Option<Vec<ListResultExternalData>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["externalData"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_data,
            _ => &mut self.extra,
        }
    }
}

/// `externalData` in the answer of `booking.v1.waitlist.externalData.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultExternalData {
    /// `entityTypeId`: `string`.
    pub entity_type_id: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultExternalData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultExternalData",
            fields: &["entityTypeId", "moduleId", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.module_id,
            2 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.module_id,
            2 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.waitlist.externalData.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1040`.
    Code1040,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1040, "1040"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.externalData.list`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html).
#[doc(alias = "booking.v1.waitlist.externalData.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.externalData.set`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.externalData.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `waitListId`: `integer`, required.
    pub wait_list_id: i64,
    /// `externalData`: list of [`SetExternalData`], required.
    pub external_data: Vec<SetExternalData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        wait_list_id: i64,
        external_data: impl IntoIterator<Item = SetExternalData>,
    ) -> Self {
        Self {
            wait_list_id,
            external_data: external_data.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["waitListId", "externalData"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list_id,
            1 => &self.external_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list_id,
            1 => &mut self.external_data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "booking.v1.waitlist.externalData.set";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `externalData` of `booking.v1.waitlist.externalData.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalData {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `entityTypeId`: `string`, required.
    pub entity_type_id: String,
    /// `value`: `string`, required.
    pub value: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetExternalData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        module_id: impl Into<String>,
        entity_type_id: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            module_id: module_id.into(),
            entity_type_id: entity_type_id.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for SetExternalData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetExternalData",
            fields: &["moduleId", "entityTypeId", "value"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.entity_type_id,
            2 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.waitlist.externalData.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Required fields:`.
    RequiredFields,
    /// `1040`.
    Code1040,
    /// `100`.
    Code100,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code1040, "1040"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.externalData.set`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html).
#[doc(alias = "booking.v1.waitlist.externalData.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.externalData.unset`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.externalData.unset")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unset {
    /// `waitListId`: `integer`, required.
    pub wait_list_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unset {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(wait_list_id: i64) -> Self {
        Self {
            wait_list_id,
            ..Default::default()
        }
    }
}

impl Record for Unset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unset",
            fields: &["waitListId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unset {
    type Output = bool;
    type Error = UnsetError;
    const NAME: &'static str = "booking.v1.waitlist.externalData.unset";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.waitlist.externalData.unset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1040`.
    Code1040,
    /// `100`.
    Code100,
}

impl ErrorCode for UnsetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1040, "1040"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.externalData.unset`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html).
#[doc(alias = "booking.v1.waitlist.externalData.unset")]
pub fn unset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultExternalData, Set, SetExternalData, Unset);
