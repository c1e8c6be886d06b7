//! Conditions as facts.

use crate::model::types::WireName;

/// When a parameter must be sent, does something, or does nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// What follows.
    pub effect: Effect,
    /// From what.
    pub test: Test,
    /// Labels of the alternatives of the page in which it holds; all where empty.
    pub within: Vec<String>,
}

/// What a condition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The parameter must be sent.
    Required,
    /// The parameter does something only then.
    Only,
    /// The parameter does nothing then.
    Ignored,
}

/// What a condition depends on. Names are those of parameters of the same structure, or paths from the parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// All of these are given.
    Given(Vec<WireName>),
    /// None of these is given.
    Absent(Vec<WireName>),
    /// It is one of these values.
    Is(WireName, Vec<String>),
    /// It is none of these values.
    IsNot(WireName, Vec<String>),
    /// Where or by whom the call is made.
    Where(Circumstance),
}

/// What no parameter of the call tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circumstance {
    /// The call is made through a webhook.
    Webhook,
    /// The caller is an administrator.
    Administrator,
    /// The portal is an on-premise one.
    OnPremise,
    /// This setting is on.
    Setting(String),
}
