// ===== depot/box_.rs
// @generated from api-reference/depot/depot-box-add.md. Do not edit.

//! `depot.box.*`.

use super::super::prelude::*;

/// Request of `depot.box.add`.
///
/// Scope: `depot`.
#[doc(alias = "depot.box.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[],
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
    const NAME: &'static str = "depot.box.add";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `fields` of `depot.box.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `label`: `string`, required.
    pub label: String,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `sealed`: `Y` or `N`.
    pub sealed: Option<bool>,
    /// `shelfId`: `integer`.
    pub shelf_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Default::default()
        }
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `sealed`.
    #[must_use]
    pub fn sealed(mut self, value: bool) -> Self {
        self.sealed = Some(value);
        self
    }
    /// Sets `shelfId`.
    #[must_use]
    pub fn shelf_id(mut self, value: i64) -> Self {
        self.shelf_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["label", "ownerId", "sealed", "shelfId"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label,
            1 => &self.owner_id,
            2 => &self.sealed,
            3 => &self.shelf_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label,
            1 => &mut self.owner_id,
            2 => &mut self.sealed,
            3 => &mut self.shelf_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.box.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.box.add`.
#[doc(alias = "depot.box.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields);

// ===== depot/crate_.rs
// @generated from api-reference/depot/depot-crate-add.md and 2 more. Do not edit.

//! `depot.crate.*`.

use super::super::prelude::*;

/// Request of `depot.crate.add`.
///
/// Scope: `depot`.
#[doc(alias = "depot.crate.add")]
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
    const NAME: &'static str = "depot.crate.add";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `fields` of `depot.crate.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `SEALED`: `Y` or `N`.
    pub sealed: Option<bool>,
    /// `SHELF_ID`: `integer`.
    pub shelf_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `SEALED`.
    #[must_use]
    pub fn sealed(mut self, value: bool) -> Self {
        self.sealed = Some(value);
        self
    }
    /// Sets `SHELF_ID`.
    #[must_use]
    pub fn shelf_id(mut self, value: i64) -> Self {
        self.shelf_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["OWNER_ID", "LABEL", "SEALED", "SHELF_ID"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.label,
            2 => &self.sealed,
            3 => &self.shelf_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.label,
            2 => &mut self.sealed,
            3 => &mut self.shelf_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.crate.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.crate.add`.
#[doc(alias = "depot.crate.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `depot.crate.find`.
///
/// Scope: `depot`.
#[doc(alias = "depot.crate.find")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Find {
    /// `hints`: [`FindHints`].
    pub hints: Option<FindHints>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Find {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `hints`.
    #[must_use]
    pub fn hints(mut self, value: FindHints) -> Self {
        self.hints = Some(value);
        self
    }
}

impl Record for Find {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Find",
            fields: &["hints"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hints,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hints,
            _ => &mut self.extra,
        }
    }
}

impl Method for Find {
    type Output = bool;
    type Error = FindError;
    const NAME: &'static str = "depot.crate.find";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `hints` of `depot.crate.find`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindHints {
    /// `near`: `integer`.
    pub near: Option<i64>,
    /// `far`: `integer`.
    pub far: Option<i64>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FindHints {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `near`.
    #[must_use]
    pub fn near(mut self, value: i64) -> Self {
        self.near = Some(value);
        self
    }
    /// Sets `far`.
    #[must_use]
    pub fn far(mut self, value: i64) -> Self {
        self.far = Some(value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl Record for FindHints {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FindHints",
            fields: &["near", "far", "label"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.near,
            1 => &self.far,
            2 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.near,
            1 => &mut self.far,
            2 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.crate.find`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindError {}

impl ErrorCode for FindError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.crate.find`.
#[doc(alias = "depot.crate.find")]
pub fn find<'a, C: Caller>(
    caller: &'a C,
    request: &'a Find,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `depot.crate.move`.
///
/// Scope: `depot`.
#[doc(alias = "depot.crate.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `changes`: [`MoveChanges`].
    pub changes: Option<MoveChanges>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `changes`.
    #[must_use]
    pub fn changes(mut self, value: MoveChanges) -> Self {
        self.changes = Some(value);
        self
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["changes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.changes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.changes,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = bool;
    type Error = MoveError;
    const NAME: &'static str = "depot.crate.move";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `changes` of `depot.crate.move`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveChanges {
    /// `SHELF_ID`: `integer`.
    pub shelf_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MoveChanges {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SHELF_ID`.
    #[must_use]
    pub fn shelf_id(mut self, value: i64) -> Self {
        self.shelf_id = Some(value);
        self
    }
}

impl Record for MoveChanges {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveChanges",
            fields: &["SHELF_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.shelf_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.shelf_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.crate.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.crate.move`.
#[doc(alias = "depot.crate.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, Find, FindHints, Move, MoveChanges);

// ===== depot/pallet.rs
// @generated from api-reference/depot/depot-pallet-add.md and 1 more. Do not edit.

//! `depot.pallet.*`.

use super::super::prelude::*;

/// Request of `depot.pallet.add`.
///
/// Scope: `depot`.
#[doc(alias = "depot.pallet.add")]
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
    const NAME: &'static str = "depot.pallet.add";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `fields` of `depot.pallet.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `weight`: `double`, required.
    pub weight: Decimal,
    /// `wood`: `string`.
    pub wood: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(weight: impl Into<Decimal>) -> Self {
        Self {
            weight: weight.into(),
            ..Default::default()
        }
    }
    /// Sets `wood`.
    #[must_use]
    pub fn wood(mut self, value: impl Into<String>) -> Self {
        self.wood = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["weight", "wood"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.weight,
            1 => &self.wood,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.weight,
            1 => &mut self.wood,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.pallet.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.pallet.add`.
#[doc(alias = "depot.pallet.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `depot.pallet.update`.
///
/// Scope: `depot`.
#[doc(alias = "depot.pallet.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// `also`: [`Fields`].
    pub also: Option<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: Fields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `also`.
    #[must_use]
    pub fn also(mut self, value: Fields) -> Self {
        self.also = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["fields", "also"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.also,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.also,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "depot.pallet.update";
    const SCOPES: &'static [&'static str] = &["depot"];
}

/// Parameter `fields` of `depot.pallet.update`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `weight`: `double`.
    pub weight: Option<Decimal>,
    /// `wood`: `string`.
    pub wood: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `wood`.
    #[must_use]
    pub fn wood(mut self, value: impl Into<String>) -> Self {
        self.wood = Some(value.into());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["weight", "wood"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.weight,
            1 => &self.wood,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.weight,
            1 => &mut self.wood,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `depot.pallet.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `depot.pallet.update`.
#[doc(alias = "depot.pallet.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, Update, Fields);

