//! Conditions on parameters.

use crate::model::types::WireName;

/// A condition under which a parameter must be sent, has an effect, or has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// The effect of the condition.
    pub effect: Effect,
    /// The test that triggers it.
    pub test: Test,
    /// Labels of the alternatives of the page in which it holds; empty if it holds in all.
    pub within: Vec<String>,
}

/// The effect of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The parameter must be sent.
    Required,
    /// The parameter has an effect only then.
    Only,
    /// The parameter has no effect then.
    Ignored,
}

/// The test of a condition. Names are those of parameters of the same structure, or paths from the top-level
/// parameters.
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
    /// A circumstance of the call.
    Where(Circumstance),
}

/// A circumstance of a call that is not one of its parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circumstance {
    /// The call is made through a webhook.
    Webhook,
    /// The caller is an administrator.
    Administrator,
    /// The portal is an on-premise installation.
    OnPremise,
    /// This setting is on.
    Setting(String),
}
