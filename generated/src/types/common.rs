// @generated from docs/api-reference/data-types.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `common`.

use crate::prelude::*;

/// Object [`uf_enum_element`](https://apidocs.bitrix24.com/api-reference/data-types.html#uf_enum_element).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UfEnumElement {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `DEF`: `Y` or `N`.
    pub def: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `DEL`: `Y` or `N`.
    pub del: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UfEnumElement {
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
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `DEF`.
    #[must_use]
    pub fn def(mut self, value: bool) -> Self {
        self.def = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `DEL`.
    #[must_use]
    pub fn del(mut self, value: bool) -> Self {
        self.del = Some(value);
        self
    }
}

impl Record for UfEnumElement {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UfEnumElement",
            fields: &["ID", "VALUE", "DEF", "SORT", "XML_ID", "DEL"],
            required: &[],
            codecs: &[(2, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.value,
            2 => &self.def,
            3 => &self.sort,
            4 => &self.xml_id,
            5 => &self.del,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.value,
            2 => &mut self.def,
            3 => &mut self.sort,
            4 => &mut self.xml_id,
            5 => &mut self.del,
            _ => &mut self.extra,
        }
    }
}

record!(UfEnumElement);
