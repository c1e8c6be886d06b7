// @generated from docs/api-reference/crm/crm-stage-history-list.md. Do not edit; run `cargo codegen`.

//! `crm.stagehistory.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.stagehistory.list`](https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.stagehistory.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityTypeId`: [`ListEntityTypeId`].
    pub entity_type_id: Option<ListEntityTypeId>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
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
    /// Sets `entityTypeId`.
    #[must_use]
    pub fn entity_type_id(mut self, value: impl Into<ListEntityTypeId>) -> Self {
        self.entity_type_id = Some(value.into());
        self
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
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
            fields: &["entityTypeId", "order", "filter", "select", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.select,
            4 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.select,
            4 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.stagehistory.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).cursor("ID", "ID").total(),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `entityTypeId` of `crm.stagehistory.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEntityTypeId {
    /// `1`: lead.
    Lead,
    /// `2`: deal.
    Deal,
    /// `5`.
    EntityTypeId5,
    /// `31`.
    EntityTypeId31,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListEntityTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "5", "31"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::EntityTypeId5),
            3 => Some(Self::EntityTypeId31),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "1",
            Self::Deal => "2",
            Self::EntityTypeId5 => "5",
            Self::EntityTypeId31 => "31",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `crm.stagehistory.list`.
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

/// Answer of `crm.stagehistory.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `crm.stagehistory.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE_ID`: [`ListResultItemsTypeId`].
    pub type_id: Option<ListResultItemsTypeId>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `CREATED_TIME`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `STATUS_SEMANTIC_ID`: [`StatusSemanticId`].
    pub status_semantic_id: Option<StatusSemanticId>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `STAGE_SEMANTIC_ID`: [`StatusSemanticId`].
    pub stage_semantic_id: Option<StatusSemanticId>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<types::CrmStatusId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "ID",
                "TYPE_ID",
                "OWNER_ID",
                "CREATED_TIME",
                "STATUS_SEMANTIC_ID",
                "STATUS_ID",
                "CATEGORY_ID",
                "STAGE_SEMANTIC_ID",
                "STAGE_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_id,
            2 => &self.owner_id,
            3 => &self.created_time,
            4 => &self.status_semantic_id,
            5 => &self.status_id,
            6 => &self.category_id,
            7 => &self.stage_semantic_id,
            8 => &self.stage_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_id,
            2 => &mut self.owner_id,
            3 => &mut self.created_time,
            4 => &mut self.status_semantic_id,
            5 => &mut self.status_id,
            6 => &mut self.category_id,
            7 => &mut self.stage_semantic_id,
            8 => &mut self.stage_id,
            _ => &mut self.extra,
        }
    }
}

/// `items.TYPE_ID` in the answer of `crm.stagehistory.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultItemsTypeId {
    /// `1`: creation of an element.
    CreationOfAnElement,
    /// `2`.
    TypeId2,
    /// `3`.
    TypeId3,
    /// `5`: change of funnel.
    ChangeOfFunnel,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultItemsTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::CreationOfAnElement),
            1 => Some(Self::TypeId2),
            2 => Some(Self::TypeId3),
            3 => Some(Self::ChangeOfFunnel),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::CreationOfAnElement => "1",
            Self::TypeId2 => "2",
            Self::TypeId3 => "3",
            Self::ChangeOfFunnel => "5",
            Self::Other(text) => text,
        }
    }
}

/// `items.STATUS_SEMANTIC_ID` in the answer of `crm.stagehistory.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusSemanticId {
    /// `P`: intermediate stage.
    IntermediateStage,
    /// `S`: successful stage.
    SuccessfulStage,
    /// `F`: failed stage.
    FailedStage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StatusSemanticId {
    const VALUES: &'static [&'static str] = &["P", "S", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::IntermediateStage),
            1 => Some(Self::SuccessfulStage),
            2 => Some(Self::FailedStage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::IntermediateStage => "P",
            Self::SuccessfulStage => "S",
            Self::FailedStage => "F",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.stagehistory.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ENTITY_TYPE_NOT_SUPPORTED` (HTTP 400).
    EntityTypeNotSupported,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldIs,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldHas,
    /// `INVALID_ARG_VALUE`, `Invalid order: field 'field' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldFieldIs,
    /// `INVALID_ARG_VALUE`, `Invalid order: allowed sort directions are ASC, DESC. But got 'orderValue' for field 'field'` (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirections,
    /// `SHIPMENT_DOCUMENT entity is not supported`.
    ShipmentDocumentEntityIsNot,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldIs,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field' is not allowed in filter")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldHas,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field' has invalid value")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderFieldFieldIs,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid order: field 'field' is not allowed in order")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderAllowedSortDirections,
                "INVALID_ARG_VALUE",
            )
            .message(
                "Invalid order: allowed sort directions are ASC, DESC. But got 'orderValue' for field 'field'",
            )
            .status(400),
        ErrorCase::text(
            Self::ShipmentDocumentEntityIsNot,
            "SHIPMENT_DOCUMENT entity is not supported",
        ),
    ];
}

/// Calls [`crm.stagehistory.list`](https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html).
#[doc(alias = "crm.stagehistory.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultItems);

value_enum!(ListEntityTypeId, ListOrder, ListResultItemsTypeId, StatusSemanticId);
