// @generated from docs/api-reference/landing/page/block-methods/landing-landing-add-block.md and 27 more. Do not edit; run `cargo codegen`.

//! `landing.landing.*`.

use crate::prelude::*;

/// Request of [`landing.landing.add`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
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
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["scope", "fields"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "landing.landing.add";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `scope` of `landing.landing.add`, and 24 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scope {
    const VALUES: &'static [&'static str] = &["KNOWLEDGE", "GROUP", "MAINPAGE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Knowledge),
            1 => Some(Self::Group),
            2 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields` of `landing.landing.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `SITE_ID`: `integer`, required.
    pub site_id: i64,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SITEMAP`: `Y` or `N`. Default: `N`.
    pub sitemap: Option<bool>,
    /// `FOLDER`: `Y` or `N`. Default: `N`.
    pub folder: Option<bool>,
    /// `FOLDER_ID`: `integer`.
    pub folder_id: Option<i64>,
    /// `TPL_ID`: `integer`.
    pub tpl_id: Option<i64>,
    /// `ADDITIONAL_FIELDS`: [`AdditionalFields`].
    pub additional_fields: Option<AdditionalFields>,
    /// `BLOCK_ID`: `integer`.
    pub block_id: Option<i64>,
    /// `MENU_CODE`: `string`.
    pub menu_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>, site_id: i64) -> Self {
        Self {
            title: title.into(),
            site_id,
            ..Default::default()
        }
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `SITEMAP`.
    #[must_use]
    pub fn sitemap(mut self, value: bool) -> Self {
        self.sitemap = Some(value);
        self
    }
    /// Sets `FOLDER`.
    #[must_use]
    pub fn folder(mut self, value: bool) -> Self {
        self.folder = Some(value);
        self
    }
    /// Sets `FOLDER_ID`.
    #[must_use]
    pub fn folder_id(mut self, value: i64) -> Self {
        self.folder_id = Some(value);
        self
    }
    /// Sets `TPL_ID`.
    #[must_use]
    pub fn tpl_id(mut self, value: i64) -> Self {
        self.tpl_id = Some(value);
        self
    }
    /// Sets `ADDITIONAL_FIELDS`.
    #[must_use]
    pub fn additional_fields(mut self, value: AdditionalFields) -> Self {
        self.additional_fields = Some(value);
        self
    }
    /// Sets `BLOCK_ID`.
    #[must_use]
    pub fn block_id(mut self, value: i64) -> Self {
        self.block_id = Some(value);
        self
    }
    /// Sets `MENU_CODE`.
    #[must_use]
    pub fn menu_code(mut self, value: impl Into<String>) -> Self {
        self.menu_code = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "SITE_ID",
                "CODE",
                "DESCRIPTION",
                "XML_ID",
                "SITEMAP",
                "FOLDER",
                "FOLDER_ID",
                "TPL_ID",
                "ADDITIONAL_FIELDS",
                "BLOCK_ID",
                "MENU_CODE",
            ],
            required: &[0, 1],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.site_id,
            2 => &self.code,
            3 => &self.description,
            4 => &self.xml_id,
            5 => &self.sitemap,
            6 => &self.folder,
            7 => &self.folder_id,
            8 => &self.tpl_id,
            9 => &self.additional_fields,
            10 => &self.block_id,
            11 => &self.menu_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.site_id,
            2 => &mut self.code,
            3 => &mut self.description,
            4 => &mut self.xml_id,
            5 => &mut self.sitemap,
            6 => &mut self.folder,
            7 => &mut self.folder_id,
            8 => &mut self.tpl_id,
            9 => &mut self.additional_fields,
            10 => &mut self.block_id,
            11 => &mut self.menu_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS` of `landing.landing.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalFields {
    /// `GACOUNTER_USE`: `Y` or `N`.
    pub gacounter_use: Option<bool>,
    /// `GACOUNTER_COUNTER`: `string`.
    pub gacounter_counter: Option<String>,
    /// `GACOUNTER_COUNTER_GA4`: `string`.
    pub gacounter_counter_ga4: Option<String>,
    /// `GACOUNTER_SEND_CLICK`: `Y` or `N`.
    pub gacounter_send_click: Option<bool>,
    /// `GACOUNTER_CLICK_TYPE`: [`AdditionalFieldsGacounterClickType`].
    pub gacounter_click_type: Option<AdditionalFieldsGacounterClickType>,
    /// `GACOUNTER_SEND_SHOW`: `Y` or `N`.
    pub gacounter_send_show: Option<bool>,
    /// `GTM_USE`: `Y` or `N`.
    pub gtm_use: Option<bool>,
    /// `GTM_COUNTER`: `string`.
    pub gtm_counter: Option<String>,
    /// `PIXELFB_USE`: `Y` or `N`.
    pub pixelfb_use: Option<bool>,
    /// `PIXELFB_COUNTER`: `string`.
    pub pixelfb_counter: Option<String>,
    /// `PIXELVK_USE`: `Y` or `N`.
    pub pixelvk_use: Option<bool>,
    /// `PIXELVK_COUNTER`: `string`.
    pub pixelvk_counter: Option<String>,
    /// `BACKGROUND_USE`: `Y` or `N`.
    pub background_use: Option<bool>,
    /// `BACKGROUND_PICTURE`: `string`.
    pub background_picture: Option<String>,
    /// `BACKGROUND_POSITION`: [`AdditionalFieldsBackgroundPosition`].
    pub background_position: Option<AdditionalFieldsBackgroundPosition>,
    /// `BACKGROUND_COLOR`: `string`.
    pub background_color: Option<String>,
    /// `FAVICON_PICTURE`: `string`.
    pub favicon_picture: Option<String>,
    /// `VIEW_USE`: `Y` or `N`.
    pub view_use: Option<bool>,
    /// `VIEW_TYPE`: [`AdditionalFieldsViewType`].
    pub view_type: Option<AdditionalFieldsViewType>,
    /// `PADDING_TOPBOTTOM`: [`AdditionalFieldsPaddingTopbottom`].
    pub padding_topbottom: Option<AdditionalFieldsPaddingTopbottom>,
    /// `PADDING_LEFTRIGHT`: [`AdditionalFieldsPaddingLeftright`].
    pub padding_leftright: Option<AdditionalFieldsPaddingLeftright>,
    /// `LAYOUT_BREAKPOINT`: [`AdditionalFieldsLayoutBreakpoint`].
    pub layout_breakpoint: Option<AdditionalFieldsLayoutBreakpoint>,
    /// `TRANSITION_COLOR`: `string`.
    pub transition_color: Option<String>,
    /// `UP_SHOW`: `Y` or `N`.
    pub up_show: Option<bool>,
    /// `B24BUTTON_USE`: `Y` or `N`.
    pub b24button_use: Option<bool>,
    /// `B24BUTTON_CODE`: `string`.
    pub b24button_code: Option<String>,
    /// `B24BUTTON_COLOR`: [`AdditionalFieldsB24buttonColor`].
    pub b24button_color: Option<AdditionalFieldsB24buttonColor>,
    /// `B24BUTTON_COLOR_VALUE`: `string`.
    pub b24button_color_value: Option<String>,
    /// `B24BUTTON_HELP`: `string`.
    pub b24button_help: Option<String>,
    /// `SETTINGS_IBLOCK_ID`: `string` or `integer`.
    pub settings_iblock_id: Option<Either<String, i64>>,
    /// `SETTINGS_SECTION_ID`: `string` or `integer`.
    pub settings_section_id: Option<Either<String, i64>>,
    /// `SETTINGS_HIDE_NOT_AVAILABLE`: `string`.
    pub settings_hide_not_available: Option<String>,
    /// `SETTINGS_HIDE_NOT_AVAILABLE_OFFERS`: `Y` or `N`.
    pub settings_hide_not_available_offers: Option<bool>,
    /// `SETTINGS_PRODUCT_SUBSCRIPTION`: `Y` or `N`.
    pub settings_product_subscription: Option<bool>,
    /// `SETTINGS_USE_PRODUCT_QUANTITY`: `Y` or `N`.
    pub settings_use_product_quantity: Option<bool>,
    /// `SETTINGS_DISPLAY_COMPARE`: `Y` or `N`.
    pub settings_display_compare: Option<bool>,
    /// `SETTINGS_PRICE_CODE`: list of `string`.
    pub settings_price_code: Option<Vec<String>>,
    /// `SETTINGS_CURRENCY_ID`: `string`.
    pub settings_currency_id: Option<String>,
    /// `SETTINGS_PRICE_VAT_INCLUDE`: `Y` or `N`.
    pub settings_price_vat_include: Option<bool>,
    /// `SETTINGS_SHOW_OLD_PRICE`: `Y` or `N`.
    pub settings_show_old_price: Option<bool>,
    /// `SETTINGS_SHOW_DISCOUNT_PERCENT`: `Y` or `N`.
    pub settings_show_discount_percent: Option<bool>,
    /// `SETTINGS_USE_PRICE_COUNT`: `Y` or `N`.
    pub settings_use_price_count: Option<bool>,
    /// `SETTINGS_SHOW_PRICE_COUNT`: `integer`.
    pub settings_show_price_count: Option<i64>,
    /// `SETTINGS_USE_ENHANCED_ECOMMERCE`: `Y` or `N`.
    pub settings_use_enhanced_ecommerce: Option<bool>,
    /// `SETTINGS_DATA_LAYER_NAME`: `string`.
    pub settings_data_layer_name: Option<String>,
    /// `SETTINGS_BRAND_PROPERTY`: `string`.
    pub settings_brand_property: Option<String>,
    /// `SETTINGS_CART_POSITION`: [`AdditionalFieldsSettingsCartPosition`].
    pub settings_cart_position: Option<AdditionalFieldsSettingsCartPosition>,
    /// `SETTINGS_AGREEMENT_USE`: `Y` or `N`.
    pub settings_agreement_use: Option<bool>,
    /// `SETTINGS_AGREEMENT_ID`: `string` or `integer`.
    pub settings_agreement_id: Option<Either<String, i64>>,
    /// `SETTINGS_AGREEMENTS`: list of any value.
    pub settings_agreements: Option<Vec<Value>>,
    /// `COOKIES_USE`: `Y` or `N`.
    pub cookies_use: Option<bool>,
    /// `COOKIES_AGREEMENT_ID`: `Y` or `N`.
    pub cookies_agreement_id: Option<bool>,
    /// `COOKIES_COLOR_BG`: `string`.
    pub cookies_color_bg: Option<String>,
    /// `COOKIES_COLOR_TEXT`: `string`.
    pub cookies_color_text: Option<String>,
    /// `COOKIES_POSITION`: [`AdditionalFieldsCookiesPosition`].
    pub cookies_position: Option<AdditionalFieldsCookiesPosition>,
    /// `COOKIES_MODE`: [`AdditionalFieldsCookiesMode`].
    pub cookies_mode: Option<AdditionalFieldsCookiesMode>,
    /// `COPYRIGHT_SHOW`: `Y` or `N`.
    pub copyright_show: Option<bool>,
    /// `COPYRIGHT_CODE`: `string` or `integer`.
    pub copyright_code: Option<Either<String, i64>>,
    /// `HEADBLOCK_USE`: `Y` or `N`.
    pub headblock_use: Option<bool>,
    /// `HEADBLOCK_CODE`: `string`.
    pub headblock_code: Option<String>,
    /// `CSSBLOCK_USE`: `Y` or `N`.
    pub cssblock_use: Option<bool>,
    /// `CSSBLOCK_CODE`: `string`.
    pub cssblock_code: Option<String>,
    /// `CSSBLOCK_FILE`: `string`.
    pub cssblock_file: Option<String>,
    /// `CUSTOMCSS_CSS_CODE`: `string`.
    pub customcss_css_code: Option<String>,
    /// `CUSTOMCSS_CSS_URL`: `string`.
    pub customcss_css_url: Option<String>,
    /// `GMAP_USE`: `Y` or `N`.
    pub gmap_use: Option<bool>,
    /// `GMAP_CODE`: `string`.
    pub gmap_code: Option<String>,
    /// `SPEED_ASSETS`: `string`.
    pub speed_assets: Option<String>,
    /// `SPEED_USE_LAZY`: `Y` or `N`.
    pub speed_use_lazy: Option<bool>,
    /// `SPEED_USE_WEBPACK`: `Y` or `N`.
    pub speed_use_webpack: Option<bool>,
    /// `METAOG_TITLE`: `string`.
    pub metaog_title: Option<String>,
    /// `METAOG_DESCRIPTION`: `string`.
    pub metaog_description: Option<String>,
    /// `METAOG_IMAGE`: `string`.
    pub metaog_image: Option<String>,
    /// `METAMAIN_USE`: `Y` or `N`.
    pub metamain_use: Option<bool>,
    /// `METAMAIN_TITLE`: `string`.
    pub metamain_title: Option<String>,
    /// `METAMAIN_DESCRIPTION`: `string`.
    pub metamain_description: Option<String>,
    /// `METAMAIN_KEYWORDS`: `string`.
    pub metamain_keywords: Option<String>,
    /// `METAKEYWORDS_KEYWORDS`: `string`.
    pub metakeywords_keywords: Option<String>,
    /// `METAROBOTS_INDEX`: `Y` or `N`.
    pub metarobots_index: Option<bool>,
    /// `METAGOOGLEVERIFICATION_USE`: `Y` or `N`.
    pub metagoogleverification_use: Option<bool>,
    /// `METAGOOGLEVERIFICATION_META`: `string`.
    pub metagoogleverification_meta: Option<String>,
    /// `ROBOTS_USE`: `Y` or `N`.
    pub robots_use: Option<bool>,
    /// `ROBOTS_CONTENT`: `string`.
    pub robots_content: Option<String>,
    /// `THEME_CODE`: `string`.
    pub theme_code: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// `THEME_COLOR`: `string`.
    pub theme_color: Option<String>,
    /// `THEMEFONTS_USE`: `Y` or `N`.
    pub themefonts_use: Option<bool>,
    /// `THEMEFONTS_CODE`: `string`.
    pub themefonts_code: Option<String>,
    /// `THEMEFONTS_CODE_H`: `string`.
    pub themefonts_code_h: Option<String>,
    /// `THEMEFONTS_SIZE`: [`AdditionalFieldsThemefontsSize`].
    pub themefonts_size: Option<AdditionalFieldsThemefontsSize>,
    /// `THEMEFONTS_COLOR`: `string`.
    pub themefonts_color: Option<String>,
    /// `THEMEFONTS_COLOR_H`: `string`.
    pub themefonts_color_h: Option<String>,
    /// `THEMEFONTS_LINE_HEIGHT`: `string`.
    pub themefonts_line_height: Option<String>,
    /// `THEMEFONTS_FONT_WEIGHT`: `string`.
    pub themefonts_font_weight: Option<String>,
    /// `THEMEFONTS_FONT_WEIGHT_H`: `string`.
    pub themefonts_font_weight_h: Option<String>,
    /// `FONTS_CODE`: `string`.
    pub fonts_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AdditionalFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `GACOUNTER_USE`.
    #[must_use]
    pub fn gacounter_use(mut self, value: bool) -> Self {
        self.gacounter_use = Some(value);
        self
    }
    /// Sets `GACOUNTER_COUNTER`.
    #[must_use]
    pub fn gacounter_counter(mut self, value: impl Into<String>) -> Self {
        self.gacounter_counter = Some(value.into());
        self
    }
    /// Sets `GACOUNTER_COUNTER_GA4`.
    #[must_use]
    pub fn gacounter_counter_ga4(mut self, value: impl Into<String>) -> Self {
        self.gacounter_counter_ga4 = Some(value.into());
        self
    }
    /// Sets `GACOUNTER_SEND_CLICK`.
    #[must_use]
    pub fn gacounter_send_click(mut self, value: bool) -> Self {
        self.gacounter_send_click = Some(value);
        self
    }
    /// Sets `GACOUNTER_CLICK_TYPE`.
    #[must_use]
    pub fn gacounter_click_type(
        mut self,
        value: impl Into<AdditionalFieldsGacounterClickType>,
    ) -> Self {
        self.gacounter_click_type = Some(value.into());
        self
    }
    /// Sets `GACOUNTER_SEND_SHOW`.
    #[must_use]
    pub fn gacounter_send_show(mut self, value: bool) -> Self {
        self.gacounter_send_show = Some(value);
        self
    }
    /// Sets `GTM_USE`.
    #[must_use]
    pub fn gtm_use(mut self, value: bool) -> Self {
        self.gtm_use = Some(value);
        self
    }
    /// Sets `GTM_COUNTER`.
    #[must_use]
    pub fn gtm_counter(mut self, value: impl Into<String>) -> Self {
        self.gtm_counter = Some(value.into());
        self
    }
    /// Sets `PIXELFB_USE`.
    #[must_use]
    pub fn pixelfb_use(mut self, value: bool) -> Self {
        self.pixelfb_use = Some(value);
        self
    }
    /// Sets `PIXELFB_COUNTER`.
    #[must_use]
    pub fn pixelfb_counter(mut self, value: impl Into<String>) -> Self {
        self.pixelfb_counter = Some(value.into());
        self
    }
    /// Sets `PIXELVK_USE`.
    #[must_use]
    pub fn pixelvk_use(mut self, value: bool) -> Self {
        self.pixelvk_use = Some(value);
        self
    }
    /// Sets `PIXELVK_COUNTER`.
    #[must_use]
    pub fn pixelvk_counter(mut self, value: impl Into<String>) -> Self {
        self.pixelvk_counter = Some(value.into());
        self
    }
    /// Sets `BACKGROUND_USE`.
    #[must_use]
    pub fn background_use(mut self, value: bool) -> Self {
        self.background_use = Some(value);
        self
    }
    /// Sets `BACKGROUND_PICTURE`.
    #[must_use]
    pub fn background_picture(mut self, value: impl Into<String>) -> Self {
        self.background_picture = Some(value.into());
        self
    }
    /// Sets `BACKGROUND_POSITION`.
    #[must_use]
    pub fn background_position(
        mut self,
        value: impl Into<AdditionalFieldsBackgroundPosition>,
    ) -> Self {
        self.background_position = Some(value.into());
        self
    }
    /// Sets `BACKGROUND_COLOR`.
    #[must_use]
    pub fn background_color(mut self, value: impl Into<String>) -> Self {
        self.background_color = Some(value.into());
        self
    }
    /// Sets `FAVICON_PICTURE`.
    #[must_use]
    pub fn favicon_picture(mut self, value: impl Into<String>) -> Self {
        self.favicon_picture = Some(value.into());
        self
    }
    /// Sets `VIEW_USE`.
    #[must_use]
    pub fn view_use(mut self, value: bool) -> Self {
        self.view_use = Some(value);
        self
    }
    /// Sets `VIEW_TYPE`.
    #[must_use]
    pub fn view_type(mut self, value: impl Into<AdditionalFieldsViewType>) -> Self {
        self.view_type = Some(value.into());
        self
    }
    /// Sets `PADDING_TOPBOTTOM`.
    #[must_use]
    pub fn padding_topbottom(
        mut self,
        value: impl Into<AdditionalFieldsPaddingTopbottom>,
    ) -> Self {
        self.padding_topbottom = Some(value.into());
        self
    }
    /// Sets `PADDING_LEFTRIGHT`.
    #[must_use]
    pub fn padding_leftright(
        mut self,
        value: impl Into<AdditionalFieldsPaddingLeftright>,
    ) -> Self {
        self.padding_leftright = Some(value.into());
        self
    }
    /// Sets `LAYOUT_BREAKPOINT`.
    #[must_use]
    pub fn layout_breakpoint(
        mut self,
        value: impl Into<AdditionalFieldsLayoutBreakpoint>,
    ) -> Self {
        self.layout_breakpoint = Some(value.into());
        self
    }
    /// Sets `TRANSITION_COLOR`.
    #[must_use]
    pub fn transition_color(mut self, value: impl Into<String>) -> Self {
        self.transition_color = Some(value.into());
        self
    }
    /// Sets `UP_SHOW`.
    #[must_use]
    pub fn up_show(mut self, value: bool) -> Self {
        self.up_show = Some(value);
        self
    }
    /// Sets `B24BUTTON_USE`.
    #[must_use]
    pub fn b24button_use(mut self, value: bool) -> Self {
        self.b24button_use = Some(value);
        self
    }
    /// Sets `B24BUTTON_CODE`.
    #[must_use]
    pub fn b24button_code(mut self, value: impl Into<String>) -> Self {
        self.b24button_code = Some(value.into());
        self
    }
    /// Sets `B24BUTTON_COLOR`.
    #[must_use]
    pub fn b24button_color(
        mut self,
        value: impl Into<AdditionalFieldsB24buttonColor>,
    ) -> Self {
        self.b24button_color = Some(value.into());
        self
    }
    /// Sets `B24BUTTON_COLOR_VALUE`.
    #[must_use]
    pub fn b24button_color_value(mut self, value: impl Into<String>) -> Self {
        self.b24button_color_value = Some(value.into());
        self
    }
    /// Sets `B24BUTTON_HELP`.
    #[must_use]
    pub fn b24button_help(mut self, value: impl Into<String>) -> Self {
        self.b24button_help = Some(value.into());
        self
    }
    /// Sets `SETTINGS_IBLOCK_ID`.
    #[must_use]
    pub fn settings_iblock_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.settings_iblock_id = Some(value.into());
        self
    }
    /// Sets `SETTINGS_SECTION_ID`.
    #[must_use]
    pub fn settings_section_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.settings_section_id = Some(value.into());
        self
    }
    /// Sets `SETTINGS_HIDE_NOT_AVAILABLE`.
    #[must_use]
    pub fn settings_hide_not_available(mut self, value: impl Into<String>) -> Self {
        self.settings_hide_not_available = Some(value.into());
        self
    }
    /// Sets `SETTINGS_HIDE_NOT_AVAILABLE_OFFERS`.
    #[must_use]
    pub fn settings_hide_not_available_offers(mut self, value: bool) -> Self {
        self.settings_hide_not_available_offers = Some(value);
        self
    }
    /// Sets `SETTINGS_PRODUCT_SUBSCRIPTION`.
    #[must_use]
    pub fn settings_product_subscription(mut self, value: bool) -> Self {
        self.settings_product_subscription = Some(value);
        self
    }
    /// Sets `SETTINGS_USE_PRODUCT_QUANTITY`.
    #[must_use]
    pub fn settings_use_product_quantity(mut self, value: bool) -> Self {
        self.settings_use_product_quantity = Some(value);
        self
    }
    /// Sets `SETTINGS_DISPLAY_COMPARE`.
    #[must_use]
    pub fn settings_display_compare(mut self, value: bool) -> Self {
        self.settings_display_compare = Some(value);
        self
    }
    /// Sets `SETTINGS_PRICE_CODE`.
    #[must_use]
    pub fn settings_price_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.settings_price_code = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `SETTINGS_CURRENCY_ID`.
    #[must_use]
    pub fn settings_currency_id(mut self, value: impl Into<String>) -> Self {
        self.settings_currency_id = Some(value.into());
        self
    }
    /// Sets `SETTINGS_PRICE_VAT_INCLUDE`.
    #[must_use]
    pub fn settings_price_vat_include(mut self, value: bool) -> Self {
        self.settings_price_vat_include = Some(value);
        self
    }
    /// Sets `SETTINGS_SHOW_OLD_PRICE`.
    #[must_use]
    pub fn settings_show_old_price(mut self, value: bool) -> Self {
        self.settings_show_old_price = Some(value);
        self
    }
    /// Sets `SETTINGS_SHOW_DISCOUNT_PERCENT`.
    #[must_use]
    pub fn settings_show_discount_percent(mut self, value: bool) -> Self {
        self.settings_show_discount_percent = Some(value);
        self
    }
    /// Sets `SETTINGS_USE_PRICE_COUNT`.
    #[must_use]
    pub fn settings_use_price_count(mut self, value: bool) -> Self {
        self.settings_use_price_count = Some(value);
        self
    }
    /// Sets `SETTINGS_SHOW_PRICE_COUNT`.
    #[must_use]
    pub fn settings_show_price_count(mut self, value: i64) -> Self {
        self.settings_show_price_count = Some(value);
        self
    }
    /// Sets `SETTINGS_USE_ENHANCED_ECOMMERCE`.
    #[must_use]
    pub fn settings_use_enhanced_ecommerce(mut self, value: bool) -> Self {
        self.settings_use_enhanced_ecommerce = Some(value);
        self
    }
    /// Sets `SETTINGS_DATA_LAYER_NAME`.
    #[must_use]
    pub fn settings_data_layer_name(mut self, value: impl Into<String>) -> Self {
        self.settings_data_layer_name = Some(value.into());
        self
    }
    /// Sets `SETTINGS_BRAND_PROPERTY`.
    #[must_use]
    pub fn settings_brand_property(mut self, value: impl Into<String>) -> Self {
        self.settings_brand_property = Some(value.into());
        self
    }
    /// Sets `SETTINGS_CART_POSITION`.
    #[must_use]
    pub fn settings_cart_position(
        mut self,
        value: impl Into<AdditionalFieldsSettingsCartPosition>,
    ) -> Self {
        self.settings_cart_position = Some(value.into());
        self
    }
    /// Sets `SETTINGS_AGREEMENT_USE`.
    #[must_use]
    pub fn settings_agreement_use(mut self, value: bool) -> Self {
        self.settings_agreement_use = Some(value);
        self
    }
    /// Sets `SETTINGS_AGREEMENT_ID`.
    #[must_use]
    pub fn settings_agreement_id(
        mut self,
        value: impl Into<Either<String, i64>>,
    ) -> Self {
        self.settings_agreement_id = Some(value.into());
        self
    }
    /// Sets `SETTINGS_AGREEMENTS`.
    #[must_use]
    pub fn settings_agreements(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.settings_agreements = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `COOKIES_USE`.
    #[must_use]
    pub fn cookies_use(mut self, value: bool) -> Self {
        self.cookies_use = Some(value);
        self
    }
    /// Sets `COOKIES_AGREEMENT_ID`.
    #[must_use]
    pub fn cookies_agreement_id(mut self, value: bool) -> Self {
        self.cookies_agreement_id = Some(value);
        self
    }
    /// Sets `COOKIES_COLOR_BG`.
    #[must_use]
    pub fn cookies_color_bg(mut self, value: impl Into<String>) -> Self {
        self.cookies_color_bg = Some(value.into());
        self
    }
    /// Sets `COOKIES_COLOR_TEXT`.
    #[must_use]
    pub fn cookies_color_text(mut self, value: impl Into<String>) -> Self {
        self.cookies_color_text = Some(value.into());
        self
    }
    /// Sets `COOKIES_POSITION`.
    #[must_use]
    pub fn cookies_position(
        mut self,
        value: impl Into<AdditionalFieldsCookiesPosition>,
    ) -> Self {
        self.cookies_position = Some(value.into());
        self
    }
    /// Sets `COOKIES_MODE`.
    #[must_use]
    pub fn cookies_mode(
        mut self,
        value: impl Into<AdditionalFieldsCookiesMode>,
    ) -> Self {
        self.cookies_mode = Some(value.into());
        self
    }
    /// Sets `COPYRIGHT_SHOW`.
    #[must_use]
    pub fn copyright_show(mut self, value: bool) -> Self {
        self.copyright_show = Some(value);
        self
    }
    /// Sets `COPYRIGHT_CODE`.
    #[must_use]
    pub fn copyright_code(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.copyright_code = Some(value.into());
        self
    }
    /// Sets `HEADBLOCK_USE`.
    #[must_use]
    pub fn headblock_use(mut self, value: bool) -> Self {
        self.headblock_use = Some(value);
        self
    }
    /// Sets `HEADBLOCK_CODE`.
    #[must_use]
    pub fn headblock_code(mut self, value: impl Into<String>) -> Self {
        self.headblock_code = Some(value.into());
        self
    }
    /// Sets `CSSBLOCK_USE`.
    #[must_use]
    pub fn cssblock_use(mut self, value: bool) -> Self {
        self.cssblock_use = Some(value);
        self
    }
    /// Sets `CSSBLOCK_CODE`.
    #[must_use]
    pub fn cssblock_code(mut self, value: impl Into<String>) -> Self {
        self.cssblock_code = Some(value.into());
        self
    }
    /// Sets `CSSBLOCK_FILE`.
    #[must_use]
    pub fn cssblock_file(mut self, value: impl Into<String>) -> Self {
        self.cssblock_file = Some(value.into());
        self
    }
    /// Sets `CUSTOMCSS_CSS_CODE`.
    #[must_use]
    pub fn customcss_css_code(mut self, value: impl Into<String>) -> Self {
        self.customcss_css_code = Some(value.into());
        self
    }
    /// Sets `CUSTOMCSS_CSS_URL`.
    #[must_use]
    pub fn customcss_css_url(mut self, value: impl Into<String>) -> Self {
        self.customcss_css_url = Some(value.into());
        self
    }
    /// Sets `GMAP_USE`.
    #[must_use]
    pub fn gmap_use(mut self, value: bool) -> Self {
        self.gmap_use = Some(value);
        self
    }
    /// Sets `GMAP_CODE`.
    #[must_use]
    pub fn gmap_code(mut self, value: impl Into<String>) -> Self {
        self.gmap_code = Some(value.into());
        self
    }
    /// Sets `SPEED_ASSETS`.
    #[must_use]
    pub fn speed_assets(mut self, value: impl Into<String>) -> Self {
        self.speed_assets = Some(value.into());
        self
    }
    /// Sets `SPEED_USE_LAZY`.
    #[must_use]
    pub fn speed_use_lazy(mut self, value: bool) -> Self {
        self.speed_use_lazy = Some(value);
        self
    }
    /// Sets `SPEED_USE_WEBPACK`.
    #[must_use]
    pub fn speed_use_webpack(mut self, value: bool) -> Self {
        self.speed_use_webpack = Some(value);
        self
    }
    /// Sets `METAOG_TITLE`.
    #[must_use]
    pub fn metaog_title(mut self, value: impl Into<String>) -> Self {
        self.metaog_title = Some(value.into());
        self
    }
    /// Sets `METAOG_DESCRIPTION`.
    #[must_use]
    pub fn metaog_description(mut self, value: impl Into<String>) -> Self {
        self.metaog_description = Some(value.into());
        self
    }
    /// Sets `METAOG_IMAGE`.
    #[must_use]
    pub fn metaog_image(mut self, value: impl Into<String>) -> Self {
        self.metaog_image = Some(value.into());
        self
    }
    /// Sets `METAMAIN_USE`.
    #[must_use]
    pub fn metamain_use(mut self, value: bool) -> Self {
        self.metamain_use = Some(value);
        self
    }
    /// Sets `METAMAIN_TITLE`.
    #[must_use]
    pub fn metamain_title(mut self, value: impl Into<String>) -> Self {
        self.metamain_title = Some(value.into());
        self
    }
    /// Sets `METAMAIN_DESCRIPTION`.
    #[must_use]
    pub fn metamain_description(mut self, value: impl Into<String>) -> Self {
        self.metamain_description = Some(value.into());
        self
    }
    /// Sets `METAMAIN_KEYWORDS`.
    #[must_use]
    pub fn metamain_keywords(mut self, value: impl Into<String>) -> Self {
        self.metamain_keywords = Some(value.into());
        self
    }
    /// Sets `METAKEYWORDS_KEYWORDS`.
    #[must_use]
    pub fn metakeywords_keywords(mut self, value: impl Into<String>) -> Self {
        self.metakeywords_keywords = Some(value.into());
        self
    }
    /// Sets `METAROBOTS_INDEX`.
    #[must_use]
    pub fn metarobots_index(mut self, value: bool) -> Self {
        self.metarobots_index = Some(value);
        self
    }
    /// Sets `METAGOOGLEVERIFICATION_USE`.
    #[must_use]
    pub fn metagoogleverification_use(mut self, value: bool) -> Self {
        self.metagoogleverification_use = Some(value);
        self
    }
    /// Sets `METAGOOGLEVERIFICATION_META`.
    #[must_use]
    pub fn metagoogleverification_meta(mut self, value: impl Into<String>) -> Self {
        self.metagoogleverification_meta = Some(value.into());
        self
    }
    /// Sets `ROBOTS_USE`.
    #[must_use]
    pub fn robots_use(mut self, value: bool) -> Self {
        self.robots_use = Some(value);
        self
    }
    /// Sets `ROBOTS_CONTENT`.
    #[must_use]
    pub fn robots_content(mut self, value: impl Into<String>) -> Self {
        self.robots_content = Some(value.into());
        self
    }
    /// Sets `THEME_CODE`.
    #[must_use]
    pub fn theme_code(mut self, value: impl Into<String>) -> Self {
        self.theme_code = Some(value.into());
        self
    }
    /// Sets `THEME_USE`.
    #[must_use]
    pub fn theme_use(mut self, value: bool) -> Self {
        self.theme_use = Some(value);
        self
    }
    /// Sets `THEME_COLOR`.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<String>) -> Self {
        self.theme_color = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_USE`.
    #[must_use]
    pub fn themefonts_use(mut self, value: bool) -> Self {
        self.themefonts_use = Some(value);
        self
    }
    /// Sets `THEMEFONTS_CODE`.
    #[must_use]
    pub fn themefonts_code(mut self, value: impl Into<String>) -> Self {
        self.themefonts_code = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_CODE_H`.
    #[must_use]
    pub fn themefonts_code_h(mut self, value: impl Into<String>) -> Self {
        self.themefonts_code_h = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_SIZE`.
    #[must_use]
    pub fn themefonts_size(
        mut self,
        value: impl Into<AdditionalFieldsThemefontsSize>,
    ) -> Self {
        self.themefonts_size = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_COLOR`.
    #[must_use]
    pub fn themefonts_color(mut self, value: impl Into<String>) -> Self {
        self.themefonts_color = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_COLOR_H`.
    #[must_use]
    pub fn themefonts_color_h(mut self, value: impl Into<String>) -> Self {
        self.themefonts_color_h = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_LINE_HEIGHT`.
    #[must_use]
    pub fn themefonts_line_height(mut self, value: impl Into<String>) -> Self {
        self.themefonts_line_height = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_FONT_WEIGHT`.
    #[must_use]
    pub fn themefonts_font_weight(mut self, value: impl Into<String>) -> Self {
        self.themefonts_font_weight = Some(value.into());
        self
    }
    /// Sets `THEMEFONTS_FONT_WEIGHT_H`.
    #[must_use]
    pub fn themefonts_font_weight_h(mut self, value: impl Into<String>) -> Self {
        self.themefonts_font_weight_h = Some(value.into());
        self
    }
    /// Sets `FONTS_CODE`.
    #[must_use]
    pub fn fonts_code(mut self, value: impl Into<String>) -> Self {
        self.fonts_code = Some(value.into());
        self
    }
}

impl Record for AdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AdditionalFields",
            fields: &[
                "GACOUNTER_USE",
                "GACOUNTER_COUNTER",
                "GACOUNTER_COUNTER_GA4",
                "GACOUNTER_SEND_CLICK",
                "GACOUNTER_CLICK_TYPE",
                "GACOUNTER_SEND_SHOW",
                "GTM_USE",
                "GTM_COUNTER",
                "PIXELFB_USE",
                "PIXELFB_COUNTER",
                "PIXELVK_USE",
                "PIXELVK_COUNTER",
                "BACKGROUND_USE",
                "BACKGROUND_PICTURE",
                "BACKGROUND_POSITION",
                "BACKGROUND_COLOR",
                "FAVICON_PICTURE",
                "VIEW_USE",
                "VIEW_TYPE",
                "PADDING_TOPBOTTOM",
                "PADDING_LEFTRIGHT",
                "LAYOUT_BREAKPOINT",
                "TRANSITION_COLOR",
                "UP_SHOW",
                "B24BUTTON_USE",
                "B24BUTTON_CODE",
                "B24BUTTON_COLOR",
                "B24BUTTON_COLOR_VALUE",
                "B24BUTTON_HELP",
                "SETTINGS_IBLOCK_ID",
                "SETTINGS_SECTION_ID",
                "SETTINGS_HIDE_NOT_AVAILABLE",
                "SETTINGS_HIDE_NOT_AVAILABLE_OFFERS",
                "SETTINGS_PRODUCT_SUBSCRIPTION",
                "SETTINGS_USE_PRODUCT_QUANTITY",
                "SETTINGS_DISPLAY_COMPARE",
                "SETTINGS_PRICE_CODE",
                "SETTINGS_CURRENCY_ID",
                "SETTINGS_PRICE_VAT_INCLUDE",
                "SETTINGS_SHOW_OLD_PRICE",
                "SETTINGS_SHOW_DISCOUNT_PERCENT",
                "SETTINGS_USE_PRICE_COUNT",
                "SETTINGS_SHOW_PRICE_COUNT",
                "SETTINGS_USE_ENHANCED_ECOMMERCE",
                "SETTINGS_DATA_LAYER_NAME",
                "SETTINGS_BRAND_PROPERTY",
                "SETTINGS_CART_POSITION",
                "SETTINGS_AGREEMENT_USE",
                "SETTINGS_AGREEMENT_ID",
                "SETTINGS_AGREEMENTS",
                "COOKIES_USE",
                "COOKIES_AGREEMENT_ID",
                "COOKIES_COLOR_BG",
                "COOKIES_COLOR_TEXT",
                "COOKIES_POSITION",
                "COOKIES_MODE",
                "COPYRIGHT_SHOW",
                "COPYRIGHT_CODE",
                "HEADBLOCK_USE",
                "HEADBLOCK_CODE",
                "CSSBLOCK_USE",
                "CSSBLOCK_CODE",
                "CSSBLOCK_FILE",
                "CUSTOMCSS_CSS_CODE",
                "CUSTOMCSS_CSS_URL",
                "GMAP_USE",
                "GMAP_CODE",
                "SPEED_ASSETS",
                "SPEED_USE_LAZY",
                "SPEED_USE_WEBPACK",
                "METAOG_TITLE",
                "METAOG_DESCRIPTION",
                "METAOG_IMAGE",
                "METAMAIN_USE",
                "METAMAIN_TITLE",
                "METAMAIN_DESCRIPTION",
                "METAMAIN_KEYWORDS",
                "METAKEYWORDS_KEYWORDS",
                "METAROBOTS_INDEX",
                "METAGOOGLEVERIFICATION_USE",
                "METAGOOGLEVERIFICATION_META",
                "ROBOTS_USE",
                "ROBOTS_CONTENT",
                "THEME_CODE",
                "THEME_USE",
                "THEME_COLOR",
                "THEMEFONTS_USE",
                "THEMEFONTS_CODE",
                "THEMEFONTS_CODE_H",
                "THEMEFONTS_SIZE",
                "THEMEFONTS_COLOR",
                "THEMEFONTS_COLOR_H",
                "THEMEFONTS_LINE_HEIGHT",
                "THEMEFONTS_FONT_WEIGHT",
                "THEMEFONTS_FONT_WEIGHT_H",
                "FONTS_CODE",
            ],
            required: &[],
            codecs: &[
                (0, Codec::YesNo),
                (3, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
                (12, Codec::YesNo),
                (17, Codec::YesNo),
                (23, Codec::YesNo),
                (24, Codec::YesNo),
                (32, Codec::YesNo),
                (33, Codec::YesNo),
                (34, Codec::YesNo),
                (35, Codec::YesNo),
                (38, Codec::YesNo),
                (39, Codec::YesNo),
                (40, Codec::YesNo),
                (41, Codec::YesNo),
                (43, Codec::YesNo),
                (47, Codec::YesNo),
                (50, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
                (58, Codec::YesNo),
                (60, Codec::YesNo),
                (65, Codec::YesNo),
                (68, Codec::YesNo),
                (69, Codec::YesNo),
                (73, Codec::YesNo),
                (78, Codec::YesNo),
                (79, Codec::YesNo),
                (81, Codec::YesNo),
                (84, Codec::YesNo),
                (86, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.gacounter_use,
            1 => &self.gacounter_counter,
            2 => &self.gacounter_counter_ga4,
            3 => &self.gacounter_send_click,
            4 => &self.gacounter_click_type,
            5 => &self.gacounter_send_show,
            6 => &self.gtm_use,
            7 => &self.gtm_counter,
            8 => &self.pixelfb_use,
            9 => &self.pixelfb_counter,
            10 => &self.pixelvk_use,
            11 => &self.pixelvk_counter,
            12 => &self.background_use,
            13 => &self.background_picture,
            14 => &self.background_position,
            15 => &self.background_color,
            16 => &self.favicon_picture,
            17 => &self.view_use,
            18 => &self.view_type,
            19 => &self.padding_topbottom,
            20 => &self.padding_leftright,
            21 => &self.layout_breakpoint,
            22 => &self.transition_color,
            23 => &self.up_show,
            24 => &self.b24button_use,
            25 => &self.b24button_code,
            26 => &self.b24button_color,
            27 => &self.b24button_color_value,
            28 => &self.b24button_help,
            29 => &self.settings_iblock_id,
            30 => &self.settings_section_id,
            31 => &self.settings_hide_not_available,
            32 => &self.settings_hide_not_available_offers,
            33 => &self.settings_product_subscription,
            34 => &self.settings_use_product_quantity,
            35 => &self.settings_display_compare,
            36 => &self.settings_price_code,
            37 => &self.settings_currency_id,
            38 => &self.settings_price_vat_include,
            39 => &self.settings_show_old_price,
            40 => &self.settings_show_discount_percent,
            41 => &self.settings_use_price_count,
            42 => &self.settings_show_price_count,
            43 => &self.settings_use_enhanced_ecommerce,
            44 => &self.settings_data_layer_name,
            45 => &self.settings_brand_property,
            46 => &self.settings_cart_position,
            47 => &self.settings_agreement_use,
            48 => &self.settings_agreement_id,
            49 => &self.settings_agreements,
            50 => &self.cookies_use,
            51 => &self.cookies_agreement_id,
            52 => &self.cookies_color_bg,
            53 => &self.cookies_color_text,
            54 => &self.cookies_position,
            55 => &self.cookies_mode,
            56 => &self.copyright_show,
            57 => &self.copyright_code,
            58 => &self.headblock_use,
            59 => &self.headblock_code,
            60 => &self.cssblock_use,
            61 => &self.cssblock_code,
            62 => &self.cssblock_file,
            63 => &self.customcss_css_code,
            64 => &self.customcss_css_url,
            65 => &self.gmap_use,
            66 => &self.gmap_code,
            67 => &self.speed_assets,
            68 => &self.speed_use_lazy,
            69 => &self.speed_use_webpack,
            70 => &self.metaog_title,
            71 => &self.metaog_description,
            72 => &self.metaog_image,
            73 => &self.metamain_use,
            74 => &self.metamain_title,
            75 => &self.metamain_description,
            76 => &self.metamain_keywords,
            77 => &self.metakeywords_keywords,
            78 => &self.metarobots_index,
            79 => &self.metagoogleverification_use,
            80 => &self.metagoogleverification_meta,
            81 => &self.robots_use,
            82 => &self.robots_content,
            83 => &self.theme_code,
            84 => &self.theme_use,
            85 => &self.theme_color,
            86 => &self.themefonts_use,
            87 => &self.themefonts_code,
            88 => &self.themefonts_code_h,
            89 => &self.themefonts_size,
            90 => &self.themefonts_color,
            91 => &self.themefonts_color_h,
            92 => &self.themefonts_line_height,
            93 => &self.themefonts_font_weight,
            94 => &self.themefonts_font_weight_h,
            95 => &self.fonts_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.gacounter_use,
            1 => &mut self.gacounter_counter,
            2 => &mut self.gacounter_counter_ga4,
            3 => &mut self.gacounter_send_click,
            4 => &mut self.gacounter_click_type,
            5 => &mut self.gacounter_send_show,
            6 => &mut self.gtm_use,
            7 => &mut self.gtm_counter,
            8 => &mut self.pixelfb_use,
            9 => &mut self.pixelfb_counter,
            10 => &mut self.pixelvk_use,
            11 => &mut self.pixelvk_counter,
            12 => &mut self.background_use,
            13 => &mut self.background_picture,
            14 => &mut self.background_position,
            15 => &mut self.background_color,
            16 => &mut self.favicon_picture,
            17 => &mut self.view_use,
            18 => &mut self.view_type,
            19 => &mut self.padding_topbottom,
            20 => &mut self.padding_leftright,
            21 => &mut self.layout_breakpoint,
            22 => &mut self.transition_color,
            23 => &mut self.up_show,
            24 => &mut self.b24button_use,
            25 => &mut self.b24button_code,
            26 => &mut self.b24button_color,
            27 => &mut self.b24button_color_value,
            28 => &mut self.b24button_help,
            29 => &mut self.settings_iblock_id,
            30 => &mut self.settings_section_id,
            31 => &mut self.settings_hide_not_available,
            32 => &mut self.settings_hide_not_available_offers,
            33 => &mut self.settings_product_subscription,
            34 => &mut self.settings_use_product_quantity,
            35 => &mut self.settings_display_compare,
            36 => &mut self.settings_price_code,
            37 => &mut self.settings_currency_id,
            38 => &mut self.settings_price_vat_include,
            39 => &mut self.settings_show_old_price,
            40 => &mut self.settings_show_discount_percent,
            41 => &mut self.settings_use_price_count,
            42 => &mut self.settings_show_price_count,
            43 => &mut self.settings_use_enhanced_ecommerce,
            44 => &mut self.settings_data_layer_name,
            45 => &mut self.settings_brand_property,
            46 => &mut self.settings_cart_position,
            47 => &mut self.settings_agreement_use,
            48 => &mut self.settings_agreement_id,
            49 => &mut self.settings_agreements,
            50 => &mut self.cookies_use,
            51 => &mut self.cookies_agreement_id,
            52 => &mut self.cookies_color_bg,
            53 => &mut self.cookies_color_text,
            54 => &mut self.cookies_position,
            55 => &mut self.cookies_mode,
            56 => &mut self.copyright_show,
            57 => &mut self.copyright_code,
            58 => &mut self.headblock_use,
            59 => &mut self.headblock_code,
            60 => &mut self.cssblock_use,
            61 => &mut self.cssblock_code,
            62 => &mut self.cssblock_file,
            63 => &mut self.customcss_css_code,
            64 => &mut self.customcss_css_url,
            65 => &mut self.gmap_use,
            66 => &mut self.gmap_code,
            67 => &mut self.speed_assets,
            68 => &mut self.speed_use_lazy,
            69 => &mut self.speed_use_webpack,
            70 => &mut self.metaog_title,
            71 => &mut self.metaog_description,
            72 => &mut self.metaog_image,
            73 => &mut self.metamain_use,
            74 => &mut self.metamain_title,
            75 => &mut self.metamain_description,
            76 => &mut self.metamain_keywords,
            77 => &mut self.metakeywords_keywords,
            78 => &mut self.metarobots_index,
            79 => &mut self.metagoogleverification_use,
            80 => &mut self.metagoogleverification_meta,
            81 => &mut self.robots_use,
            82 => &mut self.robots_content,
            83 => &mut self.theme_code,
            84 => &mut self.theme_use,
            85 => &mut self.theme_color,
            86 => &mut self.themefonts_use,
            87 => &mut self.themefonts_code,
            88 => &mut self.themefonts_code_h,
            89 => &mut self.themefonts_size,
            90 => &mut self.themefonts_color,
            91 => &mut self.themefonts_color_h,
            92 => &mut self.themefonts_line_height,
            93 => &mut self.themefonts_font_weight,
            94 => &mut self.themefonts_font_weight_h,
            95 => &mut self.fonts_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.GACOUNTER_CLICK_TYPE` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsGacounterClickType {
    /// `href`.
    Href,
    /// `text`.
    Text,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsGacounterClickType {
    const VALUES: &'static [&'static str] = &["href", "text"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Href),
            1 => Some(Self::Text),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Href => "href",
            Self::Text => "text",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.BACKGROUND_POSITION` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsBackgroundPosition {
    /// `center`.
    Center,
    /// `repeat`.
    Repeat,
    /// `center_repeat_y`.
    CenterRepeatY,
    /// `no_repeat`.
    NoRepeat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsBackgroundPosition {
    const VALUES: &'static [&'static str] = &[
        "center",
        "repeat",
        "center_repeat_y",
        "no_repeat",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Center),
            1 => Some(Self::Repeat),
            2 => Some(Self::CenterRepeatY),
            3 => Some(Self::NoRepeat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Center => "center",
            Self::Repeat => "repeat",
            Self::CenterRepeatY => "center_repeat_y",
            Self::NoRepeat => "no_repeat",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.VIEW_TYPE` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsViewType {
    /// `no`.
    No,
    /// `ltr`.
    Ltr,
    /// `all`.
    All,
    /// `mobile`.
    Mobile,
    /// `adaptive`.
    Adaptive,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsViewType {
    const VALUES: &'static [&'static str] = &["no", "ltr", "all", "mobile", "adaptive"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::No),
            1 => Some(Self::Ltr),
            2 => Some(Self::All),
            3 => Some(Self::Mobile),
            4 => Some(Self::Adaptive),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::No => "no",
            Self::Ltr => "ltr",
            Self::All => "all",
            Self::Mobile => "mobile",
            Self::Adaptive => "adaptive",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.PADDING_TOPBOTTOM` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsPaddingTopbottom {
    /// `N`.
    N,
    /// `u-outer-space-v1`.
    UOuterSpaceV1,
    /// `u-outer-space-v2`.
    UOuterSpaceV2,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsPaddingTopbottom {
    const VALUES: &'static [&'static str] = &[
        "N",
        "u-outer-space-v1",
        "u-outer-space-v2",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::N),
            1 => Some(Self::UOuterSpaceV1),
            2 => Some(Self::UOuterSpaceV2),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::N => "N",
            Self::UOuterSpaceV1 => "u-outer-space-v1",
            Self::UOuterSpaceV2 => "u-outer-space-v2",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.PADDING_LEFTRIGHT` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsPaddingLeftright {
    /// `N`.
    N,
    /// `g-layout-semiboxed`.
    GLayoutSemiboxed,
    /// `g-layout-boxed`.
    GLayoutBoxed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsPaddingLeftright {
    const VALUES: &'static [&'static str] = &[
        "N",
        "g-layout-semiboxed",
        "g-layout-boxed",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::N),
            1 => Some(Self::GLayoutSemiboxed),
            2 => Some(Self::GLayoutBoxed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::N => "N",
            Self::GLayoutSemiboxed => "g-layout-semiboxed",
            Self::GLayoutBoxed => "g-layout-boxed",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.LAYOUT_BREAKPOINT` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsLayoutBreakpoint {
    /// `mobile`.
    Mobile,
    /// `tablet`.
    Tablet,
    /// `desktop`.
    Desktop,
    /// `all`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsLayoutBreakpoint {
    const VALUES: &'static [&'static str] = &["mobile", "tablet", "desktop", "all"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mobile),
            1 => Some(Self::Tablet),
            2 => Some(Self::Desktop),
            3 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "mobile",
            Self::Tablet => "tablet",
            Self::Desktop => "desktop",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.B24BUTTON_COLOR` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsB24buttonColor {
    /// `site`.
    Site,
    /// `button`.
    Button,
    /// `custom`.
    Custom,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsB24buttonColor {
    const VALUES: &'static [&'static str] = &["site", "button", "custom"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Site),
            1 => Some(Self::Button),
            2 => Some(Self::Custom),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Site => "site",
            Self::Button => "button",
            Self::Custom => "custom",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.SETTINGS_CART_POSITION` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsSettingsCartPosition {
    /// `TC`.
    Tc,
    /// `TR`.
    Tr,
    /// `CR`.
    Cr,
    /// `BR`.
    Br,
    /// `BC`.
    Bc,
    /// `BL`.
    Bl,
    /// `CL`.
    Cl,
    /// `TL`.
    Tl,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsSettingsCartPosition {
    const VALUES: &'static [&'static str] = &[
        "TC",
        "TR",
        "CR",
        "BR",
        "BC",
        "BL",
        "CL",
        "TL",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Tc),
            1 => Some(Self::Tr),
            2 => Some(Self::Cr),
            3 => Some(Self::Br),
            4 => Some(Self::Bc),
            5 => Some(Self::Bl),
            6 => Some(Self::Cl),
            7 => Some(Self::Tl),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Tc => "TC",
            Self::Tr => "TR",
            Self::Cr => "CR",
            Self::Br => "BR",
            Self::Bc => "BC",
            Self::Bl => "BL",
            Self::Cl => "CL",
            Self::Tl => "TL",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.COOKIES_POSITION` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsCookiesPosition {
    /// `bottom_left`.
    BottomLeft,
    /// `bottom_right`.
    BottomRight,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsCookiesPosition {
    const VALUES: &'static [&'static str] = &["bottom_left", "bottom_right"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::BottomLeft),
            1 => Some(Self::BottomRight),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::BottomLeft => "bottom_left",
            Self::BottomRight => "bottom_right",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.COOKIES_MODE` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsCookiesMode {
    /// `A`.
    A,
    /// `I`.
    I,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsCookiesMode {
    const VALUES: &'static [&'static str] = &["A", "I"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::I),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::I => "I",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.ADDITIONAL_FIELDS.THEMEFONTS_SIZE` of `landing.landing.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalFieldsThemefontsSize {
    /// `0.92857`.
    ThemefontsSize0_92857,
    /// `1`.
    ThemefontsSize1,
    /// `1.14286`.
    ThemefontsSize1_14286,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AdditionalFieldsThemefontsSize {
    const VALUES: &'static [&'static str] = &["0.92857", "1", "1.14286"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ThemefontsSize0_92857),
            1 => Some(Self::ThemefontsSize1),
            2 => Some(Self::ThemefontsSize1_14286),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ThemefontsSize0_92857 => "0.92857",
            Self::ThemefontsSize1 => "1",
            Self::ThemefontsSize1_14286 => "1.14286",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.landing.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `SITE_NOT_FOUND`.
    SiteNotFound,
    /// `FOLDER_NOT_FOUND`.
    FolderNotFound,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`.
    WrongCodeFormat,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::SiteNotFound, "SITE_NOT_FOUND"),
        ErrorCase::code(Self::FolderNotFound, "FOLDER_NOT_FOUND"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
        ErrorCase::code(Self::CantBeEmpty, "CANT_BE_EMPTY"),
        ErrorCase::code(Self::WrongCodeFormat, "WRONG_CODE_FORMAT"),
    ];
}

/// Calls [`landing.landing.add`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html).
#[doc(alias = "landing.landing.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.addblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.addblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `fields`: [`AddblockFields`], required.
    pub fields: AddblockFields,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Addblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, fields: AddblockFields) -> Self {
        Self {
            lid,
            fields,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Addblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addblock",
            fields: &["scope", "lid", "fields", "preventHistory"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.fields,
            3 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.fields,
            3 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Addblock {
    type Output = Either<i64, AddblockResult>;
    type Error = AddblockError;
    const NAME: &'static str = "landing.landing.addblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.landing.addblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddblockFields {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `AFTER_ID`: `integer`.
    pub after_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `RETURN_CONTENT`: `string`.
    pub return_content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddblockFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `AFTER_ID`.
    #[must_use]
    pub fn after_id(mut self, value: i64) -> Self {
        self.after_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `RETURN_CONTENT`.
    #[must_use]
    pub fn return_content(mut self, value: impl Into<String>) -> Self {
        self.return_content = Some(value.into());
        self
    }
}

impl Record for AddblockFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddblockFields",
            fields: &["CODE", "AFTER_ID", "ACTIVE", "CONTENT", "RETURN_CONTENT"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.after_id,
            2 => &self.active,
            3 => &self.content,
            4 => &self.return_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.after_id,
            2 => &mut self.active,
            3 => &mut self.content,
            4 => &mut self.return_content,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.landing.addblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddblockResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`, may be `null`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// `assetStrings`: list of any value.
    pub asset_strings: Option<Vec<Value>>,
    /// `lang`: map of any value.
    pub lang: Option<Map<Value>>,
    /// `manifest`: map of any value.
    pub manifest: Option<Map<Value>>,
    /// `dynamicParams`: list of any value.
    pub dynamic_params: Option<Vec<Value>>,
    /// `requiredUserAction`: list of any value.
    pub required_user_action: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddblockResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddblockResult",
            fields: &[
                "id",
                "sections",
                "active",
                "access",
                "anchor",
                "php",
                "designed",
                "repoId",
                "content",
                "content_ext",
                "css",
                "js",
                "assetStrings",
                "lang",
                "manifest",
                "dynamicParams",
                "requiredUserAction",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.sections,
            2 => &self.active,
            3 => &self.access,
            4 => &self.anchor,
            5 => &self.php,
            6 => &self.designed,
            7 => &self.repo_id,
            8 => &self.content,
            9 => &self.content_ext,
            10 => &self.css,
            11 => &self.js,
            12 => &self.asset_strings,
            13 => &self.lang,
            14 => &self.manifest,
            15 => &self.dynamic_params,
            16 => &self.required_user_action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sections,
            2 => &mut self.active,
            3 => &mut self.access,
            4 => &mut self.anchor,
            5 => &mut self.php,
            6 => &mut self.designed,
            7 => &mut self.repo_id,
            8 => &mut self.content,
            9 => &mut self.content_ext,
            10 => &mut self.css,
            11 => &mut self.js,
            12 => &mut self.asset_strings,
            13 => &mut self.lang,
            14 => &mut self.manifest,
            15 => &mut self.dynamic_params,
            16 => &mut self.required_user_action,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.addblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_CANT_BE_ADDED`.
    BlockCantBeAdded,
    /// `BLOCK_WRONG_VERSION`.
    BlockWrongVersion,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for AddblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockCantBeAdded, "BLOCK_CANT_BE_ADDED"),
        ErrorCase::code(Self::BlockWrongVersion, "BLOCK_WRONG_VERSION"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.addblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html).
#[doc(alias = "landing.landing.addblock")]
pub fn addblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addblock,
) -> impl Future<
    Output = Result<Reply<Either<i64, AddblockResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.addByTemplate`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.addByTemplate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddByTemplate {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// `code`: `string`, required.
    pub code: String,
    /// `fields`: [`AddByTemplateFields`].
    pub fields: Option<AddByTemplateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddByTemplate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(site_id: i64, code: impl Into<String>) -> Self {
        Self {
            site_id,
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddByTemplateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for AddByTemplate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddByTemplate",
            fields: &["scope", "siteId", "code", "fields"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.site_id,
            2 => &self.code,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.site_id,
            2 => &mut self.code,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddByTemplate {
    type Output = i64;
    type Error = AddByTemplateError;
    const NAME: &'static str = "landing.landing.addByTemplate";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.landing.addByTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddByTemplateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FOLDER_ID`: `integer`.
    pub folder_id: Option<i64>,
    /// `SITE_TYPE`: `string`. Default: `PAGE`.
    pub site_type: Option<String>,
    /// `PREPARE_BLOCKS`: `boolean`. Counts only if `PREPARE_BLOCKS_DATA` is given.
    pub prepare_blocks: Option<bool>,
    /// `PREPARE_BLOCKS_DATA`: [`AddByTemplateFieldsPrepareBlocksData`].
    pub prepare_blocks_data: Option<AddByTemplateFieldsPrepareBlocksData>,
    /// `ADD_IN_MENU`: `Y` or `N`.
    pub add_in_menu: Option<bool>,
    /// `BLOCK_ID`: `integer`.
    pub block_id: Option<i64>,
    /// `MENU_CODE`: `string`.
    pub menu_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddByTemplateFields {
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
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `FOLDER_ID`.
    #[must_use]
    pub fn folder_id(mut self, value: i64) -> Self {
        self.folder_id = Some(value);
        self
    }
    /// Sets `SITE_TYPE`.
    #[must_use]
    pub fn site_type(mut self, value: impl Into<String>) -> Self {
        self.site_type = Some(value.into());
        self
    }
    /// Sets `PREPARE_BLOCKS`.
    #[must_use]
    pub fn prepare_blocks(mut self, value: bool) -> Self {
        self.prepare_blocks = Some(value);
        self
    }
    /// Sets `PREPARE_BLOCKS_DATA`.
    #[must_use]
    pub fn prepare_blocks_data(
        mut self,
        value: AddByTemplateFieldsPrepareBlocksData,
    ) -> Self {
        self.prepare_blocks_data = Some(value);
        self
    }
    /// Sets `ADD_IN_MENU`.
    #[must_use]
    pub fn add_in_menu(mut self, value: bool) -> Self {
        self.add_in_menu = Some(value);
        self
    }
    /// Sets `BLOCK_ID`.
    #[must_use]
    pub fn block_id(mut self, value: i64) -> Self {
        self.block_id = Some(value);
        self
    }
    /// Sets `MENU_CODE`.
    #[must_use]
    pub fn menu_code(mut self, value: impl Into<String>) -> Self {
        self.menu_code = Some(value.into());
        self
    }
}

impl Record for AddByTemplateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddByTemplateFields",
            fields: &[
                "TITLE",
                "DESCRIPTION",
                "ID",
                "FOLDER_ID",
                "SITE_TYPE",
                "PREPARE_BLOCKS",
                "PREPARE_BLOCKS_DATA",
                "ADD_IN_MENU",
                "BLOCK_ID",
                "MENU_CODE",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.id,
            3 => &self.folder_id,
            4 => &self.site_type,
            5 => &self.prepare_blocks,
            6 => &self.prepare_blocks_data,
            7 => &self.add_in_menu,
            8 => &self.block_id,
            9 => &self.menu_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.id,
            3 => &mut self.folder_id,
            4 => &mut self.site_type,
            5 => &mut self.prepare_blocks,
            6 => &mut self.prepare_blocks_data,
            7 => &mut self.add_in_menu,
            8 => &mut self.block_id,
            9 => &mut self.menu_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PREPARE_BLOCKS_DATA` of `landing.landing.addByTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddByTemplateFieldsPrepareBlocksData {
    /// `ACTION`: `string`.
    pub action: Option<String>,
    /// `PARAMS`: map of any value.
    pub params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddByTemplateFieldsPrepareBlocksData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Record for AddByTemplateFieldsPrepareBlocksData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddByTemplateFieldsPrepareBlocksData",
            fields: &["ACTION", "PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.addByTemplate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddByTemplateError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `SITE_ERROR`.
    SiteError,
    /// `LANDING_ERROR`.
    LandingError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `FOLDER_NOT_FOUND`.
    FolderNotFound,
    /// `WRONG_DATA`.
    WrongData,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`.
    WrongCodeFormat,
}

impl ErrorCode for AddByTemplateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::SiteError, "SITE_ERROR"),
        ErrorCase::code(Self::LandingError, "LANDING_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::FolderNotFound, "FOLDER_NOT_FOUND"),
        ErrorCase::code(Self::WrongData, "WRONG_DATA"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
        ErrorCase::code(Self::CantBeEmpty, "CANT_BE_EMPTY"),
        ErrorCase::code(Self::WrongCodeFormat, "WRONG_CODE_FORMAT"),
    ];
}

/// Calls [`landing.landing.addByTemplate`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html).
#[doc(alias = "landing.landing.addByTemplate")]
pub fn add_by_template<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddByTemplate,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.copy`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.copy")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `toSiteId`: `integer`.
    pub to_site_id: Option<i64>,
    /// `toFolderId`: `integer`.
    pub to_folder_id: Option<i64>,
    /// `skipSystem`: `boolean`. Default: `false`.
    pub skip_system: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Copy {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `toSiteId`.
    #[must_use]
    pub fn to_site_id(mut self, value: i64) -> Self {
        self.to_site_id = Some(value);
        self
    }
    /// Sets `toFolderId`.
    #[must_use]
    pub fn to_folder_id(mut self, value: i64) -> Self {
        self.to_folder_id = Some(value);
        self
    }
    /// Sets `skipSystem`.
    #[must_use]
    pub fn skip_system(mut self, value: bool) -> Self {
        self.skip_system = Some(value);
        self
    }
}

impl Record for Copy {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Copy",
            fields: &["scope", "lid", "toSiteId", "toFolderId", "skipSystem"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.to_site_id,
            3 => &self.to_folder_id,
            4 => &self.skip_system,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.to_site_id,
            3 => &mut self.to_folder_id,
            4 => &mut self.skip_system,
            _ => &mut self.extra,
        }
    }
}

impl Method for Copy {
    type Output = i64;
    type Error = CopyError;
    const NAME: &'static str = "landing.landing.copy";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyError {
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `SITE_NOT_FOUND`.
    SiteNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for CopyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::SiteNotFound, "SITE_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.landing.copy`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html).
#[doc(alias = "landing.landing.copy")]
pub fn copy<'a, C: Caller>(
    caller: &'a C,
    request: &'a Copy,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.copyblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.copyblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copyblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `params`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Copyblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Copyblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Copyblock",
            fields: &["scope", "lid", "block", "params"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Copyblock {
    type Output = Either<i64, CopyblockResult>;
    type Error = CopyblockError;
    const NAME: &'static str = "landing.landing.copyblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `params` of `landing.landing.copyblock`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `AFTER_ID`: `integer`.
    pub after_id: Option<i64>,
    /// `RETURN_CONTENT`: `string`.
    pub return_content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `AFTER_ID`.
    #[must_use]
    pub fn after_id(mut self, value: i64) -> Self {
        self.after_id = Some(value);
        self
    }
    /// Sets `RETURN_CONTENT`.
    #[must_use]
    pub fn return_content(mut self, value: impl Into<String>) -> Self {
        self.return_content = Some(value.into());
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["AFTER_ID", "RETURN_CONTENT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after_id,
            1 => &self.return_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after_id,
            1 => &mut self.return_content,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `content`: [`CopyblockResultContent`].
    pub content: Option<CopyblockResultContent>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CopyblockResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyblockResult",
            fields: &["result", "content"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

/// `content` in the answer of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockResultContent {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: [`CopyblockResultContentAccess`].
    pub access: Option<CopyblockResultContentAccess>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`, may be `null`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// `assetStrings`: list of `string`.
    pub asset_strings: Option<Vec<String>>,
    /// `lang`: map of any value.
    pub lang: Option<Map<Value>>,
    /// `manifest`: [`CopyblockResultContentManifest`].
    pub manifest: Option<CopyblockResultContentManifest>,
    /// `dynamicParams`: list of any value.
    pub dynamic_params: Option<Vec<Value>>,
    /// `requiredUserAction`: list of any value.
    pub required_user_action: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CopyblockResultContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyblockResultContent",
            fields: &[
                "id",
                "sections",
                "active",
                "access",
                "anchor",
                "php",
                "designed",
                "repoId",
                "content",
                "content_ext",
                "css",
                "js",
                "assetStrings",
                "lang",
                "manifest",
                "dynamicParams",
                "requiredUserAction",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.sections,
            2 => &self.active,
            3 => &self.access,
            4 => &self.anchor,
            5 => &self.php,
            6 => &self.designed,
            7 => &self.repo_id,
            8 => &self.content,
            9 => &self.content_ext,
            10 => &self.css,
            11 => &self.js,
            12 => &self.asset_strings,
            13 => &self.lang,
            14 => &self.manifest,
            15 => &self.dynamic_params,
            16 => &self.required_user_action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sections,
            2 => &mut self.active,
            3 => &mut self.access,
            4 => &mut self.anchor,
            5 => &mut self.php,
            6 => &mut self.designed,
            7 => &mut self.repo_id,
            8 => &mut self.content,
            9 => &mut self.content_ext,
            10 => &mut self.css,
            11 => &mut self.js,
            12 => &mut self.asset_strings,
            13 => &mut self.lang,
            14 => &mut self.manifest,
            15 => &mut self.dynamic_params,
            16 => &mut self.required_user_action,
            _ => &mut self.extra,
        }
    }
}

/// `content.access` in the answer of `landing.landing.copyblock`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyblockResultContentAccess {
    /// `A`.
    A,
    /// `D`: access denied.
    AccessDenied,
    /// `V`: can edit only design.
    CanEditOnlyDesign,
    /// `W`.
    W,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CopyblockResultContentAccess {
    const VALUES: &'static [&'static str] = &["A", "D", "V", "W", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::AccessDenied),
            2 => Some(Self::CanEditOnlyDesign),
            3 => Some(Self::W),
            4 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::AccessDenied => "D",
            Self::CanEditOnlyDesign => "V",
            Self::W => "W",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// `content.manifest` in the answer of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockResultContentManifest {
    /// `block`: [`CopyblockResultContentManifestBlock`].
    pub block: Option<CopyblockResultContentManifestBlock>,
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CopyblockResultContentManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyblockResultContentManifest",
            fields: &["block", "timestamp", "namespace", "code", "preview"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.timestamp,
            2 => &self.namespace,
            3 => &self.code,
            4 => &self.preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.timestamp,
            2 => &mut self.namespace,
            3 => &mut self.code,
            4 => &mut self.preview,
            _ => &mut self.extra,
        }
    }
}

/// `content.manifest.block` in the answer of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockResultContentManifestBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CopyblockResultContentManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CopyblockResultContentManifestBlock",
            fields: &["name", "section"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.copyblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for CopyblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.copyblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html).
#[doc(alias = "landing.landing.copyblock")]
pub fn copyblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Copyblock,
) -> impl Future<
    Output = Result<Reply<Either<i64, CopyblockResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.delete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "landing.landing.delete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `LANDING_IS_LOCK`.
    LandingIsLock,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::LandingIsLock, "LANDING_IS_LOCK"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.delete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html).
#[doc(alias = "landing.landing.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.deleteblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.deleteblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deleteblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Deleteblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Deleteblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Deleteblock",
            fields: &["scope", "lid", "block"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

impl Method for Deleteblock {
    type Output = bool;
    type Error = DeleteblockError;
    const NAME: &'static str = "landing.landing.deleteblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.deleteblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for DeleteblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.deleteblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html).
#[doc(alias = "landing.landing.deleteblock")]
pub fn deleteblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Deleteblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.downblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.downblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Downblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Downblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Downblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Downblock",
            fields: &["scope", "lid", "block", "preventHistory"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Downblock {
    type Output = bool;
    type Error = DownblockError;
    const NAME: &'static str = "landing.landing.downblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.downblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `BLOCK_WRONG_SORT`.
    BlockWrongSort,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for DownblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::BlockWrongSort, "BLOCK_WRONG_SORT"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.landing.downblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html).
#[doc(alias = "landing.landing.downblock")]
pub fn downblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Downblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.favoriteBlock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.favoriteBlock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavoriteBlock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `meta`: [`FavoriteBlockMeta`].
    pub meta: Option<FavoriteBlockMeta>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FavoriteBlock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, value: FavoriteBlockMeta) -> Self {
        self.meta = Some(value);
        self
    }
}

impl Record for FavoriteBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FavoriteBlock",
            fields: &["scope", "lid", "block", "meta"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.meta,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.meta,
            _ => &mut self.extra,
        }
    }
}

impl Method for FavoriteBlock {
    type Output = i64;
    type Error = FavoriteBlockError;
    const NAME: &'static str = "landing.landing.favoriteBlock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `meta` of `landing.landing.favoriteBlock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavoriteBlockMeta {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string` or `string`.
    pub section: Option<Either<Vec<String>, String>>,
    /// `preview`: `integer`.
    pub preview: Option<i64>,
    /// `tpl_code`: `string`.
    pub tpl_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FavoriteBlockMeta {
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
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: impl Into<Either<Vec<String>, String>>) -> Self {
        self.section = Some(value.into());
        self
    }
    /// Sets `preview`.
    #[must_use]
    pub fn preview(mut self, value: i64) -> Self {
        self.preview = Some(value);
        self
    }
    /// Sets `tpl_code`.
    #[must_use]
    pub fn tpl_code(mut self, value: impl Into<String>) -> Self {
        self.tpl_code = Some(value.into());
        self
    }
}

impl Record for FavoriteBlockMeta {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FavoriteBlockMeta",
            fields: &["name", "section", "preview", "tpl_code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            2 => &self.preview,
            3 => &self.tpl_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            2 => &mut self.preview,
            3 => &mut self.tpl_code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.favoriteBlock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FavoriteBlockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `TYPE_ERROR`.
    TypeError,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `BLOCK_CANT_BE_ADDED`.
    BlockCantBeAdded,
    /// `BLOCK_WRONG_VERSION`.
    BlockWrongVersion,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for FavoriteBlockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::BlockCantBeAdded, "BLOCK_CANT_BE_ADDED"),
        ErrorCase::code(Self::BlockWrongVersion, "BLOCK_WRONG_VERSION"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.landing.favoriteBlock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html).
#[doc(alias = "landing.landing.favoriteBlock")]
pub fn favorite_block<'a, C: Caller>(
    caller: &'a C,
    request: &'a FavoriteBlock,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.getadditionalfields`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.getadditionalfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getadditionalfields {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getadditionalfields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Getadditionalfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getadditionalfields",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getadditionalfields {
    type Output = Map<
        Either<String, Either<i64, Either<bool, Either<Vec<String>, Map<Value>>>>>,
    >;
    type Error = GetadditionalfieldsError;
    const NAME: &'static str = "landing.landing.getadditionalfields";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.landing.getadditionalfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetadditionalfieldsError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetadditionalfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.landing.getadditionalfields`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html).
#[doc(alias = "landing.landing.getadditionalfields")]
pub fn getadditionalfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getadditionalfields,
) -> impl Future<
    Output = Result<
        Reply<
            Map<
                Either<
                    String,
                    Either<i64, Either<bool, Either<Vec<String>, Map<Value>>>>,
                >,
            >,
        >,
        C::Error,
    >,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.getList`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.getList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `params`: [`GetListParams`].
    pub params: Option<GetListParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetList {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetListParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for GetList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetList",
            fields: &["scope", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetList {
    type Output = Vec<GetListItem>;
    type Error = GetListError;
    const NAME: &'static str = "landing.landing.getList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for GetList {
    type Row = GetListItem;
}

/// Parameter `params` of `landing.landing.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListParams {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`GetListParamsOrder`].
    pub order: Option<Map<GetListParamsOrder>>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// `get_preview`: `boolean` or `integer`.
    pub get_preview: Option<Either<bool, i64>>,
    /// `get_urls`: `boolean` or `integer`.
    pub get_urls: Option<Either<bool, i64>>,
    /// `check_area`: `boolean` or `integer`.
    pub check_area: Option<Either<bool, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetListParams {
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
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetListParamsOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets `get_preview`.
    #[must_use]
    pub fn get_preview(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.get_preview = Some(value.into());
        self
    }
    /// Sets `get_urls`.
    #[must_use]
    pub fn get_urls(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.get_urls = Some(value.into());
        self
    }
    /// Sets `check_area`.
    #[must_use]
    pub fn check_area(mut self, value: impl Into<Either<bool, i64>>) -> Self {
        self.check_area = Some(value.into());
        self
    }
}

impl Record for GetListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListParams",
            fields: &[
                "select",
                "filter",
                "order",
                "group",
                "limit",
                "offset",
                "get_preview",
                "get_urls",
                "check_area",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.group,
            4 => &self.limit,
            5 => &self.offset,
            6 => &self.get_preview,
            7 => &self.get_urls,
            8 => &self.check_area,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.group,
            4 => &mut self.limit,
            5 => &mut self.offset,
            6 => &mut self.get_preview,
            7 => &mut self.get_urls,
            8 => &mut self.check_area,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.order` of `landing.landing.getList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetListParamsOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetListParamsOrder {
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

/// Answer of `landing.landing.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItem {
    /// `FIELD`: `string`, may be `null`.
    pub field: Option<String>,
    /// `DOMAIN_ID`: `string`, may be `null`.
    pub domain_id: Option<String>,
    /// `PUBLIC_URL`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// `PREVIEW`: `string`, may be `null`.
    pub preview: Option<String>,
    /// `IS_AREA`: `boolean`.
    pub is_area: Option<bool>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SITE_ID`: `integer`.
    pub site_id: Option<i64>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItem",
            fields: &[
                "FIELD",
                "DOMAIN_ID",
                "PUBLIC_URL",
                "PREVIEW",
                "IS_AREA",
                "ID",
                "TITLE",
                "SITE_ID",
                "DATE_MODIFY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.domain_id,
            2 => &self.public_url,
            3 => &self.preview,
            4 => &self.is_area,
            5 => &self.id,
            6 => &self.title,
            7 => &self.site_id,
            8 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.domain_id,
            2 => &mut self.public_url,
            3 => &mut self.preview,
            4 => &mut self.is_area,
            5 => &mut self.id,
            6 => &mut self.title,
            7 => &mut self.site_id,
            8 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.getList`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html).
#[doc(alias = "landing.landing.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<
    Output = Result<Reply<Vec<GetListItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.getpreview`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.getpreview")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getpreview {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getpreview {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Getpreview {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getpreview",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getpreview {
    type Output = String;
    type Error = GetpreviewError;
    const NAME: &'static str = "landing.landing.getpreview";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.landing.getpreview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetpreviewError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
}

impl ErrorCode for GetpreviewError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
    ];
}

/// Calls [`landing.landing.getpreview`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html).
#[doc(alias = "landing.landing.getpreview")]
pub fn getpreview<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getpreview,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.getpublicurl`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.getpublicurl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getpublicurl {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getpublicurl {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Getpublicurl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getpublicurl",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getpublicurl {
    type Output = String;
    type Error = GetpublicurlError;
    const NAME: &'static str = "landing.landing.getpublicurl";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.landing.getpublicurl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetpublicurlError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetpublicurlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.getpublicurl`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html).
#[doc(alias = "landing.landing.getpublicurl")]
pub fn getpublicurl<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getpublicurl,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.hideblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.hideblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hideblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Hideblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Hideblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Hideblock",
            fields: &["scope", "lid", "block"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

impl Method for Hideblock {
    type Output = bool;
    type Error = HideblockError;
    const NAME: &'static str = "landing.landing.hideblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.hideblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HideblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for HideblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.hideblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html).
#[doc(alias = "landing.landing.hideblock")]
pub fn hideblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Hideblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.markDelete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.markDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDelete {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `mark`: `boolean`. Default: `true`.
    pub mark: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: bool) -> Self {
        self.mark = Some(value);
        self
    }
}

impl Record for MarkDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkDelete",
            fields: &["scope", "lid", "mark"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.mark,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.mark,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkDelete {
    type Output = i64;
    type Error = MarkDeleteError;
    const NAME: &'static str = "landing.landing.markDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.markDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `CANT_DELETE_MAIN`.
    CantDeleteMain,
    /// `UNABLE_DELETE_INCLUDE`.
    UnableDeleteInclude,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::CantDeleteMain, "CANT_DELETE_MAIN"),
        ErrorCase::code(Self::UnableDeleteInclude, "UNABLE_DELETE_INCLUDE"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.markDelete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html).
#[doc(alias = "landing.landing.markDelete")]
pub fn mark_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkDelete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.markdeletedblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.markdeletedblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Markdeletedblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `mark`: `boolean`. Default: `true`.
    pub mark: Option<bool>,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Markdeletedblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: bool) -> Self {
        self.mark = Some(value);
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Markdeletedblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Markdeletedblock",
            fields: &["scope", "lid", "block", "mark", "preventHistory"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.mark,
            4 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.mark,
            4 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Markdeletedblock {
    type Output = bool;
    type Error = MarkdeletedblockError;
    const NAME: &'static str = "landing.landing.markdeletedblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.markdeletedblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkdeletedblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for MarkdeletedblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.landing.markdeletedblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html).
#[doc(alias = "landing.landing.markdeletedblock")]
pub fn markdeletedblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Markdeletedblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.markUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.markUnDelete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkUnDelete {
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkUnDelete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
}

impl Record for MarkUnDelete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkUnDelete",
            fields: &["lid"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for MarkUnDelete {
    type Output = i64;
    type Error = MarkUnDeleteError;
    const NAME: &'static str = "landing.landing.markUnDelete";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.markUnDelete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkUnDeleteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MarkUnDeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.markUnDelete`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html).
#[doc(alias = "landing.landing.markUnDelete")]
pub fn mark_un_delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a MarkUnDelete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.markundeletedblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.markundeletedblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Markundeletedblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Markundeletedblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Markundeletedblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Markundeletedblock",
            fields: &["scope", "lid", "block", "preventHistory"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Markundeletedblock {
    type Output = bool;
    type Error = MarkundeletedblockError;
    const NAME: &'static str = "landing.landing.markundeletedblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.markundeletedblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkundeletedblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for MarkundeletedblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.landing.markundeletedblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html).
#[doc(alias = "landing.landing.markundeletedblock")]
pub fn markundeletedblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Markundeletedblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.move`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `toSiteId`: `integer`.
    pub to_site_id: Option<i64>,
    /// `toFolderId`: `integer`.
    pub to_folder_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `toSiteId`.
    #[must_use]
    pub fn to_site_id(mut self, value: i64) -> Self {
        self.to_site_id = Some(value);
        self
    }
    /// Sets `toFolderId`.
    #[must_use]
    pub fn to_folder_id(mut self, value: i64) -> Self {
        self.to_folder_id = Some(value);
        self
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["scope", "lid", "toSiteId", "toFolderId"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.to_site_id,
            3 => &self.to_folder_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.to_site_id,
            3 => &mut self.to_folder_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = bool;
    type Error = MoveError;
    const NAME: &'static str = "landing.landing.move";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `DELETE_ACCESS_DENIED`.
    DeleteAccessDenied,
    /// `FOLDER_NOT_FOUND`.
    FolderNotFound,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::DeleteAccessDenied, "DELETE_ACCESS_DENIED"),
        ErrorCase::code(Self::FolderNotFound, "FOLDER_NOT_FOUND"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.move`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html).
#[doc(alias = "landing.landing.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.moveblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.moveblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moveblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `params`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Moveblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Moveblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Moveblock",
            fields: &["scope", "lid", "block", "params"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Moveblock {
    type Output = Either<i64, MoveblockResult>;
    type Error = MoveblockError;
    const NAME: &'static str = "landing.landing.moveblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Answer of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `content`: [`MoveblockResultContent`].
    pub content: Option<MoveblockResultContent>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveblockResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveblockResult",
            fields: &["result", "content"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

/// `content` in the answer of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockResultContent {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: [`MoveblockResultContentAccess`].
    pub access: Option<MoveblockResultContentAccess>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`, may be `null`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: list of `string`.
    pub css: Option<Vec<String>>,
    /// `js`: list of `string`.
    pub js: Option<Vec<String>>,
    /// `assetStrings`: list of `string`.
    pub asset_strings: Option<Vec<String>>,
    /// `lang`: map of any value.
    pub lang: Option<Map<Value>>,
    /// `manifest`: [`MoveblockResultContentManifest`].
    pub manifest: Option<MoveblockResultContentManifest>,
    /// `dynamicParams`: list of any value.
    pub dynamic_params: Option<Vec<Value>>,
    /// `requiredUserAction`: list of any value.
    pub required_user_action: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveblockResultContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveblockResultContent",
            fields: &[
                "id",
                "sections",
                "active",
                "access",
                "anchor",
                "php",
                "designed",
                "repoId",
                "content",
                "content_ext",
                "css",
                "js",
                "assetStrings",
                "lang",
                "manifest",
                "dynamicParams",
                "requiredUserAction",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.sections,
            2 => &self.active,
            3 => &self.access,
            4 => &self.anchor,
            5 => &self.php,
            6 => &self.designed,
            7 => &self.repo_id,
            8 => &self.content,
            9 => &self.content_ext,
            10 => &self.css,
            11 => &self.js,
            12 => &self.asset_strings,
            13 => &self.lang,
            14 => &self.manifest,
            15 => &self.dynamic_params,
            16 => &self.required_user_action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sections,
            2 => &mut self.active,
            3 => &mut self.access,
            4 => &mut self.anchor,
            5 => &mut self.php,
            6 => &mut self.designed,
            7 => &mut self.repo_id,
            8 => &mut self.content,
            9 => &mut self.content_ext,
            10 => &mut self.css,
            11 => &mut self.js,
            12 => &mut self.asset_strings,
            13 => &mut self.lang,
            14 => &mut self.manifest,
            15 => &mut self.dynamic_params,
            16 => &mut self.required_user_action,
            _ => &mut self.extra,
        }
    }
}

/// `content.access` in the answer of `landing.landing.moveblock`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveblockResultContentAccess {
    /// `A`.
    A,
    /// `D`: access denied.
    AccessDenied,
    /// `V`: can only edit design.
    CanOnlyEditDesign,
    /// `W`.
    W,
    /// `X`: full access.
    FullAccess,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MoveblockResultContentAccess {
    const VALUES: &'static [&'static str] = &["A", "D", "V", "W", "X"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::AccessDenied),
            2 => Some(Self::CanOnlyEditDesign),
            3 => Some(Self::W),
            4 => Some(Self::FullAccess),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::AccessDenied => "D",
            Self::CanOnlyEditDesign => "V",
            Self::W => "W",
            Self::FullAccess => "X",
            Self::Other(text) => text,
        }
    }
}

/// `content.manifest` in the answer of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockResultContentManifest {
    /// `block`: [`MoveblockResultContentManifestBlock`].
    pub block: Option<MoveblockResultContentManifestBlock>,
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveblockResultContentManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveblockResultContentManifest",
            fields: &["block", "timestamp", "namespace", "code", "preview"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.timestamp,
            2 => &self.namespace,
            3 => &self.code,
            4 => &self.preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.timestamp,
            2 => &mut self.namespace,
            3 => &mut self.code,
            4 => &mut self.preview,
            _ => &mut self.extra,
        }
    }
}

/// `content.manifest.block` in the answer of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockResultContentManifestBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MoveblockResultContentManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MoveblockResultContentManifestBlock",
            fields: &["name", "type", "section"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.moveblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for MoveblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.moveblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html).
#[doc(alias = "landing.landing.moveblock")]
pub fn moveblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Moveblock,
) -> impl Future<
    Output = Result<Reply<Either<i64, MoveblockResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.publication`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.publication")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Publication {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Publication {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Publication {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Publication",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Publication {
    type Output = bool;
    type Error = PublicationError;
    const NAME: &'static str = "landing.landing.publication";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.publication`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `PUBLIC_PAGE_REACHED`.
    PublicPageReached,
    /// `LANDING_PAYMENT_FAILED`.
    LandingPaymentFailed,
    /// `LANDING_PAYMENT_FAILED_BLOCK`.
    LandingPaymentFailedBlock,
    /// `PUBLIC_SITE_REACHED`.
    PublicSiteReached,
    /// `PUBLIC_SITE_REACHED_FREE`.
    PublicSiteReachedFree,
    /// `PUBLIC_HTML_DISALLOWED[...]`.
    PublicHtmlDisallowedDotDotDot,
    /// `PHONE_NOT_CONFIRMED`.
    PhoneNotConfirmed,
    /// `EMAIL_NOT_CONFIRMED`.
    EmailNotConfirmed,
    /// `URLCHECKER_FAIL`.
    UrlcheckerFail,
    /// `LICENSE_EXPIRED`.
    LicenseExpired,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for PublicationError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::PublicPageReached, "PUBLIC_PAGE_REACHED"),
        ErrorCase::code(Self::LandingPaymentFailed, "LANDING_PAYMENT_FAILED"),
        ErrorCase::code(Self::LandingPaymentFailedBlock, "LANDING_PAYMENT_FAILED_BLOCK"),
        ErrorCase::code(Self::PublicSiteReached, "PUBLIC_SITE_REACHED"),
        ErrorCase::code(Self::PublicSiteReachedFree, "PUBLIC_SITE_REACHED_FREE"),
        ErrorCase::code(
                Self::PublicHtmlDisallowedDotDotDot,
                "PUBLIC_HTML_DISALLOWED[...]",
            )
            .pattern(),
        ErrorCase::code(Self::PhoneNotConfirmed, "PHONE_NOT_CONFIRMED"),
        ErrorCase::code(Self::EmailNotConfirmed, "EMAIL_NOT_CONFIRMED"),
        ErrorCase::code(Self::UrlcheckerFail, "URLCHECKER_FAIL"),
        ErrorCase::code(Self::LicenseExpired, "LICENSE_EXPIRED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.publication`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html).
#[doc(alias = "landing.landing.publication")]
pub fn publication<'a, C: Caller>(
    caller: &'a C,
    request: &'a Publication,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.removeEntities`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.removeEntities")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntities {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `data`: [`RemoveEntitiesData`], required.
    pub data: RemoveEntitiesData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RemoveEntities {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, data: RemoveEntitiesData) -> Self {
        Self {
            lid,
            data,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for RemoveEntities {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveEntities",
            fields: &["scope", "lid", "data"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for RemoveEntities {
    type Output = bool;
    type Error = RemoveEntitiesError;
    const NAME: &'static str = "landing.landing.removeEntities";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `data` of `landing.landing.removeEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntitiesData {
    /// `blocks`: list of `integer`.
    pub blocks: Option<Vec<i64>>,
    /// `images`: list of [`RemoveEntitiesDataImages`].
    pub images: Option<Vec<RemoveEntitiesDataImages>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RemoveEntitiesData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `blocks`.
    #[must_use]
    pub fn blocks(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.blocks = Some(value.into_iter().collect());
        self
    }
    /// Sets `images`.
    #[must_use]
    pub fn images(
        mut self,
        value: impl IntoIterator<Item = RemoveEntitiesDataImages>,
    ) -> Self {
        self.images = Some(value.into_iter().collect());
        self
    }
}

impl Record for RemoveEntitiesData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveEntitiesData",
            fields: &["blocks", "images"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blocks,
            1 => &self.images,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blocks,
            1 => &mut self.images,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.images` of `landing.landing.removeEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntitiesDataImages {
    /// `block`: `integer`, required.
    pub block: i64,
    /// `image`: `integer`, required.
    pub image: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RemoveEntitiesDataImages {
    /// An object with its required keys.
    #[must_use]
    pub fn new(block: i64, image: i64) -> Self {
        Self {
            block,
            image,
            ..Default::default()
        }
    }
}

impl Record for RemoveEntitiesDataImages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveEntitiesDataImages",
            fields: &["block", "image"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.image,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.image,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.removeEntities`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveEntitiesError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for RemoveEntitiesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.removeEntities`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html).
#[doc(alias = "landing.landing.removeEntities")]
pub fn remove_entities<'a, C: Caller>(
    caller: &'a C,
    request: &'a RemoveEntities,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.resolveIdByPublicUrl`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.resolveIdByPublicUrl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveIdByPublicUrl {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `landingUrl`: `string`, required.
    pub landing_url: String,
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ResolveIdByPublicUrl {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(landing_url: impl Into<String>, site_id: i64) -> Self {
        Self {
            landing_url: landing_url.into(),
            site_id,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for ResolveIdByPublicUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ResolveIdByPublicUrl",
            fields: &["scope", "landingUrl", "siteId"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.landing_url,
            2 => &self.site_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.landing_url,
            2 => &mut self.site_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for ResolveIdByPublicUrl {
    type Output = Option<i64>;
    type Error = ResolveIdByPublicUrlError;
    const NAME: &'static str = "landing.landing.resolveIdByPublicUrl";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.resolveIdByPublicUrl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResolveIdByPublicUrlError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for ResolveIdByPublicUrlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.resolveIdByPublicUrl`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html).
#[doc(alias = "landing.landing.resolveIdByPublicUrl")]
pub fn resolve_id_by_public_url<'a, C: Caller>(
    caller: &'a C,
    request: &'a ResolveIdByPublicUrl,
) -> impl Future<Output = Result<Reply<Option<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.showblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.showblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Showblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Showblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Showblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Showblock",
            fields: &["scope", "lid", "block"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

impl Method for Showblock {
    type Output = bool;
    type Error = ShowblockError;
    const NAME: &'static str = "landing.landing.showblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.showblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShowblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
}

impl ErrorCode for ShowblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
    ];
}

/// Calls [`landing.landing.showblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html).
#[doc(alias = "landing.landing.showblock")]
pub fn showblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Showblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.unFavoriteBlock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.unFavoriteBlock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnFavoriteBlock {
    /// `blockId`: `integer`, required.
    pub block_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UnFavoriteBlock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(block_id: i64) -> Self {
        Self {
            block_id,
            ..Default::default()
        }
    }
}

impl Record for UnFavoriteBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnFavoriteBlock",
            fields: &["blockId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for UnFavoriteBlock {
    type Output = bool;
    type Error = UnFavoriteBlockError;
    const NAME: &'static str = "landing.landing.unFavoriteBlock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.unFavoriteBlock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnFavoriteBlockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `TYPE_ERROR`.
    TypeError,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UnFavoriteBlockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.landing.unFavoriteBlock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html).
#[doc(alias = "landing.landing.unFavoriteBlock")]
pub fn un_favorite_block<'a, C: Caller>(
    caller: &'a C,
    request: &'a UnFavoriteBlock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.unpublic`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.unpublic")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unpublic {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unpublic {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64) -> Self {
        Self { lid, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Unpublic {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unpublic",
            fields: &["scope", "lid"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unpublic {
    type Output = bool;
    type Error = UnpublicError;
    const NAME: &'static str = "landing.landing.unpublic";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.unpublic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpublicError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for UnpublicError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.unpublic`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html).
#[doc(alias = "landing.landing.unpublic")]
pub fn unpublic<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unpublic,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.upblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.upblock")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upblock {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `block`: `integer`, required.
    pub block: i64,
    /// `preventHistory`: `boolean`. Default: `false`.
    pub prevent_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Upblock {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, block: i64) -> Self {
        Self {
            lid,
            block,
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `preventHistory`.
    #[must_use]
    pub fn prevent_history(mut self, value: bool) -> Self {
        self.prevent_history = Some(value);
        self
    }
}

impl Record for Upblock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Upblock",
            fields: &["scope", "lid", "block", "preventHistory"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.lid,
            2 => &self.block,
            3 => &self.prevent_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.lid,
            2 => &mut self.block,
            3 => &mut self.prevent_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Upblock {
    type Output = bool;
    type Error = UpblockError;
    const NAME: &'static str = "landing.landing.upblock";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.landing.upblock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpblockError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `LANDING_NOT_EXIST`.
    LandingNotExist,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`.
    BlockNotFound,
    /// `BLOCK_WRONG_SORT`.
    BlockWrongSort,
    /// `TYPE_ERROR`.
    TypeError,
}

impl ErrorCode for UpblockError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::LandingNotExist, "LANDING_NOT_EXIST"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BlockNotFound, "BLOCK_NOT_FOUND"),
        ErrorCase::code(Self::BlockWrongSort, "BLOCK_WRONG_SORT"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
    ];
}

/// Calls [`landing.landing.upblock`](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html).
#[doc(alias = "landing.landing.upblock")]
pub fn upblock<'a, C: Caller>(
    caller: &'a C,
    request: &'a Upblock,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.landing.update`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.landing.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `lid`: `integer`, required.
    pub lid: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lid: i64, fields: UpdateFields) -> Self {
        Self {
            lid,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["lid", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "landing.landing.update";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.landing.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SITE_ID`: `integer`.
    pub site_id: Option<i64>,
    /// `SITEMAP`: `Y` or `N`.
    pub sitemap: Option<bool>,
    /// `FOLDER`: `Y` or `N`.
    pub folder: Option<bool>,
    /// `FOLDER_ID`: `integer`.
    pub folder_id: Option<i64>,
    /// `TPL_ID`: `integer`.
    pub tpl_id: Option<i64>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `DATE_PUBLIC`: `string`.
    pub date_public: Option<String>,
    /// `ADDITIONAL_FIELDS`: [`AdditionalFields`].
    pub additional_fields: Option<AdditionalFields>,
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
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: i64) -> Self {
        self.site_id = Some(value);
        self
    }
    /// Sets `SITEMAP`.
    #[must_use]
    pub fn sitemap(mut self, value: bool) -> Self {
        self.sitemap = Some(value);
        self
    }
    /// Sets `FOLDER`.
    #[must_use]
    pub fn folder(mut self, value: bool) -> Self {
        self.folder = Some(value);
        self
    }
    /// Sets `FOLDER_ID`.
    #[must_use]
    pub fn folder_id(mut self, value: i64) -> Self {
        self.folder_id = Some(value);
        self
    }
    /// Sets `TPL_ID`.
    #[must_use]
    pub fn tpl_id(mut self, value: i64) -> Self {
        self.tpl_id = Some(value);
        self
    }
    /// Sets `DELETED`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }
    /// Sets `DATE_PUBLIC`.
    #[must_use]
    pub fn date_public(mut self, value: impl Into<String>) -> Self {
        self.date_public = Some(value.into());
        self
    }
    /// Sets `ADDITIONAL_FIELDS`.
    #[must_use]
    pub fn additional_fields(mut self, value: AdditionalFields) -> Self {
        self.additional_fields = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "CODE",
                "DESCRIPTION",
                "XML_ID",
                "SITE_ID",
                "SITEMAP",
                "FOLDER",
                "FOLDER_ID",
                "TPL_ID",
                "DELETED",
                "DATE_PUBLIC",
                "ADDITIONAL_FIELDS",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.description,
            3 => &self.xml_id,
            4 => &self.site_id,
            5 => &self.sitemap,
            6 => &self.folder,
            7 => &self.folder_id,
            8 => &self.tpl_id,
            9 => &self.deleted,
            10 => &self.date_public,
            11 => &self.additional_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.description,
            3 => &mut self.xml_id,
            4 => &mut self.site_id,
            5 => &mut self.sitemap,
            6 => &mut self.folder,
            7 => &mut self.folder_id,
            8 => &mut self.tpl_id,
            9 => &mut self.deleted,
            10 => &mut self.date_public,
            11 => &mut self.additional_fields,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.landing.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `SITE_NOT_FOUND`.
    SiteNotFound,
    /// `FOLDER_NOT_FOUND`.
    FolderNotFound,
    /// `SLASH_IS_NOT_ALLOWED`.
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`.
    WrongCodeFormat,
    /// `CANT_DELETE_MAIN`.
    CantDeleteMain,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::SiteNotFound, "SITE_NOT_FOUND"),
        ErrorCase::code(Self::FolderNotFound, "FOLDER_NOT_FOUND"),
        ErrorCase::code(Self::SlashIsNotAllowed, "SLASH_IS_NOT_ALLOWED"),
        ErrorCase::code(Self::CantBeEmpty, "CANT_BE_EMPTY"),
        ErrorCase::code(Self::WrongCodeFormat, "WRONG_CODE_FORMAT"),
        ErrorCase::code(Self::CantDeleteMain, "CANT_DELETE_MAIN"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.landing.update`](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html).
#[doc(alias = "landing.landing.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AdditionalFields, Addblock, AddblockFields, AddblockResult,
    AddByTemplate, AddByTemplateFields, AddByTemplateFieldsPrepareBlocksData, Copy,
    Copyblock, Params, CopyblockResult, CopyblockResultContent,
    CopyblockResultContentManifest, CopyblockResultContentManifestBlock, Delete,
    Deleteblock, Downblock, FavoriteBlock, FavoriteBlockMeta, Getadditionalfields,
    GetList, GetListParams, GetListItem, Getpreview, Getpublicurl, Hideblock, MarkDelete,
    Markdeletedblock, MarkUnDelete, Markundeletedblock, Move, Moveblock, MoveblockResult,
    MoveblockResultContent, MoveblockResultContentManifest,
    MoveblockResultContentManifestBlock, Publication, RemoveEntities, RemoveEntitiesData,
    RemoveEntitiesDataImages, ResolveIdByPublicUrl, Showblock, UnFavoriteBlock, Unpublic,
    Upblock, Update, UpdateFields
);

value_enum!(
    Scope, AdditionalFieldsGacounterClickType, AdditionalFieldsBackgroundPosition,
    AdditionalFieldsViewType, AdditionalFieldsPaddingTopbottom,
    AdditionalFieldsPaddingLeftright, AdditionalFieldsLayoutBreakpoint,
    AdditionalFieldsB24buttonColor, AdditionalFieldsSettingsCartPosition,
    AdditionalFieldsCookiesPosition, AdditionalFieldsCookiesMode,
    AdditionalFieldsThemefontsSize, CopyblockResultContentAccess, GetListParamsOrder,
    MoveblockResultContentAccess
);
