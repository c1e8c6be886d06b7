//! What a reply holds for one command, in whichever interface.

use bitrix24_wire::{Node, Time};

/// Where the reply tells of a command.
pub(super) enum Found<'d> {
    Error(Node<'d>),
    Result(Outcome<'d>),
    Nothing,
}

/// A result and what stands beside it.
pub(super) struct Outcome<'d> {
    pub(super) result: Node<'d>,
    pub(super) total: Option<i64>,
    pub(super) next: Option<i64>,
    pub(super) time: Option<Time>,
}
