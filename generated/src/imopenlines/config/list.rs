// @generated from docs/api-reference/imopenlines/openlines/imopenlines-config-list-get.md. Do not edit; run `cargo codegen`.

//! `imopenlines.config.list.*`.

use crate::prelude::*;

/// Request of [`imopenlines.config.list.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.list.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `PARAMS`: [`GetParams`].
    pub params: Option<GetParams>,
    /// `OPTIONS`: [`GetOptions`].
    pub options: Option<GetOptions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: GetParams) -> Self {
        self.params = Some(value);
        self
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: GetOptions) -> Self {
        self.options = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["PARAMS", "OPTIONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            1 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            1 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.config.list.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `PARAMS` of `imopenlines.config.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParams {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `order`: map of [`GetParamsOrder`].
    pub order: Option<Map<GetParamsOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetParamsOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for GetParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetParams",
            fields: &["select", "order", "filter", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.limit,
            4 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.limit,
            4 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.order` of `imopenlines.config.list.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetParamsOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetParamsOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `OPTIONS` of `imopenlines.config.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOptions {
    /// `QUEUE`: `Y` or `N`.
    pub queue: Option<bool>,
    /// `CONFIG_QUEUE`: `Y` or `N`.
    pub config_queue: Option<bool>,
    /// `CHECK_PERMISSION`: `string`.
    pub check_permission: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetOptions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `QUEUE`.
    #[must_use]
    pub fn queue(mut self, value: bool) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `CONFIG_QUEUE`.
    #[must_use]
    pub fn config_queue(mut self, value: bool) -> Self {
        self.config_queue = Some(value);
        self
    }
    /// Sets `CHECK_PERMISSION`.
    #[must_use]
    pub fn check_permission(mut self, value: impl Into<String>) -> Self {
        self.check_permission = Some(value.into());
        self
    }
}

impl Record for GetOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetOptions",
            fields: &["QUEUE", "CONFIG_QUEUE", "CHECK_PERMISSION"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.queue,
            1 => &self.config_queue,
            2 => &self.check_permission,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.queue,
            1 => &mut self.config_queue,
            2 => &mut self.check_permission,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imopenlines.config.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `LINE_NAME`: `string`.
    pub line_name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `CRM`: `Y` or `N`.
    pub crm: Option<bool>,
    /// `CRM_CREATE`: `string`.
    pub crm_create: Option<String>,
    /// `CRM_CREATE_SECOND`: `string`.
    pub crm_create_second: Option<String>,
    /// `CRM_CREATE_THIRD`: `Y` or `N`.
    pub crm_create_third: Option<bool>,
    /// `CRM_FORWARD`: `Y` or `N`.
    pub crm_forward: Option<bool>,
    /// `CRM_CHAT_TRACKER`: `Y` or `N`.
    pub crm_chat_tracker: Option<bool>,
    /// `CRM_TRANSFER_CHANGE`: `Y` or `N`.
    pub crm_transfer_change: Option<bool>,
    /// `CRM_SOURCE`: `string`.
    pub crm_source: Option<String>,
    /// `QUEUE_TYPE`: `string`.
    pub queue_type: Option<String>,
    /// `QUEUE_TIME`: `string`.
    pub queue_time: Option<String>,
    /// `NO_ANSWER_TIME`: `string`.
    pub no_answer_time: Option<String>,
    /// `CHECK_AVAILABLE`: `Y` or `N`.
    pub check_available: Option<bool>,
    /// `WATCH_TYPING`: `Y` or `N`.
    pub watch_typing: Option<bool>,
    /// `WELCOME_BOT_ENABLE`: `Y` or `N`.
    pub welcome_bot_enable: Option<bool>,
    /// `WELCOME_MESSAGE`: `Y` or `N`.
    pub welcome_message: Option<bool>,
    /// `WELCOME_MESSAGE_TEXT`: `string`.
    pub welcome_message_text: Option<String>,
    /// `VOTE_MESSAGE`: `Y` or `N`.
    pub vote_message: Option<bool>,
    /// `VOTE_TIME_LIMIT`: `string`.
    pub vote_time_limit: Option<String>,
    /// `VOTE_BEFORE_FINISH`: `Y` or `N`.
    pub vote_before_finish: Option<bool>,
    /// `VOTE_CLOSING_DELAY`: `Y` or `N`.
    pub vote_closing_delay: Option<bool>,
    /// `VOTE_MESSAGE_1_TEXT`: `string`.
    pub vote_message_1_text: Option<String>,
    /// `VOTE_MESSAGE_1_LIKE`: `string`.
    pub vote_message_1_like: Option<String>,
    /// `VOTE_MESSAGE_1_DISLIKE`: `string`.
    pub vote_message_1_dislike: Option<String>,
    /// `VOTE_MESSAGE_2_TEXT`: `string`.
    pub vote_message_2_text: Option<String>,
    /// `VOTE_MESSAGE_2_LIKE`: `string`.
    pub vote_message_2_like: Option<String>,
    /// `VOTE_MESSAGE_2_DISLIKE`: `string`.
    pub vote_message_2_dislike: Option<String>,
    /// `AGREEMENT_MESSAGE`: `Y` or `N`.
    pub agreement_message: Option<bool>,
    /// `AGREEMENT_ID`: `string`.
    pub agreement_id: Option<String>,
    /// `CATEGORY_ENABLE`: `Y` or `N`.
    pub category_enable: Option<bool>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `WELCOME_BOT_JOIN`: `string`.
    pub welcome_bot_join: Option<String>,
    /// `WELCOME_BOT_ID`: `integer`.
    pub welcome_bot_id: Option<i64>,
    /// `WELCOME_BOT_TIME`: `string`.
    pub welcome_bot_time: Option<String>,
    /// `WELCOME_BOT_LEFT`: `string`.
    pub welcome_bot_left: Option<String>,
    /// `NO_ANSWER_RULE`: `string`.
    pub no_answer_rule: Option<String>,
    /// `NO_ANSWER_FORM_ID`: `integer`.
    pub no_answer_form_id: Option<i64>,
    /// `NO_ANSWER_BOT_ID`: `integer`.
    pub no_answer_bot_id: Option<i64>,
    /// `NO_ANSWER_TEXT`: `string`.
    pub no_answer_text: Option<String>,
    /// `WORKTIME_ENABLE`: `Y` or `N`.
    pub worktime_enable: Option<bool>,
    /// `WORKTIME_FROM`: `string`.
    pub worktime_from: Option<String>,
    /// `WORKTIME_TO`: `string`.
    pub worktime_to: Option<String>,
    /// `WORKTIME_TIMEZONE`: `string`.
    pub worktime_timezone: Option<String>,
    /// `WORKTIME_HOLIDAYS`: list of `string`.
    pub worktime_holidays: Option<Vec<String>>,
    /// `WORKTIME_DAYOFF`: list of any value.
    pub worktime_dayoff: Option<Vec<Value>>,
    /// `WORKTIME_DAYOFF_RULE`: `string`.
    pub worktime_dayoff_rule: Option<String>,
    /// `WORKTIME_DAYOFF_FORM_ID`: `integer`.
    pub worktime_dayoff_form_id: Option<i64>,
    /// `WORKTIME_DAYOFF_BOT_ID`: `integer`.
    pub worktime_dayoff_bot_id: Option<i64>,
    /// `WORKTIME_DAYOFF_TEXT`: `string`.
    pub worktime_dayoff_text: Option<String>,
    /// `CLOSE_RULE`: `string`.
    pub close_rule: Option<String>,
    /// `CLOSE_FORM_ID`: `integer`.
    pub close_form_id: Option<i64>,
    /// `CLOSE_BOT_ID`: `integer`.
    pub close_bot_id: Option<i64>,
    /// `CLOSE_TEXT`: `string`.
    pub close_text: Option<String>,
    /// `FULL_CLOSE_TIME`: `string`.
    pub full_close_time: Option<String>,
    /// `AUTO_CLOSE_RULE`: `string`.
    pub auto_close_rule: Option<String>,
    /// `AUTO_CLOSE_FORM_ID`: `integer`.
    pub auto_close_form_id: Option<i64>,
    /// `AUTO_CLOSE_BOT_ID`: `integer`.
    pub auto_close_bot_id: Option<i64>,
    /// `AUTO_CLOSE_TIME`: `string`.
    pub auto_close_time: Option<String>,
    /// `AUTO_CLOSE_TEXT`: `string`.
    pub auto_close_text: Option<String>,
    /// `AUTO_EXPIRE_TIME`: `string`.
    pub auto_expire_time: Option<String>,
    /// `DATE_CREATE`: map of any value.
    pub date_create: Option<Map<Value>>,
    /// `DATE_MODIFY`: map of any value.
    pub date_modify: Option<Map<Value>>,
    /// `MODIFY_USER_ID`: `string`.
    pub modify_user_id: Option<String>,
    /// `TEMPORARY`: `Y` or `N`.
    pub temporary: Option<bool>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `QUICK_ANSWERS_IBLOCK_ID`: `integer`.
    pub quick_answers_iblock_id: Option<i64>,
    /// `SESSION_PRIORITY`: `string`.
    pub session_priority: Option<String>,
    /// `TYPE_MAX_CHAT`: `string`.
    pub type_max_chat: Option<String>,
    /// `MAX_CHAT`: `string`.
    pub max_chat: Option<String>,
    /// `OPERATOR_DATA`: `string`.
    pub operator_data: Option<String>,
    /// `QUEUE`: list of `integer`.
    pub queue: Option<Vec<i64>>,
    /// `QUEUE_USERS_FIELDS`: map of [`GetItemQueueUsersFields`].
    pub queue_users_fields: Option<Map<GetItemQueueUsersFields>>,
    /// `CONFIG_QUEUE`: list of [`GetItemConfigQueue`].
    pub config_queue: Option<Vec<GetItemConfigQueue>>,
    /// `DEFAULT_OPERATOR_DATA`: list of any value.
    pub default_operator_data: Option<Vec<Value>>,
    /// `KPI_FIRST_ANSWER_TIME`: `string`.
    pub kpi_first_answer_time: Option<String>,
    /// `KPI_FIRST_ANSWER_ALERT`: `Y` or `N`.
    pub kpi_first_answer_alert: Option<bool>,
    /// `KPI_FIRST_ANSWER_LIST`: list of any value, may be `null`.
    pub kpi_first_answer_list: Option<Vec<Value>>,
    /// `KPI_FIRST_ANSWER_TEXT`: `string`.
    pub kpi_first_answer_text: Option<String>,
    /// `KPI_FURTHER_ANSWER_TIME`: `string`.
    pub kpi_further_answer_time: Option<String>,
    /// `KPI_FURTHER_ANSWER_ALERT`: `Y` or `N`.
    pub kpi_further_answer_alert: Option<bool>,
    /// `KPI_FURTHER_ANSWER_LIST`: list of any value, may be `null`.
    pub kpi_further_answer_list: Option<Vec<Value>>,
    /// `KPI_FURTHER_ANSWER_TEXT`: `string`.
    pub kpi_further_answer_text: Option<String>,
    /// `KPI_CHECK_OPERATOR_ACTIVITY`: `Y` or `N`.
    pub kpi_check_operator_activity: Option<bool>,
    /// `SEND_NOTIFICATION_EMPTY_QUEUE`: `Y` or `N`.
    pub send_notification_empty_queue: Option<bool>,
    /// `USE_WELCOME_FORM`: `Y` or `N`.
    pub use_welcome_form: Option<bool>,
    /// `WELCOME_FORM_ID`: `integer`.
    pub welcome_form_id: Option<i64>,
    /// `WELCOME_FORM_DELAY`: `Y` or `N`.
    pub welcome_form_delay: Option<bool>,
    /// `SEND_WELCOME_EACH_SESSION`: `Y` or `N`.
    pub send_welcome_each_session: Option<bool>,
    /// `CONFIRM_CLOSE`: `Y` or `N`.
    pub confirm_close: Option<bool>,
    /// `IGNORE_WELCOME_FORM_RESPONSIBLE`: `Y` or `N`.
    pub ignore_welcome_form_responsible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "LINE_NAME",
                "ACTIVE",
                "CRM",
                "CRM_CREATE",
                "CRM_CREATE_SECOND",
                "CRM_CREATE_THIRD",
                "CRM_FORWARD",
                "CRM_CHAT_TRACKER",
                "CRM_TRANSFER_CHANGE",
                "CRM_SOURCE",
                "QUEUE_TYPE",
                "QUEUE_TIME",
                "NO_ANSWER_TIME",
                "CHECK_AVAILABLE",
                "WATCH_TYPING",
                "WELCOME_BOT_ENABLE",
                "WELCOME_MESSAGE",
                "WELCOME_MESSAGE_TEXT",
                "VOTE_MESSAGE",
                "VOTE_TIME_LIMIT",
                "VOTE_BEFORE_FINISH",
                "VOTE_CLOSING_DELAY",
                "VOTE_MESSAGE_1_TEXT",
                "VOTE_MESSAGE_1_LIKE",
                "VOTE_MESSAGE_1_DISLIKE",
                "VOTE_MESSAGE_2_TEXT",
                "VOTE_MESSAGE_2_LIKE",
                "VOTE_MESSAGE_2_DISLIKE",
                "AGREEMENT_MESSAGE",
                "AGREEMENT_ID",
                "CATEGORY_ENABLE",
                "CATEGORY_ID",
                "WELCOME_BOT_JOIN",
                "WELCOME_BOT_ID",
                "WELCOME_BOT_TIME",
                "WELCOME_BOT_LEFT",
                "NO_ANSWER_RULE",
                "NO_ANSWER_FORM_ID",
                "NO_ANSWER_BOT_ID",
                "NO_ANSWER_TEXT",
                "WORKTIME_ENABLE",
                "WORKTIME_FROM",
                "WORKTIME_TO",
                "WORKTIME_TIMEZONE",
                "WORKTIME_HOLIDAYS",
                "WORKTIME_DAYOFF",
                "WORKTIME_DAYOFF_RULE",
                "WORKTIME_DAYOFF_FORM_ID",
                "WORKTIME_DAYOFF_BOT_ID",
                "WORKTIME_DAYOFF_TEXT",
                "CLOSE_RULE",
                "CLOSE_FORM_ID",
                "CLOSE_BOT_ID",
                "CLOSE_TEXT",
                "FULL_CLOSE_TIME",
                "AUTO_CLOSE_RULE",
                "AUTO_CLOSE_FORM_ID",
                "AUTO_CLOSE_BOT_ID",
                "AUTO_CLOSE_TIME",
                "AUTO_CLOSE_TEXT",
                "AUTO_EXPIRE_TIME",
                "DATE_CREATE",
                "DATE_MODIFY",
                "MODIFY_USER_ID",
                "TEMPORARY",
                "XML_ID",
                "LANGUAGE_ID",
                "QUICK_ANSWERS_IBLOCK_ID",
                "SESSION_PRIORITY",
                "TYPE_MAX_CHAT",
                "MAX_CHAT",
                "OPERATOR_DATA",
                "QUEUE",
                "QUEUE_USERS_FIELDS",
                "CONFIG_QUEUE",
                "DEFAULT_OPERATOR_DATA",
                "KPI_FIRST_ANSWER_TIME",
                "KPI_FIRST_ANSWER_ALERT",
                "KPI_FIRST_ANSWER_LIST",
                "KPI_FIRST_ANSWER_TEXT",
                "KPI_FURTHER_ANSWER_TIME",
                "KPI_FURTHER_ANSWER_ALERT",
                "KPI_FURTHER_ANSWER_LIST",
                "KPI_FURTHER_ANSWER_TEXT",
                "KPI_CHECK_OPERATOR_ACTIVITY",
                "SEND_NOTIFICATION_EMPTY_QUEUE",
                "USE_WELCOME_FORM",
                "WELCOME_FORM_ID",
                "WELCOME_FORM_DELAY",
                "SEND_WELCOME_EACH_SESSION",
                "CONFIRM_CLOSE",
                "IGNORE_WELCOME_FORM_RESPONSIBLE",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (19, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (29, Codec::YesNo),
                (31, Codec::YesNo),
                (41, Codec::YesNo),
                (65, Codec::YesNo),
                (78, Codec::YesNo),
                (82, Codec::YesNo),
                (85, Codec::YesNo),
                (86, Codec::YesNo),
                (87, Codec::YesNo),
                (89, Codec::YesNo),
                (90, Codec::YesNo),
                (91, Codec::YesNo),
                (92, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.line_name,
            2 => &self.active,
            3 => &self.crm,
            4 => &self.crm_create,
            5 => &self.crm_create_second,
            6 => &self.crm_create_third,
            7 => &self.crm_forward,
            8 => &self.crm_chat_tracker,
            9 => &self.crm_transfer_change,
            10 => &self.crm_source,
            11 => &self.queue_type,
            12 => &self.queue_time,
            13 => &self.no_answer_time,
            14 => &self.check_available,
            15 => &self.watch_typing,
            16 => &self.welcome_bot_enable,
            17 => &self.welcome_message,
            18 => &self.welcome_message_text,
            19 => &self.vote_message,
            20 => &self.vote_time_limit,
            21 => &self.vote_before_finish,
            22 => &self.vote_closing_delay,
            23 => &self.vote_message_1_text,
            24 => &self.vote_message_1_like,
            25 => &self.vote_message_1_dislike,
            26 => &self.vote_message_2_text,
            27 => &self.vote_message_2_like,
            28 => &self.vote_message_2_dislike,
            29 => &self.agreement_message,
            30 => &self.agreement_id,
            31 => &self.category_enable,
            32 => &self.category_id,
            33 => &self.welcome_bot_join,
            34 => &self.welcome_bot_id,
            35 => &self.welcome_bot_time,
            36 => &self.welcome_bot_left,
            37 => &self.no_answer_rule,
            38 => &self.no_answer_form_id,
            39 => &self.no_answer_bot_id,
            40 => &self.no_answer_text,
            41 => &self.worktime_enable,
            42 => &self.worktime_from,
            43 => &self.worktime_to,
            44 => &self.worktime_timezone,
            45 => &self.worktime_holidays,
            46 => &self.worktime_dayoff,
            47 => &self.worktime_dayoff_rule,
            48 => &self.worktime_dayoff_form_id,
            49 => &self.worktime_dayoff_bot_id,
            50 => &self.worktime_dayoff_text,
            51 => &self.close_rule,
            52 => &self.close_form_id,
            53 => &self.close_bot_id,
            54 => &self.close_text,
            55 => &self.full_close_time,
            56 => &self.auto_close_rule,
            57 => &self.auto_close_form_id,
            58 => &self.auto_close_bot_id,
            59 => &self.auto_close_time,
            60 => &self.auto_close_text,
            61 => &self.auto_expire_time,
            62 => &self.date_create,
            63 => &self.date_modify,
            64 => &self.modify_user_id,
            65 => &self.temporary,
            66 => &self.xml_id,
            67 => &self.language_id,
            68 => &self.quick_answers_iblock_id,
            69 => &self.session_priority,
            70 => &self.type_max_chat,
            71 => &self.max_chat,
            72 => &self.operator_data,
            73 => &self.queue,
            74 => &self.queue_users_fields,
            75 => &self.config_queue,
            76 => &self.default_operator_data,
            77 => &self.kpi_first_answer_time,
            78 => &self.kpi_first_answer_alert,
            79 => &self.kpi_first_answer_list,
            80 => &self.kpi_first_answer_text,
            81 => &self.kpi_further_answer_time,
            82 => &self.kpi_further_answer_alert,
            83 => &self.kpi_further_answer_list,
            84 => &self.kpi_further_answer_text,
            85 => &self.kpi_check_operator_activity,
            86 => &self.send_notification_empty_queue,
            87 => &self.use_welcome_form,
            88 => &self.welcome_form_id,
            89 => &self.welcome_form_delay,
            90 => &self.send_welcome_each_session,
            91 => &self.confirm_close,
            92 => &self.ignore_welcome_form_responsible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.line_name,
            2 => &mut self.active,
            3 => &mut self.crm,
            4 => &mut self.crm_create,
            5 => &mut self.crm_create_second,
            6 => &mut self.crm_create_third,
            7 => &mut self.crm_forward,
            8 => &mut self.crm_chat_tracker,
            9 => &mut self.crm_transfer_change,
            10 => &mut self.crm_source,
            11 => &mut self.queue_type,
            12 => &mut self.queue_time,
            13 => &mut self.no_answer_time,
            14 => &mut self.check_available,
            15 => &mut self.watch_typing,
            16 => &mut self.welcome_bot_enable,
            17 => &mut self.welcome_message,
            18 => &mut self.welcome_message_text,
            19 => &mut self.vote_message,
            20 => &mut self.vote_time_limit,
            21 => &mut self.vote_before_finish,
            22 => &mut self.vote_closing_delay,
            23 => &mut self.vote_message_1_text,
            24 => &mut self.vote_message_1_like,
            25 => &mut self.vote_message_1_dislike,
            26 => &mut self.vote_message_2_text,
            27 => &mut self.vote_message_2_like,
            28 => &mut self.vote_message_2_dislike,
            29 => &mut self.agreement_message,
            30 => &mut self.agreement_id,
            31 => &mut self.category_enable,
            32 => &mut self.category_id,
            33 => &mut self.welcome_bot_join,
            34 => &mut self.welcome_bot_id,
            35 => &mut self.welcome_bot_time,
            36 => &mut self.welcome_bot_left,
            37 => &mut self.no_answer_rule,
            38 => &mut self.no_answer_form_id,
            39 => &mut self.no_answer_bot_id,
            40 => &mut self.no_answer_text,
            41 => &mut self.worktime_enable,
            42 => &mut self.worktime_from,
            43 => &mut self.worktime_to,
            44 => &mut self.worktime_timezone,
            45 => &mut self.worktime_holidays,
            46 => &mut self.worktime_dayoff,
            47 => &mut self.worktime_dayoff_rule,
            48 => &mut self.worktime_dayoff_form_id,
            49 => &mut self.worktime_dayoff_bot_id,
            50 => &mut self.worktime_dayoff_text,
            51 => &mut self.close_rule,
            52 => &mut self.close_form_id,
            53 => &mut self.close_bot_id,
            54 => &mut self.close_text,
            55 => &mut self.full_close_time,
            56 => &mut self.auto_close_rule,
            57 => &mut self.auto_close_form_id,
            58 => &mut self.auto_close_bot_id,
            59 => &mut self.auto_close_time,
            60 => &mut self.auto_close_text,
            61 => &mut self.auto_expire_time,
            62 => &mut self.date_create,
            63 => &mut self.date_modify,
            64 => &mut self.modify_user_id,
            65 => &mut self.temporary,
            66 => &mut self.xml_id,
            67 => &mut self.language_id,
            68 => &mut self.quick_answers_iblock_id,
            69 => &mut self.session_priority,
            70 => &mut self.type_max_chat,
            71 => &mut self.max_chat,
            72 => &mut self.operator_data,
            73 => &mut self.queue,
            74 => &mut self.queue_users_fields,
            75 => &mut self.config_queue,
            76 => &mut self.default_operator_data,
            77 => &mut self.kpi_first_answer_time,
            78 => &mut self.kpi_first_answer_alert,
            79 => &mut self.kpi_first_answer_list,
            80 => &mut self.kpi_first_answer_text,
            81 => &mut self.kpi_further_answer_time,
            82 => &mut self.kpi_further_answer_alert,
            83 => &mut self.kpi_further_answer_list,
            84 => &mut self.kpi_further_answer_text,
            85 => &mut self.kpi_check_operator_activity,
            86 => &mut self.send_notification_empty_queue,
            87 => &mut self.use_welcome_form,
            88 => &mut self.welcome_form_id,
            89 => &mut self.welcome_form_delay,
            90 => &mut self.send_welcome_each_session,
            91 => &mut self.confirm_close,
            92 => &mut self.ignore_welcome_form_responsible,
            _ => &mut self.extra,
        }
    }
}

/// `QUEUE_USERS_FIELDS` in the answer of `imopenlines.config.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemQueueUsersFields {
    /// `USER_NAME`: `string`, may be `null`.
    pub user_name: Option<String>,
    /// `USER_WORK_POSITION`: `string`, may be `null`.
    pub user_work_position: Option<String>,
    /// `USER_AVATAR`: `string`, may be `null`.
    pub user_avatar: Option<String>,
    /// `USER_AVATAR_ID`: `integer`, may be `null`.
    pub user_avatar_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemQueueUsersFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemQueueUsersFields",
            fields: &[
                "USER_NAME",
                "USER_WORK_POSITION",
                "USER_AVATAR",
                "USER_AVATAR_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_name,
            1 => &self.user_work_position,
            2 => &self.user_avatar,
            3 => &self.user_avatar_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_name,
            1 => &mut self.user_work_position,
            2 => &mut self.user_avatar,
            3 => &mut self.user_avatar_id,
            _ => &mut self.extra,
        }
    }
}

/// `CONFIG_QUEUE` in the answer of `imopenlines.config.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemConfigQueue {
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemConfigQueue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemConfigQueue",
            fields: &["ENTITY_ID", "ENTITY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.config.list.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_FORMAT`, `Unsupported PARAMS fields are passed: ...` (HTTP 400).
    InvalidFormatUnsupportedParamsFieldsArePassed,
    /// `INVALID_FORMAT`, `A wrong format for the PARAMS field 'select' is passed` (HTTP 400).
    InvalidFormatAWrongFormatForThe,
    /// `INVALID_FORMAT`, `A wrong format for the PARAMS field 'order' is passed` (HTTP 400).
    InvalidFormatAWrongFormatForTheParams,
    /// `INVALID_FORMAT`, `A wrong format for the PARAMS field 'filter' is passed` (HTTP 400).
    InvalidFormatAWrongFormatForTheParamsField,
    /// `INVALID_FORMAT`, `A non-negative integer is expected in the PARAMS field 'limit'` (HTTP 400).
    InvalidFormatANonNegativeIntegerIs,
    /// `INVALID_FORMAT`, `A non-negative integer is expected in the PARAMS field 'offset'` (HTTP 400).
    InvalidFormatANonNegativeIntegerIsExpected,
    /// `INVALID_FORMAT`, `A wrong field name is passed in the PARAMS field 'select'` (HTTP 400).
    InvalidFormatAWrongFieldNameIs,
    /// `INVALID_FORMAT`, `A wrong field name is passed in the PARAMS field 'order'` (HTTP 400).
    InvalidFormatAWrongFieldNameIsPassed,
    /// `INVALID_FORMAT`, `A wrong field name is passed in the PARAMS field 'filter'` (HTTP 400).
    InvalidFormatAWrongFieldNameIsPassedIn,
    /// `INVALID_FORMAT`, `An unknown field '...' is passed in the PARAMS field 'select'` (HTTP 400).
    InvalidFormatAnUnknownFieldIsPassed,
    /// `INVALID_FORMAT`, `An unknown field '...' is passed in the PARAMS field 'order'` (HTTP 400).
    InvalidFormatAnUnknownFieldIsPassedIn,
    /// `INVALID_FORMAT`, `An unknown field '...' is passed in the PARAMS field 'filter'` (HTTP 400).
    InvalidFormatAnUnknownFieldIsPassedInThe,
    /// `INVALID_FORMAT`, `A wrong field alias is passed in the PARAMS field 'select'` (HTTP 400).
    InvalidFormatAWrongFieldAliasIs,
    /// `INVALID_FORMAT`, `The alias '...' matches an existing field in the PARAMS field 'select'` (HTTP 400).
    InvalidFormatTheAliasMatchesAnExisting,
    /// `INVALID_FORMAT`, `A wrong sorting direction is passed in the PARAMS field 'order'` (HTTP 400).
    InvalidFormatAWrongSortingDirectionIs,
    /// `INVALID_FORMAT`, `Unsupported OPTIONS fields are passed: ...` (HTTP 400).
    InvalidFormatUnsupportedOptionsFieldsArePassed,
    /// `INVALID_FORMAT`, `A wrong format for the OPTIONS field 'QUEUE' is passed` (HTTP 400).
    InvalidFormatAWrongFormatForTheOptions,
    /// `INVALID_FORMAT`, `A wrong format for the OPTIONS field 'CONFIG_QUEUE' is passed` (HTTP 400).
    InvalidFormatAWrongFormatForTheOptionsField,
    /// `INVALID_FORMAT`, `An unknown value for the OPTIONS field 'CHECK_PERMISSION' is passed` (HTTP 400).
    InvalidFormatAnUnknownValueForThe,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::InvalidFormatUnsupportedParamsFieldsArePassed,
                "INVALID_FORMAT",
            )
            .message("Unsupported PARAMS fields are passed: ...")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFormatForThe, "INVALID_FORMAT")
            .message("A wrong format for the PARAMS field 'select' is passed")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFormatForTheParams, "INVALID_FORMAT")
            .message("A wrong format for the PARAMS field 'order' is passed")
            .status(400),
        ErrorCase::code(
                Self::InvalidFormatAWrongFormatForTheParamsField,
                "INVALID_FORMAT",
            )
            .message("A wrong format for the PARAMS field 'filter' is passed")
            .status(400),
        ErrorCase::code(Self::InvalidFormatANonNegativeIntegerIs, "INVALID_FORMAT")
            .message("A non-negative integer is expected in the PARAMS field 'limit'")
            .status(400),
        ErrorCase::code(
                Self::InvalidFormatANonNegativeIntegerIsExpected,
                "INVALID_FORMAT",
            )
            .message("A non-negative integer is expected in the PARAMS field 'offset'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFieldNameIs, "INVALID_FORMAT")
            .message("A wrong field name is passed in the PARAMS field 'select'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFieldNameIsPassed, "INVALID_FORMAT")
            .message("A wrong field name is passed in the PARAMS field 'order'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFieldNameIsPassedIn, "INVALID_FORMAT")
            .message("A wrong field name is passed in the PARAMS field 'filter'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAnUnknownFieldIsPassed, "INVALID_FORMAT")
            .message("An unknown field '...' is passed in the PARAMS field 'select'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAnUnknownFieldIsPassedIn, "INVALID_FORMAT")
            .message("An unknown field '...' is passed in the PARAMS field 'order'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAnUnknownFieldIsPassedInThe, "INVALID_FORMAT")
            .message("An unknown field '...' is passed in the PARAMS field 'filter'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFieldAliasIs, "INVALID_FORMAT")
            .message("A wrong field alias is passed in the PARAMS field 'select'")
            .status(400),
        ErrorCase::code(Self::InvalidFormatTheAliasMatchesAnExisting, "INVALID_FORMAT")
            .message(
                "The alias '...' matches an existing field in the PARAMS field 'select'",
            )
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongSortingDirectionIs, "INVALID_FORMAT")
            .message("A wrong sorting direction is passed in the PARAMS field 'order'")
            .status(400),
        ErrorCase::code(
                Self::InvalidFormatUnsupportedOptionsFieldsArePassed,
                "INVALID_FORMAT",
            )
            .message("Unsupported OPTIONS fields are passed: ...")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAWrongFormatForTheOptions, "INVALID_FORMAT")
            .message("A wrong format for the OPTIONS field 'QUEUE' is passed")
            .status(400),
        ErrorCase::code(
                Self::InvalidFormatAWrongFormatForTheOptionsField,
                "INVALID_FORMAT",
            )
            .message("A wrong format for the OPTIONS field 'CONFIG_QUEUE' is passed")
            .status(400),
        ErrorCase::code(Self::InvalidFormatAnUnknownValueForThe, "INVALID_FORMAT")
            .message(
                "An unknown value for the OPTIONS field 'CHECK_PERMISSION' is passed",
            )
            .status(400),
    ];
}

/// Calls [`imopenlines.config.list.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html).
#[doc(alias = "imopenlines.config.list.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetParams, GetOptions, GetItem, GetItemQueueUsersFields, GetItemConfigQueue
);

value_enum!(GetParamsOrder);
