// @generated from docs/api-reference/imopenlines/openlines/imopenlines-config-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `imopenlines.config.*`.

use crate::prelude::*;

pub mod list;
pub mod path;

/// Request of [`imopenlines.config.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "imopenlines.config.add";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `PARAMS` of `imopenlines.config.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `LINE_NAME`: `string`.
    pub line_name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `QUEUE`: list of [`ParamsQueue`].
    pub queue: Option<Vec<ParamsQueue>>,
    /// `QUEUE_TYPE`: [`ParamsQueueType`].
    pub queue_type: Option<ParamsQueueType>,
    /// `QUEUE_TIME`: `integer`.
    pub queue_time: Option<i64>,
    /// `NO_ANSWER_TIME`: `integer`.
    pub no_answer_time: Option<i64>,
    /// `WELCOME_MESSAGE`: `Y` or `N`.
    pub welcome_message: Option<bool>,
    /// `WELCOME_MESSAGE_TEXT`: `string`.
    pub welcome_message_text: Option<String>,
    /// `WORKTIME_ENABLE`: `Y` or `N`.
    pub worktime_enable: Option<bool>,
    /// `WORKTIME_FROM`: `string`.
    pub worktime_from: Option<String>,
    /// `WORKTIME_TO`: `string`.
    pub worktime_to: Option<String>,
    /// `WORKTIME_TIMEZONE`: `string`.
    pub worktime_timezone: Option<String>,
    /// `CRM`: `Y` or `N`.
    pub crm: Option<bool>,
    /// `CRM_CREATE`: `string`.
    pub crm_create: Option<String>,
    /// `VOTE_MESSAGE`: `Y` or `N`.
    pub vote_message: Option<bool>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `CRM_CREATE_SECOND`: `string`.
    pub crm_create_second: Option<String>,
    /// `CRM_CREATE_THIRD`: `Y` or `N`.
    pub crm_create_third: Option<bool>,
    /// `CRM_CHAT_TRACKER`: `Y` or `N`.
    pub crm_chat_tracker: Option<bool>,
    /// `CRM_FORWARD`: `Y` or `N`.
    pub crm_forward: Option<bool>,
    /// `CRM_TRANSFER_CHANGE`: `Y` or `N`.
    pub crm_transfer_change: Option<bool>,
    /// `CRM_SOURCE`: `string`.
    pub crm_source: Option<String>,
    /// `MAX_CHAT`: `integer`.
    pub max_chat: Option<i64>,
    /// `TYPE_MAX_CHAT`: [`ParamsTypeMaxChat`].
    pub type_max_chat: Option<ParamsTypeMaxChat>,
    /// `CATEGORY_ENABLE`: `Y` or `N`.
    pub category_enable: Option<bool>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `SESSION_PRIORITY`: `integer`.
    pub session_priority: Option<i64>,
    /// `WELCOME_BOT_ENABLE`: `Y` or `N`.
    pub welcome_bot_enable: Option<bool>,
    /// `WELCOME_BOT_JOIN`: [`ParamsWelcomeBotJoin`].
    pub welcome_bot_join: Option<ParamsWelcomeBotJoin>,
    /// `WELCOME_BOT_ID`: `integer`.
    pub welcome_bot_id: Option<i64>,
    /// `WELCOME_BOT_TIME`: `integer`.
    pub welcome_bot_time: Option<i64>,
    /// `WELCOME_BOT_LEFT`: [`ParamsWelcomeBotLeft`].
    pub welcome_bot_left: Option<ParamsWelcomeBotLeft>,
    /// `CHECK_AVAILABLE`: `Y` or `N`.
    pub check_available: Option<bool>,
    /// `WATCH_TYPING`: `Y` or `N`.
    pub watch_typing: Option<bool>,
    /// `SEND_WELCOME_EACH_SESSION`: `Y` or `N`.
    pub send_welcome_each_session: Option<bool>,
    /// `OPERATOR_DATA`: [`ParamsOperatorData`].
    pub operator_data: Option<ParamsOperatorData>,
    /// `DEFAULT_OPERATOR_DATA`: [`ParamsDefaultOperatorData`].
    pub default_operator_data: Option<ParamsDefaultOperatorData>,
    /// `NO_ANSWER_RULE`: [`NoAnswerRule`].
    pub no_answer_rule: Option<NoAnswerRule>,
    /// `NO_ANSWER_FORM_ID`: `integer`.
    pub no_answer_form_id: Option<i64>,
    /// `NO_ANSWER_BOT_ID`: `integer`.
    pub no_answer_bot_id: Option<i64>,
    /// `NO_ANSWER_TEXT`: `string`.
    pub no_answer_text: Option<String>,
    /// `WORKTIME_DAYOFF`: list of [`ParamsWorktimeDayoff`].
    pub worktime_dayoff: Option<Vec<ParamsWorktimeDayoff>>,
    /// `WORKTIME_HOLIDAYS`: `string`.
    pub worktime_holidays: Option<String>,
    /// `WORKTIME_DAYOFF_RULE`: [`NoAnswerRule`].
    pub worktime_dayoff_rule: Option<NoAnswerRule>,
    /// `WORKTIME_DAYOFF_FORM_ID`: `integer`.
    pub worktime_dayoff_form_id: Option<i64>,
    /// `WORKTIME_DAYOFF_BOT_ID`: `integer`.
    pub worktime_dayoff_bot_id: Option<i64>,
    /// `WORKTIME_DAYOFF_TEXT`: `string`.
    pub worktime_dayoff_text: Option<String>,
    /// `CLOSE_RULE`: [`NoAnswerRule`].
    pub close_rule: Option<NoAnswerRule>,
    /// `CLOSE_FORM_ID`: `integer`.
    pub close_form_id: Option<i64>,
    /// `CLOSE_BOT_ID`: `integer`.
    pub close_bot_id: Option<i64>,
    /// `CLOSE_TEXT`: `string`.
    pub close_text: Option<String>,
    /// `VOTE_TIME_LIMIT`: `integer`.
    pub vote_time_limit: Option<i64>,
    /// `VOTE_CLOSING_DELAY`: `Y` or `N`.
    pub vote_closing_delay: Option<bool>,
    /// `VOTE_BEFORE_FINISH`: `Y` or `N`.
    pub vote_before_finish: Option<bool>,
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
    /// `AUTO_CLOSE_RULE`: [`NoAnswerRule`].
    pub auto_close_rule: Option<NoAnswerRule>,
    /// `FULL_CLOSE_TIME`: `integer`.
    pub full_close_time: Option<i64>,
    /// `AUTO_CLOSE_TIME`: `integer`.
    pub auto_close_time: Option<i64>,
    /// `AUTO_CLOSE_FORM_ID`: `integer`.
    pub auto_close_form_id: Option<i64>,
    /// `AUTO_CLOSE_BOT_ID`: `integer`.
    pub auto_close_bot_id: Option<i64>,
    /// `AUTO_CLOSE_TEXT`: `string`.
    pub auto_close_text: Option<String>,
    /// `AUTO_EXPIRE_TIME`: `integer`.
    pub auto_expire_time: Option<i64>,
    /// `TEMPORARY`: `Y` or `N`.
    pub temporary: Option<bool>,
    /// `QUICK_ANSWERS_IBLOCK_ID`: `integer`.
    pub quick_answers_iblock_id: Option<i64>,
    /// `KPI_FIRST_ANSWER_TIME`: `integer`.
    pub kpi_first_answer_time: Option<i64>,
    /// `KPI_FIRST_ANSWER_ALERT`: `Y` or `N`.
    pub kpi_first_answer_alert: Option<bool>,
    /// `KPI_FIRST_ANSWER_LIST`: list of any value.
    pub kpi_first_answer_list: Option<Vec<Value>>,
    /// `KPI_FIRST_ANSWER_TEXT`: `string`.
    pub kpi_first_answer_text: Option<String>,
    /// `KPI_FURTHER_ANSWER_TIME`: `integer`.
    pub kpi_further_answer_time: Option<i64>,
    /// `KPI_FURTHER_ANSWER_ALERT`: `Y` or `N`.
    pub kpi_further_answer_alert: Option<bool>,
    /// `KPI_FURTHER_ANSWER_LIST`: list of any value.
    pub kpi_further_answer_list: Option<Vec<Value>>,
    /// `KPI_FURTHER_ANSWER_TEXT`: `string`.
    pub kpi_further_answer_text: Option<String>,
    /// `KPI_CHECK_OPERATOR_ACTIVITY`: `Y` or `N`.
    pub kpi_check_operator_activity: Option<bool>,
    /// `USE_WELCOME_FORM`: `Y` or `N`.
    pub use_welcome_form: Option<bool>,
    /// `WELCOME_FORM_ID`: `integer`.
    pub welcome_form_id: Option<i64>,
    /// `WELCOME_FORM_DELAY`: `Y` or `N`.
    pub welcome_form_delay: Option<bool>,
    /// `CONFIRM_CLOSE`: `Y` or `N`.
    pub confirm_close: Option<bool>,
    /// `IGNORE_WELCOME_FORM_RESPONSIBLE`: `Y` or `N`.
    pub ignore_welcome_form_responsible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `LINE_NAME`.
    #[must_use]
    pub fn line_name(mut self, value: impl Into<String>) -> Self {
        self.line_name = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `QUEUE`.
    #[must_use]
    pub fn queue(mut self, value: impl IntoIterator<Item = ParamsQueue>) -> Self {
        self.queue = Some(value.into_iter().collect());
        self
    }
    /// Sets `QUEUE_TYPE`.
    #[must_use]
    pub fn queue_type(mut self, value: impl Into<ParamsQueueType>) -> Self {
        self.queue_type = Some(value.into());
        self
    }
    /// Sets `QUEUE_TIME`.
    #[must_use]
    pub fn queue_time(mut self, value: i64) -> Self {
        self.queue_time = Some(value);
        self
    }
    /// Sets `NO_ANSWER_TIME`.
    #[must_use]
    pub fn no_answer_time(mut self, value: i64) -> Self {
        self.no_answer_time = Some(value);
        self
    }
    /// Sets `WELCOME_MESSAGE`.
    #[must_use]
    pub fn welcome_message(mut self, value: bool) -> Self {
        self.welcome_message = Some(value);
        self
    }
    /// Sets `WELCOME_MESSAGE_TEXT`.
    #[must_use]
    pub fn welcome_message_text(mut self, value: impl Into<String>) -> Self {
        self.welcome_message_text = Some(value.into());
        self
    }
    /// Sets `WORKTIME_ENABLE`.
    #[must_use]
    pub fn worktime_enable(mut self, value: bool) -> Self {
        self.worktime_enable = Some(value);
        self
    }
    /// Sets `WORKTIME_FROM`.
    #[must_use]
    pub fn worktime_from(mut self, value: impl Into<String>) -> Self {
        self.worktime_from = Some(value.into());
        self
    }
    /// Sets `WORKTIME_TO`.
    #[must_use]
    pub fn worktime_to(mut self, value: impl Into<String>) -> Self {
        self.worktime_to = Some(value.into());
        self
    }
    /// Sets `WORKTIME_TIMEZONE`.
    #[must_use]
    pub fn worktime_timezone(mut self, value: impl Into<String>) -> Self {
        self.worktime_timezone = Some(value.into());
        self
    }
    /// Sets `CRM`.
    #[must_use]
    pub fn crm(mut self, value: bool) -> Self {
        self.crm = Some(value);
        self
    }
    /// Sets `CRM_CREATE`.
    #[must_use]
    pub fn crm_create(mut self, value: impl Into<String>) -> Self {
        self.crm_create = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE`.
    #[must_use]
    pub fn vote_message(mut self, value: bool) -> Self {
        self.vote_message = Some(value);
        self
    }
    /// Sets `LANGUAGE_ID`.
    #[must_use]
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
    /// Sets `CRM_CREATE_SECOND`.
    #[must_use]
    pub fn crm_create_second(mut self, value: impl Into<String>) -> Self {
        self.crm_create_second = Some(value.into());
        self
    }
    /// Sets `CRM_CREATE_THIRD`.
    #[must_use]
    pub fn crm_create_third(mut self, value: bool) -> Self {
        self.crm_create_third = Some(value);
        self
    }
    /// Sets `CRM_CHAT_TRACKER`.
    #[must_use]
    pub fn crm_chat_tracker(mut self, value: bool) -> Self {
        self.crm_chat_tracker = Some(value);
        self
    }
    /// Sets `CRM_FORWARD`.
    #[must_use]
    pub fn crm_forward(mut self, value: bool) -> Self {
        self.crm_forward = Some(value);
        self
    }
    /// Sets `CRM_TRANSFER_CHANGE`.
    #[must_use]
    pub fn crm_transfer_change(mut self, value: bool) -> Self {
        self.crm_transfer_change = Some(value);
        self
    }
    /// Sets `CRM_SOURCE`.
    #[must_use]
    pub fn crm_source(mut self, value: impl Into<String>) -> Self {
        self.crm_source = Some(value.into());
        self
    }
    /// Sets `MAX_CHAT`.
    #[must_use]
    pub fn max_chat(mut self, value: i64) -> Self {
        self.max_chat = Some(value);
        self
    }
    /// Sets `TYPE_MAX_CHAT`.
    #[must_use]
    pub fn type_max_chat(mut self, value: impl Into<ParamsTypeMaxChat>) -> Self {
        self.type_max_chat = Some(value.into());
        self
    }
    /// Sets `CATEGORY_ENABLE`.
    #[must_use]
    pub fn category_enable(mut self, value: bool) -> Self {
        self.category_enable = Some(value);
        self
    }
    /// Sets `CATEGORY_ID`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `SESSION_PRIORITY`.
    #[must_use]
    pub fn session_priority(mut self, value: i64) -> Self {
        self.session_priority = Some(value);
        self
    }
    /// Sets `WELCOME_BOT_ENABLE`.
    #[must_use]
    pub fn welcome_bot_enable(mut self, value: bool) -> Self {
        self.welcome_bot_enable = Some(value);
        self
    }
    /// Sets `WELCOME_BOT_JOIN`.
    #[must_use]
    pub fn welcome_bot_join(mut self, value: impl Into<ParamsWelcomeBotJoin>) -> Self {
        self.welcome_bot_join = Some(value.into());
        self
    }
    /// Sets `WELCOME_BOT_ID`.
    #[must_use]
    pub fn welcome_bot_id(mut self, value: i64) -> Self {
        self.welcome_bot_id = Some(value);
        self
    }
    /// Sets `WELCOME_BOT_TIME`.
    #[must_use]
    pub fn welcome_bot_time(mut self, value: i64) -> Self {
        self.welcome_bot_time = Some(value);
        self
    }
    /// Sets `WELCOME_BOT_LEFT`.
    #[must_use]
    pub fn welcome_bot_left(mut self, value: impl Into<ParamsWelcomeBotLeft>) -> Self {
        self.welcome_bot_left = Some(value.into());
        self
    }
    /// Sets `CHECK_AVAILABLE`.
    #[must_use]
    pub fn check_available(mut self, value: bool) -> Self {
        self.check_available = Some(value);
        self
    }
    /// Sets `WATCH_TYPING`.
    #[must_use]
    pub fn watch_typing(mut self, value: bool) -> Self {
        self.watch_typing = Some(value);
        self
    }
    /// Sets `SEND_WELCOME_EACH_SESSION`.
    #[must_use]
    pub fn send_welcome_each_session(mut self, value: bool) -> Self {
        self.send_welcome_each_session = Some(value);
        self
    }
    /// Sets `OPERATOR_DATA`.
    #[must_use]
    pub fn operator_data(mut self, value: impl Into<ParamsOperatorData>) -> Self {
        self.operator_data = Some(value.into());
        self
    }
    /// Sets `DEFAULT_OPERATOR_DATA`.
    #[must_use]
    pub fn default_operator_data(mut self, value: ParamsDefaultOperatorData) -> Self {
        self.default_operator_data = Some(value);
        self
    }
    /// Sets `NO_ANSWER_RULE`.
    #[must_use]
    pub fn no_answer_rule(mut self, value: impl Into<NoAnswerRule>) -> Self {
        self.no_answer_rule = Some(value.into());
        self
    }
    /// Sets `NO_ANSWER_FORM_ID`.
    #[must_use]
    pub fn no_answer_form_id(mut self, value: i64) -> Self {
        self.no_answer_form_id = Some(value);
        self
    }
    /// Sets `NO_ANSWER_BOT_ID`.
    #[must_use]
    pub fn no_answer_bot_id(mut self, value: i64) -> Self {
        self.no_answer_bot_id = Some(value);
        self
    }
    /// Sets `NO_ANSWER_TEXT`.
    #[must_use]
    pub fn no_answer_text(mut self, value: impl Into<String>) -> Self {
        self.no_answer_text = Some(value.into());
        self
    }
    /// Sets `WORKTIME_DAYOFF`.
    #[must_use]
    pub fn worktime_dayoff(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParamsWorktimeDayoff>>,
    ) -> Self {
        self.worktime_dayoff = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `WORKTIME_HOLIDAYS`.
    #[must_use]
    pub fn worktime_holidays(mut self, value: impl Into<String>) -> Self {
        self.worktime_holidays = Some(value.into());
        self
    }
    /// Sets `WORKTIME_DAYOFF_RULE`.
    #[must_use]
    pub fn worktime_dayoff_rule(mut self, value: impl Into<NoAnswerRule>) -> Self {
        self.worktime_dayoff_rule = Some(value.into());
        self
    }
    /// Sets `WORKTIME_DAYOFF_FORM_ID`.
    #[must_use]
    pub fn worktime_dayoff_form_id(mut self, value: i64) -> Self {
        self.worktime_dayoff_form_id = Some(value);
        self
    }
    /// Sets `WORKTIME_DAYOFF_BOT_ID`.
    #[must_use]
    pub fn worktime_dayoff_bot_id(mut self, value: i64) -> Self {
        self.worktime_dayoff_bot_id = Some(value);
        self
    }
    /// Sets `WORKTIME_DAYOFF_TEXT`.
    #[must_use]
    pub fn worktime_dayoff_text(mut self, value: impl Into<String>) -> Self {
        self.worktime_dayoff_text = Some(value.into());
        self
    }
    /// Sets `CLOSE_RULE`.
    #[must_use]
    pub fn close_rule(mut self, value: impl Into<NoAnswerRule>) -> Self {
        self.close_rule = Some(value.into());
        self
    }
    /// Sets `CLOSE_FORM_ID`.
    #[must_use]
    pub fn close_form_id(mut self, value: i64) -> Self {
        self.close_form_id = Some(value);
        self
    }
    /// Sets `CLOSE_BOT_ID`.
    #[must_use]
    pub fn close_bot_id(mut self, value: i64) -> Self {
        self.close_bot_id = Some(value);
        self
    }
    /// Sets `CLOSE_TEXT`.
    #[must_use]
    pub fn close_text(mut self, value: impl Into<String>) -> Self {
        self.close_text = Some(value.into());
        self
    }
    /// Sets `VOTE_TIME_LIMIT`.
    #[must_use]
    pub fn vote_time_limit(mut self, value: i64) -> Self {
        self.vote_time_limit = Some(value);
        self
    }
    /// Sets `VOTE_CLOSING_DELAY`.
    #[must_use]
    pub fn vote_closing_delay(mut self, value: bool) -> Self {
        self.vote_closing_delay = Some(value);
        self
    }
    /// Sets `VOTE_BEFORE_FINISH`.
    #[must_use]
    pub fn vote_before_finish(mut self, value: bool) -> Self {
        self.vote_before_finish = Some(value);
        self
    }
    /// Sets `VOTE_MESSAGE_1_TEXT`.
    #[must_use]
    pub fn vote_message_1_text(mut self, value: impl Into<String>) -> Self {
        self.vote_message_1_text = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE_1_LIKE`.
    #[must_use]
    pub fn vote_message_1_like(mut self, value: impl Into<String>) -> Self {
        self.vote_message_1_like = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE_1_DISLIKE`.
    #[must_use]
    pub fn vote_message_1_dislike(mut self, value: impl Into<String>) -> Self {
        self.vote_message_1_dislike = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE_2_TEXT`.
    #[must_use]
    pub fn vote_message_2_text(mut self, value: impl Into<String>) -> Self {
        self.vote_message_2_text = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE_2_LIKE`.
    #[must_use]
    pub fn vote_message_2_like(mut self, value: impl Into<String>) -> Self {
        self.vote_message_2_like = Some(value.into());
        self
    }
    /// Sets `VOTE_MESSAGE_2_DISLIKE`.
    #[must_use]
    pub fn vote_message_2_dislike(mut self, value: impl Into<String>) -> Self {
        self.vote_message_2_dislike = Some(value.into());
        self
    }
    /// Sets `AUTO_CLOSE_RULE`.
    #[must_use]
    pub fn auto_close_rule(mut self, value: impl Into<NoAnswerRule>) -> Self {
        self.auto_close_rule = Some(value.into());
        self
    }
    /// Sets `FULL_CLOSE_TIME`.
    #[must_use]
    pub fn full_close_time(mut self, value: i64) -> Self {
        self.full_close_time = Some(value);
        self
    }
    /// Sets `AUTO_CLOSE_TIME`.
    #[must_use]
    pub fn auto_close_time(mut self, value: i64) -> Self {
        self.auto_close_time = Some(value);
        self
    }
    /// Sets `AUTO_CLOSE_FORM_ID`.
    #[must_use]
    pub fn auto_close_form_id(mut self, value: i64) -> Self {
        self.auto_close_form_id = Some(value);
        self
    }
    /// Sets `AUTO_CLOSE_BOT_ID`.
    #[must_use]
    pub fn auto_close_bot_id(mut self, value: i64) -> Self {
        self.auto_close_bot_id = Some(value);
        self
    }
    /// Sets `AUTO_CLOSE_TEXT`.
    #[must_use]
    pub fn auto_close_text(mut self, value: impl Into<String>) -> Self {
        self.auto_close_text = Some(value.into());
        self
    }
    /// Sets `AUTO_EXPIRE_TIME`.
    #[must_use]
    pub fn auto_expire_time(mut self, value: i64) -> Self {
        self.auto_expire_time = Some(value);
        self
    }
    /// Sets `TEMPORARY`.
    #[must_use]
    pub fn temporary(mut self, value: bool) -> Self {
        self.temporary = Some(value);
        self
    }
    /// Sets `QUICK_ANSWERS_IBLOCK_ID`.
    #[must_use]
    pub fn quick_answers_iblock_id(mut self, value: i64) -> Self {
        self.quick_answers_iblock_id = Some(value);
        self
    }
    /// Sets `KPI_FIRST_ANSWER_TIME`.
    #[must_use]
    pub fn kpi_first_answer_time(mut self, value: i64) -> Self {
        self.kpi_first_answer_time = Some(value);
        self
    }
    /// Sets `KPI_FIRST_ANSWER_ALERT`.
    #[must_use]
    pub fn kpi_first_answer_alert(mut self, value: bool) -> Self {
        self.kpi_first_answer_alert = Some(value);
        self
    }
    /// Sets `KPI_FIRST_ANSWER_LIST`.
    #[must_use]
    pub fn kpi_first_answer_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.kpi_first_answer_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `KPI_FIRST_ANSWER_TEXT`.
    #[must_use]
    pub fn kpi_first_answer_text(mut self, value: impl Into<String>) -> Self {
        self.kpi_first_answer_text = Some(value.into());
        self
    }
    /// Sets `KPI_FURTHER_ANSWER_TIME`.
    #[must_use]
    pub fn kpi_further_answer_time(mut self, value: i64) -> Self {
        self.kpi_further_answer_time = Some(value);
        self
    }
    /// Sets `KPI_FURTHER_ANSWER_ALERT`.
    #[must_use]
    pub fn kpi_further_answer_alert(mut self, value: bool) -> Self {
        self.kpi_further_answer_alert = Some(value);
        self
    }
    /// Sets `KPI_FURTHER_ANSWER_LIST`.
    #[must_use]
    pub fn kpi_further_answer_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.kpi_further_answer_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `KPI_FURTHER_ANSWER_TEXT`.
    #[must_use]
    pub fn kpi_further_answer_text(mut self, value: impl Into<String>) -> Self {
        self.kpi_further_answer_text = Some(value.into());
        self
    }
    /// Sets `KPI_CHECK_OPERATOR_ACTIVITY`.
    #[must_use]
    pub fn kpi_check_operator_activity(mut self, value: bool) -> Self {
        self.kpi_check_operator_activity = Some(value);
        self
    }
    /// Sets `USE_WELCOME_FORM`.
    #[must_use]
    pub fn use_welcome_form(mut self, value: bool) -> Self {
        self.use_welcome_form = Some(value);
        self
    }
    /// Sets `WELCOME_FORM_ID`.
    #[must_use]
    pub fn welcome_form_id(mut self, value: i64) -> Self {
        self.welcome_form_id = Some(value);
        self
    }
    /// Sets `WELCOME_FORM_DELAY`.
    #[must_use]
    pub fn welcome_form_delay(mut self, value: bool) -> Self {
        self.welcome_form_delay = Some(value);
        self
    }
    /// Sets `CONFIRM_CLOSE`.
    #[must_use]
    pub fn confirm_close(mut self, value: bool) -> Self {
        self.confirm_close = Some(value);
        self
    }
    /// Sets `IGNORE_WELCOME_FORM_RESPONSIBLE`.
    #[must_use]
    pub fn ignore_welcome_form_responsible(mut self, value: bool) -> Self {
        self.ignore_welcome_form_responsible = Some(value);
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &[
                "LINE_NAME",
                "ACTIVE",
                "QUEUE",
                "QUEUE_TYPE",
                "QUEUE_TIME",
                "NO_ANSWER_TIME",
                "WELCOME_MESSAGE",
                "WELCOME_MESSAGE_TEXT",
                "WORKTIME_ENABLE",
                "WORKTIME_FROM",
                "WORKTIME_TO",
                "WORKTIME_TIMEZONE",
                "CRM",
                "CRM_CREATE",
                "VOTE_MESSAGE",
                "LANGUAGE_ID",
                "CRM_CREATE_SECOND",
                "CRM_CREATE_THIRD",
                "CRM_CHAT_TRACKER",
                "CRM_FORWARD",
                "CRM_TRANSFER_CHANGE",
                "CRM_SOURCE",
                "MAX_CHAT",
                "TYPE_MAX_CHAT",
                "CATEGORY_ENABLE",
                "CATEGORY_ID",
                "SESSION_PRIORITY",
                "WELCOME_BOT_ENABLE",
                "WELCOME_BOT_JOIN",
                "WELCOME_BOT_ID",
                "WELCOME_BOT_TIME",
                "WELCOME_BOT_LEFT",
                "CHECK_AVAILABLE",
                "WATCH_TYPING",
                "SEND_WELCOME_EACH_SESSION",
                "OPERATOR_DATA",
                "DEFAULT_OPERATOR_DATA",
                "NO_ANSWER_RULE",
                "NO_ANSWER_FORM_ID",
                "NO_ANSWER_BOT_ID",
                "NO_ANSWER_TEXT",
                "WORKTIME_DAYOFF",
                "WORKTIME_HOLIDAYS",
                "WORKTIME_DAYOFF_RULE",
                "WORKTIME_DAYOFF_FORM_ID",
                "WORKTIME_DAYOFF_BOT_ID",
                "WORKTIME_DAYOFF_TEXT",
                "CLOSE_RULE",
                "CLOSE_FORM_ID",
                "CLOSE_BOT_ID",
                "CLOSE_TEXT",
                "VOTE_TIME_LIMIT",
                "VOTE_CLOSING_DELAY",
                "VOTE_BEFORE_FINISH",
                "VOTE_MESSAGE_1_TEXT",
                "VOTE_MESSAGE_1_LIKE",
                "VOTE_MESSAGE_1_DISLIKE",
                "VOTE_MESSAGE_2_TEXT",
                "VOTE_MESSAGE_2_LIKE",
                "VOTE_MESSAGE_2_DISLIKE",
                "AUTO_CLOSE_RULE",
                "FULL_CLOSE_TIME",
                "AUTO_CLOSE_TIME",
                "AUTO_CLOSE_FORM_ID",
                "AUTO_CLOSE_BOT_ID",
                "AUTO_CLOSE_TEXT",
                "AUTO_EXPIRE_TIME",
                "TEMPORARY",
                "QUICK_ANSWERS_IBLOCK_ID",
                "KPI_FIRST_ANSWER_TIME",
                "KPI_FIRST_ANSWER_ALERT",
                "KPI_FIRST_ANSWER_LIST",
                "KPI_FIRST_ANSWER_TEXT",
                "KPI_FURTHER_ANSWER_TIME",
                "KPI_FURTHER_ANSWER_ALERT",
                "KPI_FURTHER_ANSWER_LIST",
                "KPI_FURTHER_ANSWER_TEXT",
                "KPI_CHECK_OPERATOR_ACTIVITY",
                "USE_WELCOME_FORM",
                "WELCOME_FORM_ID",
                "WELCOME_FORM_DELAY",
                "CONFIRM_CLOSE",
                "IGNORE_WELCOME_FORM_RESPONSIBLE",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (12, Codec::YesNo),
                (14, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (24, Codec::YesNo),
                (27, Codec::YesNo),
                (32, Codec::YesNo),
                (33, Codec::YesNo),
                (34, Codec::YesNo),
                (52, Codec::YesNo),
                (53, Codec::YesNo),
                (67, Codec::YesNo),
                (70, Codec::YesNo),
                (74, Codec::YesNo),
                (77, Codec::YesNo),
                (78, Codec::YesNo),
                (80, Codec::YesNo),
                (81, Codec::YesNo),
                (82, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.line_name,
            1 => &self.active,
            2 => &self.queue,
            3 => &self.queue_type,
            4 => &self.queue_time,
            5 => &self.no_answer_time,
            6 => &self.welcome_message,
            7 => &self.welcome_message_text,
            8 => &self.worktime_enable,
            9 => &self.worktime_from,
            10 => &self.worktime_to,
            11 => &self.worktime_timezone,
            12 => &self.crm,
            13 => &self.crm_create,
            14 => &self.vote_message,
            15 => &self.language_id,
            16 => &self.crm_create_second,
            17 => &self.crm_create_third,
            18 => &self.crm_chat_tracker,
            19 => &self.crm_forward,
            20 => &self.crm_transfer_change,
            21 => &self.crm_source,
            22 => &self.max_chat,
            23 => &self.type_max_chat,
            24 => &self.category_enable,
            25 => &self.category_id,
            26 => &self.session_priority,
            27 => &self.welcome_bot_enable,
            28 => &self.welcome_bot_join,
            29 => &self.welcome_bot_id,
            30 => &self.welcome_bot_time,
            31 => &self.welcome_bot_left,
            32 => &self.check_available,
            33 => &self.watch_typing,
            34 => &self.send_welcome_each_session,
            35 => &self.operator_data,
            36 => &self.default_operator_data,
            37 => &self.no_answer_rule,
            38 => &self.no_answer_form_id,
            39 => &self.no_answer_bot_id,
            40 => &self.no_answer_text,
            41 => &self.worktime_dayoff,
            42 => &self.worktime_holidays,
            43 => &self.worktime_dayoff_rule,
            44 => &self.worktime_dayoff_form_id,
            45 => &self.worktime_dayoff_bot_id,
            46 => &self.worktime_dayoff_text,
            47 => &self.close_rule,
            48 => &self.close_form_id,
            49 => &self.close_bot_id,
            50 => &self.close_text,
            51 => &self.vote_time_limit,
            52 => &self.vote_closing_delay,
            53 => &self.vote_before_finish,
            54 => &self.vote_message_1_text,
            55 => &self.vote_message_1_like,
            56 => &self.vote_message_1_dislike,
            57 => &self.vote_message_2_text,
            58 => &self.vote_message_2_like,
            59 => &self.vote_message_2_dislike,
            60 => &self.auto_close_rule,
            61 => &self.full_close_time,
            62 => &self.auto_close_time,
            63 => &self.auto_close_form_id,
            64 => &self.auto_close_bot_id,
            65 => &self.auto_close_text,
            66 => &self.auto_expire_time,
            67 => &self.temporary,
            68 => &self.quick_answers_iblock_id,
            69 => &self.kpi_first_answer_time,
            70 => &self.kpi_first_answer_alert,
            71 => &self.kpi_first_answer_list,
            72 => &self.kpi_first_answer_text,
            73 => &self.kpi_further_answer_time,
            74 => &self.kpi_further_answer_alert,
            75 => &self.kpi_further_answer_list,
            76 => &self.kpi_further_answer_text,
            77 => &self.kpi_check_operator_activity,
            78 => &self.use_welcome_form,
            79 => &self.welcome_form_id,
            80 => &self.welcome_form_delay,
            81 => &self.confirm_close,
            82 => &self.ignore_welcome_form_responsible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.line_name,
            1 => &mut self.active,
            2 => &mut self.queue,
            3 => &mut self.queue_type,
            4 => &mut self.queue_time,
            5 => &mut self.no_answer_time,
            6 => &mut self.welcome_message,
            7 => &mut self.welcome_message_text,
            8 => &mut self.worktime_enable,
            9 => &mut self.worktime_from,
            10 => &mut self.worktime_to,
            11 => &mut self.worktime_timezone,
            12 => &mut self.crm,
            13 => &mut self.crm_create,
            14 => &mut self.vote_message,
            15 => &mut self.language_id,
            16 => &mut self.crm_create_second,
            17 => &mut self.crm_create_third,
            18 => &mut self.crm_chat_tracker,
            19 => &mut self.crm_forward,
            20 => &mut self.crm_transfer_change,
            21 => &mut self.crm_source,
            22 => &mut self.max_chat,
            23 => &mut self.type_max_chat,
            24 => &mut self.category_enable,
            25 => &mut self.category_id,
            26 => &mut self.session_priority,
            27 => &mut self.welcome_bot_enable,
            28 => &mut self.welcome_bot_join,
            29 => &mut self.welcome_bot_id,
            30 => &mut self.welcome_bot_time,
            31 => &mut self.welcome_bot_left,
            32 => &mut self.check_available,
            33 => &mut self.watch_typing,
            34 => &mut self.send_welcome_each_session,
            35 => &mut self.operator_data,
            36 => &mut self.default_operator_data,
            37 => &mut self.no_answer_rule,
            38 => &mut self.no_answer_form_id,
            39 => &mut self.no_answer_bot_id,
            40 => &mut self.no_answer_text,
            41 => &mut self.worktime_dayoff,
            42 => &mut self.worktime_holidays,
            43 => &mut self.worktime_dayoff_rule,
            44 => &mut self.worktime_dayoff_form_id,
            45 => &mut self.worktime_dayoff_bot_id,
            46 => &mut self.worktime_dayoff_text,
            47 => &mut self.close_rule,
            48 => &mut self.close_form_id,
            49 => &mut self.close_bot_id,
            50 => &mut self.close_text,
            51 => &mut self.vote_time_limit,
            52 => &mut self.vote_closing_delay,
            53 => &mut self.vote_before_finish,
            54 => &mut self.vote_message_1_text,
            55 => &mut self.vote_message_1_like,
            56 => &mut self.vote_message_1_dislike,
            57 => &mut self.vote_message_2_text,
            58 => &mut self.vote_message_2_like,
            59 => &mut self.vote_message_2_dislike,
            60 => &mut self.auto_close_rule,
            61 => &mut self.full_close_time,
            62 => &mut self.auto_close_time,
            63 => &mut self.auto_close_form_id,
            64 => &mut self.auto_close_bot_id,
            65 => &mut self.auto_close_text,
            66 => &mut self.auto_expire_time,
            67 => &mut self.temporary,
            68 => &mut self.quick_answers_iblock_id,
            69 => &mut self.kpi_first_answer_time,
            70 => &mut self.kpi_first_answer_alert,
            71 => &mut self.kpi_first_answer_list,
            72 => &mut self.kpi_first_answer_text,
            73 => &mut self.kpi_further_answer_time,
            74 => &mut self.kpi_further_answer_alert,
            75 => &mut self.kpi_further_answer_list,
            76 => &mut self.kpi_further_answer_text,
            77 => &mut self.kpi_check_operator_activity,
            78 => &mut self.use_welcome_form,
            79 => &mut self.welcome_form_id,
            80 => &mut self.welcome_form_delay,
            81 => &mut self.confirm_close,
            82 => &mut self.ignore_welcome_form_responsible,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.QUEUE` of `imopenlines.config.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamsQueue {
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ParamsQueue {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
}

impl Record for ParamsQueue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ParamsQueue",
            fields: &["ENTITY_TYPE", "ENTITY_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.QUEUE_TYPE` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsQueueType {
    /// `evenly`.
    Evenly,
    /// `strictly`.
    Strictly,
    /// `all`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsQueueType {
    const VALUES: &'static [&'static str] = &["evenly", "strictly", "all"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Evenly),
            1 => Some(Self::Strictly),
            2 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Evenly => "evenly",
            Self::Strictly => "strictly",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.TYPE_MAX_CHAT` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsTypeMaxChat {
    /// `answered`.
    Answered,
    /// `answered_new`.
    AnsweredNew,
    /// `closed`.
    Closed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsTypeMaxChat {
    const VALUES: &'static [&'static str] = &["answered", "answered_new", "closed"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Answered),
            1 => Some(Self::AnsweredNew),
            2 => Some(Self::Closed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Answered => "answered",
            Self::AnsweredNew => "answered_new",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.WELCOME_BOT_JOIN` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsWelcomeBotJoin {
    /// `first`.
    First,
    /// `always`.
    Always,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsWelcomeBotJoin {
    const VALUES: &'static [&'static str] = &["first", "always"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::First),
            1 => Some(Self::Always),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Always => "always",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.WELCOME_BOT_LEFT` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsWelcomeBotLeft {
    /// `queue`.
    Queue,
    /// `close`.
    Close,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsWelcomeBotLeft {
    const VALUES: &'static [&'static str] = &["queue", "close"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Queue),
            1 => Some(Self::Close),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Queue => "queue",
            Self::Close => "close",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.OPERATOR_DATA` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsOperatorData {
    /// `profile`.
    Profile,
    /// `queue`.
    Queue,
    /// `hide`.
    Hide,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsOperatorData {
    const VALUES: &'static [&'static str] = &["profile", "queue", "hide"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Profile),
            1 => Some(Self::Queue),
            2 => Some(Self::Hide),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Profile => "profile",
            Self::Queue => "queue",
            Self::Hide => "hide",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.DEFAULT_OPERATOR_DATA` of `imopenlines.config.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamsDefaultOperatorData {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `AVATAR`: any value.
    pub avatar: Option<Value>,
    /// `AVATAR_ID`: `integer`.
    pub avatar_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ParamsDefaultOperatorData {
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
    /// Sets `AVATAR`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<Value>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `AVATAR_ID`.
    #[must_use]
    pub fn avatar_id(mut self, value: i64) -> Self {
        self.avatar_id = Some(value);
        self
    }
}

impl Record for ParamsDefaultOperatorData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ParamsDefaultOperatorData",
            fields: &["NAME", "AVATAR", "AVATAR_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.avatar,
            2 => &self.avatar_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.avatar,
            2 => &mut self.avatar_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.NO_ANSWER_RULE` of `imopenlines.config.add`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoAnswerRule {
    /// `none`.
    None,
    /// `text`.
    Text,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NoAnswerRule {
    const VALUES: &'static [&'static str] = &["none", "text"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::Text),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Text => "text",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.WORKTIME_DAYOFF` of `imopenlines.config.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsWorktimeDayoff {
    /// `MO`.
    Mo,
    /// `TU`.
    Tu,
    /// `WE`.
    We,
    /// `TH`.
    Th,
    /// `FR`.
    Fr,
    /// `SA`.
    Sa,
    /// `SU`.
    Su,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsWorktimeDayoff {
    const VALUES: &'static [&'static str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mo),
            1 => Some(Self::Tu),
            2 => Some(Self::We),
            3 => Some(Self::Th),
            4 => Some(Self::Fr),
            5 => Some(Self::Sa),
            6 => Some(Self::Su),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mo => "MO",
            Self::Tu => "TU",
            Self::We => "WE",
            Self::Th => "TH",
            Self::Fr => "FR",
            Self::Sa => "SA",
            Self::Su => "SU",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imopenlines.config.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`imopenlines.config.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html).
#[doc(alias = "imopenlines.config.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.config.delete`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CONFIG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "imopenlines.config.delete";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.config.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CONFIG_ID_EMPTY` (HTTP 400).
    ConfigIdEmpty,
    /// `CONFIG_WRONG_USER_PERMISSION` (HTTP 403).
    ConfigWrongUserPermission,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ConfigIdEmpty, "CONFIG_ID_EMPTY").status(400),
        ErrorCase::code(Self::ConfigWrongUserPermission, "CONFIG_WRONG_USER_PERMISSION")
            .status(403),
    ];
}

/// Calls [`imopenlines.config.delete`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html).
#[doc(alias = "imopenlines.config.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.config.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// `WITH_QUEUE`: `Y` or `N`.
    pub with_queue: Option<bool>,
    /// `SHOW_OFFLINE`: `Y` or `N`.
    pub show_offline: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
    /// Sets `WITH_QUEUE`.
    #[must_use]
    pub fn with_queue(mut self, value: bool) -> Self {
        self.with_queue = Some(value);
        self
    }
    /// Sets `SHOW_OFFLINE`.
    #[must_use]
    pub fn show_offline(mut self, value: bool) -> Self {
        self.show_offline = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CONFIG_ID", "WITH_QUEUE", "SHOW_OFFLINE"],
            required: &[0],
            codecs: &[(1, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            1 => &self.with_queue,
            2 => &self.show_offline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            1 => &mut self.with_queue,
            2 => &mut self.show_offline,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.config.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
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
    /// `WORKTIME_DAYOFF`: list of `string`.
    pub worktime_dayoff: Option<Vec<String>>,
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
    /// `QUEUE_FULL`: map of [`GetResultQueueFull`].
    pub queue_full: Option<Map<GetResultQueueFull>>,
    /// `QUEUE_USERS_FIELDS`: map of [`GetResultQueueUsersFields`].
    pub queue_users_fields: Option<Map<GetResultQueueUsersFields>>,
    /// `QUEUE_ONLINE`: `Y` or `N`.
    pub queue_online: Option<bool>,
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

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
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
                "QUEUE_FULL",
                "QUEUE_USERS_FIELDS",
                "QUEUE_ONLINE",
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
                (76, Codec::YesNo),
                (79, Codec::YesNo),
                (83, Codec::YesNo),
                (86, Codec::YesNo),
                (87, Codec::YesNo),
                (88, Codec::YesNo),
                (90, Codec::YesNo),
                (91, Codec::YesNo),
                (92, Codec::YesNo),
                (93, Codec::YesNo),
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
            74 => &self.queue_full,
            75 => &self.queue_users_fields,
            76 => &self.queue_online,
            77 => &self.default_operator_data,
            78 => &self.kpi_first_answer_time,
            79 => &self.kpi_first_answer_alert,
            80 => &self.kpi_first_answer_list,
            81 => &self.kpi_first_answer_text,
            82 => &self.kpi_further_answer_time,
            83 => &self.kpi_further_answer_alert,
            84 => &self.kpi_further_answer_list,
            85 => &self.kpi_further_answer_text,
            86 => &self.kpi_check_operator_activity,
            87 => &self.send_notification_empty_queue,
            88 => &self.use_welcome_form,
            89 => &self.welcome_form_id,
            90 => &self.welcome_form_delay,
            91 => &self.send_welcome_each_session,
            92 => &self.confirm_close,
            93 => &self.ignore_welcome_form_responsible,
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
            74 => &mut self.queue_full,
            75 => &mut self.queue_users_fields,
            76 => &mut self.queue_online,
            77 => &mut self.default_operator_data,
            78 => &mut self.kpi_first_answer_time,
            79 => &mut self.kpi_first_answer_alert,
            80 => &mut self.kpi_first_answer_list,
            81 => &mut self.kpi_first_answer_text,
            82 => &mut self.kpi_further_answer_time,
            83 => &mut self.kpi_further_answer_alert,
            84 => &mut self.kpi_further_answer_list,
            85 => &mut self.kpi_further_answer_text,
            86 => &mut self.kpi_check_operator_activity,
            87 => &mut self.send_notification_empty_queue,
            88 => &mut self.use_welcome_form,
            89 => &mut self.welcome_form_id,
            90 => &mut self.welcome_form_delay,
            91 => &mut self.send_welcome_each_session,
            92 => &mut self.confirm_close,
            93 => &mut self.ignore_welcome_form_responsible,
            _ => &mut self.extra,
        }
    }
}

/// `QUEUE_FULL` in the answer of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultQueueFull {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `DEPARTMENT_ID`: `string`.
    pub department_id: Option<String>,
    /// `USER_NAME`: `string`, may be `null`.
    pub user_name: Option<String>,
    /// `USER_WORK_POSITION`: `string`, may be `null`.
    pub user_work_position: Option<String>,
    /// `USER_AVATAR`: `string`, may be `null`.
    pub user_avatar: Option<String>,
    /// `USER_AVATAR_ID`: `integer`.
    pub user_avatar_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultQueueFull {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultQueueFull",
            fields: &[
                "ID",
                "SORT",
                "USER_ID",
                "DEPARTMENT_ID",
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
            0 => &self.id,
            1 => &self.sort,
            2 => &self.user_id,
            3 => &self.department_id,
            4 => &self.user_name,
            5 => &self.user_work_position,
            6 => &self.user_avatar,
            7 => &self.user_avatar_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sort,
            2 => &mut self.user_id,
            3 => &mut self.department_id,
            4 => &mut self.user_name,
            5 => &mut self.user_work_position,
            6 => &mut self.user_avatar,
            7 => &mut self.user_avatar_id,
            _ => &mut self.extra,
        }
    }
}

/// `QUEUE_USERS_FIELDS` in the answer of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultQueueUsersFields {
    /// `USER_NAME`: `string`, may be `null`.
    pub user_name: Option<String>,
    /// `USER_WORK_POSITION`: `string`, may be `null`.
    pub user_work_position: Option<String>,
    /// `USER_AVATAR`: `string`, may be `null`.
    pub user_avatar: Option<String>,
    /// `USER_AVATAR_ID`: `integer`.
    pub user_avatar_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultQueueUsersFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultQueueUsersFields",
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

/// Errors of `imopenlines.config.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CONFIG_ID_EMPTY` (HTTP 400).
    ConfigIdEmpty,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ConfigIdEmpty, "CONFIG_ID_EMPTY").status(400),
    ];
}

/// Calls [`imopenlines.config.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html).
#[doc(alias = "imopenlines.config.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.config.update`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.config.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["CONFIG_ID", "PARAMS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "imopenlines.config.update";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.config.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `CONFIG_ID_EMPTY` (HTTP 400).
    ConfigIdEmpty,
    /// `CONFIG_WRONG_USER_PERMISSION` (HTTP 403).
    ConfigWrongUserPermission,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ConfigIdEmpty, "CONFIG_ID_EMPTY").status(400),
        ErrorCase::code(Self::ConfigWrongUserPermission, "CONFIG_WRONG_USER_PERMISSION")
            .status(403),
    ];
}

/// Calls [`imopenlines.config.update`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html).
#[doc(alias = "imopenlines.config.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Params, ParamsQueue, ParamsDefaultOperatorData, Delete, Get, GetResult,
    GetResultQueueFull, GetResultQueueUsersFields, Update
);

value_enum!(
    ParamsQueueType, ParamsTypeMaxChat, ParamsWelcomeBotJoin, ParamsWelcomeBotLeft,
    ParamsOperatorData, NoAnswerRule, ParamsWorktimeDayoff
);
