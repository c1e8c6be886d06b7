//! What a test expects, and the answers to it.

use std::ops::Deref;
use std::sync::Arc;

use bitrix24_wire::{Method, Value, Version};

use super::answer::Answer;
use super::portal::Portal;
use super::received::Received;
use super::rule::{Rule, Target};

/// The expectation of calls of a method: answers in a row, and conditions.
///
/// A call gets its answer from the first expectation, in order of creation, that matches and has an answer left. An
/// answer that is followed by another one is given once, the last one any number of times, unless
/// [`times`](Self::times) is set.
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
        self.change(|rule| rule.then(answer.into()))
    }

    /// The error that later calls get.
    pub fn then_error(self, status: u16, code: &str) -> Self {
        self.then(Answer::error(status, code))
    }

    /// How often the last answer is given.
    pub fn times(self, times: usize) -> Self {
        self.change(|rule| rule.times(times))
    }

    /// Only for calls that meet a condition.
    pub fn when(self, fits: impl Fn(&Received) -> bool + Send + Sync + 'static) -> Self {
        self.change(|rule| rule.conditions.push(Arc::new(fits)))
    }

    /// Only for calls with this parameter: `with("fields.title", "Big one")`. Numbers and their texts are equal.
    pub fn with(self, path: &str, value: impl Into<Value>) -> Self {
        let (path, value) = (path.to_owned(), value.into());
        self.when(move |call| same(call.param(&path), &value))
    }
}

impl Portal {
    fn expect(&self, target: Target, answer: Answer) -> Expectation {
        Expectation::new(self.clone(), self.state.add(Rule::new(target, answer)))
    }

    fn target<M: Method>() -> Target {
        Target::Method(M::VERSION, M::NAME.to_owned())
    }

    /// Answers calls of a method. JSON is the `result`; see [`Answer`] for everything else.
    pub fn on<M: Method>(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Self::target::<M>(), answer.into())
    }

    /// Answers calls of a method by its name.
    pub fn on_raw(&self, version: Version, method: &str, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Method(version, method.to_owned()), answer.into())
    }

    /// Answers calls of any method.
    pub fn on_any(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Any, answer.into())
    }

    /// Answers calls of a method with a result of its own type.
    ///
    /// # Panics
    /// Panics if the result cannot be serialized.
    #[track_caller]
    pub fn reply<M: Method>(&self, result: M::Output) -> Expectation {
        self.on::<M>(Answer::typed::<M>(&result))
    }

    /// Answers calls of a method with an error.
    pub fn on_error<M: Method>(&self, status: u16, code: &str) -> Expectation {
        self.on::<M>(Answer::error(status, code))
    }

    /// Answers calls of a method with an error that its documentation lists.
    ///
    /// # Panics
    /// Panics if the documented facts do not distinguish the error from others.
    #[track_caller]
    pub fn on_documented_error<M: Method>(&self, error: M::Error) -> Expectation
    where
        M::Error: PartialEq,
    {
        self.on::<M>(Answer::documented::<M>(error))
    }

    /// Answers requests for new tokens. By default they are granted if the refresh token is the newest.
    pub fn on_refresh(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Refresh, answer.into())
    }

    /// Accepts uploads in two steps by this method: it returns an address, and the file that is sent there gets
    /// `answer`.
    pub fn on_upload<M: Method>(&self, answer: impl Into<Answer>) -> Expectation {
        let (url, key) = self.state.upload_address(M::NAME);
        self.on::<M>(serde_json::json!({ "field": "file", "uploadUrl": url }));
        self.expect(Target::Upload(key), answer.into())
    }
}

/// For chains over several methods: `portal.on::<A>(…).on::<B>(…)`.
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
