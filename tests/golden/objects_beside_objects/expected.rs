// ===== shop/crate_.rs
// @generated from api-reference/shop/shop-crate-add.md and 1 more. Do not edit.

//! `shop.crate.*`.

use super::super::prelude::*;

/// Request of `shop.crate.add`.
///
/// Scope: `shop`.
#[doc(alias = "shop.crate.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "shop.crate.add";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `fields` of `shop.crate.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `SIZE`: [`AddFieldsSize`], required.
    pub size: AddFieldsSize,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(size: AddFieldsSize) -> Self {
        Self { size, ..Default::default() }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["SIZE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SIZE` of `shop.crate.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsSize {
    /// `WIDTH`: `integer`, required.
    pub width: i64,
    /// `DEPTH`: `integer`.
    pub depth: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsSize {
    /// An object with its required keys.
    #[must_use]
    pub fn new(width: i64) -> Self {
        Self {
            width,
            ..Default::default()
        }
    }
    /// Sets `DEPTH`.
    #[must_use]
    pub fn depth(mut self, value: i64) -> Self {
        self.depth = Some(value);
        self
    }
}

impl Record for AddFieldsSize {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsSize",
            fields: &["WIDTH", "DEPTH"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.depth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.depth,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.crate.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.crate.add`.
#[doc(alias = "shop.crate.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.crate.update`.
///
/// Scope: `shop`.
#[doc(alias = "shop.crate.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: UpdateFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "shop.crate.update";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `fields` of `shop.crate.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `SIZE`: [`UpdateFieldsSize`].
    pub size: Option<UpdateFieldsSize>,
    /// `NOTES`: map of any value.
    pub notes: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: UpdateFieldsSize) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `NOTES`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<Map<Value>>) -> Self {
        self.notes = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["SIZE", "NOTES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            1 => &self.notes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            1 => &mut self.notes,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SIZE` of `shop.crate.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSize {
    /// `WIDTH`: `integer`.
    pub width: Option<i64>,
    /// `DEPTH`: `integer`.
    pub depth: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSize {
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
    pub fn depth(mut self, value: i64) -> Self {
        self.depth = Some(value);
        self
    }
}

impl Record for UpdateFieldsSize {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSize",
            fields: &["WIDTH", "DEPTH"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.depth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.depth,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.crate.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.crate.update`.
#[doc(alias = "shop.crate.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, AddFieldsSize, Update, UpdateFields, UpdateFieldsSize);

