// @generated from docs/api-reference/biconnector/connector/index.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `biconnector`.

use crate::prelude::*;

/// Object [`Connector`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/index.html#fields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connector {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `logo`: `string`.
    pub logo: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `urlCheck`: `string`.
    pub url_check: Option<String>,
    /// `urlData`: `string`.
    pub url_data: Option<String>,
    /// `urlTableList`: `string`.
    pub url_table_list: Option<String>,
    /// `urlTableDescription`: `string`.
    pub url_table_description: Option<String>,
    /// `settings`: list of [`ConnectorSettings`].
    pub settings: Option<Vec<ConnectorSettings>>,
    /// `supportMapping`: `boolean`. Default: `false`.
    pub support_mapping: Option<bool>,
    /// `sourceCode`: `string`.
    pub source_code: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Connector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Connector",
            fields: &[
                "id",
                "title",
                "logo",
                "description",
                "sort",
                "urlCheck",
                "urlData",
                "urlTableList",
                "urlTableDescription",
                "settings",
                "supportMapping",
                "sourceCode",
                "dateCreate",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.logo,
            3 => &self.description,
            4 => &self.sort,
            5 => &self.url_check,
            6 => &self.url_data,
            7 => &self.url_table_list,
            8 => &self.url_table_description,
            9 => &self.settings,
            10 => &self.support_mapping,
            11 => &self.source_code,
            12 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.logo,
            3 => &mut self.description,
            4 => &mut self.sort,
            5 => &mut self.url_check,
            6 => &mut self.url_data,
            7 => &mut self.url_table_list,
            8 => &mut self.url_table_description,
            9 => &mut self.settings,
            10 => &mut self.support_mapping,
            11 => &mut self.source_code,
            12 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// `settings` of the object `Connector`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorSettings {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ConnectorSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ConnectorSettings",
            fields: &["name", "code", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Field`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/index.html#description).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field_ {
    /// `title`: `string`.
    pub title: Option<String>,
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Field_ {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Field_",
            fields: &[
                "title",
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.is_required,
            3 => &self.is_read_only,
            4 => &self.is_immutable,
            5 => &self.is_multiple,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.is_required,
            3 => &mut self.is_read_only,
            4 => &mut self.is_immutable,
            5 => &mut self.is_multiple,
            _ => &mut self.extra,
        }
    }
}

record!(Connector, ConnectorSettings, Field_);
