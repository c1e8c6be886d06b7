// @generated from docs/api-reference/imopenlines/openlines/imopenlines-network-message-add.md. Do not edit; run `cargo codegen`.

//! `imopenlines.network.message.*`.

use crate::prelude::*;

/// Request of [`imopenlines.network.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.network.message.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// `ATTACH`: [`AddAttach`].
    pub attach: Option<AddAttach>,
    /// `KEYBOARD`: [`AddKeyboard`].
    pub keyboard: Option<AddKeyboard>,
    /// `URL_PREVIEW`: `string`. Default: `Y`.
    pub url_preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        user_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            user_id,
            message: message.into(),
            ..Default::default()
        }
    }
    /// Sets `ATTACH`.
    #[must_use]
    pub fn attach(mut self, value: AddAttach) -> Self {
        self.attach = Some(value);
        self
    }
    /// Sets `KEYBOARD`.
    #[must_use]
    pub fn keyboard(mut self, value: AddKeyboard) -> Self {
        self.keyboard = Some(value);
        self
    }
    /// Sets `URL_PREVIEW`.
    #[must_use]
    pub fn url_preview(mut self, value: impl Into<String>) -> Self {
        self.url_preview = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CODE", "USER_ID", "MESSAGE", "ATTACH", "KEYBOARD", "URL_PREVIEW"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.user_id,
            2 => &self.message,
            3 => &self.attach,
            4 => &self.keyboard,
            5 => &self.url_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.user_id,
            2 => &mut self.message,
            3 => &mut self.attach,
            4 => &mut self.keyboard,
            5 => &mut self.url_preview,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "imopenlines.network.message.add";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `ATTACH` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `COLOR_TOKEN`: `string`.
    pub color_token: Option<String>,
    /// `BLOCKS`: list of [`AddAttachBlocks`].
    pub blocks: Option<Vec<AddAttachBlocks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttach {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `COLOR_TOKEN`.
    #[must_use]
    pub fn color_token(mut self, value: impl Into<String>) -> Self {
        self.color_token = Some(value.into());
        self
    }
    /// Sets `BLOCKS`.
    #[must_use]
    pub fn blocks(mut self, value: impl IntoIterator<Item = AddAttachBlocks>) -> Self {
        self.blocks = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddAttach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttach",
            fields: &["ID", "COLOR_TOKEN", "BLOCKS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.color_token,
            2 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.color_token,
            2 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ATTACH.BLOCKS` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachBlocks {
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `FILE`: list of [`AddAttachBlocksFile`].
    pub file: Option<Vec<AddAttachBlocksFile>>,
    /// `IMAGE`: list of [`AddAttachBlocksImage`].
    pub image: Option<Vec<AddAttachBlocksImage>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachBlocks {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `FILE`.
    #[must_use]
    pub fn file(mut self, value: impl IntoIterator<Item = AddAttachBlocksFile>) -> Self {
        self.file = Some(value.into_iter().collect());
        self
    }
    /// Sets `IMAGE`.
    #[must_use]
    pub fn image(
        mut self,
        value: impl IntoIterator<Item = AddAttachBlocksImage>,
    ) -> Self {
        self.image = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddAttachBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachBlocks",
            fields: &["MESSAGE", "FILE", "IMAGE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.file,
            2 => &self.image,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.file,
            2 => &mut self.image,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ATTACH.BLOCKS.FILE` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachBlocksFile {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachBlocksFile {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Record for AddAttachBlocksFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachBlocksFile",
            fields: &["NAME", "LINK", "SIZE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.link,
            2 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.link,
            2 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ATTACH.BLOCKS.IMAGE` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachBlocksImage {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `WIDTH`: `integer`.
    pub width: Option<i64>,
    /// `HEIGHT`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddAttachBlocksImage {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `PREVIEW`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `WIDTH`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `HEIGHT`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

impl Record for AddAttachBlocksImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddAttachBlocksImage",
            fields: &["NAME", "LINK", "PREVIEW", "WIDTH", "HEIGHT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.link,
            2 => &self.preview,
            3 => &self.width,
            4 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.link,
            2 => &mut self.preview,
            3 => &mut self.width,
            4 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `KEYBOARD` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddKeyboard {
    /// `BUTTONS`: list of [`AddKeyboardButtons`].
    pub buttons: Option<Vec<AddKeyboardButtons>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddKeyboard {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BUTTONS`.
    #[must_use]
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = AddKeyboardButtons>,
    ) -> Self {
        self.buttons = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddKeyboard {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddKeyboard",
            fields: &["BUTTONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.buttons,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.buttons,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `KEYBOARD.BUTTONS` of `imopenlines.network.message.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddKeyboardButtons {
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `BG_COLOR_TOKEN`: `string`.
    pub bg_color_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddKeyboardButtons {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TEXT`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `DISPLAY`.
    #[must_use]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        self.display = Some(value.into());
        self
    }
    /// Sets `BG_COLOR_TOKEN`.
    #[must_use]
    pub fn bg_color_token(mut self, value: impl Into<String>) -> Self {
        self.bg_color_token = Some(value.into());
        self
    }
}

impl Record for AddKeyboardButtons {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddKeyboardButtons",
            fields: &["TEXT", "LINK", "DISPLAY", "BG_COLOR_TOKEN"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.link,
            2 => &self.display,
            3 => &self.bg_color_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.link,
            2 => &mut self.display,
            3 => &mut self.bg_color_token,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.network.message.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `CODE` (HTTP 400).
    Code,
    /// `IMBOT_ERROR` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `USER_ID_EMPTY` (HTTP 400).
    UserIdEmpty,
    /// `USER_MESSAGE_LIMIT` (HTTP 400).
    UserMessageLimit,
    /// `MESSAGE_EMPTY` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_OVERSIZE` (HTTP 400).
    AttachOversize,
    /// `ATTACH_ERROR` (HTTP 400).
    AttachError,
    /// `KEYBOARD_ERROR` (HTTP 400).
    KeyboardError,
    /// `WRONG_REQUEST` (HTTP 400).
    WrongRequest,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::Code, "CODE").status(400),
        ErrorCase::code(Self::ImbotError, "IMBOT_ERROR").status(400),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY").status(400),
        ErrorCase::code(Self::UserMessageLimit, "USER_MESSAGE_LIMIT").status(400),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY").status(400),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE").status(400),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR").status(400),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR").status(400),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST").status(400),
    ];
}

/// Calls [`imopenlines.network.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html).
#[doc(alias = "imopenlines.network.message.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddAttach, AddAttachBlocks, AddAttachBlocksFile, AddAttachBlocksImage,
    AddKeyboard, AddKeyboardButtons
);
