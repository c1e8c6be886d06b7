// @generated from docs/api-reference/crm/timeline/activities/activity-base/crm-activity-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.activity.*`.

use crate::prelude::*;
use crate::types;

pub mod badge;
pub mod binding;
pub mod call;
pub mod communication;
pub mod configurable;
pub mod layout;
pub mod todo;
pub mod type_;

/// Request of [`crm.activity.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.activity.todo.add`](crate::crm::activity::todo::add()) (feature `crm`).
#[doc(alias = "crm.activity.add")]
#[deprecated(note = "use `crm.activity.todo.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.activity.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `OWNER_ID`: `integer`, required.
    pub owner_id: i64,
    /// `OWNER_TYPE_ID`: `integer`, required.
    pub owner_type_id: i64,
    /// `TYPE_ID`: [`TypeId`], required.
    pub type_id: TypeId,
    /// `ASSOCIATED_ENTITY_ID`: `integer`.
    pub associated_entity_id: Option<i64>,
    /// `COMMUNICATIONS`: list of [`Communications`], required.
    pub communications: Vec<Communications>,
    /// `DEADLINE`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: [`DescriptionType`].
    pub description_type: Option<DescriptionType>,
    /// `DIRECTION`: [`Direction`].
    pub direction: Option<Direction>,
    /// `END_TIME`: `datetime`.
    pub end_time: Option<DateTime>,
    /// `FILES`: list of [`types::crm::Diskfile`].
    pub files: Option<Vec<types::crm::Diskfile>>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `NOTIFY_TYPE`: [`NotifyType`].
    pub notify_type: Option<NotifyType>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `PRIORITY`: [`Priority`].
    pub priority: Option<Priority>,
    /// `PROVIDER_DATA`: `string`.
    pub provider_data: Option<String>,
    /// `PROVIDER_GROUP_ID`: `string`.
    pub provider_group_id: Option<String>,
    /// `PROVIDER_ID`: `string`.
    pub provider_id: Option<String>,
    /// `PROVIDER_TYPE_ID`: `string`.
    pub provider_type_id: Option<String>,
    /// `PROVIDER_PARAMS`: map of any value.
    pub provider_params: Option<Map<Value>>,
    /// `RESPONSIBLE_ID`: `user`, required.
    pub responsible_id: types::UserId,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// `START_TIME`: `datetime`.
    pub start_time: Option<DateTime>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `SUBJECT`: `string`.
    pub subject: Option<String>,
    /// `WEBDAV_ELEMENTS`: [`types::crm::Diskfile`].
    pub webdav_elements: Option<types::crm::Diskfile>,
    /// `IS_INCOMING_CHANNEL`: `Y` or `N`.
    pub is_incoming_channel: Option<bool>,
    /// `COMPLETED`: `Y` or `N`.
    pub completed: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        owner_id: i64,
        owner_type_id: i64,
        type_id: impl Into<TypeId>,
        communications: impl IntoIterator<Item = Communications>,
        responsible_id: types::UserId,
    ) -> Self {
        Self {
            owner_id,
            owner_type_id,
            type_id: type_id.into(),
            communications: communications.into_iter().collect(),
            responsible_id,
            ..Default::default()
        }
    }
    /// Sets `ASSOCIATED_ENTITY_ID`.
    #[must_use]
    pub fn associated_entity_id(mut self, value: i64) -> Self {
        self.associated_entity_id = Some(value);
        self
    }
    /// Sets `DEADLINE`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION_TYPE`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<DescriptionType>) -> Self {
        self.description_type = Some(value.into());
        self
    }
    /// Sets `DIRECTION`.
    #[must_use]
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `END_TIME`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<DateTime>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = types::crm::Diskfile>,
    ) -> Self {
        self.files = Some(value.into_iter().collect());
        self
    }
    /// Sets `LOCATION`.
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `NOTIFY_TYPE`.
    #[must_use]
    pub fn notify_type(mut self, value: impl Into<NotifyType>) -> Self {
        self.notify_type = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `ORIGIN_ID`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `ORIGIN_VERSION`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
    }
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `PROVIDER_DATA`.
    #[must_use]
    pub fn provider_data(mut self, value: impl Into<String>) -> Self {
        self.provider_data = Some(value.into());
        self
    }
    /// Sets `PROVIDER_GROUP_ID`.
    #[must_use]
    pub fn provider_group_id(mut self, value: impl Into<String>) -> Self {
        self.provider_group_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_ID`.
    #[must_use]
    pub fn provider_id(mut self, value: impl Into<String>) -> Self {
        self.provider_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_TYPE_ID`.
    #[must_use]
    pub fn provider_type_id(mut self, value: impl Into<String>) -> Self {
        self.provider_type_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_PARAMS`.
    #[must_use]
    pub fn provider_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.provider_params = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `START_TIME`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SUBJECT`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `WEBDAV_ELEMENTS`.
    #[must_use]
    pub fn webdav_elements(mut self, value: types::crm::Diskfile) -> Self {
        self.webdav_elements = Some(value);
        self
    }
    /// Sets `IS_INCOMING_CHANNEL`.
    #[must_use]
    pub fn is_incoming_channel(mut self, value: bool) -> Self {
        self.is_incoming_channel = Some(value);
        self
    }
    /// Sets `COMPLETED`.
    #[must_use]
    pub fn completed(mut self, value: bool) -> Self {
        self.completed = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "OWNER_ID",
                "OWNER_TYPE_ID",
                "TYPE_ID",
                "ASSOCIATED_ENTITY_ID",
                "COMMUNICATIONS",
                "DEADLINE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DIRECTION",
                "END_TIME",
                "FILES",
                "LOCATION",
                "NOTIFY_TYPE",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "PRIORITY",
                "PROVIDER_DATA",
                "PROVIDER_GROUP_ID",
                "PROVIDER_ID",
                "PROVIDER_TYPE_ID",
                "PROVIDER_PARAMS",
                "RESPONSIBLE_ID",
                "SETTINGS",
                "START_TIME",
                "STATUS",
                "SUBJECT",
                "WEBDAV_ELEMENTS",
                "IS_INCOMING_CHANNEL",
                "COMPLETED",
            ],
            required: &[0, 1, 2, 4, 22],
            codecs: &[(28, Codec::YesNo), (29, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.owner_type_id,
            2 => &self.type_id,
            3 => &self.associated_entity_id,
            4 => &self.communications,
            5 => &self.deadline,
            6 => &self.description,
            7 => &self.description_type,
            8 => &self.direction,
            9 => &self.end_time,
            10 => &self.files,
            11 => &self.location,
            12 => &self.notify_type,
            13 => &self.originator_id,
            14 => &self.origin_id,
            15 => &self.origin_version,
            16 => &self.priority,
            17 => &self.provider_data,
            18 => &self.provider_group_id,
            19 => &self.provider_id,
            20 => &self.provider_type_id,
            21 => &self.provider_params,
            22 => &self.responsible_id,
            23 => &self.settings,
            24 => &self.start_time,
            25 => &self.status,
            26 => &self.subject,
            27 => &self.webdav_elements,
            28 => &self.is_incoming_channel,
            29 => &self.completed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.owner_type_id,
            2 => &mut self.type_id,
            3 => &mut self.associated_entity_id,
            4 => &mut self.communications,
            5 => &mut self.deadline,
            6 => &mut self.description,
            7 => &mut self.description_type,
            8 => &mut self.direction,
            9 => &mut self.end_time,
            10 => &mut self.files,
            11 => &mut self.location,
            12 => &mut self.notify_type,
            13 => &mut self.originator_id,
            14 => &mut self.origin_id,
            15 => &mut self.origin_version,
            16 => &mut self.priority,
            17 => &mut self.provider_data,
            18 => &mut self.provider_group_id,
            19 => &mut self.provider_id,
            20 => &mut self.provider_type_id,
            21 => &mut self.provider_params,
            22 => &mut self.responsible_id,
            23 => &mut self.settings,
            24 => &mut self.start_time,
            25 => &mut self.status,
            26 => &mut self.subject,
            27 => &mut self.webdav_elements,
            28 => &mut self.is_incoming_channel,
            29 => &mut self.completed,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.TYPE_ID` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeId {
    /// `1`: meeting.
    Meeting,
    /// `2`: call.
    Call,
    /// `3`: task.
    Task,
    /// `4`: email.
    Email,
    /// `5`.
    TypeId5,
    /// `6`.
    TypeId6,
    /// `0`: type is not defined.
    TypeIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5", "6", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Meeting),
            1 => Some(Self::Call),
            2 => Some(Self::Task),
            3 => Some(Self::Email),
            4 => Some(Self::TypeId5),
            5 => Some(Self::TypeId6),
            6 => Some(Self::TypeIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Meeting => "1",
            Self::Call => "2",
            Self::Task => "3",
            Self::Email => "4",
            Self::TypeId5 => "5",
            Self::TypeId6 => "6",
            Self::TypeIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.COMMUNICATIONS` of `crm.activity.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Communications {
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Communications {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
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

impl Record for Communications {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Communications",
            fields: &["ENTITY_ID", "ENTITY_TYPE_ID", "TYPE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type_id,
            2 => &self.type_,
            3 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.type_,
            3 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.DESCRIPTION_TYPE` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescriptionType {
    /// `1`: plain text.
    PlainText,
    /// `2`: bb codes.
    BbCodes,
    /// `3`: html.
    Html,
    /// `0`: format is not defined.
    FormatIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DescriptionType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PlainText),
            1 => Some(Self::BbCodes),
            2 => Some(Self::Html),
            3 => Some(Self::FormatIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PlainText => "1",
            Self::BbCodes => "2",
            Self::Html => "3",
            Self::FormatIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.DIRECTION` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `1`: incoming.
    Incoming,
    /// `2`: outgoing.
    Outgoing,
    /// `0`: direction is not defined.
    DirectionIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Direction {
    const VALUES: &'static [&'static str] = &["1", "2", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Incoming),
            1 => Some(Self::Outgoing),
            2 => Some(Self::DirectionIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Incoming => "1",
            Self::Outgoing => "2",
            Self::DirectionIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.NOTIFY_TYPE` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyType {
    /// `1`: minutes.
    Minutes,
    /// `2`: hours.
    Hours,
    /// `3`: days.
    Days,
    /// `0`: reminder is not specified.
    ReminderIsNotSpecified,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NotifyType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Minutes),
            1 => Some(Self::Hours),
            2 => Some(Self::Days),
            3 => Some(Self::ReminderIsNotSpecified),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Minutes => "1",
            Self::Hours => "2",
            Self::Days => "3",
            Self::ReminderIsNotSpecified => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.PRIORITY` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `1`: low.
    Low,
    /// `2`: medium.
    Medium,
    /// `3`: high.
    High,
    /// `0`: not specified.
    NotSpecified,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Priority {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Low),
            1 => Some(Self::Medium),
            2 => Some(Self::High),
            3 => Some(Self::NotSpecified),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Low => "1",
            Self::Medium => "2",
            Self::High => "3",
            Self::NotSpecified => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.STATUS` of `crm.activity.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `1`: pending.
    Pending,
    /// `2`: completed.
    Completed,
    /// `3`: completed automatically.
    CompletedAutomatically,
    /// `0`: status is not defined.
    StatusIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Pending),
            1 => Some(Self::Completed),
            2 => Some(Self::CompletedAutomatically),
            3 => Some(Self::StatusIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "1",
            Self::Completed => "2",
            Self::CompletedAutomatically => "3",
            Self::StatusIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.activity.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The field SUBJECT is not defined or empty`.
    TheFieldSubjectIsNot,
    /// `The field RESPONSIBLE_ID is not defined or invalid`.
    TheFieldResponsibleIdIs,
    /// `The field TYPE_ID is not defined or invalid`.
    TheFieldTypeIdIs,
    /// `The field COMMUNICATIONS is not defined or invalid`.
    TheFieldCommunicationsIsNot,
    /// `The only one communication is allowed for activity of specified type`.
    TheOnlyOneCommunicationIs,
    /// `Could not build binding. Please ensure that owner info and communications are defined correctly`.
    CouldNotBuildBindingPlease,
    /// `Email send error. Failed to load module "subscribe"`.
    EmailSendErrorFailedTo,
    /// `Email send error. Invalid data`.
    EmailSendErrorInvalidData,
    /// `Email send error. Invalid email is specified`.
    EmailSendErrorInvalidEmail,
    /// `Email send error. "From" is not found`.
    EmailSendErrorFromIs,
    /// `Email send error. "To" is not found`.
    EmailSendErrorToIs,
    /// `Email send error. Failed to add posting. Please see details below`.
    EmailSendErrorFailedToAdd,
    /// `Email send error. Failed to save posting file. Please see details below`.
    EmailSendErrorFailedToSave,
    /// `Email send error. Failed to update activity`.
    EmailSendErrorFailedToUpdate,
    /// `Email send error. General error`.
    EmailSendErrorGeneralError,
    /// `The custom activity without provider is not supported in current context`.
    TheCustomActivityWithoutProvider,
    /// `Use crm.activity.configurable.add for this activity provider`.
    UseCrmActivityConfigurableAdd,
    /// `Access denied`.
    AccessDenied,
    /// `Application context required`.
    ApplicationContextRequired,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheFieldSubjectIsNot,
            "The field SUBJECT is not defined or empty",
        ),
        ErrorCase::text(
            Self::TheFieldResponsibleIdIs,
            "The field RESPONSIBLE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheFieldTypeIdIs,
            "The field TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheFieldCommunicationsIsNot,
            "The field COMMUNICATIONS is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheOnlyOneCommunicationIs,
            "The only one communication is allowed for activity of specified type",
        ),
        ErrorCase::text(
            Self::CouldNotBuildBindingPlease,
            "Could not build binding. Please ensure that owner info and communications are defined correctly",
        ),
        ErrorCase::text(
            Self::EmailSendErrorFailedTo,
            "Email send error. Failed to load module \"subscribe\"",
        ),
        ErrorCase::text(
            Self::EmailSendErrorInvalidData,
            "Email send error. Invalid data",
        ),
        ErrorCase::text(
            Self::EmailSendErrorInvalidEmail,
            "Email send error. Invalid email is specified",
        ),
        ErrorCase::text(
            Self::EmailSendErrorFromIs,
            "Email send error. \"From\" is not found",
        ),
        ErrorCase::text(
            Self::EmailSendErrorToIs,
            "Email send error. \"To\" is not found",
        ),
        ErrorCase::text(
            Self::EmailSendErrorFailedToAdd,
            "Email send error. Failed to add posting. Please see details below",
        ),
        ErrorCase::text(
            Self::EmailSendErrorFailedToSave,
            "Email send error. Failed to save posting file. Please see details below",
        ),
        ErrorCase::text(
            Self::EmailSendErrorFailedToUpdate,
            "Email send error. Failed to update activity",
        ),
        ErrorCase::text(
            Self::EmailSendErrorGeneralError,
            "Email send error. General error",
        ),
        ErrorCase::text(
            Self::TheCustomActivityWithoutProvider,
            "The custom activity without provider is not supported in current context",
        ),
        ErrorCase::text(
            Self::UseCrmActivityConfigurableAdd,
            "Use crm.activity.configurable.add for this activity provider",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::ApplicationContextRequired, "Application context required"),
    ];
}

/// Calls [`crm.activity.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html).
///
/// Deprecated: use [`crm.activity.todo.add`](crate::crm::activity::todo::add()) (feature `crm`).
#[doc(alias = "crm.activity.add")]
#[deprecated(note = "use `crm.activity.todo.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.delete")]
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.activity.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Activity is not found`.
    ActivityIsNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Application context required`.
    ApplicationContextRequired,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ActivityIsNotFound, "Activity is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::ApplicationContextRequired, "Application context required"),
    ];
}

/// Calls [`crm.activity.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html).
#[doc(alias = "crm.activity.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.activity.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.activity.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `isDeprecated`: `boolean`.
    pub is_deprecated: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
                "isDeprecated",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            7 => &self.is_deprecated,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            7 => &mut self.is_deprecated,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.activity.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html).
#[doc(alias = "crm.activity.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.get")]
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
    type Output = Activity;
    type Error = GetError;
    const NAME: &'static str = "crm.activity.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.activity.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE_ID`: `integer`.
    pub owner_type_id: Option<i64>,
    /// `TYPE_ID`: [`ActivityTypeId`].
    pub type_id: Option<ActivityTypeId>,
    /// `ASSOCIATED_ENTITY_ID`: `integer`.
    pub associated_entity_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `AUTOCOMPLETE_RULE`: `integer`.
    pub autocomplete_rule: Option<i64>,
    /// `BINDINGS`: list of [`types::crm::CrmActivityBinding`].
    pub bindings: Option<Vec<types::crm::CrmActivityBinding>>,
    /// `COMMUNICATIONS`: list of [`ActivityCommunications`].
    pub communications: Option<Vec<ActivityCommunications>>,
    /// `COMPLETED`: `Y` or `N`.
    pub completed: Option<bool>,
    /// `CREATED`: `datetime`.
    pub created: Option<DateTime>,
    /// `DEADLINE`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: [`ActivityDescriptionType`].
    pub description_type: Option<ActivityDescriptionType>,
    /// `DIRECTION`: [`ActivityDirection`].
    pub direction: Option<ActivityDirection>,
    /// `EDITOR_ID`: `user`.
    pub editor_id: Option<types::UserId>,
    /// `END_TIME`: `datetime`.
    pub end_time: Option<DateTime>,
    /// `FILES`: list of [`types::crm::Diskfile`].
    pub files: Option<Vec<types::crm::Diskfile>>,
    /// `LAST_UPDATED`: `datetime`.
    pub last_updated: Option<DateTime>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `NOTIFY_TYPE`: [`ActivityNotifyType`].
    pub notify_type: Option<ActivityNotifyType>,
    /// `NOTIFY_VALUE`: `integer`.
    pub notify_value: Option<i64>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `PRIORITY`: [`ActivityPriority`].
    pub priority: Option<ActivityPriority>,
    /// `PROVIDER_DATA`: `string`, may be `null`.
    pub provider_data: Option<String>,
    /// `PROVIDER_GROUP_ID`: `string`, may be `null`.
    pub provider_group_id: Option<String>,
    /// `PROVIDER_ID`: `string`.
    pub provider_id: Option<String>,
    /// `PROVIDER_TYPE_ID`: `string`.
    pub provider_type_id: Option<String>,
    /// `PROVIDER_PARAMS`: map of any value.
    pub provider_params: Option<Map<Value>>,
    /// `RESPONSIBLE_ID`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `RESULT_CURRENCY_ID`: `string`, may be `null`.
    pub result_currency_id: Option<String>,
    /// `RESULT_MARK`: `integer`.
    pub result_mark: Option<i64>,
    /// `RESULT_SOURCE_ID`: `string`, may be `null`.
    pub result_source_id: Option<String>,
    /// `RESULT_STATUS`: `integer`.
    pub result_status: Option<i64>,
    /// `RESULT_STREAM`: `integer`.
    pub result_stream: Option<i64>,
    /// `RESULT_SUM`: `double`, may be `null`.
    pub result_sum: Option<Decimal>,
    /// `RESULT_VALUE`: `double`, may be `null`.
    pub result_value: Option<Decimal>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// `START_TIME`: `datetime`.
    pub start_time: Option<DateTime>,
    /// `STATUS`: [`ActivityStatus`].
    pub status: Option<ActivityStatus>,
    /// `SUBJECT`: `string`.
    pub subject: Option<String>,
    /// `WEBDAV_ELEMENTS`: list of [`types::crm::Diskfile`].
    pub webdav_elements: Option<Vec<types::crm::Diskfile>>,
    /// `IS_INCOMING_CHANNEL`: `Y` or `N`.
    pub is_incoming_channel: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Activity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activity",
            fields: &[
                "ID",
                "OWNER_ID",
                "OWNER_TYPE_ID",
                "TYPE_ID",
                "ASSOCIATED_ENTITY_ID",
                "AUTHOR_ID",
                "AUTOCOMPLETE_RULE",
                "BINDINGS",
                "COMMUNICATIONS",
                "COMPLETED",
                "CREATED",
                "DEADLINE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DIRECTION",
                "EDITOR_ID",
                "END_TIME",
                "FILES",
                "LAST_UPDATED",
                "LOCATION",
                "NOTIFY_TYPE",
                "NOTIFY_VALUE",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "PRIORITY",
                "PROVIDER_DATA",
                "PROVIDER_GROUP_ID",
                "PROVIDER_ID",
                "PROVIDER_TYPE_ID",
                "PROVIDER_PARAMS",
                "RESPONSIBLE_ID",
                "RESULT_CURRENCY_ID",
                "RESULT_MARK",
                "RESULT_SOURCE_ID",
                "RESULT_STATUS",
                "RESULT_STREAM",
                "RESULT_SUM",
                "RESULT_VALUE",
                "SETTINGS",
                "START_TIME",
                "STATUS",
                "SUBJECT",
                "WEBDAV_ELEMENTS",
                "IS_INCOMING_CHANNEL",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo), (44, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_id,
            2 => &self.owner_type_id,
            3 => &self.type_id,
            4 => &self.associated_entity_id,
            5 => &self.author_id,
            6 => &self.autocomplete_rule,
            7 => &self.bindings,
            8 => &self.communications,
            9 => &self.completed,
            10 => &self.created,
            11 => &self.deadline,
            12 => &self.description,
            13 => &self.description_type,
            14 => &self.direction,
            15 => &self.editor_id,
            16 => &self.end_time,
            17 => &self.files,
            18 => &self.last_updated,
            19 => &self.location,
            20 => &self.notify_type,
            21 => &self.notify_value,
            22 => &self.originator_id,
            23 => &self.origin_id,
            24 => &self.origin_version,
            25 => &self.priority,
            26 => &self.provider_data,
            27 => &self.provider_group_id,
            28 => &self.provider_id,
            29 => &self.provider_type_id,
            30 => &self.provider_params,
            31 => &self.responsible_id,
            32 => &self.result_currency_id,
            33 => &self.result_mark,
            34 => &self.result_source_id,
            35 => &self.result_status,
            36 => &self.result_stream,
            37 => &self.result_sum,
            38 => &self.result_value,
            39 => &self.settings,
            40 => &self.start_time,
            41 => &self.status,
            42 => &self.subject,
            43 => &self.webdav_elements,
            44 => &self.is_incoming_channel,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_id,
            2 => &mut self.owner_type_id,
            3 => &mut self.type_id,
            4 => &mut self.associated_entity_id,
            5 => &mut self.author_id,
            6 => &mut self.autocomplete_rule,
            7 => &mut self.bindings,
            8 => &mut self.communications,
            9 => &mut self.completed,
            10 => &mut self.created,
            11 => &mut self.deadline,
            12 => &mut self.description,
            13 => &mut self.description_type,
            14 => &mut self.direction,
            15 => &mut self.editor_id,
            16 => &mut self.end_time,
            17 => &mut self.files,
            18 => &mut self.last_updated,
            19 => &mut self.location,
            20 => &mut self.notify_type,
            21 => &mut self.notify_value,
            22 => &mut self.originator_id,
            23 => &mut self.origin_id,
            24 => &mut self.origin_version,
            25 => &mut self.priority,
            26 => &mut self.provider_data,
            27 => &mut self.provider_group_id,
            28 => &mut self.provider_id,
            29 => &mut self.provider_type_id,
            30 => &mut self.provider_params,
            31 => &mut self.responsible_id,
            32 => &mut self.result_currency_id,
            33 => &mut self.result_mark,
            34 => &mut self.result_source_id,
            35 => &mut self.result_status,
            36 => &mut self.result_stream,
            37 => &mut self.result_sum,
            38 => &mut self.result_value,
            39 => &mut self.settings,
            40 => &mut self.start_time,
            41 => &mut self.status,
            42 => &mut self.subject,
            43 => &mut self.webdav_elements,
            44 => &mut self.is_incoming_channel,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE_ID` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityTypeId {
    /// `1`: meeting.
    Meeting,
    /// `2`: call.
    Call,
    /// `3`: task.
    Task,
    /// `4`: email.
    Email,
    /// `5`.
    TypeId5,
    /// `6`.
    TypeId6,
    /// `0`: type is not defined.
    TypeIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5", "6", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Meeting),
            1 => Some(Self::Call),
            2 => Some(Self::Task),
            3 => Some(Self::Email),
            4 => Some(Self::TypeId5),
            5 => Some(Self::TypeId6),
            6 => Some(Self::TypeIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Meeting => "1",
            Self::Call => "2",
            Self::Task => "3",
            Self::Email => "4",
            Self::TypeId5 => "5",
            Self::TypeId6 => "6",
            Self::TypeIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// `COMMUNICATIONS` in the answer of `crm.activity.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityCommunications {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ENTITY_TYPE_ID`: `string`.
    pub entity_type_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ActivityCommunications {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ActivityCommunications",
            fields: &["ID", "TYPE", "VALUE", "ENTITY_ID", "ENTITY_TYPE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.value,
            3 => &self.entity_id,
            4 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.value,
            3 => &mut self.entity_id,
            4 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

/// `DESCRIPTION_TYPE` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDescriptionType {
    /// `1`: plain text.
    PlainText,
    /// `2`: bb codes.
    BbCodes,
    /// `3`: html.
    Html,
    /// `0`: format is not defined.
    FormatIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityDescriptionType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PlainText),
            1 => Some(Self::BbCodes),
            2 => Some(Self::Html),
            3 => Some(Self::FormatIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PlainText => "1",
            Self::BbCodes => "2",
            Self::Html => "3",
            Self::FormatIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// `DIRECTION` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDirection {
    /// `1`: incoming.
    Incoming,
    /// `2`: outgoing.
    Outgoing,
    /// `0`: direction is not defined.
    DirectionIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityDirection {
    const VALUES: &'static [&'static str] = &["1", "2", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Incoming),
            1 => Some(Self::Outgoing),
            2 => Some(Self::DirectionIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Incoming => "1",
            Self::Outgoing => "2",
            Self::DirectionIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// `NOTIFY_TYPE` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityNotifyType {
    /// `1`: minutes.
    Minutes,
    /// `2`: hours.
    Hours,
    /// `3`: days.
    Days,
    /// `0`: reminder is not specified.
    ReminderIsNotSpecified,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityNotifyType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Minutes),
            1 => Some(Self::Hours),
            2 => Some(Self::Days),
            3 => Some(Self::ReminderIsNotSpecified),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Minutes => "1",
            Self::Hours => "2",
            Self::Days => "3",
            Self::ReminderIsNotSpecified => "0",
            Self::Other(text) => text,
        }
    }
}

/// `PRIORITY` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityPriority {
    /// `1`: low.
    Low,
    /// `2`: medium.
    Medium,
    /// `3`: high.
    High,
    /// `0`: not specified.
    NotSpecified,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityPriority {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Low),
            1 => Some(Self::Medium),
            2 => Some(Self::High),
            3 => Some(Self::NotSpecified),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Low => "1",
            Self::Medium => "2",
            Self::High => "3",
            Self::NotSpecified => "0",
            Self::Other(text) => text,
        }
    }
}

/// `STATUS` in the answer of `crm.activity.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityStatus {
    /// `1`: pending.
    Pending,
    /// `2`: completed.
    Completed,
    /// `3`: completed automatically.
    CompletedAutomatically,
    /// `0`: status is not defined.
    StatusIsNotDefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ActivityStatus {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Pending),
            1 => Some(Self::Completed),
            2 => Some(Self::CompletedAutomatically),
            3 => Some(Self::StatusIsNotDefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "1",
            Self::Completed => "2",
            Self::CompletedAutomatically => "3",
            Self::StatusIsNotDefined => "0",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.activity.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Activity is not found`.
    ActivityIsNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Application context required`.
    ApplicationContextRequired,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ActivityIsNotFound, "Activity is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::ApplicationContextRequired, "Application context required"),
    ];
}

/// Calls [`crm.activity.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html).
#[doc(alias = "crm.activity.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Activity>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
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
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
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
            fields: &["select", "filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Activity>;
    type Error = ListError;
    const NAME: &'static str = "crm.activity.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

impl ListMethod for List {
    type Row = Activity;
}

/// Parameter `order` of `crm.activity.list`.
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

/// Errors of `crm.activity.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `INVALID_REQUEST`.
    InvalidRequest,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidRequest, "INVALID_REQUEST"),
    ];
}

/// Calls [`crm.activity.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html).
#[doc(alias = "crm.activity.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Activity>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.activity.todo.update`](crate::crm::activity::todo::update()) (feature `crm`).
#[doc(alias = "crm.activity.update")]
#[deprecated(note = "use `crm.activity.todo.update`")]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.activity.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.activity.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `OWNER_ID`: `integer`, required under a condition that the page tells.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE_ID`: `integer`, required under a condition that the page tells.
    pub owner_type_id: Option<i64>,
    /// `TYPE_ID`: [`TypeId`], required under a condition that the page tells.
    pub type_id: Option<TypeId>,
    /// `ASSOCIATED_ENTITY_ID`: `integer`.
    pub associated_entity_id: Option<i64>,
    /// `COMMUNICATIONS`: [`Communications`], required under a condition that the page tells.
    pub communications: Option<Communications>,
    /// `DEADLINE`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: [`DescriptionType`].
    pub description_type: Option<DescriptionType>,
    /// `DIRECTION`: [`Direction`].
    pub direction: Option<Direction>,
    /// `END_TIME`: `datetime`.
    pub end_time: Option<DateTime>,
    /// `FILES`: [`types::crm::Diskfile`].
    pub files: Option<types::crm::Diskfile>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `NOTIFY_TYPE`: [`NotifyType`].
    pub notify_type: Option<NotifyType>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `PRIORITY`: [`Priority`].
    pub priority: Option<Priority>,
    /// `PROVIDER_DATA`: `string`.
    pub provider_data: Option<String>,
    /// `PROVIDER_GROUP_ID`: `string`.
    pub provider_group_id: Option<String>,
    /// `PROVIDER_ID`: `string`.
    pub provider_id: Option<String>,
    /// `PROVIDER_TYPE_ID`: `string`.
    pub provider_type_id: Option<String>,
    /// `PROVIDER_PARAMS`: map of any value.
    pub provider_params: Option<Map<Value>>,
    /// `RESPONSIBLE_ID`: `user`, required.
    pub responsible_id: types::UserId,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// `START_TIME`: `datetime`.
    pub start_time: Option<DateTime>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `SUBJECT`: `string`.
    pub subject: Option<String>,
    /// `WEBDAV_ELEMENTS`: [`types::crm::Diskfile`].
    pub webdav_elements: Option<types::crm::Diskfile>,
    /// `IS_INCOMING_CHANNEL`: `Y` or `N`.
    pub is_incoming_channel: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(responsible_id: types::UserId) -> Self {
        Self {
            responsible_id,
            ..Default::default()
        }
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `OWNER_TYPE_ID`.
    #[must_use]
    pub fn owner_type_id(mut self, value: i64) -> Self {
        self.owner_type_id = Some(value);
        self
    }
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<TypeId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `ASSOCIATED_ENTITY_ID`.
    #[must_use]
    pub fn associated_entity_id(mut self, value: i64) -> Self {
        self.associated_entity_id = Some(value);
        self
    }
    /// Sets `COMMUNICATIONS`.
    #[must_use]
    pub fn communications(mut self, value: Communications) -> Self {
        self.communications = Some(value);
        self
    }
    /// Sets `DEADLINE`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION_TYPE`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<DescriptionType>) -> Self {
        self.description_type = Some(value.into());
        self
    }
    /// Sets `DIRECTION`.
    #[must_use]
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `END_TIME`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<DateTime>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: types::crm::Diskfile) -> Self {
        self.files = Some(value);
        self
    }
    /// Sets `LOCATION`.
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `NOTIFY_TYPE`.
    #[must_use]
    pub fn notify_type(mut self, value: impl Into<NotifyType>) -> Self {
        self.notify_type = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `ORIGIN_ID`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `ORIGIN_VERSION`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
    }
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `PROVIDER_DATA`.
    #[must_use]
    pub fn provider_data(mut self, value: impl Into<String>) -> Self {
        self.provider_data = Some(value.into());
        self
    }
    /// Sets `PROVIDER_GROUP_ID`.
    #[must_use]
    pub fn provider_group_id(mut self, value: impl Into<String>) -> Self {
        self.provider_group_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_ID`.
    #[must_use]
    pub fn provider_id(mut self, value: impl Into<String>) -> Self {
        self.provider_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_TYPE_ID`.
    #[must_use]
    pub fn provider_type_id(mut self, value: impl Into<String>) -> Self {
        self.provider_type_id = Some(value.into());
        self
    }
    /// Sets `PROVIDER_PARAMS`.
    #[must_use]
    pub fn provider_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.provider_params = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `START_TIME`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SUBJECT`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `WEBDAV_ELEMENTS`.
    #[must_use]
    pub fn webdav_elements(mut self, value: types::crm::Diskfile) -> Self {
        self.webdav_elements = Some(value);
        self
    }
    /// Sets `IS_INCOMING_CHANNEL`.
    #[must_use]
    pub fn is_incoming_channel(mut self, value: bool) -> Self {
        self.is_incoming_channel = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "OWNER_ID",
                "OWNER_TYPE_ID",
                "TYPE_ID",
                "ASSOCIATED_ENTITY_ID",
                "COMMUNICATIONS",
                "DEADLINE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DIRECTION",
                "END_TIME",
                "FILES",
                "LOCATION",
                "NOTIFY_TYPE",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "PRIORITY",
                "PROVIDER_DATA",
                "PROVIDER_GROUP_ID",
                "PROVIDER_ID",
                "PROVIDER_TYPE_ID",
                "PROVIDER_PARAMS",
                "RESPONSIBLE_ID",
                "SETTINGS",
                "START_TIME",
                "STATUS",
                "SUBJECT",
                "WEBDAV_ELEMENTS",
                "IS_INCOMING_CHANNEL",
            ],
            required: &[22],
            codecs: &[(28, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.owner_type_id,
            2 => &self.type_id,
            3 => &self.associated_entity_id,
            4 => &self.communications,
            5 => &self.deadline,
            6 => &self.description,
            7 => &self.description_type,
            8 => &self.direction,
            9 => &self.end_time,
            10 => &self.files,
            11 => &self.location,
            12 => &self.notify_type,
            13 => &self.originator_id,
            14 => &self.origin_id,
            15 => &self.origin_version,
            16 => &self.priority,
            17 => &self.provider_data,
            18 => &self.provider_group_id,
            19 => &self.provider_id,
            20 => &self.provider_type_id,
            21 => &self.provider_params,
            22 => &self.responsible_id,
            23 => &self.settings,
            24 => &self.start_time,
            25 => &self.status,
            26 => &self.subject,
            27 => &self.webdav_elements,
            28 => &self.is_incoming_channel,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.owner_type_id,
            2 => &mut self.type_id,
            3 => &mut self.associated_entity_id,
            4 => &mut self.communications,
            5 => &mut self.deadline,
            6 => &mut self.description,
            7 => &mut self.description_type,
            8 => &mut self.direction,
            9 => &mut self.end_time,
            10 => &mut self.files,
            11 => &mut self.location,
            12 => &mut self.notify_type,
            13 => &mut self.originator_id,
            14 => &mut self.origin_id,
            15 => &mut self.origin_version,
            16 => &mut self.priority,
            17 => &mut self.provider_data,
            18 => &mut self.provider_group_id,
            19 => &mut self.provider_id,
            20 => &mut self.provider_type_id,
            21 => &mut self.provider_params,
            22 => &mut self.responsible_id,
            23 => &mut self.settings,
            24 => &mut self.start_time,
            25 => &mut self.status,
            26 => &mut self.subject,
            27 => &mut self.webdav_elements,
            28 => &mut self.is_incoming_channel,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Activity is not found`.
    ActivityIsNotFound,
    /// `The field SUBJECT is not defined or empty`.
    TheFieldSubjectIsNot,
    /// `The field RESPONSIBLE_ID is not defined or invalid`.
    TheFieldResponsibleIdIs,
    /// `The field TYPE_ID is not defined or invalid`.
    TheFieldTypeIdIs,
    /// `The field COMMUNICATIONS is not defined or invalid`.
    TheFieldCommunicationsIsNot,
    /// `The only one communication is allowed for activity of specified type`.
    TheOnlyOneCommunicationIs,
    /// `Could not build binding. Please ensure that owner info and communications are defined correctly`.
    CouldNotBuildBindingPlease,
    /// `The custom activity without provider is not supported in current context`.
    TheCustomActivityWithoutProvider,
    /// `Use crm.activity.configurable.update for this activity provider`.
    UseCrmActivityConfigurableUpdate,
    /// `Access denied`.
    AccessDenied,
    /// `Application context required`.
    ApplicationContextRequired,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ActivityIsNotFound, "Activity is not found"),
        ErrorCase::text(
            Self::TheFieldSubjectIsNot,
            "The field SUBJECT is not defined or empty",
        ),
        ErrorCase::text(
            Self::TheFieldResponsibleIdIs,
            "The field RESPONSIBLE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheFieldTypeIdIs,
            "The field TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheFieldCommunicationsIsNot,
            "The field COMMUNICATIONS is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheOnlyOneCommunicationIs,
            "The only one communication is allowed for activity of specified type",
        ),
        ErrorCase::text(
            Self::CouldNotBuildBindingPlease,
            "Could not build binding. Please ensure that owner info and communications are defined correctly",
        ),
        ErrorCase::text(
            Self::TheCustomActivityWithoutProvider,
            "The custom activity without provider is not supported in current context",
        ),
        ErrorCase::text(
            Self::UseCrmActivityConfigurableUpdate,
            "Use crm.activity.configurable.update for this activity provider",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::ApplicationContextRequired, "Application context required"),
    ];
}

/// Calls [`crm.activity.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html).
///
/// Deprecated: use [`crm.activity.todo.update`](crate::crm::activity::todo::update()) (feature `crm`).
#[doc(alias = "crm.activity.update")]
#[deprecated(note = "use `crm.activity.todo.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Communications, Delete, Fields, FieldsEntry, Get, Activity,
    ActivityCommunications, List, Update, UpdateFields
);

value_enum!(
    TypeId, DescriptionType, Direction, NotifyType, Priority, Status, ActivityTypeId,
    ActivityDescriptionType, ActivityDirection, ActivityNotifyType, ActivityPriority,
    ActivityStatus, ListOrder
);
