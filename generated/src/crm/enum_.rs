// @generated from docs/api-reference/crm/auxiliary/enum/crm-enum-address-type.md and 9 more. Do not edit; run `cargo codegen`.

//! `crm.enum.*`.

use crate::prelude::*;

pub mod settings;

/// Request of [`crm.enum.activitydirection`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitydirection")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activitydirection {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Activitydirection {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Activitydirection {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activitydirection",
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

#[allow(deprecated)]
impl Method for Activitydirection {
    type Output = Vec<Enum>;
    type Error = ActivitydirectionError;
    const NAME: &'static str = "crm.enum.activitydirection";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Answer of `crm.enum.activitydirection`, and 6 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enum {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SYMBOL_CODE`: `string`, may be `null`.
    pub symbol_code: Option<String>,
    /// `SYMBOL_CODE_SHORT`: `string`, may be `null`.
    pub symbol_code_short: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Enum {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Enum",
            fields: &["ID", "NAME", "SYMBOL_CODE", "SYMBOL_CODE_SHORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.symbol_code,
            3 => &self.symbol_code_short,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.symbol_code,
            3 => &mut self.symbol_code_short,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.enum.activitydirection`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitydirectionError {}

impl ErrorCode for ActivitydirectionError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.activitydirection`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitydirection")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn activitydirection<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activitydirection,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.activitynotifytype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitynotifytype")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activitynotifytype {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Activitynotifytype {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Activitynotifytype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activitynotifytype",
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

#[allow(deprecated)]
impl Method for Activitynotifytype {
    type Output = Vec<Enum>;
    type Error = ActivitynotifytypeError;
    const NAME: &'static str = "crm.enum.activitynotifytype";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.enum.activitynotifytype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitynotifytypeError {}

impl ErrorCode for ActivitynotifytypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.activitynotifytype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitynotifytype")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn activitynotifytype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activitynotifytype,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.activitypriority`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitypriority")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activitypriority {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Activitypriority {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Activitypriority {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activitypriority",
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

#[allow(deprecated)]
impl Method for Activitypriority {
    type Output = Vec<Enum>;
    type Error = ActivitypriorityError;
    const NAME: &'static str = "crm.enum.activitypriority";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.enum.activitypriority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitypriorityError {}

impl ErrorCode for ActivitypriorityError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.activitypriority`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitypriority")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn activitypriority<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activitypriority,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.activitystatus`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitystatus")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activitystatus {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Activitystatus {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Activitystatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activitystatus",
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

#[allow(deprecated)]
impl Method for Activitystatus {
    type Output = Vec<Enum>;
    type Error = ActivitystatusError;
    const NAME: &'static str = "crm.enum.activitystatus";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.enum.activitystatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitystatusError {}

impl ErrorCode for ActivitystatusError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.activitystatus`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitystatus")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn activitystatus<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activitystatus,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.activitytype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitytype")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activitytype {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Activitytype {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Activitytype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activitytype",
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

#[allow(deprecated)]
impl Method for Activitytype {
    type Output = Vec<Enum>;
    type Error = ActivitytypeError;
    const NAME: &'static str = "crm.enum.activitytype";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.enum.activitytype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitytypeError {}

impl ErrorCode for ActivitytypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.activitytype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.activitytype")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn activitytype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activitytype,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.addresstype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.enum.addresstype")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addresstype {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Addresstype {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Addresstype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addresstype",
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

impl Method for Addresstype {
    type Output = Vec<Enum>;
    type Error = AddresstypeError;
    const NAME: &'static str = "crm.enum.addresstype";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.enum.addresstype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddresstypeError {}

impl ErrorCode for AddresstypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.addresstype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html).
#[doc(alias = "crm.enum.addresstype")]
pub fn addresstype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addresstype,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.contenttype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.contenttype")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contenttype {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Contenttype {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Contenttype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Contenttype",
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

#[allow(deprecated)]
impl Method for Contenttype {
    type Output = Vec<Enum>;
    type Error = ContenttypeError;
    const NAME: &'static str = "crm.enum.contenttype";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.enum.contenttype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContenttypeError {}

impl ErrorCode for ContenttypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.contenttype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.enum.contenttype")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn contenttype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Contenttype,
) -> impl Future<Output = Result<Reply<Vec<Enum>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.fields`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.enum.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.enum.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.enum.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.enum.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.fields`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html).
#[doc(alias = "crm.enum.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.getorderownertypes`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.enum.getorderownertypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getorderownertypes {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getorderownertypes {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getorderownertypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getorderownertypes",
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

impl Method for Getorderownertypes {
    type Output = Vec<GetorderownertypesItem>;
    type Error = GetorderownertypesError;
    const NAME: &'static str = "crm.enum.getorderownertypes";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.enum.getorderownertypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetorderownertypesItem {
    /// `attribute`: `string`.
    pub attribute: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetorderownertypesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetorderownertypesItem",
            fields: &["attribute", "code", "id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attribute,
            1 => &self.code,
            2 => &self.id,
            3 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.code,
            2 => &mut self.id,
            3 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.enum.getorderownertypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetorderownertypesError {}

impl ErrorCode for GetorderownertypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.getorderownertypes`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html).
#[doc(alias = "crm.enum.getorderownertypes")]
pub fn getorderownertypes<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getorderownertypes,
) -> impl Future<
    Output = Result<Reply<Vec<GetorderownertypesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.enum.ownertype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.enum.ownertype")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ownertype {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Ownertype {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Ownertype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Ownertype",
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

impl Method for Ownertype {
    type Output = Vec<OwnertypeItem>;
    type Error = OwnertypeError;
    const NAME: &'static str = "crm.enum.ownertype";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.enum.ownertype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnertypeItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SYMBOL_CODE`: `string`.
    pub symbol_code: Option<String>,
    /// `SYMBOL_CODE_SHORT`: `string`.
    pub symbol_code_short: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OwnertypeItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OwnertypeItem",
            fields: &["ID", "NAME", "SYMBOL_CODE", "SYMBOL_CODE_SHORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.symbol_code,
            3 => &self.symbol_code_short,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.symbol_code,
            3 => &mut self.symbol_code_short,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.enum.ownertype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnertypeError {}

impl ErrorCode for OwnertypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.enum.ownertype`](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html).
#[doc(alias = "crm.enum.ownertype")]
pub fn ownertype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Ownertype,
) -> impl Future<
    Output = Result<Reply<Vec<OwnertypeItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Activitydirection, Enum, Activitynotifytype, Activitypriority, Activitystatus,
    Activitytype, Addresstype, Contenttype, Fields, FieldsEntry, Getorderownertypes,
    GetorderownertypesItem, Ownertype, OwnertypeItem
);
