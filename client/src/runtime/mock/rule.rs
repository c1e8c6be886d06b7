//! Which answer a call gets.

use std::sync::Arc;

use bitrix24_wire::Version;

use super::answer::Answer;
use super::received::Received;

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
    /// Names are compared ignoring case, as portals do.
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

/// An expectation, as the portal stores it.
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

    /// One more answer, after the others.
    pub(super) fn then(&mut self, answer: Answer) {
        self.steps.push(Step::new(answer));
    }

    /// How often the last answer is given.
    pub(super) fn times(&mut self, times: usize) {
        if let Some(step) = self.steps.last_mut() {
            step.times = Some(times);
        }
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

    /// The answer after one that was only a wait; the last one does not repeat here.
    pub(super) fn following(&mut self, number: usize) -> Option<(usize, Answer)> {
        let repeats = number + 1 == self.steps.len() && self.steps[number].times.is_none();
        if repeats { None } else { self.answer() }
    }

    /// Answers that were given less often than expected.
    pub(super) fn unused(&self) -> impl Iterator<Item = String> + '_ {
        let left = self.steps.iter().filter(|step| step.used < step.times.unwrap_or(1));
        left.map(|step| format!("{:?}: {:?}, given {} times", self.target, step.answer, step.used))
    }
}
