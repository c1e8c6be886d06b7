// @generated from docs/api-reference/chats/messages/menu.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `chats`.

use crate::prelude::*;

/// Object [`Menu_Item`](https://apidocs.bitrix24.com/api-reference/chats/messages/menu.html#menu-item-fields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuItem {
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `COMMAND`: `string`.
    pub command: Option<String>,
    /// `COMMAND_PARAMS`: `string`.
    pub command_params: Option<String>,
    /// `APP_ID`: `integer`.
    pub app_id: Option<i64>,
    /// `APP_PARAMS`: `string`.
    pub app_params: Option<String>,
    /// `ACTION`: [`MenuItemAction`].
    pub action: Option<MenuItemAction>,
    /// `ACTION_VALUE`: [`MenuItemActionValue`].
    pub action_value: Option<MenuItemActionValue>,
    /// `CONTEXT`: [`MenuItemContext`]. Default: `ALL`.
    pub context: Option<MenuItemContext>,
    /// `DISABLED`: `Y` or `N`. Default: `N`.
    pub disabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MenuItem {
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
    /// Sets `COMMAND`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `COMMAND_PARAMS`.
    #[must_use]
    pub fn command_params(mut self, value: impl Into<String>) -> Self {
        self.command_params = Some(value.into());
        self
    }
    /// Sets `APP_ID`.
    #[must_use]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `APP_PARAMS`.
    #[must_use]
    pub fn app_params(mut self, value: impl Into<String>) -> Self {
        self.app_params = Some(value.into());
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: impl Into<MenuItemAction>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `ACTION_VALUE`.
    #[must_use]
    pub fn action_value(mut self, value: impl Into<MenuItemActionValue>) -> Self {
        self.action_value = Some(value.into());
        self
    }
    /// Sets `CONTEXT`.
    #[must_use]
    pub fn context(mut self, value: impl Into<MenuItemContext>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `DISABLED`.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}

impl Record for MenuItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MenuItem",
            fields: &[
                "TEXT",
                "LINK",
                "COMMAND",
                "COMMAND_PARAMS",
                "APP_ID",
                "APP_PARAMS",
                "ACTION",
                "ACTION_VALUE",
                "CONTEXT",
                "DISABLED",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.link,
            2 => &self.command,
            3 => &self.command_params,
            4 => &self.app_id,
            5 => &self.app_params,
            6 => &self.action,
            7 => &self.action_value,
            8 => &self.context,
            9 => &self.disabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.link,
            2 => &mut self.command,
            3 => &mut self.command_params,
            4 => &mut self.app_id,
            5 => &mut self.app_params,
            6 => &mut self.action,
            7 => &mut self.action_value,
            8 => &mut self.context,
            9 => &mut self.disabled,
            _ => &mut self.extra,
        }
    }
}

/// `ACTION` of the object `Menu_Item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuItemAction {
    /// `PUT`.
    Put,
    /// `SEND`.
    Send,
    /// `COPY`.
    Copy,
    /// `CALL`.
    Call,
    /// `DIALOG`.
    Dialog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MenuItemAction {
    const VALUES: &'static [&'static str] = &["PUT", "SEND", "COPY", "CALL", "DIALOG"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Put),
            1 => Some(Self::Send),
            2 => Some(Self::Copy),
            3 => Some(Self::Call),
            4 => Some(Self::Dialog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Put => "PUT",
            Self::Send => "SEND",
            Self::Copy => "COPY",
            Self::Call => "CALL",
            Self::Dialog => "DIALOG",
            Self::Other(text) => text,
        }
    }
}

/// `ACTION_VALUE` of the object `Menu_Item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuItemActionValue {
    /// `PUT`.
    Put,
    /// `SEND`.
    Send,
    /// `COPY`.
    Copy,
    /// `CALL`.
    Call,
    /// `DIALOG`.
    Dialog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MenuItemActionValue {
    const VALUES: &'static [&'static str] = &["PUT", "SEND", "COPY", "CALL", "DIALOG"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Put),
            1 => Some(Self::Send),
            2 => Some(Self::Copy),
            3 => Some(Self::Call),
            4 => Some(Self::Dialog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Put => "PUT",
            Self::Send => "SEND",
            Self::Copy => "COPY",
            Self::Call => "CALL",
            Self::Dialog => "DIALOG",
            Self::Other(text) => text,
        }
    }
}

/// `CONTEXT` of the object `Menu_Item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuItemContext {
    /// `MOBILE`.
    Mobile,
    /// `DESKTOP`.
    Desktop,
    /// `ALL`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MenuItemContext {
    const VALUES: &'static [&'static str] = &["MOBILE", "DESKTOP", "ALL"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mobile),
            1 => Some(Self::Desktop),
            2 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "MOBILE",
            Self::Desktop => "DESKTOP",
            Self::All => "ALL",
            Self::Other(text) => text,
        }
    }
}

record!(MenuItem);

value_enum!(MenuItemAction, MenuItemActionValue, MenuItemContext);
