// @generated from docs/api-reference/sonet-group/sonet-group-feature-access.md. Do not edit; run `cargo codegen`.

//! `sonet_group.feature.*`.

use crate::prelude::*;

/// Request of [`sonet_group.feature.access`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.feature.access")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Access {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `FEATURE`: [`AccessFeature`], required.
    pub feature: AccessFeature,
    /// `OPERATION`: [`AccessOperation`], required.
    pub operation: AccessOperation,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Access {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        group_id: i64,
        feature: impl Into<AccessFeature>,
        operation: impl Into<AccessOperation>,
    ) -> Self {
        Self {
            group_id,
            feature: feature.into(),
            operation: operation.into(),
            ..Default::default()
        }
    }
}

impl Record for Access {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Access",
            fields: &["GROUP_ID", "FEATURE", "OPERATION"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.feature,
            2 => &self.operation,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.feature,
            2 => &mut self.operation,
            _ => &mut self.extra,
        }
    }
}

impl Method for Access {
    type Output = bool;
    type Error = AccessError;
    const NAME: &'static str = "sonet_group.feature.access";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Parameter `FEATURE` of `sonet_group.feature.access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessFeature {
    /// `photo`.
    Photo,
    /// `calendar`.
    Calendar,
    /// `tasks`.
    Tasks,
    /// `files`.
    Files,
    /// `blog`.
    Blog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AccessFeature {
    const VALUES: &'static [&'static str] = &[
        "photo",
        "calendar",
        "tasks",
        "files",
        "blog",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Photo),
            1 => Some(Self::Calendar),
            2 => Some(Self::Tasks),
            3 => Some(Self::Files),
            4 => Some(Self::Blog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Photo => "photo",
            Self::Calendar => "calendar",
            Self::Tasks => "tasks",
            Self::Files => "files",
            Self::Blog => "blog",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `OPERATION` of `sonet_group.feature.access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessOperation {
    /// `view`.
    View,
    /// `write`.
    Write,
    /// `view_all`.
    ViewAll,
    /// `sort`.
    Sort,
    /// `create_tasks`.
    CreateTasks,
    /// `edit_tasks`.
    EditTasks,
    /// `delete_tasks`.
    DeleteTasks,
    /// `view_post`.
    ViewPost,
    /// `premoderate_post`.
    PremoderatePost,
    /// `write_post`.
    WritePost,
    /// `moderate_post`.
    ModeratePost,
    /// `full_post`.
    FullPost,
    /// `view_comment`.
    ViewComment,
    /// `premoderate_comment`.
    PremoderateComment,
    /// `write_comment`.
    WriteComment,
    /// `moderate_comment`.
    ModerateComment,
    /// `full_comment`.
    FullComment,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AccessOperation {
    const VALUES: &'static [&'static str] = &[
        "view",
        "write",
        "view_all",
        "sort",
        "create_tasks",
        "edit_tasks",
        "delete_tasks",
        "view_post",
        "premoderate_post",
        "write_post",
        "moderate_post",
        "full_post",
        "view_comment",
        "premoderate_comment",
        "write_comment",
        "moderate_comment",
        "full_comment",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::View),
            1 => Some(Self::Write),
            2 => Some(Self::ViewAll),
            3 => Some(Self::Sort),
            4 => Some(Self::CreateTasks),
            5 => Some(Self::EditTasks),
            6 => Some(Self::DeleteTasks),
            7 => Some(Self::ViewPost),
            8 => Some(Self::PremoderatePost),
            9 => Some(Self::WritePost),
            10 => Some(Self::ModeratePost),
            11 => Some(Self::FullPost),
            12 => Some(Self::ViewComment),
            13 => Some(Self::PremoderateComment),
            14 => Some(Self::WriteComment),
            15 => Some(Self::ModerateComment),
            16 => Some(Self::FullComment),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::Write => "write",
            Self::ViewAll => "view_all",
            Self::Sort => "sort",
            Self::CreateTasks => "create_tasks",
            Self::EditTasks => "edit_tasks",
            Self::DeleteTasks => "delete_tasks",
            Self::ViewPost => "view_post",
            Self::PremoderatePost => "premoderate_post",
            Self::WritePost => "write_post",
            Self::ModeratePost => "moderate_post",
            Self::FullPost => "full_post",
            Self::ViewComment => "view_comment",
            Self::PremoderateComment => "premoderate_comment",
            Self::WriteComment => "write_comment",
            Self::ModerateComment => "moderate_comment",
            Self::FullComment => "full_comment",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sonet_group.feature.access`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessError {
    /// `Wrong socialnetwork group ID`.
    WrongSocialnetworkGroupId,
    /// `Wrong feature`.
    WrongFeature,
    /// `Wrong operation`.
    WrongOperation,
}

impl ErrorCode for AccessError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongSocialnetworkGroupId, "Wrong socialnetwork group ID"),
        ErrorCase::text(Self::WrongFeature, "Wrong feature"),
        ErrorCase::text(Self::WrongOperation, "Wrong operation"),
    ];
}

/// Calls [`sonet_group.feature.access`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html).
#[doc(alias = "sonet_group.feature.access")]
pub fn access<'a, C: Caller>(
    caller: &'a C,
    request: &'a Access,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Access);

value_enum!(AccessFeature, AccessOperation);
