// ===== garden/bed.rs
// @generated from api-reference/garden/garden-bed-find.md and 1 more. Do not edit.

//! `garden.bed.*`.

use super::super::prelude::*;

/// Request of `garden.bed.find`.
///
/// Scope: `garden`.
#[doc(alias = "garden.bed.find")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Find {
    /// `select`: list of [`FindSelect`].
    pub select: Option<Vec<FindSelect>>,
    /// `filter`: [`FindFilter`] or `filter`.
    pub filter: Option<Either<FindFilter, Filter>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Find {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<FindSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<FindFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl Record for Find {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Find",
            fields: &["select", "filter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for Find {
    type Output = FindResult;
    type Error = FindError;
    const NAME: &'static str = "garden.bed.find";
    const SCOPES: &'static [&'static str] = &["garden"];
}

/// Parameter `select` of `garden.bed.find`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindSelect {
    /// `SOIL_ID`.
    SoilId,
    /// `PLANT`.
    Plant,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FindSelect {
    const VALUES: &'static [&'static str] = &["SOIL_ID", "PLANT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SoilId),
            1 => Some(Self::Plant),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SoilId => "SOIL_ID",
            Self::Plant => "PLANT",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `garden.bed.find`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindFilter {
    /// `SOIL_ID`: `integer`.
    pub soil_id: Option<i64>,
    /// `PLANT`: `string`.
    pub plant: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FindFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SOIL_ID`.
    #[must_use]
    pub fn soil_id(mut self, value: i64) -> Self {
        self.soil_id = Some(value);
        self
    }
    /// Sets `PLANT`.
    #[must_use]
    pub fn plant(mut self, value: impl Into<String>) -> Self {
        self.plant = Some(value.into());
        self
    }
}

impl Record for FindFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FindFilter",
            fields: &["SOIL_ID", "PLANT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.soil_id,
            1 => &self.plant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.soil_id,
            1 => &mut self.plant,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `garden.bed.find`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindResult {
    /// `SEEDS`: list of `integer`.
    pub seeds: Option<Vec<i64>>,
    /// `PLANTS`: list of `integer`.
    pub plants: Option<Vec<i64>>,
    /// `TOOLS`: list of `integer`.
    pub tools: Option<Vec<i64>>,
    /// `SEASON`: `string`, may be `null`.
    pub season: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FindResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FindResult",
            fields: &["SEEDS", "PLANTS", "TOOLS", "SEASON"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.seeds,
            1 => &self.plants,
            2 => &self.tools,
            3 => &self.season,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.seeds,
            1 => &mut self.plants,
            2 => &mut self.tools,
            3 => &mut self.season,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `garden.bed.find`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindError {}

impl ErrorCode for FindError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `garden.bed.find`.
#[doc(alias = "garden.bed.find")]
pub fn find<'a, C: Caller>(
    caller: &'a C,
    request: &'a Find,
) -> impl Future<Output = Result<Reply<FindResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `garden.bed.get`.
///
/// Scope: `garden`.
#[doc(alias = "garden.bed.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Get {
    type Output = Either<Bed, Vec<Bed>>;
    type Error = GetError;
    const NAME: &'static str = "garden.bed.get";
    const SCOPES: &'static [&'static str] = &["garden"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `garden.bed.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bed {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `PLANT`: `string`.
    pub plant: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Bed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Bed",
            fields: &["ID", "PLANT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.plant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.plant,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `garden.bed.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `garden.bed.get`.
#[doc(alias = "garden.bed.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Either<Bed, Vec<Bed>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Find, FindFilter, FindResult, Get, Bed);

value_enum!(FindSelect);

choice!(FindFilter[]);

// ===== garden/tool.rs
// @generated from api-reference/garden/garden-tool-names.md. Do not edit.

//! `garden.tool.*`.

use super::super::prelude::*;

/// Request of `garden.tool.names`.
///
/// Scope: `garden`.
#[doc(alias = "garden.tool.names")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Names {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Names {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Names {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Names",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Names {
    type Output = Option<Map<String>>;
    type Error = NamesError;
    const NAME: &'static str = "garden.tool.names";
    const SCOPES: &'static [&'static str] = &["garden"];
}

/// Errors of `garden.tool.names`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NamesError {}

impl ErrorCode for NamesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `garden.tool.names`.
#[doc(alias = "garden.tool.names")]
pub fn names<'a, C: Caller>(
    caller: &'a C,
    request: &'a Names,
) -> impl Future<
    Output = Result<Reply<Option<Map<String>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Names);

