//! What has to be known of a method that is walked by its name.

use bitrix24_wire::ListInfo;

/// How a method that is called by its name is walked: [`ListInfo`], and the names of its parameters.
///
/// The portal does not fold the case of every parameter, so a walk that adds some writes them as they are documented.
/// They are known of the methods in the registry (`method.parameters().fields`); without them the request's own spelling counts, or small letters.
#[derive(Clone, Copy, Debug)]
pub struct ListFacts {
    pub(super) list: ListInfo,
    pub(super) parameters: &'static [&'static str],
}

impl ListFacts {
    /// The same method, with the names of its parameters.
    #[must_use]
    pub fn parameters(mut self, names: &'static [&'static str]) -> Self {
        self.parameters = names;
        self
    }
}

impl From<ListInfo> for ListFacts {
    fn from(list: ListInfo) -> Self {
        Self { list, parameters: &[] }
    }
}
