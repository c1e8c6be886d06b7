// @generated from docs/api-reference/crm/universal/user-defined-object-types/crm-type-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.type.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.type.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.add")]
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
    type Output = TypeResult;
    type Error = AddError;
    const NAME: &'static str = "crm.type.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.type.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `relations`: [`AddFieldsRelations`].
    pub relations: Option<AddFieldsRelations>,
    /// `isUseInUserfieldEnabled`: `Y` or `N`. Default: `N`.
    pub is_use_in_userfield_enabled: Option<bool>,
    /// `linkedUserFields`: [`AddFieldsLinkedUserFields`]. Default: `{}`.
    pub linked_user_fields: Option<AddFieldsLinkedUserFields>,
    /// `isAutomationEnabled`: `Y` or `N`. Default: `N`.
    pub is_automation_enabled: Option<bool>,
    /// `isBeginCloseDatesEnabled`: `Y` or `N`. Default: `N`.
    pub is_begin_close_dates_enabled: Option<bool>,
    /// `isBizProcEnabled`: `Y` or `N`. Default: `N`.
    pub is_biz_proc_enabled: Option<bool>,
    /// `isCategoriesEnabled`: `Y` or `N`. Default: `N`.
    pub is_categories_enabled: Option<bool>,
    /// `isClientEnabled`: `Y` or `N`. Default: `N`.
    pub is_client_enabled: Option<bool>,
    /// `isDocumentsEnabled`: `Y` or `N`. Default: `N`.
    pub is_documents_enabled: Option<bool>,
    /// `isLinkWithProductsEnabled`: `Y` or `N`. Default: `N`.
    pub is_link_with_products_enabled: Option<bool>,
    /// `isMycompanyEnabled`: `Y` or `N`. Default: `N`.
    pub is_mycompany_enabled: Option<bool>,
    /// `isObserversEnabled`: `Y` or `N`. Default: `N`.
    pub is_observers_enabled: Option<bool>,
    /// `isRecyclebinEnabled`: `Y` or `N`. Default: `N`.
    pub is_recyclebin_enabled: Option<bool>,
    /// `isSetOpenPermissions`: `Y` or `N`. Default: `Y`.
    pub is_set_open_permissions: Option<bool>,
    /// `isSourceEnabled`: `Y` or `N`. Default: `N`.
    pub is_source_enabled: Option<bool>,
    /// `isStagesEnabled`: `Y` or `N`. Default: `N`.
    pub is_stages_enabled: Option<bool>,
    /// `isExternal`: `boolean`. Default: `-`. Deprecated.
    pub is_external: Option<bool>,
    /// `customSectionId`: `integer`. Default: `-`. Deprecated.
    pub custom_section_id: Option<i64>,
    /// `customSections`: list of any value. Default: `-`. Deprecated.
    pub custom_sections: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `entityTypeId`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
    }
    /// Sets `relations`.
    #[must_use]
    pub fn relations(mut self, value: AddFieldsRelations) -> Self {
        self.relations = Some(value);
        self
    }
    /// Sets `isUseInUserfieldEnabled`.
    #[must_use]
    pub fn is_use_in_userfield_enabled(mut self, value: bool) -> Self {
        self.is_use_in_userfield_enabled = Some(value);
        self
    }
    /// Sets `linkedUserFields`.
    #[must_use]
    pub fn linked_user_fields(mut self, value: AddFieldsLinkedUserFields) -> Self {
        self.linked_user_fields = Some(value);
        self
    }
    /// Sets `isAutomationEnabled`.
    #[must_use]
    pub fn is_automation_enabled(mut self, value: bool) -> Self {
        self.is_automation_enabled = Some(value);
        self
    }
    /// Sets `isBeginCloseDatesEnabled`.
    #[must_use]
    pub fn is_begin_close_dates_enabled(mut self, value: bool) -> Self {
        self.is_begin_close_dates_enabled = Some(value);
        self
    }
    /// Sets `isBizProcEnabled`.
    #[must_use]
    pub fn is_biz_proc_enabled(mut self, value: bool) -> Self {
        self.is_biz_proc_enabled = Some(value);
        self
    }
    /// Sets `isCategoriesEnabled`.
    #[must_use]
    pub fn is_categories_enabled(mut self, value: bool) -> Self {
        self.is_categories_enabled = Some(value);
        self
    }
    /// Sets `isClientEnabled`.
    #[must_use]
    pub fn is_client_enabled(mut self, value: bool) -> Self {
        self.is_client_enabled = Some(value);
        self
    }
    /// Sets `isDocumentsEnabled`.
    #[must_use]
    pub fn is_documents_enabled(mut self, value: bool) -> Self {
        self.is_documents_enabled = Some(value);
        self
    }
    /// Sets `isLinkWithProductsEnabled`.
    #[must_use]
    pub fn is_link_with_products_enabled(mut self, value: bool) -> Self {
        self.is_link_with_products_enabled = Some(value);
        self
    }
    /// Sets `isMycompanyEnabled`.
    #[must_use]
    pub fn is_mycompany_enabled(mut self, value: bool) -> Self {
        self.is_mycompany_enabled = Some(value);
        self
    }
    /// Sets `isObserversEnabled`.
    #[must_use]
    pub fn is_observers_enabled(mut self, value: bool) -> Self {
        self.is_observers_enabled = Some(value);
        self
    }
    /// Sets `isRecyclebinEnabled`.
    #[must_use]
    pub fn is_recyclebin_enabled(mut self, value: bool) -> Self {
        self.is_recyclebin_enabled = Some(value);
        self
    }
    /// Sets `isSetOpenPermissions`.
    #[must_use]
    pub fn is_set_open_permissions(mut self, value: bool) -> Self {
        self.is_set_open_permissions = Some(value);
        self
    }
    /// Sets `isSourceEnabled`.
    #[must_use]
    pub fn is_source_enabled(mut self, value: bool) -> Self {
        self.is_source_enabled = Some(value);
        self
    }
    /// Sets `isStagesEnabled`.
    #[must_use]
    pub fn is_stages_enabled(mut self, value: bool) -> Self {
        self.is_stages_enabled = Some(value);
        self
    }
    /// Sets `isExternal`.
    #[must_use]
    pub fn is_external(mut self, value: bool) -> Self {
        self.is_external = Some(value);
        self
    }
    /// Sets `customSectionId`.
    #[must_use]
    pub fn custom_section_id(mut self, value: i64) -> Self {
        self.custom_section_id = Some(value);
        self
    }
    /// Sets `customSections`.
    #[must_use]
    pub fn custom_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.custom_sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "entityTypeId",
                "relations",
                "isUseInUserfieldEnabled",
                "linkedUserFields",
                "isAutomationEnabled",
                "isBeginCloseDatesEnabled",
                "isBizProcEnabled",
                "isCategoriesEnabled",
                "isClientEnabled",
                "isDocumentsEnabled",
                "isLinkWithProductsEnabled",
                "isMycompanyEnabled",
                "isObserversEnabled",
                "isRecyclebinEnabled",
                "isSetOpenPermissions",
                "isSourceEnabled",
                "isStagesEnabled",
                "isExternal",
                "customSectionId",
                "customSections",
            ],
            required: &[0],
            codecs: &[
                (3, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.entity_type_id,
            2 => &self.relations,
            3 => &self.is_use_in_userfield_enabled,
            4 => &self.linked_user_fields,
            5 => &self.is_automation_enabled,
            6 => &self.is_begin_close_dates_enabled,
            7 => &self.is_biz_proc_enabled,
            8 => &self.is_categories_enabled,
            9 => &self.is_client_enabled,
            10 => &self.is_documents_enabled,
            11 => &self.is_link_with_products_enabled,
            12 => &self.is_mycompany_enabled,
            13 => &self.is_observers_enabled,
            14 => &self.is_recyclebin_enabled,
            15 => &self.is_set_open_permissions,
            16 => &self.is_source_enabled,
            17 => &self.is_stages_enabled,
            18 => &self.is_external,
            19 => &self.custom_section_id,
            20 => &self.custom_sections,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.entity_type_id,
            2 => &mut self.relations,
            3 => &mut self.is_use_in_userfield_enabled,
            4 => &mut self.linked_user_fields,
            5 => &mut self.is_automation_enabled,
            6 => &mut self.is_begin_close_dates_enabled,
            7 => &mut self.is_biz_proc_enabled,
            8 => &mut self.is_categories_enabled,
            9 => &mut self.is_client_enabled,
            10 => &mut self.is_documents_enabled,
            11 => &mut self.is_link_with_products_enabled,
            12 => &mut self.is_mycompany_enabled,
            13 => &mut self.is_observers_enabled,
            14 => &mut self.is_recyclebin_enabled,
            15 => &mut self.is_set_open_permissions,
            16 => &mut self.is_source_enabled,
            17 => &mut self.is_stages_enabled,
            18 => &mut self.is_external,
            19 => &mut self.custom_section_id,
            20 => &mut self.custom_sections,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.relations` of `crm.type.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsRelations {
    /// `parent`: list of [`types::crm::Relation`].
    pub parent: Option<Vec<types::crm::Relation>>,
    /// `child`: list of [`types::crm::Relation`].
    pub child: Option<Vec<types::crm::Relation>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsRelations {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(
        mut self,
        value: impl IntoIterator<Item = types::crm::Relation>,
    ) -> Self {
        self.parent = Some(value.into_iter().collect());
        self
    }
    /// Sets `child`.
    #[must_use]
    pub fn child(
        mut self,
        value: impl IntoIterator<Item = types::crm::Relation>,
    ) -> Self {
        self.child = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddFieldsRelations {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsRelations",
            fields: &["parent", "child"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent,
            1 => &self.child,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent,
            1 => &mut self.child,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.linkedUserFields` of `crm.type.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsLinkedUserFields {
    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`. Default: `false`. Sent as text.
    pub calendar_event_uf_crm_cal_event: Option<bool>,
    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`. Default: `false`. Sent as text.
    pub tasks_task_uf_crm_task: Option<bool>,
    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`. Default: `false`.
    pub tasks_task_template_uf_crm_task: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsLinkedUserFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CALENDAR_EVENT|UF_CRM_CAL_EVENT`.
    #[must_use]
    pub fn calendar_event_uf_crm_cal_event(mut self, value: bool) -> Self {
        self.calendar_event_uf_crm_cal_event = Some(value);
        self
    }
    /// Sets `TASKS_TASK|UF_CRM_TASK`.
    #[must_use]
    pub fn tasks_task_uf_crm_task(mut self, value: bool) -> Self {
        self.tasks_task_uf_crm_task = Some(value);
        self
    }
    /// Sets `TASKS_TASK_TEMPLATE|UF_CRM_TASK`.
    #[must_use]
    pub fn tasks_task_template_uf_crm_task(mut self, value: bool) -> Self {
        self.tasks_task_template_uf_crm_task = Some(value);
        self
    }
}

impl Record for AddFieldsLinkedUserFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsLinkedUserFields",
            fields: &[
                "CALENDAR_EVENT|UF_CRM_CAL_EVENT",
                "TASKS_TASK|UF_CRM_TASK",
                "TASKS_TASK_TEMPLATE|UF_CRM_TASK",
            ],
            required: &[],
            codecs: &[(0, Codec::Text), (1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calendar_event_uf_crm_cal_event,
            1 => &self.tasks_task_uf_crm_task,
            2 => &self.tasks_task_template_uf_crm_task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calendar_event_uf_crm_cal_event,
            1 => &mut self.tasks_task_uf_crm_task,
            2 => &mut self.tasks_task_template_uf_crm_task,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.type.add`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeResult {
    /// `type`: [`types::crm::Type`].
    pub type_: Option<types::crm::Type>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeResult",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.type.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `INVALID_ARG_VALUE` (HTTP 400).
    InvalidArgValue,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `100` (HTTP 400).
    Code100,
    /// `Select a workplace where the SPA will be located` (HTTP 400).
    SelectAWorkplaceWhereThe,
    /// `CREATE_DYNAMIC_TYPE_RESTRICTED` (HTTP 400).
    CreateDynamicTypeRestricted,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(
                Self::SelectAWorkplaceWhereThe,
                "Select a workplace where the SPA will be located",
            )
            .status(400),
        ErrorCase::code(
                Self::CreateDynamicTypeRestricted,
                "CREATE_DYNAMIC_TYPE_RESTRICTED",
            )
            .status(400),
    ];
}

/// Calls [`crm.type.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html).
#[doc(alias = "crm.type.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<TypeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.delete")]
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
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.type.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.type.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `BX_ERROR` (HTTP 400).
    BxError,
    /// `Smart process not found` (HTTP 400).
    SmartProcessNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::BxError, "BX_ERROR").status(400),
        ErrorCase::text(Self::SmartProcessNotFound, "Smart process not found")
            .status(400),
    ];
}

/// Calls [`crm.type.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html).
#[doc(alias = "crm.type.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.fields")]
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
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.type.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.type.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `fields`: map of [`FieldsResultFields`].
    pub fields: Option<Map<FieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["fields"],
            required: &[],
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

/// `fields` in the answer of `crm.type.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultFields {
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
    /// `upperName`: `string`.
    pub upper_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultFields",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
                "upperName",
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
            7 => &self.upper_name,
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
            7 => &mut self.upper_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.type.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`crm.type.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html).
#[doc(alias = "crm.type.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.get")]
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
    type Output = TypeResult;
    type Error = GetError;
    const NAME: &'static str = "crm.type.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.type.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `SPA not found` (HTTP 400).
    SpaNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::text(Self::SpaNotFound, "SPA not found").status(400),
    ];
}

/// Calls [`crm.type.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html).
#[doc(alias = "crm.type.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<TypeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.getByEntityTypeId`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.getByEntityTypeId")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByEntityTypeId {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetByEntityTypeId {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
    }
}

impl Record for GetByEntityTypeId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetByEntityTypeId",
            fields: &["entityTypeId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetByEntityTypeId {
    type Output = TypeResult;
    type Error = GetByEntityTypeIdError;
    const NAME: &'static str = "crm.type.getByEntityTypeId";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.type.getByEntityTypeId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetByEntityTypeIdError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `Smart process not found` (HTTP 400).
    SmartProcessNotFound,
}

impl ErrorCode for GetByEntityTypeIdError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::text(Self::SmartProcessNotFound, "Smart process not found")
            .status(400),
    ];
}

/// Calls [`crm.type.getByEntityTypeId`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html).
#[doc(alias = "crm.type.getByEntityTypeId")]
pub fn get_by_entity_type_id<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetByEntityTypeId,
) -> impl Future<Output = Result<Reply<TypeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
            fields: &["order", "filter", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.type.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["types"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::crm::Type;
}

/// Parameter `order` of `crm.type.list`.
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

/// Answer of `crm.type.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `types`: list of [`types::crm::Type`].
    pub types: Option<Vec<types::crm::Type>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["types"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.types,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.types,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.type.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field_n' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldN,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field_n' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldNHas,
    /// `INVALID_ARG_VALUE`, `Invalid order: field 'field_n' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldFieldN,
    /// `INVALID_ARG_VALUE`, `Invalid order: allowed sort directions are ASC, DESC. But got 'invalid_value' for field 'field_n'` (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirections,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldN,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field_n' is not allowed in filter")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldNHas,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field_n' has invalid value")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderFieldFieldN,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid order: field 'field_n' is not allowed in order")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderAllowedSortDirections,
                "INVALID_ARG_VALUE",
            )
            .message(
                "Invalid order: allowed sort directions are ASC, DESC. But got 'invalid_value' for field 'field_n'",
            )
            .status(400),
    ];
}

/// Calls [`crm.type.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html).
#[doc(alias = "crm.type.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.type.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.type.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0],
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
    type Output = TypeResult;
    type Error = UpdateError;
    const NAME: &'static str = "crm.type.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.type.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `relations`: [`types::crm::TypeRelations`].
    pub relations: Option<types::crm::TypeRelations>,
    /// `isUseInUserfieldEnabled`: `Y` or `N`.
    pub is_use_in_userfield_enabled: Option<bool>,
    /// `linkedUserFields`: [`types::crm::TypeLinkedUserFields`].
    pub linked_user_fields: Option<types::crm::TypeLinkedUserFields>,
    /// `isAutomationEnabled`: `Y` or `N`.
    pub is_automation_enabled: Option<bool>,
    /// `isBeginCloseDatesEnabled`: `Y` or `N`.
    pub is_begin_close_dates_enabled: Option<bool>,
    /// `isBizProcEnabled`: `boolean`.
    pub is_biz_proc_enabled: Option<bool>,
    /// `isCategoriesEnabled`: `boolean`.
    pub is_categories_enabled: Option<bool>,
    /// `isClientEnabled`: `Y` or `N`.
    pub is_client_enabled: Option<bool>,
    /// `isDocumentsEnabled`: `boolean`.
    pub is_documents_enabled: Option<bool>,
    /// `isLinkWithProductsEnabled`: `boolean`.
    pub is_link_with_products_enabled: Option<bool>,
    /// `isMycompanyEnabled`: `boolean`.
    pub is_mycompany_enabled: Option<bool>,
    /// `isObserversEnabled`: `Y` or `N`.
    pub is_observers_enabled: Option<bool>,
    /// `isRecyclebinEnabled`: `boolean`.
    pub is_recyclebin_enabled: Option<bool>,
    /// `isSetOpenPermissions`: `boolean`.
    pub is_set_open_permissions: Option<bool>,
    /// `isSourceEnabled`: `Y` or `N`.
    pub is_source_enabled: Option<bool>,
    /// `isStagesEnabled`: `Y` or `N`.
    pub is_stages_enabled: Option<bool>,
    /// `isExternal`: `boolean`. Deprecated.
    pub is_external: Option<bool>,
    /// `customSectionId`: `integer`. Deprecated.
    pub custom_section_id: Option<i64>,
    /// `customSections`: list of any value. Deprecated.
    pub custom_sections: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `relations`.
    #[must_use]
    pub fn relations(mut self, value: types::crm::TypeRelations) -> Self {
        self.relations = Some(value);
        self
    }
    /// Sets `isUseInUserfieldEnabled`.
    #[must_use]
    pub fn is_use_in_userfield_enabled(mut self, value: bool) -> Self {
        self.is_use_in_userfield_enabled = Some(value);
        self
    }
    /// Sets `linkedUserFields`.
    #[must_use]
    pub fn linked_user_fields(
        mut self,
        value: types::crm::TypeLinkedUserFields,
    ) -> Self {
        self.linked_user_fields = Some(value);
        self
    }
    /// Sets `isAutomationEnabled`.
    #[must_use]
    pub fn is_automation_enabled(mut self, value: bool) -> Self {
        self.is_automation_enabled = Some(value);
        self
    }
    /// Sets `isBeginCloseDatesEnabled`.
    #[must_use]
    pub fn is_begin_close_dates_enabled(mut self, value: bool) -> Self {
        self.is_begin_close_dates_enabled = Some(value);
        self
    }
    /// Sets `isBizProcEnabled`.
    #[must_use]
    pub fn is_biz_proc_enabled(mut self, value: bool) -> Self {
        self.is_biz_proc_enabled = Some(value);
        self
    }
    /// Sets `isCategoriesEnabled`.
    #[must_use]
    pub fn is_categories_enabled(mut self, value: bool) -> Self {
        self.is_categories_enabled = Some(value);
        self
    }
    /// Sets `isClientEnabled`.
    #[must_use]
    pub fn is_client_enabled(mut self, value: bool) -> Self {
        self.is_client_enabled = Some(value);
        self
    }
    /// Sets `isDocumentsEnabled`.
    #[must_use]
    pub fn is_documents_enabled(mut self, value: bool) -> Self {
        self.is_documents_enabled = Some(value);
        self
    }
    /// Sets `isLinkWithProductsEnabled`.
    #[must_use]
    pub fn is_link_with_products_enabled(mut self, value: bool) -> Self {
        self.is_link_with_products_enabled = Some(value);
        self
    }
    /// Sets `isMycompanyEnabled`.
    #[must_use]
    pub fn is_mycompany_enabled(mut self, value: bool) -> Self {
        self.is_mycompany_enabled = Some(value);
        self
    }
    /// Sets `isObserversEnabled`.
    #[must_use]
    pub fn is_observers_enabled(mut self, value: bool) -> Self {
        self.is_observers_enabled = Some(value);
        self
    }
    /// Sets `isRecyclebinEnabled`.
    #[must_use]
    pub fn is_recyclebin_enabled(mut self, value: bool) -> Self {
        self.is_recyclebin_enabled = Some(value);
        self
    }
    /// Sets `isSetOpenPermissions`.
    #[must_use]
    pub fn is_set_open_permissions(mut self, value: bool) -> Self {
        self.is_set_open_permissions = Some(value);
        self
    }
    /// Sets `isSourceEnabled`.
    #[must_use]
    pub fn is_source_enabled(mut self, value: bool) -> Self {
        self.is_source_enabled = Some(value);
        self
    }
    /// Sets `isStagesEnabled`.
    #[must_use]
    pub fn is_stages_enabled(mut self, value: bool) -> Self {
        self.is_stages_enabled = Some(value);
        self
    }
    /// Sets `isExternal`.
    #[must_use]
    pub fn is_external(mut self, value: bool) -> Self {
        self.is_external = Some(value);
        self
    }
    /// Sets `customSectionId`.
    #[must_use]
    pub fn custom_section_id(mut self, value: i64) -> Self {
        self.custom_section_id = Some(value);
        self
    }
    /// Sets `customSections`.
    #[must_use]
    pub fn custom_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.custom_sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "title",
                "relations",
                "isUseInUserfieldEnabled",
                "linkedUserFields",
                "isAutomationEnabled",
                "isBeginCloseDatesEnabled",
                "isBizProcEnabled",
                "isCategoriesEnabled",
                "isClientEnabled",
                "isDocumentsEnabled",
                "isLinkWithProductsEnabled",
                "isMycompanyEnabled",
                "isObserversEnabled",
                "isRecyclebinEnabled",
                "isSetOpenPermissions",
                "isSourceEnabled",
                "isStagesEnabled",
                "isExternal",
                "customSectionId",
                "customSections",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (8, Codec::YesNo),
                (12, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.relations,
            2 => &self.is_use_in_userfield_enabled,
            3 => &self.linked_user_fields,
            4 => &self.is_automation_enabled,
            5 => &self.is_begin_close_dates_enabled,
            6 => &self.is_biz_proc_enabled,
            7 => &self.is_categories_enabled,
            8 => &self.is_client_enabled,
            9 => &self.is_documents_enabled,
            10 => &self.is_link_with_products_enabled,
            11 => &self.is_mycompany_enabled,
            12 => &self.is_observers_enabled,
            13 => &self.is_recyclebin_enabled,
            14 => &self.is_set_open_permissions,
            15 => &self.is_source_enabled,
            16 => &self.is_stages_enabled,
            17 => &self.is_external,
            18 => &self.custom_section_id,
            19 => &self.custom_sections,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.relations,
            2 => &mut self.is_use_in_userfield_enabled,
            3 => &mut self.linked_user_fields,
            4 => &mut self.is_automation_enabled,
            5 => &mut self.is_begin_close_dates_enabled,
            6 => &mut self.is_biz_proc_enabled,
            7 => &mut self.is_categories_enabled,
            8 => &mut self.is_client_enabled,
            9 => &mut self.is_documents_enabled,
            10 => &mut self.is_link_with_products_enabled,
            11 => &mut self.is_mycompany_enabled,
            12 => &mut self.is_observers_enabled,
            13 => &mut self.is_recyclebin_enabled,
            14 => &mut self.is_set_open_permissions,
            15 => &mut self.is_source_enabled,
            16 => &mut self.is_stages_enabled,
            17 => &mut self.is_external,
            18 => &mut self.custom_section_id,
            19 => &mut self.custom_sections,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.type.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `UPDATE_DYNAMIC_TYPE_RESTRICTED` (HTTP 400).
    UpdateDynamicTypeRestricted,
    /// `Select a workplace where the SPA will be located` (HTTP 400).
    SelectAWorkplaceWhereThe,
    /// `SPA not found`.
    SpaNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(
                Self::UpdateDynamicTypeRestricted,
                "UPDATE_DYNAMIC_TYPE_RESTRICTED",
            )
            .status(400),
        ErrorCase::text(
                Self::SelectAWorkplaceWhereThe,
                "Select a workplace where the SPA will be located",
            )
            .status(400),
        ErrorCase::text(Self::SpaNotFound, "SPA not found"),
    ];
}

/// Calls [`crm.type.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html).
#[doc(alias = "crm.type.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<TypeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsRelations, AddFieldsLinkedUserFields, TypeResult, Delete,
    Fields, FieldsResult, FieldsResultFields, Get, GetByEntityTypeId, List, ListResult,
    Update, UpdateFields
);

value_enum!(ListOrder);
