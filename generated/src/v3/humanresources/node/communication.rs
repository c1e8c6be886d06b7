// @generated from docs/api-reference/departments/node-communication/humanresources-node-communication-edit.md and 1 more. Do not edit; run `cargo codegen`.

//! `humanresources.node.communication.*`.

use crate::prelude::*;

/// Request of [`humanresources.node.communication.edit`](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.communication.edit")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edit {
    /// `nodeId`: `integer`, required.
    pub node_id: i64,
    /// `communicationType`: [`EditCommunicationType`], required.
    pub communication_type: EditCommunicationType,
    /// `createDefault`: `boolean`. Default: `false`.
    pub create_default: Option<bool>,
    /// `ids`: list of `integer`.
    pub ids: Option<Vec<i64>>,
    /// `removeIds`: list of `integer`.
    pub remove_ids: Option<Vec<i64>>,
    /// `withChildren`: `boolean`. Default: `false`.
    pub with_children: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Edit {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        node_id: i64,
        communication_type: impl Into<EditCommunicationType>,
    ) -> Self {
        Self {
            node_id,
            communication_type: communication_type.into(),
            ..Default::default()
        }
    }
    /// Sets `createDefault`.
    #[must_use]
    pub fn create_default(mut self, value: bool) -> Self {
        self.create_default = Some(value);
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `removeIds`.
    #[must_use]
    pub fn remove_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.remove_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `withChildren`.
    #[must_use]
    pub fn with_children(mut self, value: bool) -> Self {
        self.with_children = Some(value);
        self
    }
}

impl Record for Edit {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Edit",
            fields: &[
                "nodeId",
                "communicationType",
                "createDefault",
                "ids",
                "removeIds",
                "withChildren",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.communication_type,
            2 => &self.create_default,
            3 => &self.ids,
            4 => &self.remove_ids,
            5 => &self.with_children,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.communication_type,
            2 => &mut self.create_default,
            3 => &mut self.ids,
            4 => &mut self.remove_ids,
            5 => &mut self.with_children,
            _ => &mut self.extra,
        }
    }
}

impl Method for Edit {
    type Output = EditResult;
    type Error = EditError;
    const NAME: &'static str = "humanresources.node.communication.edit";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Parameter `communicationType` of `humanresources.node.communication.edit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditCommunicationType {
    /// `CHAT`.
    Chat,
    /// `CHANNEL`.
    Channel,
    /// `COLLAB`.
    Collab,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EditCommunicationType {
    const VALUES: &'static [&'static str] = &["CHAT", "CHANNEL", "COLLAB"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Chat),
            1 => Some(Self::Channel),
            2 => Some(Self::Collab),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "CHAT",
            Self::Channel => "CHANNEL",
            Self::Collab => "COLLAB",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.node.communication.edit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EditResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EditResult",
            fields: &["success"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.communication.edit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "nodeId" is required.`.
    RequestValidationParameterNodeIdIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "communicationType" is required.`.
    RequestValidationParameterCommunicationTypeIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Invalid "communicationType" value. Allowed: CHAT, CHANNEL, COLLAB.`.
    RequestValidationInvalidCommunicationTypeValueAllowed,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for EditError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationParameterNodeIdIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"nodeId\" is required."),
        ErrorCase::code(
                Self::RequestValidationParameterCommunicationTypeIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"communicationType\" is required."),
        ErrorCase::code(
                Self::RequestValidationInvalidCommunicationTypeValueAllowed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Invalid \"communicationType\" value. Allowed: CHAT, CHANNEL, COLLAB.",
            ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`humanresources.node.communication.edit`](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html).
#[doc(alias = "humanresources.node.communication.edit")]
pub fn edit<'a, C: Caller>(
    caller: &'a C,
    request: &'a Edit,
) -> impl Future<Output = Result<Reply<EditResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.communication.list`](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.communication.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "humanresources.node.communication.list";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `humanresources.node.communication.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `chatsNoAccess`: `integer`.
    pub chats_no_access: Option<i64>,
    /// `channelsNoAccess`: `integer`.
    pub channels_no_access: Option<i64>,
    /// `collabsNoAccess`: `integer`.
    pub collabs_no_access: Option<i64>,
    /// `channels`: list of [`Channels`].
    pub channels: Option<Vec<Channels>>,
    /// `chats`: list of [`Channels`].
    pub chats: Option<Vec<Channels>>,
    /// `collabs`: list of [`Channels`].
    pub collabs: Option<Vec<Channels>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &[
                "chatsNoAccess",
                "channelsNoAccess",
                "collabsNoAccess",
                "channels",
                "chats",
                "collabs",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chats_no_access,
            1 => &self.channels_no_access,
            2 => &self.collabs_no_access,
            3 => &self.channels,
            4 => &self.chats,
            5 => &self.collabs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chats_no_access,
            1 => &mut self.channels_no_access,
            2 => &mut self.collabs_no_access,
            3 => &mut self.channels,
            4 => &mut self.chats,
            5 => &mut self.collabs,
            _ => &mut self.extra,
        }
    }
}

/// `channels` in the answer of `humanresources.node.communication.list`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Channels {
    /// `avatar`: `string`, may be `null`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `hasAccess`: `boolean`.
    pub has_access: Option<bool>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `isExtranet`: `boolean`.
    pub is_extranet: Option<bool>,
    /// `originalNodeId`: `integer`, may be `null`.
    pub original_node_id: Option<i64>,
    /// `subtitle`: `string`.
    pub subtitle: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: [`ChannelsType`].
    pub type_: Option<ChannelsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Channels {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Channels",
            fields: &[
                "avatar",
                "color",
                "dialogId",
                "hasAccess",
                "id",
                "isExtranet",
                "originalNodeId",
                "subtitle",
                "title",
                "type",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar,
            1 => &self.color,
            2 => &self.dialog_id,
            3 => &self.has_access,
            4 => &self.id,
            5 => &self.is_extranet,
            6 => &self.original_node_id,
            7 => &self.subtitle,
            8 => &self.title,
            9 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar,
            1 => &mut self.color,
            2 => &mut self.dialog_id,
            3 => &mut self.has_access,
            4 => &mut self.id,
            5 => &mut self.is_extranet,
            6 => &mut self.original_node_id,
            7 => &mut self.subtitle,
            8 => &mut self.title,
            9 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `channels.type` in the answer of `humanresources.node.communication.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelsType {
    /// `CHAT`.
    Chat,
    /// `CHANNEL`.
    Channel,
    /// `COLLAB`.
    Collab,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ChannelsType {
    const VALUES: &'static [&'static str] = &["CHAT", "CHANNEL", "COLLAB"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Chat),
            1 => Some(Self::Channel),
            2 => Some(Self::Collab),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "CHAT",
            Self::Channel => "CHANNEL",
            Self::Collab => "COLLAB",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `humanresources.node.communication.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.node.communication.list`](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html).
#[doc(alias = "humanresources.node.communication.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Edit, EditResult, List, ListResult, Channels);

value_enum!(EditCommunicationType, ChannelsType);
