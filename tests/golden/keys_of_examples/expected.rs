// ===== shop/shelf.rs
// @generated from api-reference/shop/shop-shelf-update.md. Do not edit.

//! `shop.shelf.*`.

use super::super::prelude::*;

/// Request of `shop.shelf.update`.
///
/// Scope: `shop`.
#[doc(alias = "shop.shelf.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `labels`: [`UpdateLabels`].
    pub labels: Option<UpdateLabels>,
    /// `options`: map of any value.
    pub options: Option<Map<Value>>,
    /// `slots`: map of [`UpdateSlots`].
    pub slots: Option<Map<UpdateSlots>>,
    /// `access`: map of `string`.
    pub access: Option<Map<String>>,
    /// `window`: [`UpdateWindow`].
    pub window: Option<UpdateWindow>,
    /// `quiet`: `boolean`.
    pub quiet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, value: UpdateLabels) -> Self {
        self.labels = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<Value>>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `slots`.
    #[must_use]
    pub fn slots(mut self, value: impl Into<Map<UpdateSlots>>) -> Self {
        self.slots = Some(value.into());
        self
    }
    /// Sets `access`.
    #[must_use]
    pub fn access(mut self, value: impl Into<Map<String>>) -> Self {
        self.access = Some(value.into());
        self
    }
    /// Sets `window`.
    #[must_use]
    pub fn window(mut self, value: UpdateWindow) -> Self {
        self.window = Some(value);
        self
    }
    /// Sets `quiet`.
    #[must_use]
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "id",
                "fields",
                "labels",
                "options",
                "slots",
                "access",
                "window",
                "quiet",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.labels,
            3 => &self.options,
            4 => &self.slots,
            5 => &self.access,
            6 => &self.window,
            7 => &self.quiet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.labels,
            3 => &mut self.options,
            4 => &mut self.slots,
            5 => &mut self.access,
            6 => &mut self.window,
            7 => &mut self.quiet,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "shop.shelf.update";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `fields` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PLACE`: [`UpdateFieldsPlace`].
    pub place: Option<UpdateFieldsPlace>,
    /// `TAGS`: list of [`UpdateFieldsTags`].
    pub tags: Option<Vec<UpdateFieldsTags>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `PLACE`.
    #[must_use]
    pub fn place(mut self, value: UpdateFieldsPlace) -> Self {
        self.place = Some(value);
        self
    }
    /// Sets `TAGS`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = UpdateFieldsTags>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["TITLE", "PLACE", "TAGS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.place,
            2 => &self.tags,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.place,
            2 => &mut self.tags,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PLACE` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsPlace {
    /// `ROW`: `integer`.
    pub row: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsPlace {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ROW`.
    #[must_use]
    pub fn row(mut self, value: i64) -> Self {
        self.row = Some(value);
        self
    }
}

impl Record for UpdateFieldsPlace {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsPlace",
            fields: &["ROW"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.row,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.row,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.TAGS` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsTags {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsTags {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsTags {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsTags",
            fields: &["name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `labels` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabels {
    /// `FRONT`: `string`.
    pub front: Option<String>,
    /// `BACK`: any value.
    pub back: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateLabels {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FRONT`.
    #[must_use]
    pub fn front(mut self, value: impl Into<String>) -> Self {
        self.front = Some(value.into());
        self
    }
    /// Sets `BACK`.
    #[must_use]
    pub fn back(mut self, value: impl Into<Value>) -> Self {
        self.back = Some(value.into());
        self
    }
}

impl Record for UpdateLabels {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateLabels",
            fields: &["FRONT", "BACK"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.front,
            1 => &self.back,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.front,
            1 => &mut self.back,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `slots` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlots {
    /// `WIDTH`: `integer`.
    pub width: Option<i64>,
    /// `DEPTH`: any value.
    pub depth: Option<Value>,
    /// `NOTE`: `string`.
    pub note: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateSlots {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `WIDTH`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `DEPTH`.
    #[must_use]
    pub fn depth(mut self, value: impl Into<Value>) -> Self {
        self.depth = Some(value.into());
        self
    }
    /// Sets `NOTE`.
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl Record for UpdateSlots {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateSlots",
            fields: &["WIDTH", "DEPTH", "NOTE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.depth,
            2 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.depth,
            2 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `window` of `shop.shelf.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWindow {
    /// `height`: any value.
    pub height: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateWindow {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: impl Into<Value>) -> Self {
        self.height = Some(value.into());
        self
    }
}

impl Record for UpdateWindow {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateWindow",
            fields: &["height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.shelf.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.shelf.update`.
#[doc(alias = "shop.shelf.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Update, UpdateFields, UpdateFieldsPlace, UpdateFieldsTags, UpdateLabels, UpdateSlots,
    UpdateWindow
);

