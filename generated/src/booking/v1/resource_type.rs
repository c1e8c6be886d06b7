// @generated from docs/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `booking.v1.resourceType.*`.

use crate::prelude::*;

/// Request of [`booking.v1.resourceType.add`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resourceType.add")]
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "booking.v1.resourceType.add";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.resourceType.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `code`: `string`, required.
    pub code: String,
    /// `isInfoNotificationOn`: `Y` or `N`. Default: `Y`.
    pub is_info_notification_on: Option<bool>,
    /// `templateTypeInfo`: [`TemplateTypeInfo`]. Default: `inanimate`.
    pub template_type_info: Option<TemplateTypeInfo>,
    /// `isConfirmationNotificationOn`: `Y` or `N`. Default: `Y`.
    pub is_confirmation_notification_on: Option<bool>,
    /// `templateTypeConfirmation`: [`TemplateTypeInfo`]. Default: `inanimate`.
    pub template_type_confirmation: Option<TemplateTypeInfo>,
    /// `isReminderNotificationOn`: `Y` or `N`. Default: `Y`.
    pub is_reminder_notification_on: Option<bool>,
    /// `templateTypeReminder`: `string`.
    pub template_type_reminder: Option<String>,
    /// `isFeedbackNotificationOn`: `Y` or `N`. Default: `Y`.
    pub is_feedback_notification_on: Option<bool>,
    /// `templateTypeFeedback`: [`TemplateTypeInfo`]. Default: `inanimate`.
    pub template_type_feedback: Option<TemplateTypeInfo>,
    /// `isDelayedNotificationOn`: `Y` or `N`. Default: `Y`.
    pub is_delayed_notification_on: Option<bool>,
    /// `templateTypeDelayed`: [`TemplateTypeInfo`]. Default: `inanimate`.
    pub template_type_delayed: Option<TemplateTypeInfo>,
    /// `infoDelay`: `integer`. Default: `300`.
    pub info_delay: Option<i64>,
    /// `reminderDelay`: `integer`. Default: `1`.
    pub reminder_delay: Option<i64>,
    /// `delayedDelay`: `integer`. Default: `300`.
    pub delayed_delay: Option<i64>,
    /// `delayedCounterDelay`: `integer`. Default: `7200`.
    pub delayed_counter_delay: Option<i64>,
    /// `confirmationDelay`: `integer`. Default: `86400`.
    pub confirmation_delay: Option<i64>,
    /// `confirmationRepetitions`: `integer`. Default: `0`.
    pub confirmation_repetitions: Option<i64>,
    /// `confirmationRepetitionsInterval`: `integer`. Default: `0`.
    pub confirmation_repetitions_interval: Option<i64>,
    /// `confirmationCounterDelay`: `integer`. Default: `7200`.
    pub confirmation_counter_delay: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `isInfoNotificationOn`.
    #[must_use]
    pub fn is_info_notification_on(mut self, value: bool) -> Self {
        self.is_info_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeInfo`.
    #[must_use]
    pub fn template_type_info(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_info = Some(value.into());
        self
    }
    /// Sets `isConfirmationNotificationOn`.
    #[must_use]
    pub fn is_confirmation_notification_on(mut self, value: bool) -> Self {
        self.is_confirmation_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeConfirmation`.
    #[must_use]
    pub fn template_type_confirmation(
        mut self,
        value: impl Into<TemplateTypeInfo>,
    ) -> Self {
        self.template_type_confirmation = Some(value.into());
        self
    }
    /// Sets `isReminderNotificationOn`.
    #[must_use]
    pub fn is_reminder_notification_on(mut self, value: bool) -> Self {
        self.is_reminder_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeReminder`.
    #[must_use]
    pub fn template_type_reminder(mut self, value: impl Into<String>) -> Self {
        self.template_type_reminder = Some(value.into());
        self
    }
    /// Sets `isFeedbackNotificationOn`.
    #[must_use]
    pub fn is_feedback_notification_on(mut self, value: bool) -> Self {
        self.is_feedback_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeFeedback`.
    #[must_use]
    pub fn template_type_feedback(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_feedback = Some(value.into());
        self
    }
    /// Sets `isDelayedNotificationOn`.
    #[must_use]
    pub fn is_delayed_notification_on(mut self, value: bool) -> Self {
        self.is_delayed_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeDelayed`.
    #[must_use]
    pub fn template_type_delayed(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_delayed = Some(value.into());
        self
    }
    /// Sets `infoDelay`.
    #[must_use]
    pub fn info_delay(mut self, value: i64) -> Self {
        self.info_delay = Some(value);
        self
    }
    /// Sets `reminderDelay`.
    #[must_use]
    pub fn reminder_delay(mut self, value: i64) -> Self {
        self.reminder_delay = Some(value);
        self
    }
    /// Sets `delayedDelay`.
    #[must_use]
    pub fn delayed_delay(mut self, value: i64) -> Self {
        self.delayed_delay = Some(value);
        self
    }
    /// Sets `delayedCounterDelay`.
    #[must_use]
    pub fn delayed_counter_delay(mut self, value: i64) -> Self {
        self.delayed_counter_delay = Some(value);
        self
    }
    /// Sets `confirmationDelay`.
    #[must_use]
    pub fn confirmation_delay(mut self, value: i64) -> Self {
        self.confirmation_delay = Some(value);
        self
    }
    /// Sets `confirmationRepetitions`.
    #[must_use]
    pub fn confirmation_repetitions(mut self, value: i64) -> Self {
        self.confirmation_repetitions = Some(value);
        self
    }
    /// Sets `confirmationRepetitionsInterval`.
    #[must_use]
    pub fn confirmation_repetitions_interval(mut self, value: i64) -> Self {
        self.confirmation_repetitions_interval = Some(value);
        self
    }
    /// Sets `confirmationCounterDelay`.
    #[must_use]
    pub fn confirmation_counter_delay(mut self, value: i64) -> Self {
        self.confirmation_counter_delay = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "name",
                "code",
                "isInfoNotificationOn",
                "templateTypeInfo",
                "isConfirmationNotificationOn",
                "templateTypeConfirmation",
                "isReminderNotificationOn",
                "templateTypeReminder",
                "isFeedbackNotificationOn",
                "templateTypeFeedback",
                "isDelayedNotificationOn",
                "templateTypeDelayed",
                "infoDelay",
                "reminderDelay",
                "delayedDelay",
                "delayedCounterDelay",
                "confirmationDelay",
                "confirmationRepetitions",
                "confirmationRepetitionsInterval",
                "confirmationCounterDelay",
            ],
            required: &[0, 1],
            codecs: &[
                (2, Codec::YesNo),
                (4, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.is_info_notification_on,
            3 => &self.template_type_info,
            4 => &self.is_confirmation_notification_on,
            5 => &self.template_type_confirmation,
            6 => &self.is_reminder_notification_on,
            7 => &self.template_type_reminder,
            8 => &self.is_feedback_notification_on,
            9 => &self.template_type_feedback,
            10 => &self.is_delayed_notification_on,
            11 => &self.template_type_delayed,
            12 => &self.info_delay,
            13 => &self.reminder_delay,
            14 => &self.delayed_delay,
            15 => &self.delayed_counter_delay,
            16 => &self.confirmation_delay,
            17 => &self.confirmation_repetitions,
            18 => &self.confirmation_repetitions_interval,
            19 => &self.confirmation_counter_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.is_info_notification_on,
            3 => &mut self.template_type_info,
            4 => &mut self.is_confirmation_notification_on,
            5 => &mut self.template_type_confirmation,
            6 => &mut self.is_reminder_notification_on,
            7 => &mut self.template_type_reminder,
            8 => &mut self.is_feedback_notification_on,
            9 => &mut self.template_type_feedback,
            10 => &mut self.is_delayed_notification_on,
            11 => &mut self.template_type_delayed,
            12 => &mut self.info_delay,
            13 => &mut self.reminder_delay,
            14 => &mut self.delayed_delay,
            15 => &mut self.delayed_counter_delay,
            16 => &mut self.confirmation_delay,
            17 => &mut self.confirmation_repetitions,
            18 => &mut self.confirmation_repetitions_interval,
            19 => &mut self.confirmation_counter_delay,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.templateTypeInfo` of `booking.v1.resourceType.add`, and 7 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateTypeInfo {
    /// `inanimate`.
    Inanimate,
    /// `animate`.
    Animate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TemplateTypeInfo {
    const VALUES: &'static [&'static str] = &["inanimate", "animate"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Inanimate),
            1 => Some(Self::Animate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Inanimate => "inanimate",
            Self::Animate => "animate",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `booking.v1.resourceType.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
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

/// Errors of `booking.v1.resourceType.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Required fields: code`.
    RequiredFieldsCode,
    /// `100`.
    Code100,
    /// `Invalid value of the field` (HTTP 422).
    InvalidValueOfTheField,
    /// `1010`.
    Code1010,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFieldsCode, "Required fields: code"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InvalidValueOfTheField, "Invalid value of the field")
            .status(422),
        ErrorCase::code(Self::Code1010, "1010"),
    ];
}

/// Calls [`booking.v1.resourceType.add`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html).
#[doc(alias = "booking.v1.resourceType.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resourceType.delete`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resourceType.delete")]
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
    const NAME: &'static str = "booking.v1.resourceType.delete";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.resourceType.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `1012`.
    Code1012,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1012, "1012"),
    ];
}

/// Calls [`booking.v1.resourceType.delete`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html).
#[doc(alias = "booking.v1.resourceType.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resourceType.get`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resourceType.get")]
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
    const NAME: &'static str = "booking.v1.resourceType.get";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `booking.v1.resourceType.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `resourceType`: [`ResourceType`].
    pub resource_type: Option<ResourceType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["resourceType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_type,
            _ => &mut self.extra,
        }
    }
}

/// `resourceType` in the answer of `booking.v1.resourceType.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceType {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `confirmationCounterDelay`: `integer`.
    pub confirmation_counter_delay: Option<i64>,
    /// `confirmationDelay`: `integer`.
    pub confirmation_delay: Option<i64>,
    /// `confirmationRepetitions`: `integer`.
    pub confirmation_repetitions: Option<i64>,
    /// `confirmationRepetitionsInterval`: `integer`.
    pub confirmation_repetitions_interval: Option<i64>,
    /// `delayedCounterDelay`: `integer`.
    pub delayed_counter_delay: Option<i64>,
    /// `delayedDelay`: `integer`.
    pub delayed_delay: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `infoDelay`: `integer`.
    pub info_delay: Option<i64>,
    /// `isConfirmationNotificationOn`: `Y` or `N`.
    pub is_confirmation_notification_on: Option<bool>,
    /// `isDelayedNotificationOn`: `Y` or `N`.
    pub is_delayed_notification_on: Option<bool>,
    /// `isFeedbackNotificationOn`: `Y` or `N`.
    pub is_feedback_notification_on: Option<bool>,
    /// `isReminderNotificationOn`: `Y` or `N`.
    pub is_reminder_notification_on: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `reminderDelay`: `integer`.
    pub reminder_delay: Option<i64>,
    /// `templateTypeConfirmation`: [`TemplateTypeConfirmation`].
    pub template_type_confirmation: Option<TemplateTypeConfirmation>,
    /// `templateTypeDelayed`: [`TemplateTypeConfirmation`].
    pub template_type_delayed: Option<TemplateTypeConfirmation>,
    /// `templateTypeFeedback`: [`TemplateTypeConfirmation`].
    pub template_type_feedback: Option<TemplateTypeConfirmation>,
    /// `templateTypeReminder`: `string`.
    pub template_type_reminder: Option<String>,
    /// `confirmationNotificationDelay`: `integer`.
    pub confirmation_notification_delay: Option<i64>,
    /// `confirmationNotificationRepetitions`: `integer`, may be `null`.
    pub confirmation_notification_repetitions: Option<i64>,
    /// `confirmationNotificationRepetitionsInterval`: `integer`.
    pub confirmation_notification_repetitions_interval: Option<i64>,
    /// `delayedNotificationDelay`: `integer`.
    pub delayed_notification_delay: Option<i64>,
    /// `infoNotificationDelay`: `integer`, may be `null`.
    pub info_notification_delay: Option<i64>,
    /// `reminderNotificationDelay`: `integer`.
    pub reminder_notification_delay: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ResourceType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ResourceType",
            fields: &[
                "code",
                "confirmationCounterDelay",
                "confirmationDelay",
                "confirmationRepetitions",
                "confirmationRepetitionsInterval",
                "delayedCounterDelay",
                "delayedDelay",
                "id",
                "infoDelay",
                "isConfirmationNotificationOn",
                "isDelayedNotificationOn",
                "isFeedbackNotificationOn",
                "isReminderNotificationOn",
                "name",
                "reminderDelay",
                "templateTypeConfirmation",
                "templateTypeDelayed",
                "templateTypeFeedback",
                "templateTypeReminder",
                "confirmationNotificationDelay",
                "confirmationNotificationRepetitions",
                "confirmationNotificationRepetitionsInterval",
                "delayedNotificationDelay",
                "infoNotificationDelay",
                "reminderNotificationDelay",
            ],
            required: &[],
            codecs: &[
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.confirmation_counter_delay,
            2 => &self.confirmation_delay,
            3 => &self.confirmation_repetitions,
            4 => &self.confirmation_repetitions_interval,
            5 => &self.delayed_counter_delay,
            6 => &self.delayed_delay,
            7 => &self.id,
            8 => &self.info_delay,
            9 => &self.is_confirmation_notification_on,
            10 => &self.is_delayed_notification_on,
            11 => &self.is_feedback_notification_on,
            12 => &self.is_reminder_notification_on,
            13 => &self.name,
            14 => &self.reminder_delay,
            15 => &self.template_type_confirmation,
            16 => &self.template_type_delayed,
            17 => &self.template_type_feedback,
            18 => &self.template_type_reminder,
            19 => &self.confirmation_notification_delay,
            20 => &self.confirmation_notification_repetitions,
            21 => &self.confirmation_notification_repetitions_interval,
            22 => &self.delayed_notification_delay,
            23 => &self.info_notification_delay,
            24 => &self.reminder_notification_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.confirmation_counter_delay,
            2 => &mut self.confirmation_delay,
            3 => &mut self.confirmation_repetitions,
            4 => &mut self.confirmation_repetitions_interval,
            5 => &mut self.delayed_counter_delay,
            6 => &mut self.delayed_delay,
            7 => &mut self.id,
            8 => &mut self.info_delay,
            9 => &mut self.is_confirmation_notification_on,
            10 => &mut self.is_delayed_notification_on,
            11 => &mut self.is_feedback_notification_on,
            12 => &mut self.is_reminder_notification_on,
            13 => &mut self.name,
            14 => &mut self.reminder_delay,
            15 => &mut self.template_type_confirmation,
            16 => &mut self.template_type_delayed,
            17 => &mut self.template_type_feedback,
            18 => &mut self.template_type_reminder,
            19 => &mut self.confirmation_notification_delay,
            20 => &mut self.confirmation_notification_repetitions,
            21 => &mut self.confirmation_notification_repetitions_interval,
            22 => &mut self.delayed_notification_delay,
            23 => &mut self.info_notification_delay,
            24 => &mut self.reminder_notification_delay,
            _ => &mut self.extra,
        }
    }
}

/// `resourceType.templateTypeConfirmation` in the answer of `booking.v1.resourceType.get`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateTypeConfirmation {
    /// `inanimate`.
    Inanimate,
    /// `animate`.
    Animate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TemplateTypeConfirmation {
    const VALUES: &'static [&'static str] = &["inanimate", "animate"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Inanimate),
            1 => Some(Self::Animate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Inanimate => "inanimate",
            Self::Animate => "animate",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `booking.v1.resourceType.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`.
    Code100,
    /// `1013`.
    Code1013,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1013, "1013"),
    ];
}

/// Calls [`booking.v1.resourceType.get`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html).
#[doc(alias = "booking.v1.resourceType.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resourceType.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resourceType.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `FILTER`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `ORDER`: [`ListOrder`]. Default: `{ID: 'ASC'}`.
    pub order: Option<ListOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["FILTER", "ORDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.resourceType.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["resource"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ResourceType;
}

/// Parameter `FILTER` of `booking.v1.resourceType.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `searchQuery`: `string`.
    pub search_query: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `searchQuery`.
    #[must_use]
    pub fn search_query(mut self, value: impl Into<String>) -> Self {
        self.search_query = Some(value.into());
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.module_id = Some(value.into());
        self
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
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["searchQuery", "moduleId", "name", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.search_query,
            1 => &self.module_id,
            2 => &self.name,
            3 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.search_query,
            1 => &mut self.module_id,
            2 => &mut self.name,
            3 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER` of `booking.v1.resourceType.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `id`: [`Id`].
    pub id: Option<Id>,
    /// `name`: [`Id`].
    pub name: Option<Id>,
    /// `code`: [`Id`].
    pub code: Option<Id>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Id>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Id>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<Id>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
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

/// Parameter `ORDER.id` of `booking.v1.resourceType.list`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Id {
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

/// Answer of `booking.v1.resourceType.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `resource`: list of [`ResourceType`].
    pub resource: Option<Vec<ResourceType>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["resource"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.resourceType.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`, `Invalid value to match with parameter {order}. Should be value of type array`.
    Code100InvalidValueToMatchWith,
    /// `100`, `Invalid value to match with parameter {filter}. Should be value of type array`.
    Code100InvalidValueToMatchWithParameter,
    /// `Invalid value {ASC} to match with parameter {order}. Should be value of type array.`.
    InvalidValueAscToMatch,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value to match with parameter {order}. Should be value of type array",
            ),
        ErrorCase::code(Self::Code100InvalidValueToMatchWithParameter, "100")
            .message(
                "Invalid value to match with parameter {filter}. Should be value of type array",
            ),
        ErrorCase::text(
            Self::InvalidValueAscToMatch,
            "Invalid value {ASC} to match with parameter {order}. Should be value of type array.",
        ),
    ];
}

/// Calls [`booking.v1.resourceType.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html).
#[doc(alias = "booking.v1.resourceType.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resourceType.update`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resourceType.update")]
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
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "booking.v1.resourceType.update";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.resourceType.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isInfoNotificationOn`: `Y` or `N`.
    pub is_info_notification_on: Option<bool>,
    /// `templateTypeInfo`: [`TemplateTypeInfo`].
    pub template_type_info: Option<TemplateTypeInfo>,
    /// `isConfirmationNotificationOn`: `Y` or `N`.
    pub is_confirmation_notification_on: Option<bool>,
    /// `templateTypeConfirmation`: [`TemplateTypeInfo`].
    pub template_type_confirmation: Option<TemplateTypeInfo>,
    /// `isReminderNotificationOn`: `Y` or `N`.
    pub is_reminder_notification_on: Option<bool>,
    /// `templateTypeReminder`: `string`.
    pub template_type_reminder: Option<String>,
    /// `isFeedbackNotificationOn`: `Y` or `N`.
    pub is_feedback_notification_on: Option<bool>,
    /// `templateTypeFeedback`: [`TemplateTypeInfo`].
    pub template_type_feedback: Option<TemplateTypeInfo>,
    /// `isDelayedNotificationOn`: `Y` or `N`.
    pub is_delayed_notification_on: Option<bool>,
    /// `templateTypeDelayed`: [`TemplateTypeInfo`].
    pub template_type_delayed: Option<TemplateTypeInfo>,
    /// `infoDelay`: `integer`.
    pub info_delay: Option<i64>,
    /// `reminderDelay`: `integer`.
    pub reminder_delay: Option<i64>,
    /// `delayedDelay`: `integer`.
    pub delayed_delay: Option<i64>,
    /// `delayedCounterDelay`: `integer`.
    pub delayed_counter_delay: Option<i64>,
    /// `confirmationDelay`: `integer`.
    pub confirmation_delay: Option<i64>,
    /// `confirmationRepetitions`: `integer`.
    pub confirmation_repetitions: Option<i64>,
    /// `confirmationRepetitionsInterval`: `integer`.
    pub confirmation_repetitions_interval: Option<i64>,
    /// `confirmationCounterDelay`: `integer`.
    pub confirmation_counter_delay: Option<i64>,
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
    /// Sets `isInfoNotificationOn`.
    #[must_use]
    pub fn is_info_notification_on(mut self, value: bool) -> Self {
        self.is_info_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeInfo`.
    #[must_use]
    pub fn template_type_info(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_info = Some(value.into());
        self
    }
    /// Sets `isConfirmationNotificationOn`.
    #[must_use]
    pub fn is_confirmation_notification_on(mut self, value: bool) -> Self {
        self.is_confirmation_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeConfirmation`.
    #[must_use]
    pub fn template_type_confirmation(
        mut self,
        value: impl Into<TemplateTypeInfo>,
    ) -> Self {
        self.template_type_confirmation = Some(value.into());
        self
    }
    /// Sets `isReminderNotificationOn`.
    #[must_use]
    pub fn is_reminder_notification_on(mut self, value: bool) -> Self {
        self.is_reminder_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeReminder`.
    #[must_use]
    pub fn template_type_reminder(mut self, value: impl Into<String>) -> Self {
        self.template_type_reminder = Some(value.into());
        self
    }
    /// Sets `isFeedbackNotificationOn`.
    #[must_use]
    pub fn is_feedback_notification_on(mut self, value: bool) -> Self {
        self.is_feedback_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeFeedback`.
    #[must_use]
    pub fn template_type_feedback(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_feedback = Some(value.into());
        self
    }
    /// Sets `isDelayedNotificationOn`.
    #[must_use]
    pub fn is_delayed_notification_on(mut self, value: bool) -> Self {
        self.is_delayed_notification_on = Some(value);
        self
    }
    /// Sets `templateTypeDelayed`.
    #[must_use]
    pub fn template_type_delayed(mut self, value: impl Into<TemplateTypeInfo>) -> Self {
        self.template_type_delayed = Some(value.into());
        self
    }
    /// Sets `infoDelay`.
    #[must_use]
    pub fn info_delay(mut self, value: i64) -> Self {
        self.info_delay = Some(value);
        self
    }
    /// Sets `reminderDelay`.
    #[must_use]
    pub fn reminder_delay(mut self, value: i64) -> Self {
        self.reminder_delay = Some(value);
        self
    }
    /// Sets `delayedDelay`.
    #[must_use]
    pub fn delayed_delay(mut self, value: i64) -> Self {
        self.delayed_delay = Some(value);
        self
    }
    /// Sets `delayedCounterDelay`.
    #[must_use]
    pub fn delayed_counter_delay(mut self, value: i64) -> Self {
        self.delayed_counter_delay = Some(value);
        self
    }
    /// Sets `confirmationDelay`.
    #[must_use]
    pub fn confirmation_delay(mut self, value: i64) -> Self {
        self.confirmation_delay = Some(value);
        self
    }
    /// Sets `confirmationRepetitions`.
    #[must_use]
    pub fn confirmation_repetitions(mut self, value: i64) -> Self {
        self.confirmation_repetitions = Some(value);
        self
    }
    /// Sets `confirmationRepetitionsInterval`.
    #[must_use]
    pub fn confirmation_repetitions_interval(mut self, value: i64) -> Self {
        self.confirmation_repetitions_interval = Some(value);
        self
    }
    /// Sets `confirmationCounterDelay`.
    #[must_use]
    pub fn confirmation_counter_delay(mut self, value: i64) -> Self {
        self.confirmation_counter_delay = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "name",
                "code",
                "isInfoNotificationOn",
                "templateTypeInfo",
                "isConfirmationNotificationOn",
                "templateTypeConfirmation",
                "isReminderNotificationOn",
                "templateTypeReminder",
                "isFeedbackNotificationOn",
                "templateTypeFeedback",
                "isDelayedNotificationOn",
                "templateTypeDelayed",
                "infoDelay",
                "reminderDelay",
                "delayedDelay",
                "delayedCounterDelay",
                "confirmationDelay",
                "confirmationRepetitions",
                "confirmationRepetitionsInterval",
                "confirmationCounterDelay",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (4, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.is_info_notification_on,
            3 => &self.template_type_info,
            4 => &self.is_confirmation_notification_on,
            5 => &self.template_type_confirmation,
            6 => &self.is_reminder_notification_on,
            7 => &self.template_type_reminder,
            8 => &self.is_feedback_notification_on,
            9 => &self.template_type_feedback,
            10 => &self.is_delayed_notification_on,
            11 => &self.template_type_delayed,
            12 => &self.info_delay,
            13 => &self.reminder_delay,
            14 => &self.delayed_delay,
            15 => &self.delayed_counter_delay,
            16 => &self.confirmation_delay,
            17 => &self.confirmation_repetitions,
            18 => &self.confirmation_repetitions_interval,
            19 => &self.confirmation_counter_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.is_info_notification_on,
            3 => &mut self.template_type_info,
            4 => &mut self.is_confirmation_notification_on,
            5 => &mut self.template_type_confirmation,
            6 => &mut self.is_reminder_notification_on,
            7 => &mut self.template_type_reminder,
            8 => &mut self.is_feedback_notification_on,
            9 => &mut self.template_type_feedback,
            10 => &mut self.is_delayed_notification_on,
            11 => &mut self.template_type_delayed,
            12 => &mut self.info_delay,
            13 => &mut self.reminder_delay,
            14 => &mut self.delayed_delay,
            15 => &mut self.delayed_counter_delay,
            16 => &mut self.confirmation_delay,
            17 => &mut self.confirmation_repetitions,
            18 => &mut self.confirmation_repetitions_interval,
            19 => &mut self.confirmation_counter_delay,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.resourceType.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `1007`.
    Code1007,
    /// `100`.
    Code100,
    /// `Invalid value of the field` (HTTP 422).
    InvalidValueOfTheField,
    /// `1011`.
    Code1011,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1007, "1007"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InvalidValueOfTheField, "Invalid value of the field")
            .status(422),
        ErrorCase::code(Self::Code1011, "1011"),
    ];
}

/// Calls [`booking.v1.resourceType.update`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html).
#[doc(alias = "booking.v1.resourceType.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Delete, Get, GetResult, ResourceType, List, ListFilter,
    ListOrder, ListResult, Update, UpdateFields
);

value_enum!(TemplateTypeInfo, TemplateTypeConfirmation, Id);
