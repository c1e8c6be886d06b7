// @generated from docs/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.activity.configurable.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.activity.configurable.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.configurable.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// `layout`: [`types::crm::LayoutDto`], required.
    pub layout: types::crm::LayoutDto,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_type_id: i64,
        owner_id: i64,
        fields: Fields,
        layout: types::crm::LayoutDto,
    ) -> Self {
        Self {
            owner_type_id,
            owner_id,
            fields,
            layout,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["ownerTypeId", "ownerId", "fields", "layout"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            2 => &self.fields,
            3 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            2 => &mut self.fields,
            3 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = Option<ConfigurableResult>;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.configurable.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.activity.configurable.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `typeId`: `string`. Default: `CONFIGURABLE`.
    pub type_id: Option<String>,
    /// `completed`: `boolean`.
    pub completed: Option<bool>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `pingOffsets`: list of `integer`.
    pub ping_offsets: Option<Vec<i64>>,
    /// `isIncomingChannel`: `Y` or `N`.
    pub is_incoming_channel: Option<bool>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `badgeCode`: `string`.
    pub badge_code: Option<String>,
    /// `originatorId`: `string`.
    pub originator_id: Option<String>,
    /// `originId`: `string`.
    pub origin_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<String>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `completed`.
    #[must_use]
    pub fn completed(mut self, value: bool) -> Self {
        self.completed = Some(value);
        self
    }
    /// Sets `deadline`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `pingOffsets`.
    #[must_use]
    pub fn ping_offsets(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.ping_offsets = Some(value.into_iter().collect());
        self
    }
    /// Sets `isIncomingChannel`.
    #[must_use]
    pub fn is_incoming_channel(mut self, value: bool) -> Self {
        self.is_incoming_channel = Some(value);
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `badgeCode`.
    #[must_use]
    pub fn badge_code(mut self, value: impl Into<String>) -> Self {
        self.badge_code = Some(value.into());
        self
    }
    /// Sets `originatorId`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `originId`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &[
                "typeId",
                "completed",
                "deadline",
                "pingOffsets",
                "isIncomingChannel",
                "responsibleId",
                "badgeCode",
                "originatorId",
                "originId",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.completed,
            2 => &self.deadline,
            3 => &self.ping_offsets,
            4 => &self.is_incoming_channel,
            5 => &self.responsible_id,
            6 => &self.badge_code,
            7 => &self.originator_id,
            8 => &self.origin_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.completed,
            2 => &mut self.deadline,
            3 => &mut self.ping_offsets,
            4 => &mut self.is_incoming_channel,
            5 => &mut self.responsible_id,
            6 => &mut self.badge_code,
            7 => &mut self.originator_id,
            8 => &mut self.origin_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.activity.configurable.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigurableResult {
    /// `activity`: [`ConfigurableActivity`].
    pub activity: Option<ConfigurableActivity>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ConfigurableResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ConfigurableResult",
            fields: &["activity"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity,
            _ => &mut self.extra,
        }
    }
}

/// `activity` in the answer of `crm.activity.configurable.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigurableActivity {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ConfigurableActivity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ConfigurableActivity",
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

/// Errors of `crm.activity.configurable.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `100`.
    Code100,
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
    /// `ERROR_WRONG_APPLICATION`.
    ErrorWrongApplication,
    /// `WRONG_FIELD_VALUE`.
    WrongFieldValue,
    /// `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`.
    IncomingActivityCanNotBeWithDeadline,
    /// `ERROR_EMPTY_LAYOUT`.
    ErrorEmptyLayout,
    /// `FIELD_IS_REQUIRED`.
    FieldIsRequired,
    /// `FIELD_IS_REDUNDANT`.
    FieldIsRedundant,
    /// `ENUM_FIELD`.
    EnumField,
    /// `TOO_MANY_ITEMS`.
    TooManyItems,
    /// `KEY_CONTAIN_WRONG_SYMBOLS`.
    KeyContainWrongSymbols,
    /// `WRONG_LANG`.
    WrongLang,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::ErrorWrongApplication, "ERROR_WRONG_APPLICATION"),
        ErrorCase::code(Self::WrongFieldValue, "WRONG_FIELD_VALUE"),
        ErrorCase::code(
            Self::IncomingActivityCanNotBeWithDeadline,
            "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE",
        ),
        ErrorCase::code(Self::ErrorEmptyLayout, "ERROR_EMPTY_LAYOUT"),
        ErrorCase::code(Self::FieldIsRequired, "FIELD_IS_REQUIRED"),
        ErrorCase::code(Self::FieldIsRedundant, "FIELD_IS_REDUNDANT"),
        ErrorCase::code(Self::EnumField, "ENUM_FIELD"),
        ErrorCase::code(Self::TooManyItems, "TOO_MANY_ITEMS"),
        ErrorCase::code(Self::KeyContainWrongSymbols, "KEY_CONTAIN_WRONG_SYMBOLS"),
        ErrorCase::code(Self::WrongLang, "WRONG_LANG"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.configurable.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html).
#[doc(alias = "crm.activity.configurable.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<Option<ConfigurableResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.configurable.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.configurable.get")]
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
    const NAME: &'static str = "crm.activity.configurable.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `activity`: [`GetResultActivity`].
    pub activity: Option<GetResultActivity>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["activity"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity,
            _ => &mut self.extra,
        }
    }
}

/// `activity` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivity {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `ownerTypeId`: `integer`.
    pub owner_type_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `fields`: [`GetResultActivityFields`].
    pub fields: Option<GetResultActivityFields>,
    /// `layout`: [`GetResultActivityLayout`].
    pub layout: Option<GetResultActivityLayout>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivity",
            fields: &["id", "ownerTypeId", "ownerId", "fields", "layout"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            3 => &self.fields,
            4 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            3 => &mut self.fields,
            4 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

/// `activity.fields` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityFields {
    /// `typeId`: `string`.
    pub type_id: Option<String>,
    /// `completed`: `boolean`.
    pub completed: Option<bool>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `pingOffsets`: list of `integer`.
    pub ping_offsets: Option<Vec<i64>>,
    /// `isIncomingChannel`: `boolean`.
    pub is_incoming_channel: Option<bool>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `badgeCode`: `string`.
    pub badge_code: Option<String>,
    /// `originatorId`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `originId`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityFields",
            fields: &[
                "typeId",
                "completed",
                "deadline",
                "pingOffsets",
                "isIncomingChannel",
                "responsibleId",
                "badgeCode",
                "originatorId",
                "originId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.completed,
            2 => &self.deadline,
            3 => &self.ping_offsets,
            4 => &self.is_incoming_channel,
            5 => &self.responsible_id,
            6 => &self.badge_code,
            7 => &self.originator_id,
            8 => &self.origin_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.completed,
            2 => &mut self.deadline,
            3 => &mut self.ping_offsets,
            4 => &mut self.is_incoming_channel,
            5 => &mut self.responsible_id,
            6 => &mut self.badge_code,
            7 => &mut self.originator_id,
            8 => &mut self.origin_id,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayout {
    /// `icon`: [`GetResultActivityLayoutIcon`].
    pub icon: Option<GetResultActivityLayoutIcon>,
    /// `header`: [`GetResultActivityLayoutHeader`].
    pub header: Option<GetResultActivityLayoutHeader>,
    /// `body`: [`GetResultActivityLayoutBody`].
    pub body: Option<GetResultActivityLayoutBody>,
    /// `footer`: [`GetResultActivityLayoutFooter`].
    pub footer: Option<GetResultActivityLayoutFooter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayout {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayout",
            fields: &["icon", "header", "body", "footer"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.icon,
            1 => &self.header,
            2 => &self.body,
            3 => &self.footer,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.icon,
            1 => &mut self.header,
            2 => &mut self.body,
            3 => &mut self.footer,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.icon` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutIcon {
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutIcon {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutIcon",
            fields: &["code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.header` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutHeader {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `tags`: [`GetResultActivityLayoutHeaderTags`].
    pub tags: Option<GetResultActivityLayoutHeaderTags>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutHeader {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutHeader",
            fields: &["title", "tags"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.tags,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.tags,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.header.tags` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutHeaderTags {
    /// `status2`: [`GetResultActivityLayoutHeaderTagsStatus`].
    pub status2: Option<GetResultActivityLayoutHeaderTagsStatus>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutHeaderTags {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutHeaderTags",
            fields: &["status2"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status2,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status2,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.header.tags.status2` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutHeaderTagsStatus {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutHeaderTagsStatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutHeaderTagsStatus",
            fields: &["title", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBody {
    /// `logo`: [`GetResultActivityLayoutBodyLogo`].
    pub logo: Option<GetResultActivityLayoutBodyLogo>,
    /// `blocks`: [`GetResultActivityLayoutBodyBlocks`].
    pub blocks: Option<GetResultActivityLayoutBodyBlocks>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBody {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBody",
            fields: &["logo", "blocks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.logo,
            1 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.logo,
            1 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.logo` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyLogo {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyLogo {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyLogo",
            fields: &["code", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.logo.action` in the answer of `crm.activity.configurable.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Action {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Action",
            fields: &["type", "uri"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.uri,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.uri,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocks {
    /// `client`: [`GetResultActivityLayoutBodyBlocksClient`].
    pub client: Option<GetResultActivityLayoutBodyBlocksClient>,
    /// `responsible`: [`GetResultActivityLayoutBodyBlocksResponsible`].
    pub responsible: Option<GetResultActivityLayoutBodyBlocksResponsible>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocks",
            fields: &["client", "responsible"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client,
            1 => &self.responsible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client,
            1 => &mut self.responsible,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.client` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksClient {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`GetResultActivityLayoutBodyBlocksClientProperties`].
    pub properties: Option<GetResultActivityLayoutBodyBlocksClientProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksClient {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksClient",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.client.properties` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksClientProperties {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `inline`: `boolean`.
    pub inline: Option<bool>,
    /// `block`: [`Block`].
    pub block: Option<Block>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksClientProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksClientProperties",
            fields: &["title", "inline", "block"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.inline,
            2 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.inline,
            2 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.client.properties.block` in the answer of `crm.activity.configurable.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`BlockProperties`].
    pub properties: Option<BlockProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Block {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Block",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.client.properties.block.properties` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockProperties {
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BlockProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BlockProperties",
            fields: &["value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.responsible` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksResponsible {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`GetResultActivityLayoutBodyBlocksResponsibleProperties`].
    pub properties: Option<GetResultActivityLayoutBodyBlocksResponsibleProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksResponsible {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksResponsible",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.responsible.properties` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksResponsibleProperties {
    /// `blocks`: [`GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks`].
    pub blocks: Option<GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksResponsibleProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksResponsibleProperties",
            fields: &["blocks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.responsible.properties.blocks` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks {
    /// `client`: [`GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient`].
    pub client: Option<
        GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient,
    >,
    /// `phone`: [`Block`].
    pub phone: Option<Block>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks",
            fields: &["client", "phone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client,
            1 => &self.phone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client,
            1 => &mut self.phone,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.responsible.properties.blocks.client` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties`].
    pub properties: Option<
        GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.body.blocks.responsible.properties.blocks.client.properties` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `bold`: `boolean`.
    pub bold: Option<bool>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record
for GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties",
            fields: &["text", "bold", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.bold,
            2 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.bold,
            2 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooter {
    /// `buttons`: [`GetResultActivityLayoutFooterButtons`].
    pub buttons: Option<GetResultActivityLayoutFooterButtons>,
    /// `menu`: [`GetResultActivityLayoutFooterMenu`].
    pub menu: Option<GetResultActivityLayoutFooterMenu>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooter",
            fields: &["buttons", "menu"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.buttons,
            1 => &self.menu,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.buttons,
            1 => &mut self.menu,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.buttons` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterButtons {
    /// `startCall`: [`GetResultActivityLayoutFooterButtonsStartCall`].
    pub start_call: Option<GetResultActivityLayoutFooterButtonsStartCall>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterButtons {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterButtons",
            fields: &["startCall"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_call,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_call,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.buttons.startCall` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterButtonsStartCall {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `action`: [`GetResultActivityLayoutFooterButtonsStartCallAction`].
    pub action: Option<GetResultActivityLayoutFooterButtonsStartCallAction>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterButtonsStartCall {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterButtonsStartCall",
            fields: &["title", "type", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.buttons.startCall.action` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterButtonsStartCallAction {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `actionParams`: [`GetResultActivityLayoutFooterButtonsStartCallActionParams`].
    pub action_params: Option<GetResultActivityLayoutFooterButtonsStartCallActionParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterButtonsStartCallAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterButtonsStartCallAction",
            fields: &["type", "actionParams"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.action_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.action_params,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.buttons.startCall.action.actionParams` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterButtonsStartCallActionParams {
    /// `clientId`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterButtonsStartCallActionParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterButtonsStartCallActionParams",
            fields: &["clientId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.menu` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterMenu {
    /// `showPostponeItem`: `boolean`.
    pub show_postpone_item: Option<bool>,
    /// `items`: [`GetResultActivityLayoutFooterMenuItems`].
    pub items: Option<GetResultActivityLayoutFooterMenuItems>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterMenu {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterMenu",
            fields: &["showPostponeItem", "items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.show_postpone_item,
            1 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.show_postpone_item,
            1 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.menu.items` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActivityLayoutFooterMenuItems {
    /// `confirm`: [`Confirm`].
    pub confirm: Option<Confirm>,
    /// `decline`: [`Confirm`].
    pub decline: Option<Confirm>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultActivityLayoutFooterMenuItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActivityLayoutFooterMenuItems",
            fields: &["confirm", "decline"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.confirm,
            1 => &self.decline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.confirm,
            1 => &mut self.decline,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.menu.items.confirm` in the answer of `crm.activity.configurable.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Confirm {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `action`: [`ConfirmAction`].
    pub action: Option<ConfirmAction>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Confirm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Confirm",
            fields: &["title", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `activity.layout.footer.menu.items.confirm.action` in the answer of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAction {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `animationType`: `string`.
    pub animation_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ConfirmAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ConfirmAction",
            fields: &["type", "id", "animationType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.id,
            2 => &self.animation_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.id,
            2 => &mut self.animation_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.configurable.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
    ];
}

/// Calls [`crm.activity.configurable.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html).
#[doc(alias = "crm.activity.configurable.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.configurable.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.configurable.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// `layout`: [`types::crm::LayoutDto`], required.
    pub layout: types::crm::LayoutDto,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: Fields, layout: types::crm::LayoutDto) -> Self {
        Self {
            id,
            fields,
            layout,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "layout"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = Option<ConfigurableResult>;
    type Error = UpdateError;
    const NAME: &'static str = "crm.activity.configurable.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.configurable.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
    /// `ERROR_WRONG_APPLICATION`.
    ErrorWrongApplication,
    /// `WRONG_FIELD_VALUE`.
    WrongFieldValue,
    /// `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`.
    IncomingActivityCanNotBeWithDeadline,
    /// `ERROR_EMPTY_LAYOUT`.
    ErrorEmptyLayout,
    /// `FIELD_IS_REQUIRED`.
    FieldIsRequired,
    /// `FIELD_IS_REDUNDANT`.
    FieldIsRedundant,
    /// `ENUM_FIELD`.
    EnumField,
    /// `TOO_MANY_ITEMS`.
    TooManyItems,
    /// `KEY_CONTAIN_WRONG_SYMBOLS`.
    KeyContainWrongSymbols,
    /// `WRONG_LANG`.
    WrongLang,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::ErrorWrongApplication, "ERROR_WRONG_APPLICATION"),
        ErrorCase::code(Self::WrongFieldValue, "WRONG_FIELD_VALUE"),
        ErrorCase::code(
            Self::IncomingActivityCanNotBeWithDeadline,
            "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE",
        ),
        ErrorCase::code(Self::ErrorEmptyLayout, "ERROR_EMPTY_LAYOUT"),
        ErrorCase::code(Self::FieldIsRequired, "FIELD_IS_REQUIRED"),
        ErrorCase::code(Self::FieldIsRedundant, "FIELD_IS_REDUNDANT"),
        ErrorCase::code(Self::EnumField, "ENUM_FIELD"),
        ErrorCase::code(Self::TooManyItems, "TOO_MANY_ITEMS"),
        ErrorCase::code(Self::KeyContainWrongSymbols, "KEY_CONTAIN_WRONG_SYMBOLS"),
        ErrorCase::code(Self::WrongLang, "WRONG_LANG"),
    ];
}

/// Calls [`crm.activity.configurable.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html).
#[doc(alias = "crm.activity.configurable.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<Option<ConfigurableResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, ConfigurableResult, ConfigurableActivity, Get, GetResult,
    GetResultActivity, GetResultActivityFields, GetResultActivityLayout,
    GetResultActivityLayoutIcon, GetResultActivityLayoutHeader,
    GetResultActivityLayoutHeaderTags, GetResultActivityLayoutHeaderTagsStatus,
    GetResultActivityLayoutBody, GetResultActivityLayoutBodyLogo, Action,
    GetResultActivityLayoutBodyBlocks, GetResultActivityLayoutBodyBlocksClient,
    GetResultActivityLayoutBodyBlocksClientProperties, Block, BlockProperties,
    GetResultActivityLayoutBodyBlocksResponsible,
    GetResultActivityLayoutBodyBlocksResponsibleProperties,
    GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocks,
    GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClient,
    GetResultActivityLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    GetResultActivityLayoutFooter, GetResultActivityLayoutFooterButtons,
    GetResultActivityLayoutFooterButtonsStartCall,
    GetResultActivityLayoutFooterButtonsStartCallAction,
    GetResultActivityLayoutFooterButtonsStartCallActionParams,
    GetResultActivityLayoutFooterMenu, GetResultActivityLayoutFooterMenuItems, Confirm,
    ConfirmAction, Update
);
