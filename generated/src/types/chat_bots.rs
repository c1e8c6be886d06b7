// @generated from docs/api-reference/chat-bots/chat-bots-v2/entities.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `chat_bots`.

use crate::prelude::*;

/// Object [`User`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `string` or `boolean`.
    pub idle: Option<Either<String, bool>>,
    /// `lastActivityDate`: `string` or `boolean`.
    pub last_activity_date: Option<Either<String, bool>>,
    /// `mobileLastDate`: `string` or `boolean`.
    pub mobile_last_date: Option<Either<String, bool>>,
    /// `desktopLastDate`: `string` or `boolean`.
    pub desktop_last_date: Option<Either<String, bool>>,
    /// `absent`: `string` or `boolean`.
    pub absent: Option<Either<String, bool>>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: map of any value or `boolean`.
    pub phones: Option<Either<Map<Value>, bool>>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for User {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "User",
            fields: &[
                "id",
                "active",
                "name",
                "firstName",
                "lastName",
                "workPosition",
                "color",
                "avatar",
                "gender",
                "birthday",
                "extranet",
                "bot",
                "connector",
                "externalAuthId",
                "status",
                "idle",
                "lastActivityDate",
                "mobileLastDate",
                "desktopLastDate",
                "absent",
                "departments",
                "phones",
                "type",
                "website",
                "email",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.first_name,
            4 => &self.last_name,
            5 => &self.work_position,
            6 => &self.color,
            7 => &self.avatar,
            8 => &self.gender,
            9 => &self.birthday,
            10 => &self.extranet,
            11 => &self.bot,
            12 => &self.connector,
            13 => &self.external_auth_id,
            14 => &self.status,
            15 => &self.idle,
            16 => &self.last_activity_date,
            17 => &self.mobile_last_date,
            18 => &self.desktop_last_date,
            19 => &self.absent,
            20 => &self.departments,
            21 => &self.phones,
            22 => &self.type_,
            23 => &self.website,
            24 => &self.email,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.first_name,
            4 => &mut self.last_name,
            5 => &mut self.work_position,
            6 => &mut self.color,
            7 => &mut self.avatar,
            8 => &mut self.gender,
            9 => &mut self.birthday,
            10 => &mut self.extranet,
            11 => &mut self.bot,
            12 => &mut self.connector,
            13 => &mut self.external_auth_id,
            14 => &mut self.status,
            15 => &mut self.idle,
            16 => &mut self.last_activity_date,
            17 => &mut self.mobile_last_date,
            18 => &mut self.desktop_last_date,
            19 => &mut self.absent,
            20 => &mut self.departments,
            21 => &mut self.phones,
            22 => &mut self.type_,
            23 => &mut self.website,
            24 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

record!(User);
