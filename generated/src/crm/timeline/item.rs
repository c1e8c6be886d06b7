// @generated from docs/api-reference/crm/timeline/actions/crm-timeline-item-pin.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.item.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.item.pin`](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.item.pin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, owner_type_id: i64, owner_id: i64) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            ..Default::default()
        }
    }
}

impl Record for Pin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pin",
            fields: &["id", "ownerTypeId", "ownerId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pin {
    type Output = ();
    type Error = PinError;
    const NAME: &'static str = "crm.timeline.item.pin";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.item.pin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `100`.
    Code100,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `CAN_NOT_CHANGE_PINNED`.
    CanNotChangePinned,
}

impl ErrorCode for PinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::CanNotChangePinned, "CAN_NOT_CHANGE_PINNED"),
    ];
}

/// Calls [`crm.timeline.item.pin`](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html).
#[doc(alias = "crm.timeline.item.pin")]
pub fn pin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pin,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.item.unpin`](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.item.unpin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unpin {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unpin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, owner_type_id: i64, owner_id: i64) -> Self {
        Self {
            id,
            owner_type_id,
            owner_id,
            ..Default::default()
        }
    }
}

impl Record for Unpin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unpin",
            fields: &["id", "ownerTypeId", "ownerId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unpin {
    type Output = ();
    type Error = UnpinError;
    const NAME: &'static str = "crm.timeline.item.unpin";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.item.unpin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpinError {
    /// `100`.
    Code100,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `CAN_NOT_CHANGE_PINNED`.
    CanNotChangePinned,
}

impl ErrorCode for UnpinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::CanNotChangePinned, "CAN_NOT_CHANGE_PINNED"),
    ];
}

/// Calls [`crm.timeline.item.unpin`](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html).
#[doc(alias = "crm.timeline.item.unpin")]
pub fn unpin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unpin,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Pin, Unpin);
