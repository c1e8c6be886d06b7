//! The facts of a list method that is called by its name.

use bitrix24_wire::ListInfo;

/// How a method that is called by its name is walked: [`ListInfo`], and the names of its parameters.
///
/// The portal does not ignore the case of every parameter, so a walk writes the parameters that it adds as they are
/// documented. The registry has the names (`method.parameters().fields`); without them the spelling of the request is
/// used, or lower case.
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
