// @generated from docs/api-reference/crm/status/crm-status-entity-items.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.status.entity.*`.

use crate::prelude::*;

/// Request of [`crm.status.entity.items`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.entity.items")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Items {
    /// `entityId`: `string`, required.
    pub entity_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Items {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Items {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Items",
            fields: &["entityId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Items {
    type Output = Vec<ItemsItem>;
    type Error = ItemsError;
    const NAME: &'static str = "crm.status.entity.items";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.status.entity.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemsItem {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemsItem",
            fields: &["NAME", "SORT", "STATUS_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.status_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.status_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.status.entity.items`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemsError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `The parameter entityId is not defined or invalid.` (HTTP 400).
    TheParameterEntityIdIs,
}

impl ErrorCode for ItemsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(
                Self::TheParameterEntityIdIs,
                "The parameter entityId is not defined or invalid.",
            )
            .status(400),
    ];
}

/// Calls [`crm.status.entity.items`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html).
#[doc(alias = "crm.status.entity.items")]
pub fn items<'a, C: Caller>(
    caller: &'a C,
    request: &'a Items,
) -> impl Future<Output = Result<Reply<Vec<ItemsItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.entity.types`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.entity.types")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Types {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Types {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Types {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Types",
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

impl Method for Types {
    type Output = Vec<TypesItem>;
    type Error = TypesError;
    const NAME: &'static str = "crm.status.entity.types";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.status.entity.types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypesItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `SEMANTIC_INFO`: [`TypesItemSemanticInfo`].
    pub semantic_info: Option<TypesItemSemanticInfo>,
    /// `PREFIX`: `string`.
    pub prefix: Option<String>,
    /// `FIELD_ATTRIBUTE_SCOPE`: `string`.
    pub field_attribute_scope: Option<String>,
    /// `IS_ENABLED`: `boolean`.
    pub is_enabled: Option<bool>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `CATEGORY_NAME`: `string`.
    pub category_name: Option<String>,
    /// `CATEGORY_SORT`: `integer`.
    pub category_sort: Option<i64>,
    /// `IS_DEFAULT_CATEGORY`: `boolean`.
    pub is_default_category: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypesItem",
            fields: &[
                "ID",
                "NAME",
                "ENTITY_TYPE_ID",
                "SEMANTIC_INFO",
                "PREFIX",
                "FIELD_ATTRIBUTE_SCOPE",
                "IS_ENABLED",
                "CATEGORY_ID",
                "PARENT_ID",
                "CATEGORY_NAME",
                "CATEGORY_SORT",
                "IS_DEFAULT_CATEGORY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.entity_type_id,
            3 => &self.semantic_info,
            4 => &self.prefix,
            5 => &self.field_attribute_scope,
            6 => &self.is_enabled,
            7 => &self.category_id,
            8 => &self.parent_id,
            9 => &self.category_name,
            10 => &self.category_sort,
            11 => &self.is_default_category,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.entity_type_id,
            3 => &mut self.semantic_info,
            4 => &mut self.prefix,
            5 => &mut self.field_attribute_scope,
            6 => &mut self.is_enabled,
            7 => &mut self.category_id,
            8 => &mut self.parent_id,
            9 => &mut self.category_name,
            10 => &mut self.category_sort,
            11 => &mut self.is_default_category,
            _ => &mut self.extra,
        }
    }
}

/// `SEMANTIC_INFO` in the answer of `crm.status.entity.types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypesItemSemanticInfo {
    /// `START_FIELD`: `string`.
    pub start_field: Option<String>,
    /// `FINAL_SUCCESS_FIELD`: `string`.
    pub final_success_field: Option<String>,
    /// `FINAL_UNSUCCESS_FIELD`: `string`.
    pub final_unsuccess_field: Option<String>,
    /// `FINAL_SORT`: `integer`.
    pub final_sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypesItemSemanticInfo {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypesItemSemanticInfo",
            fields: &[
                "START_FIELD",
                "FINAL_SUCCESS_FIELD",
                "FINAL_UNSUCCESS_FIELD",
                "FINAL_SORT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_field,
            1 => &self.final_success_field,
            2 => &self.final_unsuccess_field,
            3 => &self.final_sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_field,
            1 => &mut self.final_success_field,
            2 => &mut self.final_unsuccess_field,
            3 => &mut self.final_sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.status.entity.types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypesError {}

impl ErrorCode for TypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.status.entity.types`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html).
#[doc(alias = "crm.status.entity.types")]
pub fn types<'a, C: Caller>(
    caller: &'a C,
    request: &'a Types,
) -> impl Future<Output = Result<Reply<Vec<TypesItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Items, ItemsItem, Types, TypesItem, TypesItemSemanticInfo);
