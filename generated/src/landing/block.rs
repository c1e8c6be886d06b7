// @generated from docs/api-reference/landing/block/methods/landing-block-add-card.md and 17 more. Do not edit; run `cargo codegen`.

//! `landing.block.*`.

use crate::prelude::*;

/// Request of [`landing.block.addcard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.addcard")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addcard {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `selector`: `string`, required.
    pub selector: String,
    /// `content`: `string`, required.
    pub content: String,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Addcard {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        lid: i64,
        block: i64,
        selector: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            lid,
            block,
            selector: selector.into(),
            content: content.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Addcard {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addcard",
            fields: &["scope", "lid", "block", "selector", "content", "preventHistory"],
            required: &[1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.selector,
            4 => &self.content,
            5 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.selector,
            4 => &mut self.content,
            5 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Addcard {
    type Output = bool;
    type Error = AddcardError;
    const NAME: &'static str = "landing.block.addcard";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `scope` of `landing.block.addcard`, and 15 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scope {
    const VALUES: &'static [&'static str] = &["KNOWLEDGE", "GROUP", "MAINPAGE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Knowledge),
            1 => Some(Self::Group),
            2 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.block.addcard`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddcardError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `CARD_NOT_FOUND`.
    CardNotFound,
}

impl ErrorCode for AddcardError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::CardNotFound, "CARD_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.addcard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html).
#[doc(alias = "landing.block.addcard")]
pub fn addcard<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addcard,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.changeAnchor`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.changeAnchor")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAnchor {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: [`ChangeAnchorData`], required.
    pub data: ChangeAnchorData,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ChangeAnchor {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, data: impl Into<ChangeAnchorData>) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for ChangeAnchor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChangeAnchor",
            fields: &["scope", "lid", "block", "data", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for ChangeAnchor {
    type Output = bool;
    type Error = ChangeAnchorError;
    const NAME: &'static str = "landing.block.changeAnchor";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `data` of `landing.block.changeAnchor`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeAnchorData {
    /// `about-us`.
    AboutUs,
    /// `Section_A`.
    SectionA,
    /// `faq.v2`.
    FaqV2,
    /// `Tab:1`.
    Tab1,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ChangeAnchorData {
    const VALUES: &'static [&'static str] = &[
        "about-us",
        "Section_A",
        "faq.v2",
        "Tab:1",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AboutUs),
            1 => Some(Self::SectionA),
            2 => Some(Self::FaqV2),
            3 => Some(Self::Tab1),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AboutUs => "about-us",
            Self::SectionA => "Section_A",
            Self::FaqV2 => "faq.v2",
            Self::Tab1 => "Tab:1",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.block.changeAnchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeAnchorError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BAD_ANCHOR`.
    BadAnchor,
}

impl ErrorCode for ChangeAnchorError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BadAnchor, "BAD_ANCHOR"),
    ];
}

/// Calls [`landing.block.changeAnchor`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html).
#[doc(alias = "landing.block.changeAnchor")]
pub fn change_anchor<'a, C: Caller>(
    caller: &'a C,
    request: &'a ChangeAnchor,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.changeNodeName`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.changeNodeName")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeName {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: map of `string`, required.
    pub data: Map<String>,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ChangeNodeName {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, data: impl Into<Map<String>>) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for ChangeNodeName {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChangeNodeName",
            fields: &["scope", "lid", "block", "data", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for ChangeNodeName {
    type Output = bool;
    type Error = ChangeNodeNameError;
    const NAME: &'static str = "landing.block.changeNodeName";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.block.changeNodeName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeNodeNameError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `NODES_NOT_FOUND`.
    NodesNotFound,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for ChangeNodeNameError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::NodesNotFound, "NODES_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.block.changeNodeName`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html).
#[doc(alias = "landing.block.changeNodeName")]
pub fn change_node_name<'a, C: Caller>(
    caller: &'a C,
    request: &'a ChangeNodeName,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.clonecard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.clonecard")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clonecard {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `selector`: `string`, required.
    pub selector: String,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Clonecard {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, selector: impl Into<String>) -> Self {
        Self {
            lid,
            block,
            selector: selector.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Clonecard {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Clonecard",
            fields: &["scope", "lid", "block", "selector", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.selector,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.selector,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Clonecard {
    type Output = bool;
    type Error = ClonecardError;
    const NAME: &'static str = "landing.block.clonecard";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.block.clonecard`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClonecardError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `CARD_NOT_FOUND`.
    CardNotFound,
}

impl ErrorCode for ClonecardError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::CardNotFound, "CARD_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.clonecard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html).
#[doc(alias = "landing.block.clonecard")]
pub fn clonecard<'a, C: Caller>(
    caller: &'a C,
    request: &'a Clonecard,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getbyid`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getbyid")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getbyid {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `params`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getbyid {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(block: i64) -> Self {
        Self {
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Getbyid {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getbyid",
            fields: &["scope", "block", "params"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.block,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.block,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getbyid {
    type Output = GetbyidResult;
    type Error = GetbyidError;
    const NAME: &'static str = "landing.block.getbyid";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `params` of `landing.block.getbyid`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `edit_mode`: `boolean` or `integer`. Default: `false`.
    pub edit_mode: Option<Either<bool, i64>>,
    /// `deleted`: `boolean` or `integer`. Default: `false`.
    pub deleted: Option<Either<bool, i64>>,
    /// `get_content`: `boolean` or `integer`. Default: `false`.
    pub get_content: Option<Either<bool, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `edit_mode`.
    #[must_use]
    pub fn edit_mode(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.edit_mode = Some(value.into());
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.deleted = Some(value.into());
        self
    }
    /// Sets `get_content`.
    #[must_use]
    pub fn get_content(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.get_content = Some(value.into());
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["edit_mode", "deleted", "get_content"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.edit_mode,
            1 => &self.deleted,
            2 => &self.get_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.edit_mode,
            1 => &mut self.deleted,
            2 => &mut self.get_content,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.block.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetbyidResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `integer`.
    pub lid: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `meta`: [`GetbyidResultMeta`].
    pub meta: Option<GetbyidResultMeta>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetbyidResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetbyidResult",
            fields: &[
                "id",
                "lid",
                "code",
                "name",
                "active",
                "meta",
                "content",
                "css",
                "js",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.lid,
            2 => &self.code,
            3 => &self.name,
            4 => &self.active,
            5 => &self.meta,
            6 => &self.content,
            7 => &self.css,
            8 => &self.js,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.lid,
            2 => &mut self.code,
            3 => &mut self.name,
            4 => &mut self.active,
            5 => &mut self.meta,
            6 => &mut self.content,
            7 => &mut self.css,
            8 => &mut self.js,
            _ => &mut self.extra,
        }
    }
}

/// `meta` in the answer of `landing.block.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetbyidResultMeta {
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `SITE_TYPE`: `string`.
    pub site_type: Option<String>,
    /// `LANDING_TITLE`: `string`.
    pub landing_title: Option<String>,
    /// `LANDING_TPL_CODE`: `string`.
    pub landing_tpl_code: Option<String>,
    /// `SITE_TPL_CODE`: `string`.
    pub site_tpl_code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `DESIGNER_MODE`: `string`.
    pub designer_mode: Option<String>,
    /// `FAVORITE_META`: `string`.
    pub favorite_meta: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetbyidResultMeta {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetbyidResultMeta",
            fields: &[
                "LID",
                "CREATED_BY_ID",
                "DATE_CREATE",
                "MODIFIED_BY_ID",
                "DATE_MODIFY",
                "SITE_TYPE",
                "LANDING_TITLE",
                "LANDING_TPL_CODE",
                "SITE_TPL_CODE",
                "XML_ID",
                "DESIGNER_MODE",
                "FAVORITE_META",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            1 => &self.created_by_id,
            2 => &self.date_create,
            3 => &self.modified_by_id,
            4 => &self.date_modify,
            5 => &self.site_type,
            6 => &self.landing_title,
            7 => &self.landing_tpl_code,
            8 => &self.site_tpl_code,
            9 => &self.xml_id,
            10 => &self.designer_mode,
            11 => &self.favorite_meta,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            1 => &mut self.created_by_id,
            2 => &mut self.date_create,
            3 => &mut self.modified_by_id,
            4 => &mut self.date_modify,
            5 => &mut self.site_type,
            6 => &mut self.landing_title,
            7 => &mut self.landing_tpl_code,
            8 => &mut self.site_tpl_code,
            9 => &mut self.xml_id,
            10 => &mut self.designer_mode,
            11 => &mut self.favorite_meta,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getbyid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetbyidError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetbyidError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.block.getbyid`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html).
#[doc(alias = "landing.block.getbyid")]
pub fn getbyid<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getbyid,
) -> impl Future<Output = Result<Reply<GetbyidResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getcontent`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getcontent")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getcontent {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `editMode`: `boolean`. Default: `false`.
    pub edit_mode: Option<bool>,
    /// `params`: [`GetcontentParams`].
    pub params: Option<GetcontentParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getcontent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `editMode`.
    #[must_use]
    pub fn edit_mode(mut self, value: bool) -> Self {
        self.edit_mode = Some(value);
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetcontentParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Getcontent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getcontent",
            fields: &["scope", "lid", "block", "editMode", "params"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.edit_mode,
            4 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.edit_mode,
            4 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getcontent {
    type Output = GetcontentResult;
    type Error = GetcontentError;
    const NAME: &'static str = "landing.block.getcontent";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `params` of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentParams {
    /// `wrapper_show`: `boolean`. Default: `true`.
    pub wrapper_show: Option<bool>,
    /// `force_unactive`: `boolean`. Default: `false`.
    pub force_unactive: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetcontentParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wrapper_show`.
    #[must_use]
    pub fn wrapper_show(mut self, value: bool) -> Self {
        self.wrapper_show = Some(value);
        self
    }
    /// Sets `force_unactive`.
    #[must_use]
    pub fn force_unactive(mut self, value: bool) -> Self {
        self.force_unactive = Some(value);
        self
    }
}

impl Record for GetcontentParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetcontentParams",
            fields: &["wrapper_show", "force_unactive"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wrapper_show,
            1 => &self.force_unactive,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wrapper_show,
            1 => &mut self.force_unactive,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: [`GetcontentResultAccess`].
    pub access: Option<GetcontentResultAccess>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`, may be `null`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`, may be `null`.
    pub js: Option<Vec<String>>,
    /// `assetStrings`: list of `string`.
    pub asset_strings: Option<Vec<String>>,
    /// `lang`: map of any value.
    pub lang: Option<Map<Value>>,
    /// `manifest`: [`GetcontentResultManifest`].
    pub manifest: Option<GetcontentResultManifest>,
    /// `dynamicParams`: list of any value.
    pub dynamic_params: Option<Vec<Value>>,
    /// `requiredUserAction`: list of any value.
    pub required_user_action: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetcontentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetcontentResult",
            fields: &[
                "id",
                "sections",
                "active",
                "access",
                "anchor",
                "php",
                "designed",
                "repoId",
                "content",
                "content_ext",
                "css",
                "js",
                "assetStrings",
                "lang",
                "manifest",
                "dynamicParams",
                "requiredUserAction",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.sections,
            2 => &self.active,
            3 => &self.access,
            4 => &self.anchor,
            5 => &self.php,
            6 => &self.designed,
            7 => &self.repo_id,
            8 => &self.content,
            9 => &self.content_ext,
            10 => &self.css,
            11 => &self.js,
            12 => &self.asset_strings,
            13 => &self.lang,
            14 => &self.manifest,
            15 => &self.dynamic_params,
            16 => &self.required_user_action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sections,
            2 => &mut self.active,
            3 => &mut self.access,
            4 => &mut self.anchor,
            5 => &mut self.php,
            6 => &mut self.designed,
            7 => &mut self.repo_id,
            8 => &mut self.content,
            9 => &mut self.content_ext,
            10 => &mut self.css,
            11 => &mut self.js,
            12 => &mut self.asset_strings,
            13 => &mut self.lang,
            14 => &mut self.manifest,
            15 => &mut self.dynamic_params,
            16 => &mut self.required_user_action,
            _ => &mut self.extra,
        }
    }
}

/// `access` in the answer of `landing.block.getcontent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetcontentResultAccess {
    /// `A`.
    A,
    /// `D`: access is denied.
    AccessIsDenied,
    /// `V`.
    V,
    /// `W`.
    W,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetcontentResultAccess {
    const VALUES: &'static [&'static str] = &["A", "D", "V", "W", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::AccessIsDenied),
            2 => Some(Self::V),
            3 => Some(Self::W),
            4 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::AccessIsDenied => "D",
            Self::V => "V",
            Self::W => "W",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// `manifest` in the answer of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentResultManifest {
    /// `block`: [`GetcontentResultManifestBlock`].
    pub block: Option<GetcontentResultManifestBlock>,
    /// `cards`: map of [`Cards`].
    pub cards: Option<Map<Cards>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetcontentResultManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetcontentResultManifest",
            fields: &["block", "cards"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.cards,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.cards,
            _ => &mut self.extra,
        }
    }
}

/// `manifest.block` in the answer of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentResultManifestBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetcontentResultManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetcontentResultManifestBlock",
            fields: &["name", "section"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// `manifest.cards` in the answer of `landing.block.getcontent`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cards {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `label`: list of `string`.
    pub label: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Cards {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Cards",
            fields: &["name", "label"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getcontent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetcontentError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for GetcontentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.getcontent`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html).
#[doc(alias = "landing.block.getcontent")]
pub fn getcontent<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getcontent,
) -> impl Future<
    Output = Result<Reply<GetcontentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getContentFromRepository`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getContentFromRepository")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentFromRepository {
    /// `code`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetContentFromRepository {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for GetContentFromRepository {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetContentFromRepository",
            fields: &["code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetContentFromRepository {
    type Output = Option<String>;
    type Error = GetContentFromRepositoryError;
    const NAME: &'static str = "landing.block.getContentFromRepository";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.block.getContentFromRepository`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetContentFromRepositoryError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetContentFromRepositoryError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.block.getContentFromRepository`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html).
#[doc(alias = "landing.block.getContentFromRepository")]
pub fn get_content_from_repository<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetContentFromRepository,
) -> impl Future<Output = Result<Reply<Option<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getlist`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer` or list of `integer`, required.
    pub lid: Either<i64, Vec<i64>>,
    /// `params`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            lid: lid.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["scope", "lid", "params"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getlist {
    type Output = Vec<GetlistItem>;
    type Error = GetlistError;
    const NAME: &'static str = "landing.block.getlist";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for Getlist {
    type Row = GetlistItem;
}

/// Answer of `landing.block.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `integer`.
    pub lid: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `meta`: [`GetlistItemMeta`].
    pub meta: Option<GetlistItemMeta>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItem",
            fields: &[
                "id",
                "lid",
                "code",
                "name",
                "active",
                "meta",
                "content",
                "css",
                "js",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.lid,
            2 => &self.code,
            3 => &self.name,
            4 => &self.active,
            5 => &self.meta,
            6 => &self.content,
            7 => &self.css,
            8 => &self.js,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.lid,
            2 => &mut self.code,
            3 => &mut self.name,
            4 => &mut self.active,
            5 => &mut self.meta,
            6 => &mut self.content,
            7 => &mut self.css,
            8 => &mut self.js,
            _ => &mut self.extra,
        }
    }
}

/// `meta` in the answer of `landing.block.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemMeta {
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `SITE_TYPE`: `string`.
    pub site_type: Option<String>,
    /// `LANDING_TITLE`: `string`.
    pub landing_title: Option<String>,
    /// `LANDING_TPL_CODE`: `string`.
    pub landing_tpl_code: Option<String>,
    /// `SITE_TPL_CODE`: `string`.
    pub site_tpl_code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `FAVORITE_META`: `string`.
    pub favorite_meta: Option<String>,
    /// `DESIGNER_MODE`: `string`.
    pub designer_mode: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemMeta {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemMeta",
            fields: &[
                "LID",
                "CREATED_BY_ID",
                "DATE_CREATE",
                "MODIFIED_BY_ID",
                "DATE_MODIFY",
                "SITE_TYPE",
                "LANDING_TITLE",
                "LANDING_TPL_CODE",
                "SITE_TPL_CODE",
                "XML_ID",
                "FAVORITE_META",
                "DESIGNER_MODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            1 => &self.created_by_id,
            2 => &self.date_create,
            3 => &self.modified_by_id,
            4 => &self.date_modify,
            5 => &self.site_type,
            6 => &self.landing_title,
            7 => &self.landing_tpl_code,
            8 => &self.site_tpl_code,
            9 => &self.xml_id,
            10 => &self.favorite_meta,
            11 => &self.designer_mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            1 => &mut self.created_by_id,
            2 => &mut self.date_create,
            3 => &mut self.modified_by_id,
            4 => &mut self.date_modify,
            5 => &mut self.site_type,
            6 => &mut self.landing_title,
            7 => &mut self.landing_tpl_code,
            8 => &mut self.site_tpl_code,
            9 => &mut self.xml_id,
            10 => &mut self.favorite_meta,
            11 => &mut self.designer_mode,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.block.getlist`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html).
#[doc(alias = "landing.block.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<GetlistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getmanifest`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getmanifest")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifest {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `params`: [`GetmanifestParams`].
    pub params: Option<GetmanifestParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getmanifest {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetmanifestParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Getmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifest",
            fields: &["scope", "lid", "block", "params"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getmanifest {
    type Output = GetmanifestResult;
    type Error = GetmanifestError;
    const NAME: &'static str = "landing.block.getmanifest";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `params` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestParams {
    /// `edit_mode`: `boolean` or `integer`. Default: `false`.
    pub edit_mode: Option<Either<bool, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetmanifestParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `edit_mode`.
    #[must_use]
    pub fn edit_mode(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.edit_mode = Some(value.into());
        self
    }
}

impl Record for GetmanifestParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestParams",
            fields: &["edit_mode"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.edit_mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.edit_mode,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResult {
    /// `block`: [`GetmanifestResultBlock`].
    pub block: Option<GetmanifestResultBlock>,
    /// `cards`: map of any value.
    pub cards: Option<Map<Value>>,
    /// `nodes`: map of [`GetmanifestResultNodes`].
    pub nodes: Option<Map<GetmanifestResultNodes>>,
    /// `attrs`: map of list of [`GetmanifestResultAttrs`].
    pub attrs: Option<Map<Vec<GetmanifestResultAttrs>>>,
    /// `menu`: map of any value.
    pub menu: Option<Map<Value>>,
    /// `style`: [`GetmanifestResultStyle`].
    pub style: Option<GetmanifestResultStyle>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `assets`: [`GetmanifestResultAssets`].
    pub assets: Option<GetmanifestResultAssets>,
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `callbacks`: [`GetmanifestResultCallbacks`].
    pub callbacks: Option<GetmanifestResultCallbacks>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResult",
            fields: &[
                "block",
                "cards",
                "nodes",
                "attrs",
                "menu",
                "style",
                "namespace",
                "code",
                "preview",
                "assets",
                "timestamp",
                "callbacks",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.cards,
            2 => &self.nodes,
            3 => &self.attrs,
            4 => &self.menu,
            5 => &self.style,
            6 => &self.namespace,
            7 => &self.code,
            8 => &self.preview,
            9 => &self.assets,
            10 => &self.timestamp,
            11 => &self.callbacks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.cards,
            2 => &mut self.nodes,
            3 => &mut self.attrs,
            4 => &mut self.menu,
            5 => &mut self.style,
            6 => &mut self.namespace,
            7 => &mut self.code,
            8 => &mut self.preview,
            9 => &mut self.assets,
            10 => &mut self.timestamp,
            11 => &mut self.callbacks,
            _ => &mut self.extra,
        }
    }
}

/// `block` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `dynamic`: `boolean`.
    pub dynamic: Option<bool>,
    /// `subtype`: `string` or list of `string`.
    pub subtype: Option<Either<String, Vec<String>>>,
    /// `attrsFormDescription`: `string`.
    pub attrs_form_description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultBlock",
            fields: &["name", "section", "dynamic", "subtype", "attrsFormDescription"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            2 => &self.dynamic,
            3 => &self.subtype,
            4 => &self.attrs_form_description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            2 => &mut self.dynamic,
            3 => &mut self.subtype,
            4 => &mut self.attrs_form_description,
            _ => &mut self.extra,
        }
    }
}

/// `nodes` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultNodes {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultNodes",
            fields: &["type", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// `attrs` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultAttrs {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `attribute`: `string`.
    pub attribute: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `hidden`: `boolean`.
    pub hidden: Option<bool>,
    /// `items`: list of [`GetmanifestResultAttrsItems`].
    pub items: Option<Vec<GetmanifestResultAttrsItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultAttrs",
            fields: &["name", "attribute", "type", "hidden", "items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.attribute,
            2 => &self.type_,
            3 => &self.hidden,
            4 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.attribute,
            2 => &mut self.type_,
            3 => &mut self.hidden,
            4 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `attrs.items` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultAttrsItems {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultAttrsItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultAttrsItems",
            fields: &["name", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// `style` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultStyle {
    /// `block`: [`GetmanifestResultStyleBlock`].
    pub block: Option<GetmanifestResultStyleBlock>,
    /// `nodes`: map of [`GetmanifestResultStyleNodes`].
    pub nodes: Option<Map<GetmanifestResultStyleNodes>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultStyle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultStyle",
            fields: &["block", "nodes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.nodes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.nodes,
            _ => &mut self.extra,
        }
    }
}

/// `style.block` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultStyleBlock {
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultStyleBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultStyleBlock",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `style.nodes` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultStyleNodes {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultStyleNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultStyleNodes",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `assets` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultAssets {
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// `ext`: list of `string`.
    pub ext: Option<Vec<String>>,
    /// `class`: list of `string`.
    pub class: Option<Vec<String>>,
    /// `callbacks`: list of any value.
    pub callbacks: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultAssets {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultAssets",
            fields: &["css", "js", "ext", "class", "callbacks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.css,
            1 => &self.js,
            2 => &self.ext,
            3 => &self.class,
            4 => &self.callbacks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.css,
            1 => &mut self.js,
            2 => &mut self.ext,
            3 => &mut self.class,
            4 => &mut self.callbacks,
            _ => &mut self.extra,
        }
    }
}

/// `callbacks` in the answer of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultCallbacks {
    /// `afteradd`: any value.
    pub afteradd: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultCallbacks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultCallbacks",
            fields: &["afteradd"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.afteradd,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.afteradd,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getmanifest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for GetmanifestError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.getmanifest`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html).
#[doc(alias = "landing.block.getmanifest")]
pub fn getmanifest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifest,
) -> impl Future<
    Output = Result<Reply<GetmanifestResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getmanifestfile`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getmanifestfile")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifestfile {
    /// `code`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getmanifestfile {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Getmanifestfile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifestfile",
            fields: &["code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getmanifestfile {
    type Output = GetmanifestfileResult;
    type Error = GetmanifestfileError;
    const NAME: &'static str = "landing.block.getmanifestfile";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResult {
    /// `block`: [`GetmanifestfileResultBlock`].
    pub block: Option<GetmanifestfileResultBlock>,
    /// `cards`: map of [`Cards`].
    pub cards: Option<Map<Cards>>,
    /// `nodes`: map of [`GetmanifestfileResultNodes`].
    pub nodes: Option<Map<GetmanifestfileResultNodes>>,
    /// `style`: [`GetmanifestfileResultStyle`].
    pub style: Option<GetmanifestfileResultStyle>,
    /// `attrs`: map of any value.
    pub attrs: Option<Map<Value>>,
    /// `assets`: [`GetmanifestfileResultAssets`].
    pub assets: Option<GetmanifestfileResultAssets>,
    /// `menu`: map of any value.
    pub menu: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResult",
            fields: &["block", "cards", "nodes", "style", "attrs", "assets", "menu"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.cards,
            2 => &self.nodes,
            3 => &self.style,
            4 => &self.attrs,
            5 => &self.assets,
            6 => &self.menu,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.cards,
            2 => &mut self.nodes,
            3 => &mut self.style,
            4 => &mut self.attrs,
            5 => &mut self.assets,
            6 => &mut self.menu,
            _ => &mut self.extra,
        }
    }
}

/// `block` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `dynamic`: `boolean`.
    pub dynamic: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultBlock",
            fields: &["name", "section", "dynamic"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            2 => &self.dynamic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            2 => &mut self.dynamic,
            _ => &mut self.extra,
        }
    }
}

/// `nodes` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultNodes {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `dimensions`: [`GetmanifestfileResultNodesDimensions`].
    pub dimensions: Option<GetmanifestfileResultNodesDimensions>,
    /// `allowInlineEdit`: `boolean`.
    pub allow_inline_edit: Option<bool>,
    /// `useInDesigner`: `boolean`.
    pub use_in_designer: Option<bool>,
    /// `create2xByDefault`: `boolean`.
    pub create2x_by_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultNodes",
            fields: &[
                "name",
                "type",
                "dimensions",
                "allowInlineEdit",
                "useInDesigner",
                "create2xByDefault",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.dimensions,
            3 => &self.allow_inline_edit,
            4 => &self.use_in_designer,
            5 => &self.create2x_by_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.dimensions,
            3 => &mut self.allow_inline_edit,
            4 => &mut self.use_in_designer,
            5 => &mut self.create2x_by_default,
            _ => &mut self.extra,
        }
    }
}

/// `nodes.dimensions` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultNodesDimensions {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultNodesDimensions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultNodesDimensions",
            fields: &["width", "height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// `style` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultStyle {
    /// `block`: [`GetmanifestfileResultStyleBlock`].
    pub block: Option<GetmanifestfileResultStyleBlock>,
    /// `nodes`: map of [`GetmanifestfileResultStyleNodes`].
    pub nodes: Option<Map<GetmanifestfileResultStyleNodes>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultStyle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultStyle",
            fields: &["block", "nodes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.nodes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.nodes,
            _ => &mut self.extra,
        }
    }
}

/// `style.block` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultStyleBlock {
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `additional`: [`GetmanifestfileResultStyleBlockAdditional`].
    pub additional: Option<GetmanifestfileResultStyleBlockAdditional>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultStyleBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultStyleBlock",
            fields: &["type", "additional"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.additional,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.additional,
            _ => &mut self.extra,
        }
    }
}

/// `style.block.additional` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultStyleBlockAdditional {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `attrsType`: list of `string`.
    pub attrs_type: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultStyleBlockAdditional {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultStyleBlockAdditional",
            fields: &["name", "attrsType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.attrs_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.attrs_type,
            _ => &mut self.extra,
        }
    }
}

/// `style.nodes` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultStyleNodes {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: list of `string` or `string`.
    pub type_: Option<Either<Vec<String>, String>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultStyleNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultStyleNodes",
            fields: &["title", "type", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `assets` in the answer of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileResultAssets {
    /// `ext`: list of `string`.
    pub ext: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestfileResultAssets {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestfileResultAssets",
            fields: &["ext"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ext,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ext,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getmanifestfile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestfileError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetmanifestfileError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.block.getmanifestfile`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html).
#[doc(alias = "landing.block.getmanifestfile")]
pub fn getmanifestfile<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifestfile,
) -> impl Future<
    Output = Result<Reply<GetmanifestfileResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.getrepository`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.getrepository")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getrepository {
    /// `section`: `string`.
    pub section: Option<String>,
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getrepository {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Getrepository {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getrepository",
            fields: &["section", "scope"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.section,
            1 => &self.scope,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.section,
            1 => &mut self.scope,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getrepository {
    type Output = Either<GetrepositoryResult, bool>;
    type Error = GetrepositoryError;
    const NAME: &'static str = "landing.block.getrepository";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResult {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `meta`: [`Meta`].
    pub meta: Option<Meta>,
    /// `new`: `boolean`.
    pub new_: Option<bool>,
    /// `type`: `string` or list of `string`, may be `null`.
    pub type_: Option<Either<String, Vec<String>>>,
    /// `specialType`: `string`, may be `null`.
    pub special_type: Option<String>,
    /// `separator`: `boolean`.
    pub separator: Option<bool>,
    /// `app_code`: `string` or `boolean`, may be `null`.
    pub app_code: Option<Either<String, bool>>,
    /// `items`: map of [`GetrepositoryResultItems`].
    pub items: Option<Map<GetrepositoryResultItems>>,
    /// `favourite`: [`GetrepositoryResultFavourite`].
    pub favourite: Option<GetrepositoryResultFavourite>,
    /// `text`: [`GetrepositoryResultText`].
    pub text: Option<GetrepositoryResultText>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResult",
            fields: &[
                "name",
                "meta",
                "new",
                "type",
                "specialType",
                "separator",
                "app_code",
                "items",
                "favourite",
                "text",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.meta,
            2 => &self.new_,
            3 => &self.type_,
            4 => &self.special_type,
            5 => &self.separator,
            6 => &self.app_code,
            7 => &self.items,
            8 => &self.favourite,
            9 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.meta,
            2 => &mut self.new_,
            3 => &mut self.type_,
            4 => &mut self.special_type,
            5 => &mut self.separator,
            6 => &mut self.app_code,
            7 => &mut self.items,
            8 => &mut self.favourite,
            9 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// `meta` in the answer of `landing.block.getrepository`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// `ai_text_placeholder`: `string`.
    pub ai_text_placeholder: Option<String>,
    /// `ai_text_max_tokens`: `integer`.
    pub ai_text_max_tokens: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Meta {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Meta",
            fields: &["ai_text_placeholder", "ai_text_max_tokens"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ai_text_placeholder,
            1 => &self.ai_text_max_tokens,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ai_text_placeholder,
            1 => &mut self.ai_text_max_tokens,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResultItems {
    /// `id`: `integer`, may be `null`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `new`: `boolean`.
    pub new_: Option<bool>,
    /// `version`: `string`, may be `null`.
    pub version: Option<String>,
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `section`: `string` or list of `string`.
    pub section: Option<Either<String, Vec<String>>>,
    /// `system`: `boolean`.
    pub system: Option<bool>,
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `restricted`: `boolean`.
    pub restricted: Option<bool>,
    /// `repo_id`: `integer` or `string` or `boolean`, may be `null`.
    pub repo_id: Option<Either<i64, Either<String, bool>>>,
    /// `app_code`: `string` or `boolean`, may be `null`.
    pub app_code: Option<Either<String, bool>>,
    /// `only_for_license`: `string`.
    pub only_for_license: Option<String>,
    /// `app_expired`: `boolean`.
    pub app_expired: Option<bool>,
    /// `requires_updates`: `boolean`.
    pub requires_updates: Option<bool>,
    /// `favorite`: `boolean`.
    pub favorite: Option<bool>,
    /// `favoriteMy`: `boolean`.
    pub favorite_my: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResultItems",
            fields: &[
                "id",
                "name",
                "namespace",
                "new",
                "version",
                "type",
                "section",
                "system",
                "description",
                "preview",
                "restricted",
                "repo_id",
                "app_code",
                "only_for_license",
                "app_expired",
                "requires_updates",
                "favorite",
                "favoriteMy",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.namespace,
            3 => &self.new_,
            4 => &self.version,
            5 => &self.type_,
            6 => &self.section,
            7 => &self.system,
            8 => &self.description,
            9 => &self.preview,
            10 => &self.restricted,
            11 => &self.repo_id,
            12 => &self.app_code,
            13 => &self.only_for_license,
            14 => &self.app_expired,
            15 => &self.requires_updates,
            16 => &self.favorite,
            17 => &self.favorite_my,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.namespace,
            3 => &mut self.new_,
            4 => &mut self.version,
            5 => &mut self.type_,
            6 => &mut self.section,
            7 => &mut self.system,
            8 => &mut self.description,
            9 => &mut self.preview,
            10 => &mut self.restricted,
            11 => &mut self.repo_id,
            12 => &mut self.app_code,
            13 => &mut self.only_for_license,
            14 => &mut self.app_expired,
            15 => &mut self.requires_updates,
            16 => &mut self.favorite,
            17 => &mut self.favorite_my,
            _ => &mut self.extra,
        }
    }
}

/// `favourite` in the answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResultFavourite {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `meta`: list of any value.
    pub meta: Option<Vec<Value>>,
    /// `new`: `boolean`.
    pub new_: Option<bool>,
    /// `type`: `string`, may be `null`.
    pub type_: Option<String>,
    /// `specialType`: `string`, may be `null`.
    pub special_type: Option<String>,
    /// `separator`: `boolean`.
    pub separator: Option<bool>,
    /// `app_code`: `boolean`.
    pub app_code: Option<bool>,
    /// `items`: any value.
    pub items: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResultFavourite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResultFavourite",
            fields: &[
                "name",
                "meta",
                "new",
                "type",
                "specialType",
                "separator",
                "app_code",
                "items",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.meta,
            2 => &self.new_,
            3 => &self.type_,
            4 => &self.special_type,
            5 => &self.separator,
            6 => &self.app_code,
            7 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.meta,
            2 => &mut self.new_,
            3 => &mut self.type_,
            4 => &mut self.special_type,
            5 => &mut self.separator,
            6 => &mut self.app_code,
            7 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `text` in the answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResultText {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `meta`: [`Meta`].
    pub meta: Option<Meta>,
    /// `new`: `boolean`.
    pub new_: Option<bool>,
    /// `type`: `string`, may be `null`.
    pub type_: Option<String>,
    /// `specialType`: `string`, may be `null`.
    pub special_type: Option<String>,
    /// `separator`: `boolean`.
    pub separator: Option<bool>,
    /// `app_code`: `boolean`.
    pub app_code: Option<bool>,
    /// `items`: [`GetrepositoryResultTextItems`].
    pub items: Option<GetrepositoryResultTextItems>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResultText {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResultText",
            fields: &[
                "name",
                "meta",
                "new",
                "type",
                "specialType",
                "separator",
                "app_code",
                "items",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.meta,
            2 => &self.new_,
            3 => &self.type_,
            4 => &self.special_type,
            5 => &self.separator,
            6 => &self.app_code,
            7 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.meta,
            2 => &mut self.new_,
            3 => &mut self.type_,
            4 => &mut self.special_type,
            5 => &mut self.separator,
            6 => &mut self.app_code,
            7 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `text.items` in the answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResultTextItems {
    /// `03.1.three_cols_big_with_text_and_titles`: [`GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles`].
    pub getrepository_result_text_items_03_1_three_cols_big_with_text_and_titles: Option<
        GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResultTextItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResultTextItems",
            fields: &["03.1.three_cols_big_with_text_and_titles"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => {
                &self
                    .getrepository_result_text_items_03_1_three_cols_big_with_text_and_titles
            }
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => {
                &mut self
                    .getrepository_result_text_items_03_1_three_cols_big_with_text_and_titles
            }
            _ => &mut self.extra,
        }
    }
}

/// `text.items.03.1.three_cols_big_with_text_and_titles` in the answer of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles {
    /// `id`: `integer`, may be `null`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `new`: `boolean`.
    pub new_: Option<bool>,
    /// `version`: `string`, may be `null`.
    pub version: Option<String>,
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `system`: `boolean`.
    pub system: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `restricted`: `boolean`.
    pub restricted: Option<bool>,
    /// `repo_id`: `boolean`.
    pub repo_id: Option<bool>,
    /// `app_code`: `boolean`.
    pub app_code: Option<bool>,
    /// `only_for_license`: `string`.
    pub only_for_license: Option<String>,
    /// `requires_updates`: `boolean`.
    pub requires_updates: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles",
            fields: &[
                "id",
                "name",
                "namespace",
                "new",
                "version",
                "type",
                "section",
                "system",
                "description",
                "preview",
                "restricted",
                "repo_id",
                "app_code",
                "only_for_license",
                "requires_updates",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.namespace,
            3 => &self.new_,
            4 => &self.version,
            5 => &self.type_,
            6 => &self.section,
            7 => &self.system,
            8 => &self.description,
            9 => &self.preview,
            10 => &self.restricted,
            11 => &self.repo_id,
            12 => &self.app_code,
            13 => &self.only_for_license,
            14 => &self.requires_updates,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.namespace,
            3 => &mut self.new_,
            4 => &mut self.version,
            5 => &mut self.type_,
            6 => &mut self.section,
            7 => &mut self.system,
            8 => &mut self.description,
            9 => &mut self.preview,
            10 => &mut self.restricted,
            11 => &mut self.repo_id,
            12 => &mut self.app_code,
            13 => &mut self.only_for_license,
            14 => &mut self.requires_updates,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.getrepository`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetrepositoryError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetrepositoryError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.block.getrepository`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html).
#[doc(alias = "landing.block.getrepository")]
pub fn getrepository<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getrepository,
) -> impl Future<
    Output = Result<Reply<Either<GetrepositoryResult, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.removecard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.removecard")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Removecard {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `selector`: `string`, required.
    pub selector: String,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Removecard {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, selector: impl Into<String>) -> Self {
        Self {
            lid,
            block,
            selector: selector.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Removecard {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Removecard",
            fields: &["scope", "lid", "block", "selector", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.selector,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.selector,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Removecard {
    type Output = bool;
    type Error = RemovecardError;
    const NAME: &'static str = "landing.block.removecard";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.block.removecard`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovecardError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `CARD_NOT_FOUND`.
    CardNotFound,
}

impl ErrorCode for RemovecardError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::CardNotFound, "CARD_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.removecard`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html).
#[doc(alias = "landing.block.removecard")]
pub fn removecard<'a, C: Caller>(
    caller: &'a C,
    request: &'a Removecard,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.updateattrs`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.updateattrs")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Updateattrs {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: map of map of any value, required.
    pub data: Map<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Updateattrs {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, data: impl Into<Map<Map<Value>>>) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Updateattrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Updateattrs",
            fields: &["scope", "lid", "block", "data"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Updateattrs {
    type Output = bool;
    type Error = UpdateattrsError;
    const NAME: &'static str = "landing.block.updateattrs";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.block.updateattrs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateattrsError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for UpdateattrsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.block.updateattrs`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html).
#[doc(alias = "landing.block.updateattrs")]
pub fn updateattrs<'a, C: Caller>(
    caller: &'a C,
    request: &'a Updateattrs,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.updateCards`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.updateCards")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCards {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: map of [`UpdateCardsData`], required.
    pub data: Map<UpdateCardsData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateCards {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, data: impl Into<Map<UpdateCardsData>>) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for UpdateCards {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateCards",
            fields: &["scope", "lid", "block", "data"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateCards {
    type Output = bool;
    type Error = UpdateCardsError;
    const NAME: &'static str = "landing.block.updateCards";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `data` of `landing.block.updateCards`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCardsData {
    /// `source`: list of [`UpdateCardsDataSource`].
    pub source: Option<Vec<UpdateCardsDataSource>>,
    /// `values`: list of map of any value.
    pub values: Option<Vec<Map<Value>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateCardsData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(
        mut self,
        value: impl IntoIterator<Item = UpdateCardsDataSource>,
    ) -> Self {
        self.source = Some(value.into_iter().collect());
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<Value>>>,
    ) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateCardsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateCardsData",
            fields: &["source", "values"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.source,
            1 => &self.values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.source,
            1 => &mut self.values,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.source` of `landing.block.updateCards`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCardsDataSource {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `value`: `integer` or `string`.
    pub value: Option<Either<i64, String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateCardsDataSource {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for UpdateCardsDataSource {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateCardsDataSource",
            fields: &["type", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.updateCards`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateCardsError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `INCORRECT_AFFECTED`.
    IncorrectAffected,
}

impl ErrorCode for UpdateCardsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IncorrectAffected, "INCORRECT_AFFECTED"),
    ];
}

/// Calls [`landing.block.updateCards`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html).
#[doc(alias = "landing.block.updateCards")]
pub fn update_cards<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateCards,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.updatecontent`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.updatecontent")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Updatecontent {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `content`: `string`, required.
    pub content: String,
    /// `designed`: `boolean` or `integer` or `string`. Default: `false`.
    pub designed: Option<Either<bool, Either<i64, String>>>,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Updatecontent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, content: impl Into<String>) -> Self {
        Self {
            lid,
            block,
            content: content.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `designed`.
    #[must_use]
    pub fn designed(
        mut self,
        value: impl Into<Either<bool, Either<i64, String>>>,
    ) -> Self {
        self.designed = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Updatecontent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Updatecontent",
            fields: &["scope", "lid", "block", "content", "designed", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.content,
            4 => &self.designed,
            5 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.content,
            4 => &mut self.designed,
            5 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Updatecontent {
    type Output = Option<bool>;
    type Error = UpdatecontentError;
    const NAME: &'static str = "landing.block.updatecontent";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.block.updatecontent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdatecontentError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdatecontentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.block.updatecontent`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html).
#[doc(alias = "landing.block.updatecontent")]
pub fn updatecontent<'a, C: Caller>(
    caller: &'a C,
    request: &'a Updatecontent,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.updatenodes`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.updatenodes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Updatenodes {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: map of `string` or map of any value or list of any value, required.
    pub data: Map<Either<String, Either<Map<Value>, Vec<Value>>>>,
    /// `additional`: [`UpdatenodesAdditional`].
    pub additional: Option<UpdatenodesAdditional>,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Updatenodes {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        lid: i64,
        block: i64,
        data: impl Into<Map<Either<String, Either<Map<Value>, Vec<Value>>>>>,
    ) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `additional`.
    #[must_use]
    pub fn additional(mut self, value: UpdatenodesAdditional) -> Self {
        self.additional = Some(value);
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Updatenodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Updatenodes",
            fields: &["scope", "lid", "block", "data", "additional", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            4 => &self.additional,
            5 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            4 => &mut self.additional,
            5 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Updatenodes {
    type Output = bool;
    type Error = UpdatenodesError;
    const NAME: &'static str = "landing.block.updatenodes";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `additional` of `landing.block.updatenodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatenodesAdditional {
    /// `appendMenu`: `boolean`. Default: `false`.
    pub append_menu: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdatenodesAdditional {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `appendMenu`.
    #[must_use]
    pub fn append_menu(mut self, value: bool) -> Self {
        self.append_menu = Some(value);
        self
    }
}

impl Record for UpdatenodesAdditional {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdatenodesAdditional",
            fields: &["appendMenu"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.append_menu,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.append_menu,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.updatenodes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdatenodesError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `TYPE_ERROR`.
    TypeError,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NODES_NOT_FOUND`.
    NodesNotFound,
    /// `INCORRECT_AFFECTED`.
    IncorrectAffected,
}

impl ErrorCode for UpdatenodesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NodesNotFound, "NODES_NOT_FOUND"),
        ErrorCase::code(Self::IncorrectAffected, "INCORRECT_AFFECTED"),
    ];
}

/// Calls [`landing.block.updatenodes`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html).
#[doc(alias = "landing.block.updatenodes")]
pub fn updatenodes<'a, C: Caller>(
    caller: &'a C,
    request: &'a Updatenodes,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.updateStyles`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.updateStyles")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStyles {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `data`: map of [`UpdateStylesData`], required.
    pub data: Map<UpdateStylesData>,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStyles {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64, data: impl Into<Map<UpdateStylesData>>) -> Self {
        Self {
            lid,
            block,
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for UpdateStyles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStyles",
            fields: &["scope", "lid", "block", "data", "preventHistory"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.data,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.data,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateStyles {
    type Output = bool;
    type Error = UpdateStylesError;
    const NAME: &'static str = "landing.block.updateStyles";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `data` of `landing.block.updateStyles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStylesData {
    /// `classList`: list of `string`.
    pub class_list: Option<Vec<String>>,
    /// `affect`: list of `string`.
    pub affect: Option<Vec<String>>,
    /// `style`: [`UpdateStylesDataStyle`].
    pub style: Option<UpdateStylesDataStyle>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStylesData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `classList`.
    #[must_use]
    pub fn class_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.class_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `affect`.
    #[must_use]
    pub fn affect(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.affect = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: UpdateStylesDataStyle) -> Self {
        self.style = Some(value);
        self
    }
}

impl Record for UpdateStylesData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStylesData",
            fields: &["classList", "affect", "style"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.class_list,
            1 => &self.affect,
            2 => &self.style,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.class_list,
            1 => &mut self.affect,
            2 => &mut self.style,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.style` of `landing.block.updateStyles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStylesDataStyle {
    /// `css-property`: any value.
    pub css_property: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStylesDataStyle {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `css-property`.
    #[must_use]
    pub fn css_property(mut self, value: impl Into<Value>) -> Self {
        self.css_property = Some(value.into());
        self
    }
}

impl Record for UpdateStylesDataStyle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStylesDataStyle",
            fields: &["css-property"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.css_property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.css_property,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.updateStyles`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateStylesError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for UpdateStylesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.block.updateStyles`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html).
#[doc(alias = "landing.block.updateStyles")]
pub fn update_styles<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateStyles,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.block.uploadfile`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.block.uploadfile")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Uploadfile {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `picture`: `string` or list of `string`, required.
    pub picture: Either<String, Vec<String>>,
    /// `ext`: `string`.
    pub ext: Option<String>,
    /// `params`: [`UploadfileParams`].
    pub params: Option<UploadfileParams>,
    /// `temp`: `boolean` or `integer`. Default: `false`.
    pub temp: Option<Either<bool, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Uploadfile {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(block: i64, picture: impl Into<Either<String, Vec<String>>>) -> Self {
        Self {
            block,
            picture: picture.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `ext`.
    #[must_use]
    pub fn ext(mut self, value: impl Into<String>) -> Self {
        self.ext = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: UploadfileParams) -> Self {
        self.params = Some(value);
        self
    }
    /// Sets `temp`.
    #[must_use]
    pub fn temp(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.temp = Some(value.into());
        self
    }
}

impl Record for Uploadfile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Uploadfile",
            fields: &["scope", "block", "picture", "ext", "params", "temp"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.block,
            2 => &self.picture,
            3 => &self.ext,
            4 => &self.params,
            5 => &self.temp,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.block,
            2 => &mut self.picture,
            3 => &mut self.ext,
            4 => &mut self.params,
            5 => &mut self.temp,
            _ => &mut self.extra,
        }
    }
}

impl Method for Uploadfile {
    type Output = UploadfileResult;
    type Error = UploadfileError;
    const NAME: &'static str = "landing.block.uploadfile";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `params` of `landing.block.uploadfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadfileParams {
    /// `width`: `integer`. Counts only if `height` is given.
    pub width: Option<i64>,
    /// `height`: `integer`. Counts only if `width` is given.
    pub height: Option<i64>,
    /// `resize_type`: [`UploadfileParamsResizeType`]. Default: `1`.
    pub resize_type: Option<UploadfileParamsResizeType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadfileParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `resize_type`.
    #[must_use]
    pub fn resize_type(mut self, value: impl Into<UploadfileParamsResizeType>) -> Self {
        self.resize_type = Some(value.into());
        self
    }
}

impl Record for UploadfileParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadfileParams",
            fields: &["width", "height", "resize_type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.height,
            2 => &self.resize_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.height,
            2 => &mut self.resize_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.resize_type` of `landing.block.uploadfile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadfileParamsResizeType {
    /// `0`.
    ResizeType0,
    /// `1`.
    ResizeType1,
    /// `2`.
    ResizeType2,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UploadfileParamsResizeType {
    const VALUES: &'static [&'static str] = &["0", "1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ResizeType0),
            1 => Some(Self::ResizeType1),
            2 => Some(Self::ResizeType2),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ResizeType0 => "0",
            Self::ResizeType1 => "1",
            Self::ResizeType2 => "2",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `landing.block.uploadfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadfileResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadfileResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadfileResult",
            fields: &["id", "src"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.src,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.src,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.block.uploadfile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadfileError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `FILE_ERROR`.
    FileError,
}

impl ErrorCode for UploadfileError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::FileError, "FILE_ERROR"),
    ];
}

/// Calls [`landing.block.uploadfile`](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html).
#[doc(alias = "landing.block.uploadfile")]
pub fn uploadfile<'a, C: Caller>(
    caller: &'a C,
    request: &'a Uploadfile,
) -> impl Future<
    Output = Result<Reply<UploadfileResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Addcard, ChangeAnchor, ChangeNodeName, Clonecard, Getbyid, Params, GetbyidResult,
    GetbyidResultMeta, Getcontent, GetcontentParams, GetcontentResult,
    GetcontentResultManifest, GetcontentResultManifestBlock, Cards,
    GetContentFromRepository, Getlist, GetlistItem, GetlistItemMeta, Getmanifest,
    GetmanifestParams, GetmanifestResult, GetmanifestResultBlock, GetmanifestResultNodes,
    GetmanifestResultAttrs, GetmanifestResultAttrsItems, GetmanifestResultStyle,
    GetmanifestResultStyleBlock, GetmanifestResultStyleNodes, GetmanifestResultAssets,
    GetmanifestResultCallbacks, Getmanifestfile, GetmanifestfileResult,
    GetmanifestfileResultBlock, GetmanifestfileResultNodes,
    GetmanifestfileResultNodesDimensions, GetmanifestfileResultStyle,
    GetmanifestfileResultStyleBlock, GetmanifestfileResultStyleBlockAdditional,
    GetmanifestfileResultStyleNodes, GetmanifestfileResultAssets, Getrepository,
    GetrepositoryResult, Meta, GetrepositoryResultItems, GetrepositoryResultFavourite,
    GetrepositoryResultText, GetrepositoryResultTextItems,
    GetrepositoryResultTextItems03_1ThreeColsBigWithTextAndTitles, Removecard,
    Updateattrs, UpdateCards, UpdateCardsData, UpdateCardsDataSource, Updatecontent,
    Updatenodes, UpdatenodesAdditional, UpdateStyles, UpdateStylesData,
    UpdateStylesDataStyle, Uploadfile, UploadfileParams, UploadfileResult
);

value_enum!(Scope, ChangeAnchorData, GetcontentResultAccess, UploadfileParamsResizeType);
