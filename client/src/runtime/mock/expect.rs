//! Which answer a call gets.

use std::ops::Deref;
use std::sync::Arc;

use bitrix24_wire::{Value, Version};

use super::Portal;
use super::answer::Answer;
use super::received::Received;

/// What a portal does with calls of a method: answers in a row, and conditions.
///
/// Of all expectations the first one counts that fits the call and has an answer left, in the order in which they were
/// made. An answer that another one follows is given once, the last one for ever; [`times`](Self::times) says
/// otherwise.
#[derive(Debug)]
pub struct Expectation {
    portal: Portal,
    index: usize,
}

impl Expectation {
    pub(super) fn new(portal: Portal, index: usize) -> Self {
        Self { portal, index }
    }

    fn change(self, change: impl FnOnce(&mut Rule)) -> Self {
        self.portal.state.change(self.index, change);
        self
    }

    /// The answer to later calls.
    pub fn then(self, answer: impl Into<Answer>) -> Self {
        self.change(|rule| rule.steps.push(Step::new(answer.into())))
    }

    /// The refusal of later calls.
    pub fn then_error(self, status: u16, code: &str) -> Self {
        self.then(Answer::error(status, code))
    }

    /// How often the last answer is given.
    pub fn times(self, times: usize) -> Self {
        self.change(|rule| {
            if let Some(step) = rule.steps.last_mut() {
                step.times = Some(times);
            }
        })
    }

    /// For calls alone that fit a condition.
    pub fn when(self, fits: impl Fn(&Received) -> bool + Send + Sync + 'static) -> Self {
        self.change(|rule| rule.conditions.push(Arc::new(fits)))
    }

    /// For calls alone with this parameter: `with("fields.title", "Big one")`. Numbers and their texts are the same.
    pub fn with(self, path: &str, value: impl Into<Value>) -> Self {
        let (path, value) = (path.to_owned(), value.into());
        self.when(move |call| same(call.param(&path), &value))
    }
}

/// To go on with other methods: `portal.on::<A>(…).on::<B>(…)`.
impl Deref for Expectation {
    type Target = Portal;

    fn deref(&self) -> &Portal {
        &self.portal
    }
}

fn same(found: &Value, expected: &Value) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    found == expected || (text(found).is_some() && text(found) == text(expected))
}

/// What is called.
#[derive(Clone, Debug)]
pub(super) enum Target {
    Method(Version, String),
    Any,
    Refresh,
    /// A file, to the address with this key.
    Upload(String),
}

impl Target {
    /// Names are compared without case, as portals do.
    pub(super) fn fits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Method(version, name), Self::Method(called, method)) => {
                version == called && name.eq_ignore_ascii_case(method)
            }
            (Self::Any, Self::Method(..)) | (Self::Refresh, Self::Refresh) => true,
            (Self::Upload(key), Self::Upload(called)) => key == called,
            _ => false,
        }
    }
}

pub(super) type Condition = Arc<dyn Fn(&Received) -> bool + Send + Sync>;

/// An expectation as the portal keeps it.
pub(super) struct Rule {
    pub(super) target: Target,
    pub(super) conditions: Vec<Condition>,
    steps: Vec<Step>,
}

struct Step {
    answer: Answer,
    times: Option<usize>,
    used: usize,
}

impl Step {
    fn new(answer: Answer) -> Self {
        Self { answer, times: None, used: 0 }
    }
}

impl Rule {
    pub(super) fn new(target: Target, answer: Answer) -> Self {
        Self { target, conditions: Vec::new(), steps: vec![Step::new(answer)] }
    }

    /// The next answer, if one is left, and its number.
    pub(super) fn answer(&mut self) -> Option<(usize, Answer)> {
        let last = self.steps.len() - 1;
        let left = |(index, step): &(usize, &mut Step)| {
            step.used < step.times.unwrap_or(if *index == last { usize::MAX } else { 1 })
        };
        let (number, step) = self.steps.iter_mut().enumerate().find(left)?;
        step.used += 1;
        Some((number, step.answer.clone()))
    }

    /// The answer that follows on one that was only a wait: not the same one for ever.
    pub(super) fn following(&mut self, number: usize) -> Option<(usize, Answer)> {
        let repeats = number + 1 == self.steps.len() && self.steps[number].times.is_none();
        if repeats { None } else { self.answer() }
    }

    /// Answers that should have been given.
    pub(super) fn unused(&self) -> impl Iterator<Item = String> + '_ {
        let left = self.steps.iter().filter(|step| step.used < step.times.unwrap_or(1));
        left.map(|step| format!("{:?}: {:?}, given {} times", self.target, step.answer, step.used))
    }
}
