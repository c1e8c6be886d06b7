// @generated from docs/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.md and 2 more. Do not edit; run `cargo codegen`.

//! `sale.delivery.request.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.delivery.request.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.request.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `DELIVERY_ID`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// `REQUEST_ID`: `string`, required.
    pub request_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        delivery_id: types::SaleDeliveryServiceId,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            delivery_id,
            request_id: request_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["DELIVERY_ID", "REQUEST_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delivery_id,
            1 => &self.request_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delivery_id,
            1 => &mut self.request_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "sale.delivery.request.delete";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Errors of `sale.delivery.request.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `DELIVERY_ID_NOT_SPECIFIED` (HTTP 400).
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED` (HTTP 400).
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND` (HTTP 400).
    RequestNotFound,
    /// `DELETE_REQUEST_INTERNAL_ERROR` (HTTP 400).
    DeleteRequestInternalError,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DeliveryIdNotSpecified, "DELIVERY_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::DeliveryNotFound, "DELIVERY_NOT_FOUND").status(400),
        ErrorCase::code(Self::RequestIdNotSpecified, "REQUEST_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::RequestNotFound, "REQUEST_NOT_FOUND").status(400),
        ErrorCase::code(
                Self::DeleteRequestInternalError,
                "DELETE_REQUEST_INTERNAL_ERROR",
            )
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.request.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html).
#[doc(alias = "sale.delivery.request.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.request.sendmessage`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.request.sendmessage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sendmessage {
    /// `DELIVERY_ID`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// `REQUEST_ID`: `string`, required.
    pub request_id: String,
    /// `ADDRESSEE`: [`SendmessageAddressee`], required.
    pub addressee: SendmessageAddressee,
    /// `MESSAGE`: [`SendmessageMessage`], required.
    pub message: SendmessageMessage,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Sendmessage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        delivery_id: types::SaleDeliveryServiceId,
        request_id: impl Into<String>,
        addressee: impl Into<SendmessageAddressee>,
        message: SendmessageMessage,
    ) -> Self {
        Self {
            delivery_id,
            request_id: request_id.into(),
            addressee: addressee.into(),
            message,
            ..Default::default()
        }
    }
}

impl Record for Sendmessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Sendmessage",
            fields: &["DELIVERY_ID", "REQUEST_ID", "ADDRESSEE", "MESSAGE"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delivery_id,
            1 => &self.request_id,
            2 => &self.addressee,
            3 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delivery_id,
            1 => &mut self.request_id,
            2 => &mut self.addressee,
            3 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl Method for Sendmessage {
    type Output = bool;
    type Error = SendmessageError;
    const NAME: &'static str = "sale.delivery.request.sendmessage";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Parameter `ADDRESSEE` of `sale.delivery.request.sendmessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendmessageAddressee {
    /// `MANAGER`.
    Manager,
    /// `RECIPIENT`.
    Recipient,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SendmessageAddressee {
    const VALUES: &'static [&'static str] = &["MANAGER", "RECIPIENT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Manager),
            1 => Some(Self::Recipient),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Manager => "MANAGER",
            Self::Recipient => "RECIPIENT",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `MESSAGE` of `sale.delivery.request.sendmessage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendmessageMessage {
    /// `SUBJECT`: `string`, one of `SUBJECT`, `BODY` is required.
    pub subject: Option<String>,
    /// `BODY`: `string`, one of `SUBJECT`, `BODY` is required.
    pub body: Option<String>,
    /// `STATUS`: [`SendmessageMessageStatus`].
    pub status: Option<SendmessageMessageStatus>,
    /// `MONEY_VALUES`: map of any value.
    pub money_values: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SendmessageMessage {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SUBJECT`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `BODY`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: SendmessageMessageStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `MONEY_VALUES`.
    #[must_use]
    pub fn money_values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.money_values = Some(value.into());
        self
    }
}

impl Record for SendmessageMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SendmessageMessage",
            fields: &["SUBJECT", "BODY", "STATUS", "MONEY_VALUES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.subject,
            1 => &self.body,
            2 => &self.status,
            3 => &self.money_values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.subject,
            1 => &mut self.body,
            2 => &mut self.status,
            3 => &mut self.money_values,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGE.STATUS` of `sale.delivery.request.sendmessage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendmessageMessageStatus {
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// `SEMANTIC`: [`SendmessageMessageStatusSemantic`], required.
    pub semantic: SendmessageMessageStatusSemantic,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SendmessageMessageStatus {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        message: impl Into<String>,
        semantic: impl Into<SendmessageMessageStatusSemantic>,
    ) -> Self {
        Self {
            message: message.into(),
            semantic: semantic.into(),
            ..Default::default()
        }
    }
}

impl Record for SendmessageMessageStatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SendmessageMessageStatus",
            fields: &["MESSAGE", "SEMANTIC"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.semantic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.semantic,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGE.STATUS.SEMANTIC` of `sale.delivery.request.sendmessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendmessageMessageStatusSemantic {
    /// `success`.
    Success,
    /// `process`.
    Process,
    /// `error`.
    Error,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SendmessageMessageStatusSemantic {
    const VALUES: &'static [&'static str] = &["success", "process", "error"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Process),
            2 => Some(Self::Error),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Process => "process",
            Self::Error => "error",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.delivery.request.sendmessage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendmessageError {
    /// `DELIVERY_ID_NOT_SPECIFIED` (HTTP 400).
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED` (HTTP 400).
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND` (HTTP 400).
    RequestNotFound,
    /// `ADDRESSEE_IS_NOT_SPECIFIED` (HTTP 400).
    AddresseeIsNotSpecified,
    /// `ADDRESSEE_UNEXPECTED_VALUE` (HTTP 400).
    AddresseeUnexpectedValue,
    /// `MESSAGE_NOT_SPECIFIED` (HTTP 400).
    MessageNotSpecified,
    /// `MESSAGE_STATUS_NOT_SPECIFIED` (HTTP 400).
    MessageStatusNotSpecified,
    /// `MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED` (HTTP 400).
    MessageStatusSemanticNotSpecified,
    /// `UNEXPECTED_MESSAGE_STATUS_SEMANTIC` (HTTP 400).
    UnexpectedMessageStatusSemantic,
    /// `REQUEST_SHIPMENT_NOT_FOUND` (HTTP 400).
    RequestShipmentNotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for SendmessageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DeliveryIdNotSpecified, "DELIVERY_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::DeliveryNotFound, "DELIVERY_NOT_FOUND").status(400),
        ErrorCase::code(Self::RequestIdNotSpecified, "REQUEST_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::RequestNotFound, "REQUEST_NOT_FOUND").status(400),
        ErrorCase::code(Self::AddresseeIsNotSpecified, "ADDRESSEE_IS_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::AddresseeUnexpectedValue, "ADDRESSEE_UNEXPECTED_VALUE")
            .status(400),
        ErrorCase::code(Self::MessageNotSpecified, "MESSAGE_NOT_SPECIFIED").status(400),
        ErrorCase::code(Self::MessageStatusNotSpecified, "MESSAGE_STATUS_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(
                Self::MessageStatusSemanticNotSpecified,
                "MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED",
            )
            .status(400),
        ErrorCase::code(
                Self::UnexpectedMessageStatusSemantic,
                "UNEXPECTED_MESSAGE_STATUS_SEMANTIC",
            )
            .status(400),
        ErrorCase::code(Self::RequestShipmentNotFound, "REQUEST_SHIPMENT_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.request.sendmessage`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html).
#[doc(alias = "sale.delivery.request.sendmessage")]
pub fn sendmessage<'a, C: Caller>(
    caller: &'a C,
    request: &'a Sendmessage,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.request.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.request.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `DELIVERY_ID`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// `REQUEST_ID`: `string`, required.
    pub request_id: String,
    /// `FINALIZE`: `Y` or `N`.
    pub finalize: Option<bool>,
    /// `STATUS`: [`UpdateStatus`].
    pub status: Option<UpdateStatus>,
    /// `PROPERTIES`: list of [`UpdateProperties`].
    pub properties: Option<Vec<UpdateProperties>>,
    /// `OVERWRITE_PROPERTIES`: `Y` or `N`.
    pub overwrite_properties: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        delivery_id: types::SaleDeliveryServiceId,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            delivery_id,
            request_id: request_id.into(),
            ..Default::default()
        }
    }
    /// Sets `FINALIZE`.
    #[must_use]
    pub fn finalize(mut self, value: bool) -> Self {
        self.finalize = Some(value);
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: UpdateStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `PROPERTIES`.
    #[must_use]
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = UpdateProperties>,
    ) -> Self {
        self.properties = Some(value.into_iter().collect());
        self
    }
    /// Sets `OVERWRITE_PROPERTIES`.
    #[must_use]
    pub fn overwrite_properties(mut self, value: bool) -> Self {
        self.overwrite_properties = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "DELIVERY_ID",
                "REQUEST_ID",
                "FINALIZE",
                "STATUS",
                "PROPERTIES",
                "OVERWRITE_PROPERTIES",
            ],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delivery_id,
            1 => &self.request_id,
            2 => &self.finalize,
            3 => &self.status,
            4 => &self.properties,
            5 => &self.overwrite_properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delivery_id,
            1 => &mut self.request_id,
            2 => &mut self.finalize,
            3 => &mut self.status,
            4 => &mut self.properties,
            5 => &mut self.overwrite_properties,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.delivery.request.update";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Parameter `STATUS` of `sale.delivery.request.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStatus {
    /// `TEXT`: `string`, required.
    pub text: String,
    /// `SEMANTIC`: [`UpdateStatusSemantic`], required.
    pub semantic: UpdateStatusSemantic,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStatus {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        semantic: impl Into<UpdateStatusSemantic>,
    ) -> Self {
        Self {
            text: text.into(),
            semantic: semantic.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateStatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStatus",
            fields: &["TEXT", "SEMANTIC"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.semantic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.semantic,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `STATUS.SEMANTIC` of `sale.delivery.request.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateStatusSemantic {
    /// `process`.
    Process,
    /// `success`.
    Success,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateStatusSemantic {
    const VALUES: &'static [&'static str] = &["process", "success"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Process),
            1 => Some(Self::Success),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Process => "process",
            Self::Success => "success",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PROPERTIES` of `sale.delivery.request.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProperties {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `VALUE`: `string`, required.
    pub value: String,
    /// `TAGS`: list of [`UpdatePropertiesTags`].
    pub tags: Option<Vec<UpdatePropertiesTags>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateProperties {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Default::default()
        }
    }
    /// Sets `TAGS`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<UpdatePropertiesTags>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateProperties",
            fields: &["NAME", "VALUE", "TAGS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.value,
            2 => &self.tags,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.value,
            2 => &mut self.tags,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PROPERTIES.TAGS` of `sale.delivery.request.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatePropertiesTags {
    /// `phone`.
    Phone,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdatePropertiesTags {
    const VALUES: &'static [&'static str] = &["phone"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Phone),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Phone => "phone",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.delivery.request.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `DELIVERY_ID_NOT_SPECIFIED` (HTTP 400).
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED` (HTTP 400).
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND` (HTTP 400).
    RequestNotFound,
    /// `STATUS_UNEXPECTED_FORMAT` (HTTP 400).
    StatusUnexpectedFormat,
    /// `STATUS_TEXT_NOT_SPECIFIED` (HTTP 400).
    StatusTextNotSpecified,
    /// `STATUS_SEMANTIC_NOT_SPECIFIED` (HTTP 400).
    StatusSemanticNotSpecified,
    /// `PROPERTIES_UNEXPECTED_FORMAT` (HTTP 400).
    PropertiesUnexpectedFormat,
    /// `PROPERTY_VALUE_UNEXPECTED_FORMAT` (HTTP 400).
    PropertyValueUnexpectedFormat,
    /// `PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT` (HTTP 400).
    PropertyValueTagsUnexpectedFormat,
    /// `PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT` (HTTP 400).
    PropertyValueTagUnexpectedFormat,
    /// `UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE` (HTTP 400).
    UnexpectedRequestFinalizeIndicatorValue,
    /// `UNEXPECTED_OVERWRITE_PROPERTIES_VALUE` (HTTP 400).
    UnexpectedOverwritePropertiesValue,
    /// `UPDATE_REQUEST_INTERNAL_ERROR` (HTTP 400).
    UpdateRequestInternalError,
    /// `EMPTY_UPDATE_PAYLOAD` (HTTP 400).
    EmptyUpdatePayload,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DeliveryIdNotSpecified, "DELIVERY_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::DeliveryNotFound, "DELIVERY_NOT_FOUND").status(400),
        ErrorCase::code(Self::RequestIdNotSpecified, "REQUEST_ID_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(Self::RequestNotFound, "REQUEST_NOT_FOUND").status(400),
        ErrorCase::code(Self::StatusUnexpectedFormat, "STATUS_UNEXPECTED_FORMAT")
            .status(400),
        ErrorCase::code(Self::StatusTextNotSpecified, "STATUS_TEXT_NOT_SPECIFIED")
            .status(400),
        ErrorCase::code(
                Self::StatusSemanticNotSpecified,
                "STATUS_SEMANTIC_NOT_SPECIFIED",
            )
            .status(400),
        ErrorCase::code(Self::PropertiesUnexpectedFormat, "PROPERTIES_UNEXPECTED_FORMAT")
            .status(400),
        ErrorCase::code(
                Self::PropertyValueUnexpectedFormat,
                "PROPERTY_VALUE_UNEXPECTED_FORMAT",
            )
            .status(400),
        ErrorCase::code(
                Self::PropertyValueTagsUnexpectedFormat,
                "PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT",
            )
            .status(400),
        ErrorCase::code(
                Self::PropertyValueTagUnexpectedFormat,
                "PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT",
            )
            .status(400),
        ErrorCase::code(
                Self::UnexpectedRequestFinalizeIndicatorValue,
                "UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE",
            )
            .status(400),
        ErrorCase::code(
                Self::UnexpectedOverwritePropertiesValue,
                "UNEXPECTED_OVERWRITE_PROPERTIES_VALUE",
            )
            .status(400),
        ErrorCase::code(
                Self::UpdateRequestInternalError,
                "UPDATE_REQUEST_INTERNAL_ERROR",
            )
            .status(400),
        ErrorCase::code(Self::EmptyUpdatePayload, "EMPTY_UPDATE_PAYLOAD").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.request.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html).
#[doc(alias = "sale.delivery.request.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delete, Sendmessage, SendmessageMessage, SendmessageMessageStatus, Update,
    UpdateStatus, UpdateProperties
);

value_enum!(
    SendmessageAddressee, SendmessageMessageStatusSemantic, UpdateStatusSemantic,
    UpdatePropertiesTags
);
