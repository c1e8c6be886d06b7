// @generated from docs/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.md and 11 more. Do not edit; run `cargo codegen`.

//! `tasks.template.checklist.*`.

use crate::prelude::*;

/// Request of [`tasks.template.checklist.add`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, fields: AddFields) -> Self {
        Self {
            template_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["templateId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ChecklistResult;
    type Error = AddError;
    const NAME: &'static str = "tasks.template.checklist.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `PARENT_ID`: `integer`, required.
    pub parent_id: i64,
    /// `SORT_INDEX`: `integer`.
    pub sort_index: Option<i64>,
    /// `IS_COMPLETE`: `Y` or `N`. Default: `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `MEMBERS`: map of [`AddFieldsMembers`].
    pub members: Option<Map<AddFieldsMembers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>, parent_id: i64) -> Self {
        Self {
            title: title.into(),
            parent_id,
            ..Default::default()
        }
    }
    /// Sets `SORT_INDEX`.
    #[must_use]
    pub fn sort_index(mut self, value: i64) -> Self {
        self.sort_index = Some(value);
        self
    }
    /// Sets `IS_COMPLETE`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `IS_IMPORTANT`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `MEMBERS`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Map<AddFieldsMembers>>) -> Self {
        self.members = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "PARENT_ID",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
            ],
            required: &[0, 1],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.parent_id,
            2 => &self.sort_index,
            3 => &self.is_complete,
            4 => &self.is_important,
            5 => &self.members,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.parent_id,
            2 => &mut self.sort_index,
            3 => &mut self.is_complete,
            4 => &mut self.is_important,
            5 => &mut self.members,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.MEMBERS` of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsMembers {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsMembers {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for AddFieldsMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsMembers",
            fields: &["TYPE"],
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

/// Answer of `tasks.template.checklist.add`, and 9 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecklistResult {
    /// `checkListItem`: [`CheckListItem`].
    pub check_list_item: Option<CheckListItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ChecklistResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChecklistResult",
            fields: &["checkListItem"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.check_list_item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.check_list_item,
            _ => &mut self.extra,
        }
    }
}

/// `checkListItem` in the answer of `tasks.template.checklist.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`, may be `null`.
    pub copied_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`, may be `null`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: list of [`CheckListItemMembers`].
    pub members: Option<Vec<CheckListItemMembers>>,
    /// `attachments`: map of [`CheckListItemAttachments`] or `string`.
    pub attachments: Option<Map<Either<CheckListItemAttachments, String>>>,
    /// `nodeId`: `integer`, may be `null`.
    pub node_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListItem",
            fields: &[
                "id",
                "copiedId",
                "userId",
                "createdBy",
                "parentId",
                "title",
                "sortIndex",
                "displaySortIndex",
                "isComplete",
                "isImportant",
                "completedCount",
                "members",
                "attachments",
                "nodeId",
                "templateId",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.copied_id,
            2 => &self.user_id,
            3 => &self.created_by,
            4 => &self.parent_id,
            5 => &self.title,
            6 => &self.sort_index,
            7 => &self.display_sort_index,
            8 => &self.is_complete,
            9 => &self.is_important,
            10 => &self.completed_count,
            11 => &self.members,
            12 => &self.attachments,
            13 => &self.node_id,
            14 => &self.template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.copied_id,
            2 => &mut self.user_id,
            3 => &mut self.created_by,
            4 => &mut self.parent_id,
            5 => &mut self.title,
            6 => &mut self.sort_index,
            7 => &mut self.display_sort_index,
            8 => &mut self.is_complete,
            9 => &mut self.is_important,
            10 => &mut self.completed_count,
            11 => &mut self.members,
            12 => &mut self.attachments,
            13 => &mut self.node_id,
            14 => &mut self.template_id,
            _ => &mut self.extra,
        }
    }
}

/// `checkListItem.members` in the answer of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListItemMembers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: [`CheckListItemMembersType`].
    pub type_: Option<CheckListItemMembersType>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personalPhoto`: `string`.
    pub personal_photo: Option<String>,
    /// `personalGender`: [`CheckListItemMembersPersonalGender`].
    pub personal_gender: Option<CheckListItemMembersPersonalGender>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `isCollaber`: `boolean`.
    pub is_collaber: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListItemMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListItemMembers",
            fields: &[
                "id",
                "type",
                "name",
                "personalPhoto",
                "personalGender",
                "image",
                "isCollaber",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.personal_photo,
            4 => &self.personal_gender,
            5 => &self.image,
            6 => &self.is_collaber,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.personal_photo,
            4 => &mut self.personal_gender,
            5 => &mut self.image,
            6 => &mut self.is_collaber,
            _ => &mut self.extra,
        }
    }
}

/// `checkListItem.members.type` in the answer of `tasks.template.checklist.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckListItemMembersType {
    /// `A`: participant.
    Participant,
    /// `U`: observer.
    Observer,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CheckListItemMembersType {
    const VALUES: &'static [&'static str] = &["A", "U"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Participant),
            1 => Some(Self::Observer),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Participant => "A",
            Self::Observer => "U",
            Self::Other(text) => text,
        }
    }
}

/// `checkListItem.members.personalGender` in the answer of `tasks.template.checklist.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckListItemMembersPersonalGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CheckListItemMembersPersonalGender {
    const VALUES: &'static [&'static str] = &["M", "F", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// `checkListItem.attachments` in the answer of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListItemAttachments {
    /// `attachmentId`: `string`.
    pub attachment_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListItemAttachments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListItemAttachments",
            fields: &["attachmentId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachment_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachment_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.checklist.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `Item name is not specified` (HTTP 400).
    ItemNameIsNotSpecified,
    /// `Invalid value [] for field [PARENT_ID] in element [, Item name]` (HTTP 400).
    InvalidValueForFieldParent,
    /// `Adding item: action is not available` (HTTP 400).
    AddingItemActionIsNot,
    /// `Invalid value [] for field [PARENT_ID] in element [, New item]`.
    InvalidValueForFieldParentId,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::text(Self::ItemNameIsNotSpecified, "Item name is not specified")
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldParent,
                "Invalid value [] for field [PARENT_ID] in element [, Item name]",
            )
            .status(400),
        ErrorCase::text(
                Self::AddingItemActionIsNot,
                "Adding item: action is not available",
            )
            .status(400),
        ErrorCase::text(
            Self::InvalidValueForFieldParentId,
            "Invalid value [] for field [PARENT_ID] in element [, New item]",
        ),
    ];
}

/// Calls [`tasks.template.checklist.add`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html).
#[doc(alias = "tasks.template.checklist.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.addAttachmentByContent`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.addAttachmentByContent")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentByContent {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `attachmentParameters`: [`AddAttachmentByContentAttachmentParameters`], required.
    pub attachment_parameters: AddAttachmentByContentAttachmentParameters,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachmentByContent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        template_id: i64,
        check_list_item_id: i64,
        attachment_parameters: AddAttachmentByContentAttachmentParameters,
    ) -> Self {
        Self {
            template_id,
            check_list_item_id,
            attachment_parameters,
            ..Default::default()
        }
    }
}

impl Record for AddAttachmentByContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachmentByContent",
            fields: &["templateId", "checkListItemId", "attachmentParameters"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.attachment_parameters,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.attachment_parameters,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddAttachmentByContent {
    type Output = ChecklistResult;
    type Error = AddAttachmentByContentError;
    const NAME: &'static str = "tasks.template.checklist.addAttachmentByContent";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `attachmentParameters` of `tasks.template.checklist.addAttachmentByContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentByContentAttachmentParameters {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachmentByContentAttachmentParameters {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl Record for AddAttachmentByContentAttachmentParameters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachmentByContentAttachmentParameters",
            fields: &["NAME", "CONTENT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.checklist.addAttachmentByContent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddAttachmentByContentError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {attachmentParameters}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `An error occurred while adding the attachment` (HTTP 400).
    AnErrorOccurredWhileAdding,
    /// `Modification of the item: action is not available` (HTTP 400).
    ModificationOfTheItemAction,
}

impl ErrorCode for AddAttachmentByContentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {attachmentParameters}")
            .status(400),
        ErrorCase::text(
                Self::AnErrorOccurredWhileAdding,
                "An error occurred while adding the attachment",
            )
            .status(400),
        ErrorCase::text(
                Self::ModificationOfTheItemAction,
                "Modification of the item: action is not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.addAttachmentByContent`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html).
#[doc(alias = "tasks.template.checklist.addAttachmentByContent")]
pub fn add_attachment_by_content<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddAttachmentByContent,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.addAttachmentsFromDisk`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.addAttachmentsFromDisk")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentsFromDisk {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `filesIds`: list of `string`, required.
    pub files_ids: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachmentsFromDisk {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        template_id: i64,
        check_list_item_id: i64,
        files_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            template_id,
            check_list_item_id,
            files_ids: files_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for AddAttachmentsFromDisk {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachmentsFromDisk",
            fields: &["templateId", "checkListItemId", "filesIds"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.files_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.files_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddAttachmentsFromDisk {
    type Output = ChecklistResult;
    type Error = AddAttachmentsFromDiskError;
    const NAME: &'static str = "tasks.template.checklist.addAttachmentsFromDisk";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.addAttachmentsFromDisk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddAttachmentsFromDiskError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {filesIds}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `100`, `Invalid value {} to match with parameter {filesIds}. Should be value of type array.` (HTTP 400).
    Code100InvalidValueToMatchWith,
    /// `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueForFieldEntity,
    /// `Item modification: action not available` (HTTP 400).
    ItemModificationActionNotAvailable,
}

impl ErrorCode for AddAttachmentsFromDiskError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {filesIds}")
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {filesIds}. Should be value of type array.",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldEntity,
                "Invalid value [] for field [ENTITY_ID] in element [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::ItemModificationActionNotAvailable,
                "Item modification: action not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.addAttachmentsFromDisk`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html).
#[doc(alias = "tasks.template.checklist.addAttachmentsFromDisk")]
pub fn add_attachments_from_disk<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddAttachmentsFromDisk,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.complete`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.complete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Complete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            ..Default::default()
        }
    }
}

impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
            fields: &["templateId", "checkListItemId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Complete {
    type Output = ChecklistResult;
    type Error = CompleteError;
    const NAME: &'static str = "tasks.template.checklist.complete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Incorrect value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    IncorrectValueForFieldEntity,
    /// `Changing the status of the item: action unavailable` (HTTP 400).
    ChangingTheStatusOfThe,
}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::IncorrectValueForFieldEntity,
                "Incorrect value [] for field [ENTITY_ID] in item [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::ChangingTheStatusOfThe,
                "Changing the status of the item: action unavailable",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.complete`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html).
#[doc(alias = "tasks.template.checklist.complete")]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.delete`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["templateId", "checkListItemId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.template.checklist.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Invalid value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    InvalidValueForFieldEntity,
    /// `Deleting item: action not available` (HTTP 400).
    DeletingItemActionNotAvailable,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldEntity,
                "Invalid value [] for field [ENTITY_ID] in item [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::DeletingItemActionNotAvailable,
                "Deleting item: action not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.delete`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html).
#[doc(alias = "tasks.template.checklist.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.get`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["templateId", "checkListItemId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = ChecklistResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.template.checklist.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `tasks.template.checklist.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `Access to the task template is denied` (HTTP 400).
    AccessToTheTaskTemplate,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::text(
                Self::AccessToTheTaskTemplate,
                "Access to the task template is denied",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.get`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html).
#[doc(alias = "tasks.template.checklist.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.list`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64) -> Self {
        Self {
            template_id,
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["templateId", "filter", "select", "order"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.filter,
            2 => &self.select,
            3 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.filter,
            2 => &mut self.select,
            3 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.template.checklist.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `filter` of `tasks.template.checklist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TEMPLATE_ID`: `integer`.
    pub template_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `integer`.
    pub sort_index: Option<i64>,
    /// `IS_COMPLETE`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TEMPLATE_ID`.
    #[must_use]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `SORT_INDEX`.
    #[must_use]
    pub fn sort_index(mut self, value: i64) -> Self {
        self.sort_index = Some(value);
        self
    }
    /// Sets `IS_COMPLETE`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `IS_IMPORTANT`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "TEMPLATE_ID",
                "PARENT_ID",
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.template_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.sort_index,
            5 => &self.is_complete,
            6 => &self.is_important,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.template_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.sort_index,
            5 => &mut self.is_complete,
            6 => &mut self.is_important,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `select` of `tasks.template.checklist.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `TEMPLATE_ID`.
    TemplateId,
    /// `PARENT_ID`.
    ParentId,
    /// `TITLE`.
    Title,
    /// `SORT_INDEX`.
    SortIndex,
    /// `IS_COMPLETE`.
    IsComplete,
    /// `IS_IMPORTANT`.
    IsImportant,
    /// `MEMBERS`.
    Members,
    /// `ATTACHMENTS`.
    Attachments,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "TEMPLATE_ID",
        "PARENT_ID",
        "TITLE",
        "SORT_INDEX",
        "IS_COMPLETE",
        "IS_IMPORTANT",
        "MEMBERS",
        "ATTACHMENTS",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::TemplateId),
            2 => Some(Self::ParentId),
            3 => Some(Self::Title),
            4 => Some(Self::SortIndex),
            5 => Some(Self::IsComplete),
            6 => Some(Self::IsImportant),
            7 => Some(Self::Members),
            8 => Some(Self::Attachments),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::TemplateId => "TEMPLATE_ID",
            Self::ParentId => "PARENT_ID",
            Self::Title => "TITLE",
            Self::SortIndex => "SORT_INDEX",
            Self::IsComplete => "IS_COMPLETE",
            Self::IsImportant => "IS_IMPORTANT",
            Self::Members => "MEMBERS",
            Self::Attachments => "ATTACHMENTS",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `tasks.template.checklist.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.template.checklist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `checkListItems`: map of [`CheckListItem`].
    pub check_list_items: Option<Map<CheckListItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["checkListItems"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.check_list_items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.check_list_items,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.checklist.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access to the task template is denied` (HTTP 400).
    AccessToTheTaskTemplate,
    /// `100` (HTTP 400).
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::AccessToTheTaskTemplate,
                "Access to the task template is denied",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
    ];
}

/// Calls [`tasks.template.checklist.list`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html).
#[doc(alias = "tasks.template.checklist.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.moveAfter`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.moveAfter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAfter {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `afterItemId`: `integer`, required.
    pub after_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MoveAfter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64, after_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            after_item_id,
            ..Default::default()
        }
    }
}

impl Record for MoveAfter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveAfter",
            fields: &["templateId", "checkListItemId", "afterItemId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.after_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.after_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for MoveAfter {
    type Output = ChecklistResult;
    type Error = MoveAfterError;
    const NAME: &'static str = "tasks.template.checklist.moveAfter";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.moveAfter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveAfterError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {afterItemId}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Incorrect value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    IncorrectValueForFieldEntity,
    /// `Moving item: action not available` (HTTP 400).
    MovingItemActionNotAvailable,
}

impl ErrorCode for MoveAfterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {afterItemId}")
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::IncorrectValueForFieldEntity,
                "Incorrect value [] for field [ENTITY_ID] in element [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::MovingItemActionNotAvailable,
                "Moving item: action not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.moveAfter`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html).
#[doc(alias = "tasks.template.checklist.moveAfter")]
pub fn move_after<'a, C: Caller>(
    caller: &'a C,
    request: &'a MoveAfter,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.moveBefore`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.moveBefore")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveBefore {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `beforeItemId`: `integer`, required.
    pub before_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MoveBefore {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64, before_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            before_item_id,
            ..Default::default()
        }
    }
}

impl Record for MoveBefore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveBefore",
            fields: &["templateId", "checkListItemId", "beforeItemId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.before_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.before_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for MoveBefore {
    type Output = ChecklistResult;
    type Error = MoveBeforeError;
    const NAME: &'static str = "tasks.template.checklist.moveBefore";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.moveBefore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveBeforeError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {afterItemId}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueForFieldEntity,
    /// `Moving item: action unavailable` (HTTP 400).
    MovingItemActionUnavailable,
}

impl ErrorCode for MoveBeforeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {afterItemId}")
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldEntity,
                "Invalid value [] for field [ENTITY_ID] in element [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::MovingItemActionUnavailable,
                "Moving item: action unavailable",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.moveBefore`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html).
#[doc(alias = "tasks.template.checklist.moveBefore")]
pub fn move_before<'a, C: Caller>(
    caller: &'a C,
    request: &'a MoveBefore,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.removeAttachments`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.removeAttachments")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAttachments {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `attachmentsIds`: list of `integer`, required.
    pub attachments_ids: Vec<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RemoveAttachments {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        template_id: i64,
        check_list_item_id: i64,
        attachments_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            template_id,
            check_list_item_id,
            attachments_ids: attachments_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for RemoveAttachments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveAttachments",
            fields: &["templateId", "checkListItemId", "attachmentsIds"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.attachments_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.attachments_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for RemoveAttachments {
    type Output = ChecklistResult;
    type Error = RemoveAttachmentsError;
    const NAME: &'static str = "tasks.template.checklist.removeAttachments";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.removeAttachments`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveAttachmentsError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {attachmentsIds}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `100`, `Invalid value {} to match with parameter {attachmentsIds}. Should be value of type array.` (HTTP 400).
    Code100InvalidValueToMatchWith,
    /// `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueForFieldEntity,
    /// `Changing item: action is not available` (HTTP 400).
    ChangingItemActionIsNot,
}

impl ErrorCode for RemoveAttachmentsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {attachmentsIds}")
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {attachmentsIds}. Should be value of type array.",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldEntity,
                "Invalid value [] for field [ENTITY_ID] in element [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::ChangingItemActionIsNot,
                "Changing item: action is not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.removeAttachments`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html).
#[doc(alias = "tasks.template.checklist.removeAttachments")]
pub fn remove_attachments<'a, C: Caller>(
    caller: &'a C,
    request: &'a RemoveAttachments,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.renew`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.renew")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Renew {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Renew {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64) -> Self {
        Self {
            template_id,
            check_list_item_id,
            ..Default::default()
        }
    }
}

impl Record for Renew {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Renew",
            fields: &["templateId", "checkListItemId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Renew {
    type Output = ChecklistResult;
    type Error = RenewError;
    const NAME: &'static str = "tasks.template.checklist.renew";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.checklist.renew`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Incorrect value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    IncorrectValueForFieldEntity,
    /// `Changing the status of the item: action not available` (HTTP 400).
    ChangingTheStatusOfThe,
}

impl ErrorCode for RenewError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::IncorrectValueForFieldEntity,
                "Incorrect value [] for field [ENTITY_ID] in item [, ]",
            )
            .status(400),
        ErrorCase::text(
                Self::ChangingTheStatusOfThe,
                "Changing the status of the item: action not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.renew`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html).
#[doc(alias = "tasks.template.checklist.renew")]
pub fn renew<'a, C: Caller>(
    caller: &'a C,
    request: &'a Renew,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.checklist.update`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.checklist.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `checkListItemId`: `integer`, required.
    pub check_list_item_id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, check_list_item_id: i64, fields: UpdateFields) -> Self {
        Self {
            template_id,
            check_list_item_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["templateId", "checkListItemId", "fields"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.check_list_item_id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.check_list_item_id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = ChecklistResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.template.checklist.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.template.checklist.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `SORT_INDEX`: `integer`.
    pub sort_index: Option<i64>,
    /// `IS_COMPLETE`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `MEMBERS`: map of any value.
    pub members: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `SORT_INDEX`.
    #[must_use]
    pub fn sort_index(mut self, value: i64) -> Self {
        self.sort_index = Some(value);
        self
    }
    /// Sets `IS_COMPLETE`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `IS_IMPORTANT`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `MEMBERS`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Map<Value>>) -> Self {
        self.members = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "PARENT_ID",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.parent_id,
            2 => &self.sort_index,
            3 => &self.is_complete,
            4 => &self.is_important,
            5 => &self.members,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.parent_id,
            2 => &mut self.sort_index,
            3 => &mut self.is_complete,
            4 => &mut self.is_important,
            5 => &mut self.members,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.checklist.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type` (HTTP 400).
    Code100BitrixTasksCheckListInternals,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313` (HTTP 400).
    BitrixTasksCheckListCheck,
    /// `Invalid value [] for field [ENTITY_ID] in item [, Checklist item name]` (HTTP 400).
    InvalidValueForFieldEntity,
    /// `Updating item: action not available` (HTTP 400).
    UpdatingItemActionNotAvailable,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100BitrixTasksCheckListInternals, "100")
            .message(
                "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::text(
                Self::BitrixTasksCheckListCheck,
                "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidValueForFieldEntity,
                "Invalid value [] for field [ENTITY_ID] in item [, Checklist item name]",
            )
            .status(400),
        ErrorCase::text(
                Self::UpdatingItemActionNotAvailable,
                "Updating item: action not available",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.checklist.update`](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html).
#[doc(alias = "tasks.template.checklist.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<ChecklistResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsMembers, ChecklistResult, CheckListItem,
    CheckListItemMembers, CheckListItemAttachments, AddAttachmentByContent,
    AddAttachmentByContentAttachmentParameters, AddAttachmentsFromDisk, Complete, Delete,
    Get, List, ListFilter, ListResult, MoveAfter, MoveBefore, RemoveAttachments, Renew,
    Update, UpdateFields
);

value_enum!(
    CheckListItemMembersType, CheckListItemMembersPersonalGender, ListSelect, ListOrder
);
