// @generated from docs/api-reference/crm/duplicates/crm-entity-merge-batch.md. Do not edit; run `cargo codegen`.

//! `crm.entity.*`.

use crate::prelude::*;

/// Request of [`crm.entity.mergeBatch`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.entity.mergeBatch")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeBatch {
    /// `params`: [`MergeBatchParams`], required.
    pub params: MergeBatchParams,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MergeBatch {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(params: MergeBatchParams) -> Self {
        Self {
            params,
            ..Default::default()
        }
    }
}

impl Record for MergeBatch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MergeBatch",
            fields: &["params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for MergeBatch {
    type Output = MergeBatchResult;
    type Error = MergeBatchError;
    const NAME: &'static str = "crm.entity.mergeBatch";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `params` of `crm.entity.mergeBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeBatchParams {
    /// `entityTypeId`: [`MergeBatchParamsEntityTypeId`], required.
    pub entity_type_id: MergeBatchParamsEntityTypeId,
    /// `entityIds`: list of `integer`, required.
    pub entity_ids: Vec<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MergeBatchParams {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_type_id: impl Into<MergeBatchParamsEntityTypeId>,
        entity_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            entity_type_id: entity_type_id.into(),
            entity_ids: entity_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for MergeBatchParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MergeBatchParams",
            fields: &["entityTypeId", "entityIds"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_ids,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.entityTypeId` of `crm.entity.mergeBatch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeBatchParamsEntityTypeId {
    /// `1`: lead.
    Lead,
    /// `2`: deal.
    Deal,
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// `7`: estimate.
    Estimate,
    /// `31`: invoice.
    Invoice,
    /// `128`: spa.
    Spa,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MergeBatchParamsEntityTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "7", "31", "128"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::Estimate),
            5 => Some(Self::Invoice),
            6 => Some(Self::Spa),
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
            Self::Contact => "3",
            Self::Company => "4",
            Self::Estimate => "7",
            Self::Invoice => "31",
            Self::Spa => "128",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.entity.mergeBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeBatchResult {
    /// `STATUS`: [`MergeBatchResultStatus`].
    pub status: Option<MergeBatchResultStatus>,
    /// `ENTITY_IDS`: list of `integer`.
    pub entity_ids: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MergeBatchResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MergeBatchResult",
            fields: &["STATUS", "ENTITY_IDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            1 => &self.entity_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            1 => &mut self.entity_ids,
            _ => &mut self.extra,
        }
    }
}

/// `STATUS` in the answer of `crm.entity.mergeBatch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeBatchResultStatus {
    /// `SUCCESS`.
    Success,
    /// `CONFLICT`.
    Conflict,
    /// `ERROR`.
    Error,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MergeBatchResultStatus {
    const VALUES: &'static [&'static str] = &["SUCCESS", "CONFLICT", "ERROR"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Conflict),
            2 => Some(Self::Error),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Conflict => "CONFLICT",
            Self::Error => "ERROR",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.entity.mergeBatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeBatchError {
    /// `Access denied` (HTTP 403).
    AccessDenied,
    /// `The parameter entityTypeId is required.` (HTTP 400).
    TheParameterEntityTypeId,
    /// `The parameter entityIds does not contains valid elements.` (HTTP 400).
    TheParameterEntityIdsDoes,
    /// `The parameter entityIds must contains at least two elements.` (HTTP 400).
    TheParameterEntityIdsMust,
    /// `Owner was not found` (HTTP 400).
    OwnerWasNotFound,
    /// `Entity type {entityTypeName} is not supported` (HTTP 400).
    EntityTypeEntityTypeName,
    /// `CRM_FEATURE_RESTRICTION_ERROR` (HTTP 400).
    CrmFeatureRestrictionError,
}

impl ErrorCode for MergeBatchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(403),
        ErrorCase::text(
                Self::TheParameterEntityTypeId,
                "The parameter entityTypeId is required.",
            )
            .status(400),
        ErrorCase::text(
                Self::TheParameterEntityIdsDoes,
                "The parameter entityIds does not contains valid elements.",
            )
            .status(400),
        ErrorCase::text(
                Self::TheParameterEntityIdsMust,
                "The parameter entityIds must contains at least two elements.",
            )
            .status(400),
        ErrorCase::text(Self::OwnerWasNotFound, "Owner was not found").status(400),
        ErrorCase::text(
                Self::EntityTypeEntityTypeName,
                "Entity type {entityTypeName} is not supported",
            )
            .status(400),
        ErrorCase::code(
                Self::CrmFeatureRestrictionError,
                "CRM_FEATURE_RESTRICTION_ERROR",
            )
            .status(400),
    ];
}

/// Calls [`crm.entity.mergeBatch`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html).
#[doc(alias = "crm.entity.mergeBatch")]
pub fn merge_batch<'a, C: Caller>(
    caller: &'a C,
    request: &'a MergeBatch,
) -> impl Future<
    Output = Result<Reply<MergeBatchResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(MergeBatch, MergeBatchParams, MergeBatchResult);

value_enum!(MergeBatchParamsEntityTypeId, MergeBatchResultStatus);
