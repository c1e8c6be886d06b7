//! What a reply holds for one command, in either interface.

use bitrix24_wire::{Node, Time};

/// The part of the reply that is about a command.
pub(super) enum Found<'d> {
    Error(Node<'d>),
    Result(Outcome<'d>),
    Nothing,
}

/// A result with its paging and time.
pub(super) struct Outcome<'d> {
    pub(super) result: Node<'d>,
    pub(super) total: Option<i64>,
    pub(super) next: Option<i64>,
    pub(super) time: Option<Time>,
}
