// ===== shop/label.rs
// @generated from api-reference/shop/shop-label-print.md. Do not edit.

//! `shop.label.*`.

use super::super::prelude::*;

/// Request of `shop.label.print`.
///
/// Scope: `shop`.
#[doc(alias = "shop.label.print")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Print {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `paper`: [`PrintPaper`].
    pub paper: Option<PrintPaper>,
    /// `owner`: [`PrintOwner`].
    pub owner: Option<PrintOwner>,
    /// `module`: [`PrintModule`].
    pub module: Option<PrintModule>,
    /// `printer`: [`PrintPrinter`].
    pub printer: Option<PrintPrinter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Print {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `paper`.
    #[must_use]
    pub fn paper(mut self, value: impl Into<PrintPaper>) -> Self {
        self.paper = Some(value.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, value: impl Into<PrintOwner>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `module`.
    #[must_use]
    pub fn module(mut self, value: impl Into<PrintModule>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `printer`.
    #[must_use]
    pub fn printer(mut self, value: impl Into<PrintPrinter>) -> Self {
        self.printer = Some(value.into());
        self
    }
}

impl Record for Print {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Print",
            fields: &["text", "paper", "owner", "module", "printer"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.paper,
            2 => &self.owner,
            3 => &self.module,
            4 => &self.printer,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.paper,
            2 => &mut self.owner,
            3 => &mut self.module,
            4 => &mut self.printer,
            _ => &mut self.extra,
        }
    }
}

impl Method for Print {
    type Output = PrintResult;
    type Error = PrintError;
    const NAME: &'static str = "shop.label.print";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `paper` of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintPaper {
    /// `thin`.
    Thin,
    /// `thick`.
    Thick,
    /// `glossy`.
    Glossy,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintPaper {
    const VALUES: &'static [&'static str] = &["thin", "thick", "glossy"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Thin),
            1 => Some(Self::Thick),
            2 => Some(Self::Glossy),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Thin => "thin",
            Self::Thick => "thick",
            Self::Glossy => "glossy",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `owner` of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintOwner {
    /// `Shop\Box`.
    ShopBox,
    /// `Shop\Bag`.
    ShopBag,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintOwner {
    const VALUES: &'static [&'static str] = &["Shop\\Box", "Shop\\Bag"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ShopBox),
            1 => Some(Self::ShopBag),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ShopBox => "Shop\\Box",
            Self::ShopBag => "Shop\\Bag",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `module` of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintModule {
    /// `shelf`.
    Shelf,
    /// `floor`.
    Floor,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintModule {
    const VALUES: &'static [&'static str] = &["shelf", "floor"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Shelf),
            1 => Some(Self::Floor),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Shelf => "shelf",
            Self::Floor => "floor",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `printer` of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintPrinter {
    /// `first`.
    First,
    /// `second`.
    Second,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintPrinter {
    const VALUES: &'static [&'static str] = &["first", "second"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::First),
            1 => Some(Self::Second),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `shop.label.print`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintResult {
    /// `state`: [`PrintResultState`].
    pub state: Option<PrintResultState>,
    /// `size`: [`PrintResultSize`].
    pub size: Option<PrintResultSize>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PrintResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PrintResult",
            fields: &["state", "size"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.state,
            1 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.state,
            1 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// `state` in the answer of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintResultState {
    /// `done`.
    Done,
    /// `late`.
    Late,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintResultState {
    const VALUES: &'static [&'static str] = &["done", "late", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Done),
            1 => Some(Self::Late),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Late => "late",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// `size` in the answer of `shop.label.print`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintResultSize {
    /// `S`: small.
    Small,
    /// `L`: large.
    Large,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PrintResultSize {
    const VALUES: &'static [&'static str] = &["S", "L"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Small),
            1 => Some(Self::Large),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Small => "S",
            Self::Large => "L",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `shop.label.print`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrintError {}

impl ErrorCode for PrintError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.label.print`.
#[doc(alias = "shop.label.print")]
pub fn print<'a, C: Caller>(
    caller: &'a C,
    request: &'a Print,
) -> impl Future<Output = Result<Reply<PrintResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Print, PrintResult);

value_enum!(
    PrintPaper, PrintOwner, PrintModule, PrintPrinter, PrintResultState, PrintResultSize
);

