// @generated from docs/api-reference/crm/data-types.md and 9 more. Do not edit; run `cargo codegen`.

//! Shared objects of the area `crm`.

use crate::prelude::*;
use crate::types;

/// Object [`ActionDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/action.html#parameters).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionDto {
    /// `type`: `string`, required.
    pub type_: Option<String>,
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionParams`: map of any value.
    pub action_params: Option<Map<Value>>,
    /// `animationType`: `string`.
    pub animation_type: Option<String>,
    /// `sliderParams`: map of any value.
    pub slider_params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ActionDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `actionParams`.
    #[must_use]
    pub fn action_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.action_params = Some(value.into());
        self
    }
    /// Sets `animationType`.
    #[must_use]
    pub fn animation_type(mut self, value: impl Into<String>) -> Self {
        self.animation_type = Some(value.into());
        self
    }
    /// Sets `sliderParams`.
    #[must_use]
    pub fn slider_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.slider_params = Some(value.into());
        self
    }
}

impl Record for ActionDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ActionDto",
            fields: &[
                "type",
                "uri",
                "id",
                "actionParams",
                "animationType",
                "sliderParams",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.uri,
            2 => &self.id,
            3 => &self.action_params,
            4 => &self.animation_type,
            5 => &self.slider_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.uri,
            2 => &mut self.id,
            3 => &mut self.action_params,
            4 => &mut self.animation_type,
            5 => &mut self.slider_params,
            _ => &mut self.extra,
        }
    }
}

/// Object [`BodyDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/body.html#parameters-of-the-bodydto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyDto {
    /// `logo`: [`types::crm::LogoDto`], required.
    pub logo: Option<types::crm::LogoDto>,
    /// `blocks`: map of any value.
    pub blocks: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BodyDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `logo`.
    #[must_use]
    pub fn logo(mut self, value: types::crm::LogoDto) -> Self {
        self.logo = Some(value);
        self
    }
    /// Sets `blocks`.
    #[must_use]
    pub fn blocks(mut self, value: impl Into<Map<Value>>) -> Self {
        self.blocks = Some(value.into());
        self
    }
}

impl Record for BodyDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BodyDto",
            fields: &["logo", "blocks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.logo,
            1 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.logo,
            1 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// Object [`FooterButtonDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/footer.html#parameters-of-the-footerbuttondto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FooterButtonDto {
    /// `title`: `string` or map of `string`, required.
    pub title: Option<Either<String, Map<String>>>,
    /// `type`: `string`, required.
    pub type_: Option<String>,
    /// `action`: [`types::crm::ActionDto`], required.
    pub action: Option<types::crm::ActionDto>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `hideIfReadonly`: `boolean`. Default: `false`.
    pub hide_if_readonly: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FooterButtonDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: types::crm::ActionDto) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `hideIfReadonly`.
    #[must_use]
    pub fn hide_if_readonly(mut self, value: bool) -> Self {
        self.hide_if_readonly = Some(value);
        self
    }
}

impl Record for FooterButtonDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FooterButtonDto",
            fields: &["title", "type", "action", "scope", "hideIfReadonly"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.action,
            3 => &self.scope,
            4 => &self.hide_if_readonly,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.action,
            3 => &mut self.scope,
            4 => &mut self.hide_if_readonly,
            _ => &mut self.extra,
        }
    }
}

/// Object [`FooterDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/footer.html#parameters-of-the-footerdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FooterDto {
    /// `buttons`: map of [`types::crm::FooterButtonDto`].
    pub buttons: Option<Map<types::crm::FooterButtonDto>>,
    /// `menu`: [`types::crm::FooterMenuDto`].
    pub menu: Option<types::crm::FooterMenuDto>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FooterDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `buttons`.
    #[must_use]
    pub fn buttons(
        mut self,
        value: impl Into<Map<types::crm::FooterButtonDto>>,
    ) -> Self {
        self.buttons = Some(value.into());
        self
    }
    /// Sets `menu`.
    #[must_use]
    pub fn menu(mut self, value: types::crm::FooterMenuDto) -> Self {
        self.menu = Some(value);
        self
    }
}

impl Record for FooterDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FooterDto",
            fields: &["buttons", "menu"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.buttons,
            1 => &self.menu,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.buttons,
            1 => &mut self.menu,
            _ => &mut self.extra,
        }
    }
}

/// Object [`FooterMenuDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/footer.html#parameters-of-the-footermenudto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FooterMenuDto {
    /// `showPinItem`: `boolean`. Default: `true`.
    pub show_pin_item: Option<bool>,
    /// `showPostponeItem`: `boolean`. Default: `true`.
    pub show_postpone_item: Option<bool>,
    /// `showDeleteItem`: `boolean`. Default: `true`.
    pub show_delete_item: Option<bool>,
    /// `items`: map of [`types::crm::MenuItemDto`].
    pub items: Option<Map<types::crm::MenuItemDto>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FooterMenuDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `showPinItem`.
    #[must_use]
    pub fn show_pin_item(mut self, value: bool) -> Self {
        self.show_pin_item = Some(value);
        self
    }
    /// Sets `showPostponeItem`.
    #[must_use]
    pub fn show_postpone_item(mut self, value: bool) -> Self {
        self.show_postpone_item = Some(value);
        self
    }
    /// Sets `showDeleteItem`.
    #[must_use]
    pub fn show_delete_item(mut self, value: bool) -> Self {
        self.show_delete_item = Some(value);
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Map<types::crm::MenuItemDto>>) -> Self {
        self.items = Some(value.into());
        self
    }
}

impl Record for FooterMenuDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FooterMenuDto",
            fields: &["showPinItem", "showPostponeItem", "showDeleteItem", "items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.show_pin_item,
            1 => &self.show_postpone_item,
            2 => &self.show_delete_item,
            3 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.show_pin_item,
            1 => &mut self.show_postpone_item,
            2 => &mut self.show_delete_item,
            3 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// Object [`HeaderDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/header.html#parameters-of-the-headerdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderDto {
    /// `title`: `string` or map of `string`, required.
    pub title: Option<Either<String, Map<String>>>,
    /// `titleAction`: [`types::crm::ActionDto`].
    pub title_action: Option<types::crm::ActionDto>,
    /// `tags`: map of [`types::crm::TagDto`].
    pub tags: Option<Map<types::crm::TagDto>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl HeaderDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `titleAction`.
    #[must_use]
    pub fn title_action(mut self, value: types::crm::ActionDto) -> Self {
        self.title_action = Some(value);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Map<types::crm::TagDto>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

impl Record for HeaderDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "HeaderDto",
            fields: &["title", "titleAction", "tags"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.title_action,
            2 => &self.tags,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.title_action,
            2 => &mut self.tags,
            _ => &mut self.extra,
        }
    }
}

/// Object [`IconDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/icon.html#parameters-of-the-icondto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IconDto {
    /// `code`: `string`, required.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IconDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for IconDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IconDto",
            fields: &["code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Object [`LayoutDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/layout.html#parameters-of-the-layoutdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutDto {
    /// `icon`: [`types::crm::IconDto`], required.
    pub icon: Option<types::crm::IconDto>,
    /// `header`: [`types::crm::HeaderDto`], required.
    pub header: Option<types::crm::HeaderDto>,
    /// `body`: [`types::crm::BodyDto`], required.
    pub body: Option<types::crm::BodyDto>,
    /// `footer`: [`types::crm::FooterDto`].
    pub footer: Option<types::crm::FooterDto>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl LayoutDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: types::crm::IconDto) -> Self {
        self.icon = Some(value);
        self
    }
    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, value: types::crm::HeaderDto) -> Self {
        self.header = Some(value);
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: types::crm::BodyDto) -> Self {
        self.body = Some(value);
        self
    }
    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, value: types::crm::FooterDto) -> Self {
        self.footer = Some(value);
        self
    }
}

impl Record for LayoutDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LayoutDto",
            fields: &["icon", "header", "body", "footer"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.icon,
            1 => &self.header,
            2 => &self.body,
            3 => &self.footer,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.icon,
            1 => &mut self.header,
            2 => &mut self.body,
            3 => &mut self.footer,
            _ => &mut self.extra,
        }
    }
}

/// Object [`LogoDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/body.html#parameters-of-the-logodto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoDto {
    /// `code`: `string`, required.
    pub code: Option<String>,
    /// `action`: [`types::crm::ActionDto`].
    pub action: Option<types::crm::ActionDto>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl LogoDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: types::crm::ActionDto) -> Self {
        self.action = Some(value);
        self
    }
}

impl Record for LogoDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LogoDto",
            fields: &["code", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// Object [`MenuItemDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/menu-item.html#parameters-of-the-menuitemdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuItemDto {
    /// `title`: `string` or map of `string`, required.
    pub title: Option<Either<String, Map<String>>>,
    /// `action`: [`types::crm::ActionDto`], required.
    pub action: Option<types::crm::ActionDto>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `hideIfReadonly`: `boolean`. Default: `false`.
    pub hide_if_readonly: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MenuItemDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: types::crm::ActionDto) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `hideIfReadonly`.
    #[must_use]
    pub fn hide_if_readonly(mut self, value: bool) -> Self {
        self.hide_if_readonly = Some(value);
        self
    }
}

impl Record for MenuItemDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MenuItemDto",
            fields: &["title", "action", "scope", "hideIfReadonly"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.action,
            2 => &self.scope,
            3 => &self.hide_if_readonly,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.action,
            2 => &mut self.scope,
            3 => &mut self.hide_if_readonly,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Requisite`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/index.html#fields).
///
/// Keys like `UF_CRM_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Requisite {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: [`RequisiteEntityTypeId`], required.
    pub entity_type_id: Option<RequisiteEntityTypeId>,
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: Option<i64>,
    /// `PRESET_ID`: `integer`, required.
    pub preset_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`, required.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `ADDRESS_ONLY`: `Y` or `N`.
    pub address_only: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_NAME`: `string`.
    pub rq_name: Option<String>,
    /// `RQ_FIRST_NAME`: `string`.
    pub rq_first_name: Option<String>,
    /// `RQ_LAST_NAME`: `string`.
    pub rq_last_name: Option<String>,
    /// `RQ_SECOND_NAME`: `string`.
    pub rq_second_name: Option<String>,
    /// `RQ_COMPANY_ID`: `string`.
    pub rq_company_id: Option<String>,
    /// `RQ_COMPANY_NAME`: `string`.
    pub rq_company_name: Option<String>,
    /// `RQ_COMPANY_FULL_NAME`: `string`.
    pub rq_company_full_name: Option<String>,
    /// `RQ_COMPANY_REG_DATE`: `string`.
    pub rq_company_reg_date: Option<String>,
    /// `RQ_DIRECTOR`: `string`.
    pub rq_director: Option<String>,
    /// `RQ_ACCOUNTANT`: `string`.
    pub rq_accountant: Option<String>,
    /// `RQ_CEO_NAME`: `string`.
    pub rq_ceo_name: Option<String>,
    /// `RQ_CEO_WORK_POS`: `string`.
    pub rq_ceo_work_pos: Option<String>,
    /// `RQ_CONTACT`: `string`.
    pub rq_contact: Option<String>,
    /// `RQ_EMAIL`: `string`.
    pub rq_email: Option<String>,
    /// `RQ_PHONE`: `string`.
    pub rq_phone: Option<String>,
    /// `RQ_FAX`: `string`.
    pub rq_fax: Option<String>,
    /// `RQ_IDENT_TYPE`: `crm_status`.
    pub rq_ident_type: Option<types::CrmStatusId>,
    /// `RQ_IDENT_DOC`: `string`.
    pub rq_ident_doc: Option<String>,
    /// `RQ_IDENT_DOC_SER`: `string`.
    pub rq_ident_doc_ser: Option<String>,
    /// `RQ_IDENT_DOC_NUM`: `string`.
    pub rq_ident_doc_num: Option<String>,
    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    pub rq_ident_doc_pers_num: Option<String>,
    /// `RQ_IDENT_DOC_DATE`: `string`.
    pub rq_ident_doc_date: Option<String>,
    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    pub rq_ident_doc_issued_by: Option<String>,
    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    pub rq_ident_doc_dep_code: Option<String>,
    /// `RQ_INN`: `string`.
    pub rq_inn: Option<String>,
    /// `RQ_KPP`: `string`.
    pub rq_kpp: Option<String>,
    /// `RQ_USRLE`: `string`.
    pub rq_usrle: Option<String>,
    /// `RQ_IFNS`: `string`.
    pub rq_ifns: Option<String>,
    /// `RQ_OGRN`: `string`.
    pub rq_ogrn: Option<String>,
    /// `RQ_OGRNIP`: `string`.
    pub rq_ogrnip: Option<String>,
    /// `RQ_OKPO`: `string`.
    pub rq_okpo: Option<String>,
    /// `RQ_OKTMO`: `string`.
    pub rq_oktmo: Option<String>,
    /// `RQ_OKVED`: `string`.
    pub rq_okved: Option<String>,
    /// `RQ_EDRPOU`: `string`.
    pub rq_edrpou: Option<String>,
    /// `RQ_DRFO`: `string`.
    pub rq_drfo: Option<String>,
    /// `RQ_KBE`: `string`.
    pub rq_kbe: Option<String>,
    /// `RQ_IIN`: `string`.
    pub rq_iin: Option<String>,
    /// `RQ_BIN`: `string`.
    pub rq_bin: Option<String>,
    /// `RQ_ST_CERT_SER`: `string`.
    pub rq_st_cert_ser: Option<String>,
    /// `RQ_ST_CERT_NUM`: `string`.
    pub rq_st_cert_num: Option<String>,
    /// `RQ_ST_CERT_DATE`: `string`.
    pub rq_st_cert_date: Option<String>,
    /// `RQ_VAT_PAYER`: `Y` or `N`.
    pub rq_vat_payer: Option<bool>,
    /// `RQ_VAT_ID`: `string`.
    pub rq_vat_id: Option<String>,
    /// `RQ_VAT_CERT_SER`: `string`.
    pub rq_vat_cert_ser: Option<String>,
    /// `RQ_VAT_CERT_NUM`: `string`.
    pub rq_vat_cert_num: Option<String>,
    /// `RQ_VAT_CERT_DATE`: `string`.
    pub rq_vat_cert_date: Option<String>,
    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    pub rq_residence_country: Option<String>,
    /// `RQ_BASE_DOC`: `string`.
    pub rq_base_doc: Option<String>,
    /// `RQ_REGON`: `string`.
    pub rq_regon: Option<String>,
    /// `RQ_KRS`: `string`.
    pub rq_krs: Option<String>,
    /// `RQ_PESEL`: `string`.
    pub rq_pesel: Option<String>,
    /// `RQ_LEGAL_FORM`: `string`.
    pub rq_legal_form: Option<String>,
    /// `RQ_SIRET`: `string`.
    pub rq_siret: Option<String>,
    /// `RQ_SIREN`: `string`.
    pub rq_siren: Option<String>,
    /// `RQ_CAPITAL`: `string`.
    pub rq_capital: Option<String>,
    /// `RQ_RCS`: `string`.
    pub rq_rcs: Option<String>,
    /// `RQ_CNPJ`: `string`.
    pub rq_cnpj: Option<String>,
    /// `RQ_STATE_REG`: `string`.
    pub rq_state_reg: Option<String>,
    /// `RQ_MNPL_REG`: `string`.
    pub rq_mnpl_reg: Option<String>,
    /// `RQ_CPF`: `string`.
    pub rq_cpf: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Requisite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Requisite",
            fields: &[
                "ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "PRESET_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ORIGINATOR_ID",
                "ACTIVE",
                "ADDRESS_ONLY",
                "SORT",
                "RQ_NAME",
                "RQ_FIRST_NAME",
                "RQ_LAST_NAME",
                "RQ_SECOND_NAME",
                "RQ_COMPANY_ID",
                "RQ_COMPANY_NAME",
                "RQ_COMPANY_FULL_NAME",
                "RQ_COMPANY_REG_DATE",
                "RQ_DIRECTOR",
                "RQ_ACCOUNTANT",
                "RQ_CEO_NAME",
                "RQ_CEO_WORK_POS",
                "RQ_CONTACT",
                "RQ_EMAIL",
                "RQ_PHONE",
                "RQ_FAX",
                "RQ_IDENT_TYPE",
                "RQ_IDENT_DOC",
                "RQ_IDENT_DOC_SER",
                "RQ_IDENT_DOC_NUM",
                "RQ_IDENT_DOC_PERS_NUM",
                "RQ_IDENT_DOC_DATE",
                "RQ_IDENT_DOC_ISSUED_BY",
                "RQ_IDENT_DOC_DEP_CODE",
                "RQ_INN",
                "RQ_KPP",
                "RQ_USRLE",
                "RQ_IFNS",
                "RQ_OGRN",
                "RQ_OGRNIP",
                "RQ_OKPO",
                "RQ_OKTMO",
                "RQ_OKVED",
                "RQ_EDRPOU",
                "RQ_DRFO",
                "RQ_KBE",
                "RQ_IIN",
                "RQ_BIN",
                "RQ_ST_CERT_SER",
                "RQ_ST_CERT_NUM",
                "RQ_ST_CERT_DATE",
                "RQ_VAT_PAYER",
                "RQ_VAT_ID",
                "RQ_VAT_CERT_SER",
                "RQ_VAT_CERT_NUM",
                "RQ_VAT_CERT_DATE",
                "RQ_RESIDENCE_COUNTRY",
                "RQ_BASE_DOC",
                "RQ_REGON",
                "RQ_KRS",
                "RQ_PESEL",
                "RQ_LEGAL_FORM",
                "RQ_SIRET",
                "RQ_SIREN",
                "RQ_CAPITAL",
                "RQ_RCS",
                "RQ_CNPJ",
                "RQ_STATE_REG",
                "RQ_MNPL_REG",
                "RQ_CPF",
            ],
            required: &[],
            codecs: &[(12, Codec::YesNo), (13, Codec::YesNo), (56, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.preset_id,
            4 => &self.date_create,
            5 => &self.date_modify,
            6 => &self.created_by_id,
            7 => &self.modify_by_id,
            8 => &self.name,
            9 => &self.code,
            10 => &self.xml_id,
            11 => &self.originator_id,
            12 => &self.active,
            13 => &self.address_only,
            14 => &self.sort,
            15 => &self.rq_name,
            16 => &self.rq_first_name,
            17 => &self.rq_last_name,
            18 => &self.rq_second_name,
            19 => &self.rq_company_id,
            20 => &self.rq_company_name,
            21 => &self.rq_company_full_name,
            22 => &self.rq_company_reg_date,
            23 => &self.rq_director,
            24 => &self.rq_accountant,
            25 => &self.rq_ceo_name,
            26 => &self.rq_ceo_work_pos,
            27 => &self.rq_contact,
            28 => &self.rq_email,
            29 => &self.rq_phone,
            30 => &self.rq_fax,
            31 => &self.rq_ident_type,
            32 => &self.rq_ident_doc,
            33 => &self.rq_ident_doc_ser,
            34 => &self.rq_ident_doc_num,
            35 => &self.rq_ident_doc_pers_num,
            36 => &self.rq_ident_doc_date,
            37 => &self.rq_ident_doc_issued_by,
            38 => &self.rq_ident_doc_dep_code,
            39 => &self.rq_inn,
            40 => &self.rq_kpp,
            41 => &self.rq_usrle,
            42 => &self.rq_ifns,
            43 => &self.rq_ogrn,
            44 => &self.rq_ogrnip,
            45 => &self.rq_okpo,
            46 => &self.rq_oktmo,
            47 => &self.rq_okved,
            48 => &self.rq_edrpou,
            49 => &self.rq_drfo,
            50 => &self.rq_kbe,
            51 => &self.rq_iin,
            52 => &self.rq_bin,
            53 => &self.rq_st_cert_ser,
            54 => &self.rq_st_cert_num,
            55 => &self.rq_st_cert_date,
            56 => &self.rq_vat_payer,
            57 => &self.rq_vat_id,
            58 => &self.rq_vat_cert_ser,
            59 => &self.rq_vat_cert_num,
            60 => &self.rq_vat_cert_date,
            61 => &self.rq_residence_country,
            62 => &self.rq_base_doc,
            63 => &self.rq_regon,
            64 => &self.rq_krs,
            65 => &self.rq_pesel,
            66 => &self.rq_legal_form,
            67 => &self.rq_siret,
            68 => &self.rq_siren,
            69 => &self.rq_capital,
            70 => &self.rq_rcs,
            71 => &self.rq_cnpj,
            72 => &self.rq_state_reg,
            73 => &self.rq_mnpl_reg,
            74 => &self.rq_cpf,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.preset_id,
            4 => &mut self.date_create,
            5 => &mut self.date_modify,
            6 => &mut self.created_by_id,
            7 => &mut self.modify_by_id,
            8 => &mut self.name,
            9 => &mut self.code,
            10 => &mut self.xml_id,
            11 => &mut self.originator_id,
            12 => &mut self.active,
            13 => &mut self.address_only,
            14 => &mut self.sort,
            15 => &mut self.rq_name,
            16 => &mut self.rq_first_name,
            17 => &mut self.rq_last_name,
            18 => &mut self.rq_second_name,
            19 => &mut self.rq_company_id,
            20 => &mut self.rq_company_name,
            21 => &mut self.rq_company_full_name,
            22 => &mut self.rq_company_reg_date,
            23 => &mut self.rq_director,
            24 => &mut self.rq_accountant,
            25 => &mut self.rq_ceo_name,
            26 => &mut self.rq_ceo_work_pos,
            27 => &mut self.rq_contact,
            28 => &mut self.rq_email,
            29 => &mut self.rq_phone,
            30 => &mut self.rq_fax,
            31 => &mut self.rq_ident_type,
            32 => &mut self.rq_ident_doc,
            33 => &mut self.rq_ident_doc_ser,
            34 => &mut self.rq_ident_doc_num,
            35 => &mut self.rq_ident_doc_pers_num,
            36 => &mut self.rq_ident_doc_date,
            37 => &mut self.rq_ident_doc_issued_by,
            38 => &mut self.rq_ident_doc_dep_code,
            39 => &mut self.rq_inn,
            40 => &mut self.rq_kpp,
            41 => &mut self.rq_usrle,
            42 => &mut self.rq_ifns,
            43 => &mut self.rq_ogrn,
            44 => &mut self.rq_ogrnip,
            45 => &mut self.rq_okpo,
            46 => &mut self.rq_oktmo,
            47 => &mut self.rq_okved,
            48 => &mut self.rq_edrpou,
            49 => &mut self.rq_drfo,
            50 => &mut self.rq_kbe,
            51 => &mut self.rq_iin,
            52 => &mut self.rq_bin,
            53 => &mut self.rq_st_cert_ser,
            54 => &mut self.rq_st_cert_num,
            55 => &mut self.rq_st_cert_date,
            56 => &mut self.rq_vat_payer,
            57 => &mut self.rq_vat_id,
            58 => &mut self.rq_vat_cert_ser,
            59 => &mut self.rq_vat_cert_num,
            60 => &mut self.rq_vat_cert_date,
            61 => &mut self.rq_residence_country,
            62 => &mut self.rq_base_doc,
            63 => &mut self.rq_regon,
            64 => &mut self.rq_krs,
            65 => &mut self.rq_pesel,
            66 => &mut self.rq_legal_form,
            67 => &mut self.rq_siret,
            68 => &mut self.rq_siren,
            69 => &mut self.rq_capital,
            70 => &mut self.rq_rcs,
            71 => &mut self.rq_cnpj,
            72 => &mut self.rq_state_reg,
            73 => &mut self.rq_mnpl_reg,
            74 => &mut self.rq_cpf,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_TYPE_ID` of the object `Requisite`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequisiteEntityTypeId {
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RequisiteEntityTypeId {
    const VALUES: &'static [&'static str] = &["3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "3",
            Self::Company => "4",
            Self::Other(text) => text,
        }
    }
}

/// Object [`RestAppLayoutDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/rest-app-layout-dto.html#parameters-of-the-restapplayoutdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDto {
    /// `blocks`: map of [`RestAppLayoutDtoBlocks`], required.
    pub blocks: Option<Map<RestAppLayoutDtoBlocks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RestAppLayoutDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `blocks`.
    #[must_use]
    pub fn blocks(mut self, value: impl Into<Map<RestAppLayoutDtoBlocks>>) -> Self {
        self.blocks = Some(value.into());
        self
    }
}

impl Record for RestAppLayoutDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RestAppLayoutDto",
            fields: &["blocks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// `blocks` of the object `RestAppLayoutDto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocks {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: map of any value.
    pub properties: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RestAppLayoutDtoBlocks {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, value: impl Into<Map<Value>>) -> Self {
        self.properties = Some(value.into());
        self
    }
}

impl Record for RestAppLayoutDtoBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RestAppLayoutDtoBlocks",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// Object [`TagDto`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/header.html#parameters-of-the-tagdto-object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDto {
    /// `title`: `string` or map of `string`, required.
    pub title: Option<Either<String, Map<String>>>,
    /// `type`: `string`, required.
    pub type_: Option<String>,
    /// `action`: [`types::crm::ActionDto`].
    pub action: Option<types::crm::ActionDto>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `hideIfReadonly`: `boolean`. Default: `false`.
    pub hide_if_readonly: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TagDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: types::crm::ActionDto) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `hideIfReadonly`.
    #[must_use]
    pub fn hide_if_readonly(mut self, value: bool) -> Self {
        self.hide_if_readonly = Some(value);
        self
    }
}

impl Record for TagDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TagDto",
            fields: &["title", "type", "action", "scope", "hideIfReadonly"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.action,
            3 => &self.scope,
            4 => &self.hide_if_readonly,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.action,
            3 => &mut self.scope,
            4 => &mut self.hide_if_readonly,
            _ => &mut self.extra,
        }
    }
}

/// Object [`crm_activity_binding`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_activity_binding).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmActivityBinding {
    /// `OWNER_TYPE_ID`: `crm_enum_ownertype`.
    pub owner_type_id: Option<types::CrmEnumOwnertypeId>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmActivityBinding {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmActivityBinding",
            fields: &["OWNER_TYPE_ID", "OWNER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`crm_currency_localization`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency_localization).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrencyLocalization {
    /// `DECIMALS`: `integer`. Default: `2`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`. Default: `.`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`. Default: `#`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `Y` or `N`. Default: `N`.
    pub hide_zero: Option<bool>,
    /// `THOUSANDS_SEP`: `string`. Default: the empty text.
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: [`CrmCurrencyLocalizationThousandsVariant`]. Default: `S`.
    pub thousands_variant: Option<CrmCurrencyLocalizationThousandsVariant>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CrmCurrencyLocalization {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DECIMALS`.
    #[must_use]
    pub fn decimals(mut self, value: i64) -> Self {
        self.decimals = Some(value);
        self
    }
    /// Sets `DEC_POINT`.
    #[must_use]
    pub fn dec_point(mut self, value: impl Into<String>) -> Self {
        self.dec_point = Some(value.into());
        self
    }
    /// Sets `FORMAT_STRING`.
    #[must_use]
    pub fn format_string(mut self, value: impl Into<String>) -> Self {
        self.format_string = Some(value.into());
        self
    }
    /// Sets `FULL_NAME`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets `HIDE_ZERO`.
    #[must_use]
    pub fn hide_zero(mut self, value: bool) -> Self {
        self.hide_zero = Some(value);
        self
    }
    /// Sets `THOUSANDS_SEP`.
    #[must_use]
    pub fn thousands_sep(mut self, value: impl Into<String>) -> Self {
        self.thousands_sep = Some(value.into());
        self
    }
    /// Sets `THOUSANDS_VARIANT`.
    #[must_use]
    pub fn thousands_variant(
        mut self,
        value: impl Into<CrmCurrencyLocalizationThousandsVariant>,
    ) -> Self {
        self.thousands_variant = Some(value.into());
        self
    }
}

impl Record for CrmCurrencyLocalization {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmCurrencyLocalization",
            fields: &[
                "DECIMALS",
                "DEC_POINT",
                "FORMAT_STRING",
                "FULL_NAME",
                "HIDE_ZERO",
                "THOUSANDS_SEP",
                "THOUSANDS_VARIANT",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.decimals,
            1 => &self.dec_point,
            2 => &self.format_string,
            3 => &self.full_name,
            4 => &self.hide_zero,
            5 => &self.thousands_sep,
            6 => &self.thousands_variant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.decimals,
            1 => &mut self.dec_point,
            2 => &mut self.format_string,
            3 => &mut self.full_name,
            4 => &mut self.hide_zero,
            5 => &mut self.thousands_sep,
            6 => &mut self.thousands_variant,
            _ => &mut self.extra,
        }
    }
}

/// `THOUSANDS_VARIANT` of the object `crm_currency_localization`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmCurrencyLocalizationThousandsVariant {
    /// `N`: empty.
    Empty,
    /// `C`: comma.
    Comma,
    /// `D`: dot.
    Dot,
    /// `S`: space.
    Space,
    /// `B`: non-breaking space.
    NonBreakingSpace,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmCurrencyLocalizationThousandsVariant {
    const VALUES: &'static [&'static str] = &["N", "C", "D", "S", "B"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Empty),
            1 => Some(Self::Comma),
            2 => Some(Self::Dot),
            3 => Some(Self::Space),
            4 => Some(Self::NonBreakingSpace),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Empty => "N",
            Self::Comma => "C",
            Self::Dot => "D",
            Self::Space => "S",
            Self::NonBreakingSpace => "B",
            Self::Other(text) => text,
        }
    }
}

/// Object [`crm_item_product_row`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_item_product_row).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmItemProductRow {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `ownerType`: `string`.
    pub owner_type: Option<String>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `productName`: `string`.
    pub product_name: Option<String>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `priceAccount`: `double`.
    pub price_account: Option<Decimal>,
    /// `priceExclusive`: `double`.
    pub price_exclusive: Option<Decimal>,
    /// `priceNetto`: `double`.
    pub price_netto: Option<Decimal>,
    /// `priceBrutto`: `double`.
    pub price_brutto: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `discountTypeId`: [`CrmItemProductRowDiscountTypeId`].
    pub discount_type_id: Option<CrmItemProductRowDiscountTypeId>,
    /// `discountRate`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `discountSum`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `taxRate`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `taxIncluded`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `customized`: `Y` or `N`. Deprecated.
    pub customized: Option<bool>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `measureName`: `string`.
    pub measure_name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `type`: [`CrmItemProductRowType`].
    pub type_: Option<CrmItemProductRowType>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmItemProductRow {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmItemProductRow",
            fields: &[
                "id",
                "ownerId",
                "ownerType",
                "productId",
                "productName",
                "price",
                "priceAccount",
                "priceExclusive",
                "priceNetto",
                "priceBrutto",
                "quantity",
                "discountTypeId",
                "discountRate",
                "discountSum",
                "taxRate",
                "taxIncluded",
                "customized",
                "measureCode",
                "measureName",
                "sort",
                "xmlId",
                "type",
                "storeId",
            ],
            required: &[],
            codecs: &[(15, Codec::YesNo), (16, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_id,
            2 => &self.owner_type,
            3 => &self.product_id,
            4 => &self.product_name,
            5 => &self.price,
            6 => &self.price_account,
            7 => &self.price_exclusive,
            8 => &self.price_netto,
            9 => &self.price_brutto,
            10 => &self.quantity,
            11 => &self.discount_type_id,
            12 => &self.discount_rate,
            13 => &self.discount_sum,
            14 => &self.tax_rate,
            15 => &self.tax_included,
            16 => &self.customized,
            17 => &self.measure_code,
            18 => &self.measure_name,
            19 => &self.sort,
            20 => &self.xml_id,
            21 => &self.type_,
            22 => &self.store_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_id,
            2 => &mut self.owner_type,
            3 => &mut self.product_id,
            4 => &mut self.product_name,
            5 => &mut self.price,
            6 => &mut self.price_account,
            7 => &mut self.price_exclusive,
            8 => &mut self.price_netto,
            9 => &mut self.price_brutto,
            10 => &mut self.quantity,
            11 => &mut self.discount_type_id,
            12 => &mut self.discount_rate,
            13 => &mut self.discount_sum,
            14 => &mut self.tax_rate,
            15 => &mut self.tax_included,
            16 => &mut self.customized,
            17 => &mut self.measure_code,
            18 => &mut self.measure_name,
            19 => &mut self.sort,
            20 => &mut self.xml_id,
            21 => &mut self.type_,
            22 => &mut self.store_id,
            _ => &mut self.extra,
        }
    }
}

/// `discountTypeId` of the object `crm_item_product_row`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmItemProductRowDiscountTypeId {
    /// `1`: absolute value.
    AbsoluteValue,
    /// `2`: percentage value.
    PercentageValue,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmItemProductRowDiscountTypeId {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AbsoluteValue),
            1 => Some(Self::PercentageValue),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AbsoluteValue => "1",
            Self::PercentageValue => "2",
            Self::Other(text) => text,
        }
    }
}

/// `type` of the object `crm_item_product_row`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmItemProductRowType {
    /// `1`: simple product.
    SimpleProduct,
    /// `2`: bundle.
    Bundle,
    /// `3`: product with trade offers.
    ProductWithTradeOffers,
    /// `4`: trade offer.
    TradeOffer,
    /// `5`.
    Type5,
    /// `6`.
    Type6,
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmItemProductRowType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5", "6", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            1 => Some(Self::Bundle),
            2 => Some(Self::ProductWithTradeOffers),
            3 => Some(Self::TradeOffer),
            4 => Some(Self::Type5),
            5 => Some(Self::Type6),
            6 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::Bundle => "2",
            Self::ProductWithTradeOffers => "3",
            Self::TradeOffer => "4",
            Self::Type5 => "5",
            Self::Type6 => "6",
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// Object [`crm_multifield`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_multifield).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmMultifield {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE_ID`: [`CrmMultifieldTypeId`].
    pub type_id: Option<CrmMultifieldTypeId>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `VALUE_TYPE`: [`CrmMultifieldValueType`].
    pub value_type: Option<CrmMultifieldValueType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CrmMultifield {
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
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<CrmMultifieldTypeId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `VALUE_TYPE`.
    #[must_use]
    pub fn value_type(mut self, value: impl Into<CrmMultifieldValueType>) -> Self {
        self.value_type = Some(value.into());
        self
    }
}

impl Record for CrmMultifield {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmMultifield",
            fields: &["ID", "TYPE_ID", "VALUE", "VALUE_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_id,
            2 => &self.value,
            3 => &self.value_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_id,
            2 => &mut self.value,
            3 => &mut self.value_type,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE_ID` of the object `crm_multifield`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmMultifieldTypeId {
    /// `PHONE`.
    Phone,
    /// `EMAIL`.
    Email,
    /// `WEB`.
    Web,
    /// `IM`.
    Im,
    /// `LINK`.
    Link,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmMultifieldTypeId {
    const VALUES: &'static [&'static str] = &["PHONE", "EMAIL", "WEB", "IM", "LINK"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Phone),
            1 => Some(Self::Email),
            2 => Some(Self::Web),
            3 => Some(Self::Im),
            4 => Some(Self::Link),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Web => "WEB",
            Self::Im => "IM",
            Self::Link => "LINK",
            Self::Other(text) => text,
        }
    }
}

/// `VALUE_TYPE` of the object `crm_multifield`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmMultifieldValueType {
    /// `WORK`.
    Work,
    /// `MOBILE`.
    Mobile,
    /// `FAX`.
    Fax,
    /// `HOME`.
    Home,
    /// `PAGER`.
    Pager,
    /// `MAILING`.
    Mailing,
    /// `OTHER`.
    ValueTypeOther,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmMultifieldValueType {
    const VALUES: &'static [&'static str] = &[
        "WORK",
        "MOBILE",
        "FAX",
        "HOME",
        "PAGER",
        "MAILING",
        "OTHER",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Work),
            1 => Some(Self::Mobile),
            2 => Some(Self::Fax),
            3 => Some(Self::Home),
            4 => Some(Self::Pager),
            5 => Some(Self::Mailing),
            6 => Some(Self::ValueTypeOther),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Work => "WORK",
            Self::Mobile => "MOBILE",
            Self::Fax => "FAX",
            Self::Home => "HOME",
            Self::Pager => "PAGER",
            Self::Mailing => "MAILING",
            Self::ValueTypeOther => "OTHER",
            Self::Other(text) => text,
        }
    }
}

/// Object [`diskfile`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#diskfile).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Diskfile {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `BYTES`: `integer`.
    pub bytes: Option<i64>,
    /// `CAN_READ`: `boolean`.
    pub can_read: Option<bool>,
    /// `VIEW_URL`: `string`.
    pub view_url: Option<String>,
    /// `PREVIEW_URL`: `string`.
    pub preview_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Diskfile {
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
    /// Sets `FILE_ID`.
    #[must_use]
    pub fn file_id(mut self, value: i64) -> Self {
        self.file_id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `BYTES`.
    #[must_use]
    pub fn bytes(mut self, value: i64) -> Self {
        self.bytes = Some(value);
        self
    }
    /// Sets `CAN_READ`.
    #[must_use]
    pub fn can_read(mut self, value: bool) -> Self {
        self.can_read = Some(value);
        self
    }
    /// Sets `VIEW_URL`.
    #[must_use]
    pub fn view_url(mut self, value: impl Into<String>) -> Self {
        self.view_url = Some(value.into());
        self
    }
    /// Sets `PREVIEW_URL`.
    #[must_use]
    pub fn preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }
}

impl Record for Diskfile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Diskfile",
            fields: &[
                "ID",
                "FILE_ID",
                "NAME",
                "SIZE",
                "BYTES",
                "CAN_READ",
                "VIEW_URL",
                "PREVIEW_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.file_id,
            2 => &self.name,
            3 => &self.size,
            4 => &self.bytes,
            5 => &self.can_read,
            6 => &self.view_url,
            7 => &self.preview_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.file_id,
            2 => &mut self.name,
            3 => &mut self.size,
            4 => &mut self.bytes,
            5 => &mut self.can_read,
            6 => &mut self.view_url,
            7 => &mut self.preview_url,
            _ => &mut self.extra,
        }
    }
}

/// Object [`relation`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#relation).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relation {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isChildrenListEnabled`: `boolean`.
    pub is_children_list_enabled: Option<bool>,
    /// `isPredefined`: `boolean`.
    pub is_predefined: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Relation {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `entityTypeId`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
    }
    /// Sets `isChildrenListEnabled`.
    #[must_use]
    pub fn is_children_list_enabled(mut self, value: bool) -> Self {
        self.is_children_list_enabled = Some(value);
        self
    }
    /// Sets `isPredefined`.
    #[must_use]
    pub fn is_predefined(mut self, value: bool) -> Self {
        self.is_predefined = Some(value);
        self
    }
}

impl Record for Relation {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Relation",
            fields: &["entityTypeId", "isChildrenListEnabled", "isPredefined"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.is_children_list_enabled,
            2 => &self.is_predefined,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.is_children_list_enabled,
            2 => &mut self.is_predefined,
            _ => &mut self.extra,
        }
    }
}

/// Object [`type`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#type).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isCategoriesEnabled`: `boolean`.
    pub is_categories_enabled: Option<bool>,
    /// `isStagesEnabled`: `boolean`.
    pub is_stages_enabled: Option<bool>,
    /// `isBeginCloseDatesEnabled`: `boolean`.
    pub is_begin_close_dates_enabled: Option<bool>,
    /// `isClientEnabled`: `boolean`.
    pub is_client_enabled: Option<bool>,
    /// `isUseInUserfieldEnabled`: `boolean`.
    pub is_use_in_userfield_enabled: Option<bool>,
    /// `isLinkWithProductsEnabled`: `boolean`.
    pub is_link_with_products_enabled: Option<bool>,
    /// `isMycompanyEnabled`: `boolean`.
    pub is_mycompany_enabled: Option<bool>,
    /// `isDocumentsEnabled`: `boolean`.
    pub is_documents_enabled: Option<bool>,
    /// `isSourceEnabled`: `boolean`.
    pub is_source_enabled: Option<bool>,
    /// `isObserversEnabled`: `boolean`.
    pub is_observers_enabled: Option<bool>,
    /// `isRecyclebinEnabled`: `boolean`.
    pub is_recyclebin_enabled: Option<bool>,
    /// `isAutomationEnabled`: `boolean`.
    pub is_automation_enabled: Option<bool>,
    /// `isBizProcEnabled`: `boolean`.
    pub is_biz_proc_enabled: Option<bool>,
    /// `isSetOpenPermissions`: `boolean`.
    pub is_set_open_permissions: Option<bool>,
    /// `isPaymentsEnabled`: `boolean`.
    pub is_payments_enabled: Option<bool>,
    /// `isCountersEnabled`: `boolean`.
    pub is_counters_enabled: Option<bool>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<DateTime>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `relations`: [`TypeReplyRelations`].
    pub relations: Option<TypeReplyRelations>,
    /// `linkedUserFields`: map of `string`.
    pub linked_user_fields: Option<Map<String>>,
    /// `customSections`: list of any value. Deprecated.
    pub custom_sections: Option<Vec<Value>>,
    /// `customSectionId`: `integer`. Deprecated.
    pub custom_section_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Type {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Type",
            fields: &[
                "id",
                "title",
                "code",
                "createdBy",
                "entityTypeId",
                "isCategoriesEnabled",
                "isStagesEnabled",
                "isBeginCloseDatesEnabled",
                "isClientEnabled",
                "isUseInUserfieldEnabled",
                "isLinkWithProductsEnabled",
                "isMycompanyEnabled",
                "isDocumentsEnabled",
                "isSourceEnabled",
                "isObserversEnabled",
                "isRecyclebinEnabled",
                "isAutomationEnabled",
                "isBizProcEnabled",
                "isSetOpenPermissions",
                "isPaymentsEnabled",
                "isCountersEnabled",
                "createdTime",
                "updatedTime",
                "updatedBy",
                "relations",
                "linkedUserFields",
                "customSections",
                "customSectionId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.code,
            3 => &self.created_by,
            4 => &self.entity_type_id,
            5 => &self.is_categories_enabled,
            6 => &self.is_stages_enabled,
            7 => &self.is_begin_close_dates_enabled,
            8 => &self.is_client_enabled,
            9 => &self.is_use_in_userfield_enabled,
            10 => &self.is_link_with_products_enabled,
            11 => &self.is_mycompany_enabled,
            12 => &self.is_documents_enabled,
            13 => &self.is_source_enabled,
            14 => &self.is_observers_enabled,
            15 => &self.is_recyclebin_enabled,
            16 => &self.is_automation_enabled,
            17 => &self.is_biz_proc_enabled,
            18 => &self.is_set_open_permissions,
            19 => &self.is_payments_enabled,
            20 => &self.is_counters_enabled,
            21 => &self.created_time,
            22 => &self.updated_time,
            23 => &self.updated_by,
            24 => &self.relations,
            25 => &self.linked_user_fields,
            26 => &self.custom_sections,
            27 => &self.custom_section_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.code,
            3 => &mut self.created_by,
            4 => &mut self.entity_type_id,
            5 => &mut self.is_categories_enabled,
            6 => &mut self.is_stages_enabled,
            7 => &mut self.is_begin_close_dates_enabled,
            8 => &mut self.is_client_enabled,
            9 => &mut self.is_use_in_userfield_enabled,
            10 => &mut self.is_link_with_products_enabled,
            11 => &mut self.is_mycompany_enabled,
            12 => &mut self.is_documents_enabled,
            13 => &mut self.is_source_enabled,
            14 => &mut self.is_observers_enabled,
            15 => &mut self.is_recyclebin_enabled,
            16 => &mut self.is_automation_enabled,
            17 => &mut self.is_biz_proc_enabled,
            18 => &mut self.is_set_open_permissions,
            19 => &mut self.is_payments_enabled,
            20 => &mut self.is_counters_enabled,
            21 => &mut self.created_time,
            22 => &mut self.updated_time,
            23 => &mut self.updated_by,
            24 => &mut self.relations,
            25 => &mut self.linked_user_fields,
            26 => &mut self.custom_sections,
            27 => &mut self.custom_section_id,
            _ => &mut self.extra,
        }
    }
}

/// `relations` of the object `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeReplyRelations {
    /// `parent`: list of [`TypeReplyRelationsParent`].
    pub parent: Option<Vec<TypeReplyRelationsParent>>,
    /// `child`: list of [`TypeReplyRelationsChild`].
    pub child: Option<Vec<TypeReplyRelationsChild>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypeReplyRelations {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeReplyRelations",
            fields: &["parent", "child"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent,
            1 => &self.child,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent,
            1 => &mut self.child,
            _ => &mut self.extra,
        }
    }
}

/// `relations.parent` of the object `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeReplyRelationsParent {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isChildrenListEnabled`: `string`.
    pub is_children_list_enabled: Option<String>,
    /// `isPredefined`: `string`.
    pub is_predefined: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypeReplyRelationsParent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeReplyRelationsParent",
            fields: &["entityTypeId", "isChildrenListEnabled", "isPredefined"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.is_children_list_enabled,
            2 => &self.is_predefined,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.is_children_list_enabled,
            2 => &mut self.is_predefined,
            _ => &mut self.extra,
        }
    }
}

/// `relations.child` of the object `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeReplyRelationsChild {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isChildrenListEnabled`: `string`.
    pub is_children_list_enabled: Option<String>,
    /// `isPredefined`: `string`.
    pub is_predefined: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TypeReplyRelationsChild {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeReplyRelationsChild",
            fields: &["entityTypeId", "isChildrenListEnabled", "isPredefined"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.is_children_list_enabled,
            2 => &self.is_predefined,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.is_children_list_enabled,
            2 => &mut self.is_predefined,
            _ => &mut self.extra,
        }
    }
}

/// Object [`type.linkedUserFields`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typelinkeduserfields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeLinkedUserFields {
    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`.
    pub calendar_event_uf_crm_cal_event: Option<bool>,
    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`.
    pub tasks_task_uf_crm_task: Option<bool>,
    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`.
    pub tasks_task_template_uf_crm_task: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TypeLinkedUserFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CALENDAR_EVENT|UF_CRM_CAL_EVENT`.
    #[must_use]
    pub fn calendar_event_uf_crm_cal_event(mut self, value: bool) -> Self {
        self.calendar_event_uf_crm_cal_event = Some(value);
        self
    }
    /// Sets `TASKS_TASK|UF_CRM_TASK`.
    #[must_use]
    pub fn tasks_task_uf_crm_task(mut self, value: bool) -> Self {
        self.tasks_task_uf_crm_task = Some(value);
        self
    }
    /// Sets `TASKS_TASK_TEMPLATE|UF_CRM_TASK`.
    #[must_use]
    pub fn tasks_task_template_uf_crm_task(mut self, value: bool) -> Self {
        self.tasks_task_template_uf_crm_task = Some(value);
        self
    }
}

impl Record for TypeLinkedUserFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeLinkedUserFields",
            fields: &[
                "CALENDAR_EVENT|UF_CRM_CAL_EVENT",
                "TASKS_TASK|UF_CRM_TASK",
                "TASKS_TASK_TEMPLATE|UF_CRM_TASK",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calendar_event_uf_crm_cal_event,
            1 => &self.tasks_task_uf_crm_task,
            2 => &self.tasks_task_template_uf_crm_task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calendar_event_uf_crm_cal_event,
            1 => &mut self.tasks_task_uf_crm_task,
            2 => &mut self.tasks_task_template_uf_crm_task,
            _ => &mut self.extra,
        }
    }
}

/// Object [`type.relations`](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typerelations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeRelations {
    /// `parent`: list of [`types::crm::Relation`].
    pub parent: Option<Vec<types::crm::Relation>>,
    /// `child`: list of [`types::crm::Relation`].
    pub child: Option<Vec<types::crm::Relation>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TypeRelations {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(
        mut self,
        value: impl IntoIterator<Item = types::crm::Relation>,
    ) -> Self {
        self.parent = Some(value.into_iter().collect());
        self
    }
    /// Sets `child`.
    #[must_use]
    pub fn child(
        mut self,
        value: impl IntoIterator<Item = types::crm::Relation>,
    ) -> Self {
        self.child = Some(value.into_iter().collect());
        self
    }
}

impl Record for TypeRelations {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TypeRelations",
            fields: &["parent", "child"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent,
            1 => &self.child,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent,
            1 => &mut self.child,
            _ => &mut self.extra,
        }
    }
}

record!(
    ActionDto, BodyDto, FooterButtonDto, FooterDto, FooterMenuDto, HeaderDto, IconDto,
    LayoutDto, LogoDto, MenuItemDto, Requisite, RestAppLayoutDto, RestAppLayoutDtoBlocks,
    TagDto, CrmActivityBinding, CrmCurrencyLocalization, CrmItemProductRow,
    CrmMultifield, Diskfile, Relation, Type, TypeReplyRelations,
    TypeReplyRelationsParent, TypeReplyRelationsChild, TypeLinkedUserFields,
    TypeRelations
);

value_enum!(
    RequisiteEntityTypeId, CrmCurrencyLocalizationThousandsVariant,
    CrmItemProductRowDiscountTypeId, CrmItemProductRowType, CrmMultifieldTypeId,
    CrmMultifieldValueType
);
