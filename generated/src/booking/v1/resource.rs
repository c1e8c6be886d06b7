// @generated from docs/api-reference/booking/resource/booking-v1-resource-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `booking.v1.resource.*`.

use crate::prelude::*;

pub mod slots;

/// Request of [`booking.v1.resource.add`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.add")]
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
    const NAME: &'static str = "booking.v1.resource.add";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.resource.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `isMain`: `Y` or `N`. Default: `Y`.
    pub is_main: Option<bool>,
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

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, type_id: i64) -> Self {
        Self {
            name: name.into(),
            type_id,
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `isMain`.
    #[must_use]
    pub fn is_main(mut self, value: bool) -> Self {
        self.is_main = Some(value);
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

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "name",
                "description",
                "typeId",
                "isMain",
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
            required: &[0, 2],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
                (12, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.type_id,
            3 => &self.is_main,
            4 => &self.is_info_notification_on,
            5 => &self.template_type_info,
            6 => &self.is_confirmation_notification_on,
            7 => &self.template_type_confirmation,
            8 => &self.is_reminder_notification_on,
            9 => &self.template_type_reminder,
            10 => &self.is_feedback_notification_on,
            11 => &self.template_type_feedback,
            12 => &self.is_delayed_notification_on,
            13 => &self.template_type_delayed,
            14 => &self.info_delay,
            15 => &self.reminder_delay,
            16 => &self.delayed_delay,
            17 => &self.delayed_counter_delay,
            18 => &self.confirmation_delay,
            19 => &self.confirmation_repetitions,
            20 => &self.confirmation_repetitions_interval,
            21 => &self.confirmation_counter_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.type_id,
            3 => &mut self.is_main,
            4 => &mut self.is_info_notification_on,
            5 => &mut self.template_type_info,
            6 => &mut self.is_confirmation_notification_on,
            7 => &mut self.template_type_confirmation,
            8 => &mut self.is_reminder_notification_on,
            9 => &mut self.template_type_reminder,
            10 => &mut self.is_feedback_notification_on,
            11 => &mut self.template_type_feedback,
            12 => &mut self.is_delayed_notification_on,
            13 => &mut self.template_type_delayed,
            14 => &mut self.info_delay,
            15 => &mut self.reminder_delay,
            16 => &mut self.delayed_delay,
            17 => &mut self.delayed_counter_delay,
            18 => &mut self.confirmation_delay,
            19 => &mut self.confirmation_repetitions,
            20 => &mut self.confirmation_repetitions_interval,
            21 => &mut self.confirmation_counter_delay,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.templateTypeInfo` of `booking.v1.resource.add`, and 7 other places.
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

/// Answer of `booking.v1.resource.add`.
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

/// Errors of `booking.v1.resource.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Required fields: name`.
    RequiredFieldsName,
    /// `100`.
    Code100,
    /// `1006`.
    Code1006,
    /// `1013`.
    Code1013,
    /// `Invalid value of the field` (HTTP 422).
    InvalidValueOfTheField,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1006, "1006"),
        ErrorCase::code(Self::Code1013, "1013"),
        ErrorCase::text(Self::InvalidValueOfTheField, "Invalid value of the field")
            .status(422),
    ];
}

/// Calls [`booking.v1.resource.add`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html).
#[doc(alias = "booking.v1.resource.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.delete`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.delete")]
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
    const NAME: &'static str = "booking.v1.resource.delete";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.resource.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `1008`.
    Code1008,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1008, "1008"),
    ];
}

/// Calls [`booking.v1.resource.delete`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html).
#[doc(alias = "booking.v1.resource.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.get`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.get")]
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
    const NAME: &'static str = "booking.v1.resource.get";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `booking.v1.resource.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `resource`: [`Resource`].
    pub resource: Option<Resource>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
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

/// `resource` in the answer of `booking.v1.resource.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
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
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
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
    /// `isInfoNotificationOn`: `Y` or `N`.
    pub is_info_notification_on: Option<bool>,
    /// `isMain`: `Y` or `N`.
    pub is_main: Option<bool>,
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
    /// `templateTypeInfo`: [`TemplateTypeConfirmation`].
    pub template_type_info: Option<TemplateTypeConfirmation>,
    /// `templateTypeReminder`: `string`.
    pub template_type_reminder: Option<String>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
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

impl Record for Resource {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Resource",
            fields: &[
                "confirmationCounterDelay",
                "confirmationDelay",
                "confirmationRepetitions",
                "confirmationRepetitionsInterval",
                "delayedCounterDelay",
                "delayedDelay",
                "description",
                "id",
                "infoDelay",
                "isConfirmationNotificationOn",
                "isDelayedNotificationOn",
                "isFeedbackNotificationOn",
                "isInfoNotificationOn",
                "isMain",
                "isReminderNotificationOn",
                "name",
                "reminderDelay",
                "templateTypeConfirmation",
                "templateTypeDelayed",
                "templateTypeFeedback",
                "templateTypeInfo",
                "templateTypeReminder",
                "typeId",
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
                (13, Codec::YesNo),
                (14, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.confirmation_counter_delay,
            1 => &self.confirmation_delay,
            2 => &self.confirmation_repetitions,
            3 => &self.confirmation_repetitions_interval,
            4 => &self.delayed_counter_delay,
            5 => &self.delayed_delay,
            6 => &self.description,
            7 => &self.id,
            8 => &self.info_delay,
            9 => &self.is_confirmation_notification_on,
            10 => &self.is_delayed_notification_on,
            11 => &self.is_feedback_notification_on,
            12 => &self.is_info_notification_on,
            13 => &self.is_main,
            14 => &self.is_reminder_notification_on,
            15 => &self.name,
            16 => &self.reminder_delay,
            17 => &self.template_type_confirmation,
            18 => &self.template_type_delayed,
            19 => &self.template_type_feedback,
            20 => &self.template_type_info,
            21 => &self.template_type_reminder,
            22 => &self.type_id,
            23 => &self.confirmation_notification_delay,
            24 => &self.confirmation_notification_repetitions,
            25 => &self.confirmation_notification_repetitions_interval,
            26 => &self.delayed_notification_delay,
            27 => &self.info_notification_delay,
            28 => &self.reminder_notification_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.confirmation_counter_delay,
            1 => &mut self.confirmation_delay,
            2 => &mut self.confirmation_repetitions,
            3 => &mut self.confirmation_repetitions_interval,
            4 => &mut self.delayed_counter_delay,
            5 => &mut self.delayed_delay,
            6 => &mut self.description,
            7 => &mut self.id,
            8 => &mut self.info_delay,
            9 => &mut self.is_confirmation_notification_on,
            10 => &mut self.is_delayed_notification_on,
            11 => &mut self.is_feedback_notification_on,
            12 => &mut self.is_info_notification_on,
            13 => &mut self.is_main,
            14 => &mut self.is_reminder_notification_on,
            15 => &mut self.name,
            16 => &mut self.reminder_delay,
            17 => &mut self.template_type_confirmation,
            18 => &mut self.template_type_delayed,
            19 => &mut self.template_type_feedback,
            20 => &mut self.template_type_info,
            21 => &mut self.template_type_reminder,
            22 => &mut self.type_id,
            23 => &mut self.confirmation_notification_delay,
            24 => &mut self.confirmation_notification_repetitions,
            25 => &mut self.confirmation_notification_repetitions_interval,
            26 => &mut self.delayed_notification_delay,
            27 => &mut self.info_notification_delay,
            28 => &mut self.reminder_notification_delay,
            _ => &mut self.extra,
        }
    }
}

/// `resource.templateTypeConfirmation` in the answer of `booking.v1.resource.get`, and 3 other places.
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

/// Errors of `booking.v1.resource.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1009`.
    Code1009,
    /// `100`.
    Code100,
    /// `1021`.
    Code1021,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1009, "1009"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1021, "1021"),
    ];
}

/// Calls [`booking.v1.resource.get`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html).
#[doc(alias = "booking.v1.resource.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.list")]
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
    const NAME: &'static str = "booking.v1.resource.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["resource"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Resource;
}

/// Parameter `FILTER` of `booking.v1.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `searchQuery`: `string`.
    pub search_query: Option<String>,
    /// `isMain`: `Y` or `N`.
    pub is_main: Option<bool>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
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
    /// Sets `isMain`.
    #[must_use]
    pub fn is_main(mut self, value: bool) -> Self {
        self.is_main = Some(value);
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["searchQuery", "isMain", "typeId", "name", "description"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.search_query,
            1 => &self.is_main,
            2 => &self.type_id,
            3 => &self.name,
            4 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.search_query,
            1 => &mut self.is_main,
            2 => &mut self.type_id,
            3 => &mut self.name,
            4 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER` of `booking.v1.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `id`: [`Id`].
    pub id: Option<Id>,
    /// `name`: [`Id`].
    pub name: Option<Id>,
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
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER.id` of `booking.v1.resource.list`, and one other place.
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

/// Answer of `booking.v1.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `resource`: list of [`Resource`].
    pub resource: Option<Vec<Resource>>,
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

/// Errors of `booking.v1.resource.list`.
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

/// Calls [`booking.v1.resource.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html).
#[doc(alias = "booking.v1.resource.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.update`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.update")]
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
    const NAME: &'static str = "booking.v1.resource.update";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.resource.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `isMain`: `Y` or `N`.
    pub is_main: Option<bool>,
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `isMain`.
    #[must_use]
    pub fn is_main(mut self, value: bool) -> Self {
        self.is_main = Some(value);
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
                "description",
                "typeId",
                "isMain",
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
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
                (12, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.type_id,
            3 => &self.is_main,
            4 => &self.is_info_notification_on,
            5 => &self.template_type_info,
            6 => &self.is_confirmation_notification_on,
            7 => &self.template_type_confirmation,
            8 => &self.is_reminder_notification_on,
            9 => &self.template_type_reminder,
            10 => &self.is_feedback_notification_on,
            11 => &self.template_type_feedback,
            12 => &self.is_delayed_notification_on,
            13 => &self.template_type_delayed,
            14 => &self.info_delay,
            15 => &self.reminder_delay,
            16 => &self.delayed_delay,
            17 => &self.delayed_counter_delay,
            18 => &self.confirmation_delay,
            19 => &self.confirmation_repetitions,
            20 => &self.confirmation_repetitions_interval,
            21 => &self.confirmation_counter_delay,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.type_id,
            3 => &mut self.is_main,
            4 => &mut self.is_info_notification_on,
            5 => &mut self.template_type_info,
            6 => &mut self.is_confirmation_notification_on,
            7 => &mut self.template_type_confirmation,
            8 => &mut self.is_reminder_notification_on,
            9 => &mut self.template_type_reminder,
            10 => &mut self.is_feedback_notification_on,
            11 => &mut self.template_type_feedback,
            12 => &mut self.is_delayed_notification_on,
            13 => &mut self.template_type_delayed,
            14 => &mut self.info_delay,
            15 => &mut self.reminder_delay,
            16 => &mut self.delayed_delay,
            17 => &mut self.delayed_counter_delay,
            18 => &mut self.confirmation_delay,
            19 => &mut self.confirmation_repetitions,
            20 => &mut self.confirmation_repetitions_interval,
            21 => &mut self.confirmation_counter_delay,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.resource.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`.
    Code100,
    /// `1007`.
    Code1007,
    /// `1013`.
    Code1013,
    /// `Invalid value of the field` (HTTP 422).
    InvalidValueOfTheField,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1007, "1007"),
        ErrorCase::code(Self::Code1013, "1013"),
        ErrorCase::text(Self::InvalidValueOfTheField, "Invalid value of the field")
            .status(422),
    ];
}

/// Calls [`booking.v1.resource.update`](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html).
#[doc(alias = "booking.v1.resource.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Delete, Get, GetResult, Resource, List, ListFilter,
    ListOrder, ListResult, Update, UpdateFields
);

value_enum!(TemplateTypeInfo, TemplateTypeConfirmation, Id);
