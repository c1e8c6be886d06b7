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
    /// `OPERATION`: `string`, required.
    pub operation: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Access {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        group_id: i64,
        feature: impl Into<AccessFeature>,
        operation: impl Into<String>,
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

value_enum!(AccessFeature);
