//! What a page of the documentation is.

/// What a file of the documentation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// A REST method.
    Method,
    /// A REST event.
    Event,
    /// Field and object tables that method pages refer to.
    Objects,
    /// An index or overview.
    Overview,
    /// Prose.
    Guide,
    /// A place of the user interface.
    Widget,
    /// An event, command or function of BX24.js.
    Script,
    /// A request that Bitrix24 sends to a partner.
    Callback,
    /// A partial that other pages include.
    Include,
}

impl PageKind {
    /// Its name in summaries.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Event => "event",
            Self::Objects => "objects",
            Self::Overview => "overview",
            Self::Guide => "guide",
            Self::Widget => "widget",
            Self::Script => "script",
            Self::Callback => "callback",
            Self::Include => "include",
        }
    }
}
