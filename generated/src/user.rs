// @generated from docs/api-reference/common/users/user-access.md and 7 more. Do not edit; run `cargo codegen`.

//! `user.*`.

use crate::prelude::*;

pub mod option;
pub mod userfield;

/// Request of [`user.access`](https://apidocs.bitrix24.com/api-reference/common/users/user-access.html).
///
/// Scope: `basic`.
#[doc(alias = "user.access")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Access {
    /// `ACCESS`: list of `string`, required.
    pub access: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Access {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(access: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            access: access.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for Access {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Access",
            fields: &["ACCESS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

impl Method for Access {
    type Output = bool;
    type Error = AccessError;
    const NAME: &'static str = "user.access";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Errors of `user.access`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessError {}

impl ErrorCode for AccessError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.access`](https://apidocs.bitrix24.com/api-reference/common/users/user-access.html).
#[doc(alias = "user.access")]
pub fn access<'a, C: Caller>(
    caller: &'a C,
    request: &'a Access,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.add`](https://apidocs.bitrix24.com/api-reference/user/user-add.html).
///
/// Scope: `user`.
#[doc(alias = "user.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `EMAIL`: `string`, required.
    pub email: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `PERSONAL_GENDER`: `string`.
    pub personal_gender: Option<String>,
    /// `PERSONAL_PROFESSION`: `string`.
    pub personal_profession: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `PERSONAL_PHOTO`: `file`.
    pub personal_photo: Option<File>,
    /// `PERSONAL_ICQ`: `string`.
    pub personal_icq: Option<String>,
    /// `PERSONAL_PHONE`: `string`.
    pub personal_phone: Option<String>,
    /// `PERSONAL_FAX`: `string`.
    pub personal_fax: Option<String>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_PAGER`: `string`.
    pub personal_pager: Option<String>,
    /// `PERSONAL_STREET`: `string`.
    pub personal_street: Option<String>,
    /// `PERSONAL_CITY`: `string`.
    pub personal_city: Option<String>,
    /// `PERSONAL_STATE`: `string`.
    pub personal_state: Option<String>,
    /// `PERSONAL_ZIP`: `string`.
    pub personal_zip: Option<String>,
    /// `PERSONAL_COUNTRY`: `string`.
    pub personal_country: Option<String>,
    /// `PERSONAL_MAILBOX`: `string`.
    pub personal_mailbox: Option<String>,
    /// `PERSONAL_NOTES`: `string`.
    pub personal_notes: Option<String>,
    /// `WORK_PHONE`: `string`.
    pub work_phone: Option<String>,
    /// `WORK_COMPANY`: `string`.
    pub work_company: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `WORK_DEPARTMENT`: `string`.
    pub work_department: Option<String>,
    /// `WORK_WWW`: `string`.
    pub work_www: Option<String>,
    /// `WORK_FAX`: `string`.
    pub work_fax: Option<String>,
    /// `WORK_PAGER`: `string`.
    pub work_pager: Option<String>,
    /// `WORK_STREET`: `string`.
    pub work_street: Option<String>,
    /// `WORK_MAILBOX`: `string`.
    pub work_mailbox: Option<String>,
    /// `WORK_CITY`: `string`.
    pub work_city: Option<String>,
    /// `WORK_STATE`: `string`.
    pub work_state: Option<String>,
    /// `WORK_ZIP`: `string`.
    pub work_zip: Option<String>,
    /// `WORK_COUNTRY`: `string`.
    pub work_country: Option<String>,
    /// `WORK_PROFILE`: `string`.
    pub work_profile: Option<String>,
    /// `WORK_LOGO`: list of any value.
    pub work_logo: Option<Vec<Value>>,
    /// `WORK_NOTES`: `string`.
    pub work_notes: Option<String>,
    /// `UF_SKYPE_LINK`: `string`.
    pub uf_skype_link: Option<String>,
    /// `UF_ZOOM`: `string`.
    pub uf_zoom: Option<String>,
    /// `UF_DEPARTMENT`: `string` or list of `integer`.
    pub uf_department: Option<Either<String, Vec<i64>>>,
    /// `UF_INTERESTS`: `string`.
    pub uf_interests: Option<String>,
    /// `UF_SKILLS`: `string`.
    pub uf_skills: Option<String>,
    /// `UF_WEB_SITES`: `string`.
    pub uf_web_sites: Option<String>,
    /// `UF_XING`: `string`.
    pub uf_xing: Option<String>,
    /// `UF_LINKEDIN`: `string`.
    pub uf_linkedin: Option<String>,
    /// `UF_FACEBOOK`: `string`.
    pub uf_facebook: Option<String>,
    /// `UF_TWITTER`: `string`.
    pub uf_twitter: Option<String>,
    /// `UF_SKYPE`: `string`.
    pub uf_skype: Option<String>,
    /// `UF_DISTRICT`: `string`.
    pub uf_district: Option<String>,
    /// `UF_PHONE_INNER`: `string`.
    pub uf_phone_inner: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `SECOND_NAME`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `PERSONAL_GENDER`.
    #[must_use]
    pub fn personal_gender(mut self, value: impl Into<String>) -> Self {
        self.personal_gender = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PROFESSION`.
    #[must_use]
    pub fn personal_profession(mut self, value: impl Into<String>) -> Self {
        self.personal_profession = Some(value.into());
        self
    }
    /// Sets `PERSONAL_WWW`.
    #[must_use]
    pub fn personal_www(mut self, value: impl Into<String>) -> Self {
        self.personal_www = Some(value.into());
        self
    }
    /// Sets `PERSONAL_BIRTHDAY`.
    #[must_use]
    pub fn personal_birthday(mut self, value: impl Into<String>) -> Self {
        self.personal_birthday = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHOTO`.
    #[must_use]
    pub fn personal_photo(mut self, value: impl Into<File>) -> Self {
        self.personal_photo = Some(value.into());
        self
    }
    /// Sets `PERSONAL_ICQ`.
    #[must_use]
    pub fn personal_icq(mut self, value: impl Into<String>) -> Self {
        self.personal_icq = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHONE`.
    #[must_use]
    pub fn personal_phone(mut self, value: impl Into<String>) -> Self {
        self.personal_phone = Some(value.into());
        self
    }
    /// Sets `PERSONAL_FAX`.
    #[must_use]
    pub fn personal_fax(mut self, value: impl Into<String>) -> Self {
        self.personal_fax = Some(value.into());
        self
    }
    /// Sets `PERSONAL_MOBILE`.
    #[must_use]
    pub fn personal_mobile(mut self, value: impl Into<String>) -> Self {
        self.personal_mobile = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PAGER`.
    #[must_use]
    pub fn personal_pager(mut self, value: impl Into<String>) -> Self {
        self.personal_pager = Some(value.into());
        self
    }
    /// Sets `PERSONAL_STREET`.
    #[must_use]
    pub fn personal_street(mut self, value: impl Into<String>) -> Self {
        self.personal_street = Some(value.into());
        self
    }
    /// Sets `PERSONAL_CITY`.
    #[must_use]
    pub fn personal_city(mut self, value: impl Into<String>) -> Self {
        self.personal_city = Some(value.into());
        self
    }
    /// Sets `PERSONAL_STATE`.
    #[must_use]
    pub fn personal_state(mut self, value: impl Into<String>) -> Self {
        self.personal_state = Some(value.into());
        self
    }
    /// Sets `PERSONAL_ZIP`.
    #[must_use]
    pub fn personal_zip(mut self, value: impl Into<String>) -> Self {
        self.personal_zip = Some(value.into());
        self
    }
    /// Sets `PERSONAL_COUNTRY`.
    #[must_use]
    pub fn personal_country(mut self, value: impl Into<String>) -> Self {
        self.personal_country = Some(value.into());
        self
    }
    /// Sets `PERSONAL_MAILBOX`.
    #[must_use]
    pub fn personal_mailbox(mut self, value: impl Into<String>) -> Self {
        self.personal_mailbox = Some(value.into());
        self
    }
    /// Sets `PERSONAL_NOTES`.
    #[must_use]
    pub fn personal_notes(mut self, value: impl Into<String>) -> Self {
        self.personal_notes = Some(value.into());
        self
    }
    /// Sets `WORK_PHONE`.
    #[must_use]
    pub fn work_phone(mut self, value: impl Into<String>) -> Self {
        self.work_phone = Some(value.into());
        self
    }
    /// Sets `WORK_COMPANY`.
    #[must_use]
    pub fn work_company(mut self, value: impl Into<String>) -> Self {
        self.work_company = Some(value.into());
        self
    }
    /// Sets `WORK_POSITION`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `WORK_DEPARTMENT`.
    #[must_use]
    pub fn work_department(mut self, value: impl Into<String>) -> Self {
        self.work_department = Some(value.into());
        self
    }
    /// Sets `WORK_WWW`.
    #[must_use]
    pub fn work_www(mut self, value: impl Into<String>) -> Self {
        self.work_www = Some(value.into());
        self
    }
    /// Sets `WORK_FAX`.
    #[must_use]
    pub fn work_fax(mut self, value: impl Into<String>) -> Self {
        self.work_fax = Some(value.into());
        self
    }
    /// Sets `WORK_PAGER`.
    #[must_use]
    pub fn work_pager(mut self, value: impl Into<String>) -> Self {
        self.work_pager = Some(value.into());
        self
    }
    /// Sets `WORK_STREET`.
    #[must_use]
    pub fn work_street(mut self, value: impl Into<String>) -> Self {
        self.work_street = Some(value.into());
        self
    }
    /// Sets `WORK_MAILBOX`.
    #[must_use]
    pub fn work_mailbox(mut self, value: impl Into<String>) -> Self {
        self.work_mailbox = Some(value.into());
        self
    }
    /// Sets `WORK_CITY`.
    #[must_use]
    pub fn work_city(mut self, value: impl Into<String>) -> Self {
        self.work_city = Some(value.into());
        self
    }
    /// Sets `WORK_STATE`.
    #[must_use]
    pub fn work_state(mut self, value: impl Into<String>) -> Self {
        self.work_state = Some(value.into());
        self
    }
    /// Sets `WORK_ZIP`.
    #[must_use]
    pub fn work_zip(mut self, value: impl Into<String>) -> Self {
        self.work_zip = Some(value.into());
        self
    }
    /// Sets `WORK_COUNTRY`.
    #[must_use]
    pub fn work_country(mut self, value: impl Into<String>) -> Self {
        self.work_country = Some(value.into());
        self
    }
    /// Sets `WORK_PROFILE`.
    #[must_use]
    pub fn work_profile(mut self, value: impl Into<String>) -> Self {
        self.work_profile = Some(value.into());
        self
    }
    /// Sets `WORK_LOGO`.
    #[must_use]
    pub fn work_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.work_logo = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `WORK_NOTES`.
    #[must_use]
    pub fn work_notes(mut self, value: impl Into<String>) -> Self {
        self.work_notes = Some(value.into());
        self
    }
    /// Sets `UF_SKYPE_LINK`.
    #[must_use]
    pub fn uf_skype_link(mut self, value: impl Into<String>) -> Self {
        self.uf_skype_link = Some(value.into());
        self
    }
    /// Sets `UF_ZOOM`.
    #[must_use]
    pub fn uf_zoom(mut self, value: impl Into<String>) -> Self {
        self.uf_zoom = Some(value.into());
        self
    }
    /// Sets `UF_DEPARTMENT`.
    #[must_use]
    pub fn uf_department(mut self, value: impl Into<Either<String, Vec<i64>>>) -> Self {
        self.uf_department = Some(value.into());
        self
    }
    /// Sets `UF_INTERESTS`.
    #[must_use]
    pub fn uf_interests(mut self, value: impl Into<String>) -> Self {
        self.uf_interests = Some(value.into());
        self
    }
    /// Sets `UF_SKILLS`.
    #[must_use]
    pub fn uf_skills(mut self, value: impl Into<String>) -> Self {
        self.uf_skills = Some(value.into());
        self
    }
    /// Sets `UF_WEB_SITES`.
    #[must_use]
    pub fn uf_web_sites(mut self, value: impl Into<String>) -> Self {
        self.uf_web_sites = Some(value.into());
        self
    }
    /// Sets `UF_XING`.
    #[must_use]
    pub fn uf_xing(mut self, value: impl Into<String>) -> Self {
        self.uf_xing = Some(value.into());
        self
    }
    /// Sets `UF_LINKEDIN`.
    #[must_use]
    pub fn uf_linkedin(mut self, value: impl Into<String>) -> Self {
        self.uf_linkedin = Some(value.into());
        self
    }
    /// Sets `UF_FACEBOOK`.
    #[must_use]
    pub fn uf_facebook(mut self, value: impl Into<String>) -> Self {
        self.uf_facebook = Some(value.into());
        self
    }
    /// Sets `UF_TWITTER`.
    #[must_use]
    pub fn uf_twitter(mut self, value: impl Into<String>) -> Self {
        self.uf_twitter = Some(value.into());
        self
    }
    /// Sets `UF_SKYPE`.
    #[must_use]
    pub fn uf_skype(mut self, value: impl Into<String>) -> Self {
        self.uf_skype = Some(value.into());
        self
    }
    /// Sets `UF_DISTRICT`.
    #[must_use]
    pub fn uf_district(mut self, value: impl Into<String>) -> Self {
        self.uf_district = Some(value.into());
        self
    }
    /// Sets `UF_PHONE_INNER`.
    #[must_use]
    pub fn uf_phone_inner(mut self, value: impl Into<String>) -> Self {
        self.uf_phone_inner = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "EMAIL",
                "NAME",
                "LAST_NAME",
                "SECOND_NAME",
                "PERSONAL_GENDER",
                "PERSONAL_PROFESSION",
                "PERSONAL_WWW",
                "PERSONAL_BIRTHDAY",
                "PERSONAL_PHOTO",
                "PERSONAL_ICQ",
                "PERSONAL_PHONE",
                "PERSONAL_FAX",
                "PERSONAL_MOBILE",
                "PERSONAL_PAGER",
                "PERSONAL_STREET",
                "PERSONAL_CITY",
                "PERSONAL_STATE",
                "PERSONAL_ZIP",
                "PERSONAL_COUNTRY",
                "PERSONAL_MAILBOX",
                "PERSONAL_NOTES",
                "WORK_PHONE",
                "WORK_COMPANY",
                "WORK_POSITION",
                "WORK_DEPARTMENT",
                "WORK_WWW",
                "WORK_FAX",
                "WORK_PAGER",
                "WORK_STREET",
                "WORK_MAILBOX",
                "WORK_CITY",
                "WORK_STATE",
                "WORK_ZIP",
                "WORK_COUNTRY",
                "WORK_PROFILE",
                "WORK_LOGO",
                "WORK_NOTES",
                "UF_SKYPE_LINK",
                "UF_ZOOM",
                "UF_DEPARTMENT",
                "UF_INTERESTS",
                "UF_SKILLS",
                "UF_WEB_SITES",
                "UF_XING",
                "UF_LINKEDIN",
                "UF_FACEBOOK",
                "UF_TWITTER",
                "UF_SKYPE",
                "UF_DISTRICT",
                "UF_PHONE_INNER",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email,
            1 => &self.name,
            2 => &self.last_name,
            3 => &self.second_name,
            4 => &self.personal_gender,
            5 => &self.personal_profession,
            6 => &self.personal_www,
            7 => &self.personal_birthday,
            8 => &self.personal_photo,
            9 => &self.personal_icq,
            10 => &self.personal_phone,
            11 => &self.personal_fax,
            12 => &self.personal_mobile,
            13 => &self.personal_pager,
            14 => &self.personal_street,
            15 => &self.personal_city,
            16 => &self.personal_state,
            17 => &self.personal_zip,
            18 => &self.personal_country,
            19 => &self.personal_mailbox,
            20 => &self.personal_notes,
            21 => &self.work_phone,
            22 => &self.work_company,
            23 => &self.work_position,
            24 => &self.work_department,
            25 => &self.work_www,
            26 => &self.work_fax,
            27 => &self.work_pager,
            28 => &self.work_street,
            29 => &self.work_mailbox,
            30 => &self.work_city,
            31 => &self.work_state,
            32 => &self.work_zip,
            33 => &self.work_country,
            34 => &self.work_profile,
            35 => &self.work_logo,
            36 => &self.work_notes,
            37 => &self.uf_skype_link,
            38 => &self.uf_zoom,
            39 => &self.uf_department,
            40 => &self.uf_interests,
            41 => &self.uf_skills,
            42 => &self.uf_web_sites,
            43 => &self.uf_xing,
            44 => &self.uf_linkedin,
            45 => &self.uf_facebook,
            46 => &self.uf_twitter,
            47 => &self.uf_skype,
            48 => &self.uf_district,
            49 => &self.uf_phone_inner,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email,
            1 => &mut self.name,
            2 => &mut self.last_name,
            3 => &mut self.second_name,
            4 => &mut self.personal_gender,
            5 => &mut self.personal_profession,
            6 => &mut self.personal_www,
            7 => &mut self.personal_birthday,
            8 => &mut self.personal_photo,
            9 => &mut self.personal_icq,
            10 => &mut self.personal_phone,
            11 => &mut self.personal_fax,
            12 => &mut self.personal_mobile,
            13 => &mut self.personal_pager,
            14 => &mut self.personal_street,
            15 => &mut self.personal_city,
            16 => &mut self.personal_state,
            17 => &mut self.personal_zip,
            18 => &mut self.personal_country,
            19 => &mut self.personal_mailbox,
            20 => &mut self.personal_notes,
            21 => &mut self.work_phone,
            22 => &mut self.work_company,
            23 => &mut self.work_position,
            24 => &mut self.work_department,
            25 => &mut self.work_www,
            26 => &mut self.work_fax,
            27 => &mut self.work_pager,
            28 => &mut self.work_street,
            29 => &mut self.work_mailbox,
            30 => &mut self.work_city,
            31 => &mut self.work_state,
            32 => &mut self.work_zip,
            33 => &mut self.work_country,
            34 => &mut self.work_profile,
            35 => &mut self.work_logo,
            36 => &mut self.work_notes,
            37 => &mut self.uf_skype_link,
            38 => &mut self.uf_zoom,
            39 => &mut self.uf_department,
            40 => &mut self.uf_interests,
            41 => &mut self.uf_skills,
            42 => &mut self.uf_web_sites,
            43 => &mut self.uf_xing,
            44 => &mut self.uf_linkedin,
            45 => &mut self.uf_facebook,
            46 => &mut self.uf_twitter,
            47 => &mut self.uf_skype,
            48 => &mut self.uf_district,
            49 => &mut self.uf_phone_inner,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "user.add";
    const SCOPES: &'static [&'static str] = &["user"];
}

/// Errors of `user.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `wrong_email`.
    ErrorArgumentWrongEmail,
    /// `ERROR_ARGUMENT`, `A user with this email already exists`.
    ErrorArgumentAUserWithThisEmail,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `ERROR_ARGUMENT`, `user_count_exceeded`.
    ErrorArgumentUserCountExceeded,
    /// `ERROR_GROUPID`.
    ErrorGroupid,
    /// `ERROR_NO_GROUP`.
    ErrorNoGroup,
    /// `ERROR_ARGUMENT`, `no_extranet_field`.
    ErrorArgumentNoExtranetField,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentWrongEmail, "ERROR_ARGUMENT")
            .message("wrong_email"),
        ErrorCase::code(Self::ErrorArgumentAUserWithThisEmail, "ERROR_ARGUMENT")
            .message("A user with this email already exists"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::code(Self::ErrorArgumentUserCountExceeded, "ERROR_ARGUMENT")
            .message("user_count_exceeded"),
        ErrorCase::code(Self::ErrorGroupid, "ERROR_GROUPID"),
        ErrorCase::code(Self::ErrorNoGroup, "ERROR_NO_GROUP"),
        ErrorCase::code(Self::ErrorArgumentNoExtranetField, "ERROR_ARGUMENT")
            .message("no_extranet_field"),
    ];
}

/// Calls [`user.add`](https://apidocs.bitrix24.com/api-reference/user/user-add.html).
#[doc(alias = "user.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.admin`](https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html).
///
/// Scope: `basic`.
#[doc(alias = "user.admin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Admin {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Admin {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Admin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Admin",
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

impl Method for Admin {
    type Output = bool;
    type Error = AdminError;
    const NAME: &'static str = "user.admin";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Errors of `user.admin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdminError {}

impl ErrorCode for AdminError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.admin`](https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html).
#[doc(alias = "user.admin")]
pub fn admin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Admin,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.current`](https://apidocs.bitrix24.com/api-reference/user/user-current.html).
///
/// Scope: any of `user`, `user_brief`, `user_basic`.
#[doc(alias = "user.current")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Current {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Current {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Current {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Current",
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

impl Method for Current {
    type Output = CurrentResult;
    type Error = CurrentError;
    const NAME: &'static str = "user.current";
    const SCOPES: &'static [&'static str] = &["user", "user_brief", "user_basic"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `user.current`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `datetime`.
    pub last_login: Option<DateTime>,
    /// `DATE_REGISTER`: `datetime`.
    pub date_register: Option<DateTime>,
    /// `IS_ONLINE`: `string`.
    pub is_online: Option<String>,
    /// `LAST_ACTIVITY_DATE`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `PERSONAL_GENDER`: `string`.
    pub personal_gender: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`.
    pub uf_employment_date: Option<String>,
    /// `UF_DEPARTMENT`: list of `integer`.
    pub uf_department: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CurrentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CurrentResult",
            fields: &[
                "ID",
                "ACTIVE",
                "NAME",
                "LAST_NAME",
                "EMAIL",
                "LAST_LOGIN",
                "DATE_REGISTER",
                "IS_ONLINE",
                "LAST_ACTIVITY_DATE",
                "PERSONAL_GENDER",
                "PERSONAL_BIRTHDAY",
                "WORK_POSITION",
                "UF_EMPLOYMENT_DATE",
                "UF_DEPARTMENT",
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
            3 => &self.last_name,
            4 => &self.email,
            5 => &self.last_login,
            6 => &self.date_register,
            7 => &self.is_online,
            8 => &self.last_activity_date,
            9 => &self.personal_gender,
            10 => &self.personal_birthday,
            11 => &self.work_position,
            12 => &self.uf_employment_date,
            13 => &self.uf_department,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.last_name,
            4 => &mut self.email,
            5 => &mut self.last_login,
            6 => &mut self.date_register,
            7 => &mut self.is_online,
            8 => &mut self.last_activity_date,
            9 => &mut self.personal_gender,
            10 => &mut self.personal_birthday,
            11 => &mut self.work_position,
            12 => &mut self.uf_employment_date,
            13 => &mut self.uf_department,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `user.current`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CurrentError {}

impl ErrorCode for CurrentError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.current`](https://apidocs.bitrix24.com/api-reference/user/user-current.html).
#[doc(alias = "user.current")]
pub fn current<'a, C: Caller>(
    caller: &'a C,
    request: &'a Current,
) -> impl Future<Output = Result<Reply<CurrentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.fields`](https://apidocs.bitrix24.com/api-reference/user/user-fields.html).
///
/// Scope: any of `user`, `user_brief`, `user_basic`.
#[doc(alias = "user.fields")]
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
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "user.fields";
    const SCOPES: &'static [&'static str] = &["user", "user_brief", "user_basic"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `user.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `string`.
    pub last_login: Option<String>,
    /// `DATE_REGISTER`: `string`.
    pub date_register: Option<String>,
    /// `TIME_ZONE`: `string`.
    pub time_zone: Option<String>,
    /// `IS_ONLINE`: `string`.
    pub is_online: Option<String>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `LAST_ACTIVITY_DATE`: `string`.
    pub last_activity_date: Option<String>,
    /// `PERSONAL_GENDER`: `string`.
    pub personal_gender: Option<String>,
    /// `PERSONAL_PROFESSION`: `string`.
    pub personal_profession: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// `PERSONAL_ICQ`: `string`.
    pub personal_icq: Option<String>,
    /// `PERSONAL_PHONE`: `string`.
    pub personal_phone: Option<String>,
    /// `PERSONAL_FAX`: `string`.
    pub personal_fax: Option<String>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_PAGER`: `string`.
    pub personal_pager: Option<String>,
    /// `PERSONAL_STREET`: `string`.
    pub personal_street: Option<String>,
    /// `PERSONAL_CITY`: `string`.
    pub personal_city: Option<String>,
    /// `PERSONAL_STATE`: `string`.
    pub personal_state: Option<String>,
    /// `PERSONAL_ZIP`: `string`.
    pub personal_zip: Option<String>,
    /// `PERSONAL_COUNTRY`: `string`.
    pub personal_country: Option<String>,
    /// `PERSONAL_MAILBOX`: `string`.
    pub personal_mailbox: Option<String>,
    /// `PERSONAL_NOTES`: `string`.
    pub personal_notes: Option<String>,
    /// `WORK_PHONE`: `string`.
    pub work_phone: Option<String>,
    /// `WORK_COMPANY`: `string`.
    pub work_company: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `WORK_DEPARTMENT`: `string`.
    pub work_department: Option<String>,
    /// `WORK_WWW`: `string`.
    pub work_www: Option<String>,
    /// `WORK_FAX`: `string`.
    pub work_fax: Option<String>,
    /// `WORK_PAGER`: `string`.
    pub work_pager: Option<String>,
    /// `WORK_STREET`: `string`.
    pub work_street: Option<String>,
    /// `WORK_MAILBOX`: `string`.
    pub work_mailbox: Option<String>,
    /// `WORK_CITY`: `string`.
    pub work_city: Option<String>,
    /// `WORK_STATE`: `string`.
    pub work_state: Option<String>,
    /// `WORK_ZIP`: `string`.
    pub work_zip: Option<String>,
    /// `WORK_COUNTRY`: `string`.
    pub work_country: Option<String>,
    /// `WORK_PROFILE`: `string`.
    pub work_profile: Option<String>,
    /// `WORK_LOGO`: `string`.
    pub work_logo: Option<String>,
    /// `WORK_NOTES`: `string`.
    pub work_notes: Option<String>,
    /// `UF_SKYPE_LINK`: `string`.
    pub uf_skype_link: Option<String>,
    /// `UF_ZOOM`: `string`.
    pub uf_zoom: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`.
    pub uf_employment_date: Option<String>,
    /// `UF_TIMEMAN`: `string`.
    pub uf_timeman: Option<String>,
    /// `UF_DEPARTMENT`: `string`.
    pub uf_department: Option<String>,
    /// `UF_INTERESTS`: `string`.
    pub uf_interests: Option<String>,
    /// `UF_SKILLS`: `string`.
    pub uf_skills: Option<String>,
    /// `UF_WEB_SITES`: `string`.
    pub uf_web_sites: Option<String>,
    /// `UF_XING`: `string`.
    pub uf_xing: Option<String>,
    /// `UF_LINKEDIN`: `string`.
    pub uf_linkedin: Option<String>,
    /// `UF_TWITTER`: `string`.
    pub uf_twitter: Option<String>,
    /// `UF_SKYPE`: `string`.
    pub uf_skype: Option<String>,
    /// `UF_DISTRICT`: `string`.
    pub uf_district: Option<String>,
    /// `UF_PHONE_INNER`: `string`.
    pub uf_phone_inner: Option<String>,
    /// `USER_TYPE`: `string`.
    pub user_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "ID",
                "XML_ID",
                "ACTIVE",
                "NAME",
                "LAST_NAME",
                "SECOND_NAME",
                "TITLE",
                "EMAIL",
                "LAST_LOGIN",
                "DATE_REGISTER",
                "TIME_ZONE",
                "IS_ONLINE",
                "TIMESTAMP_X",
                "LAST_ACTIVITY_DATE",
                "PERSONAL_GENDER",
                "PERSONAL_PROFESSION",
                "PERSONAL_WWW",
                "PERSONAL_BIRTHDAY",
                "PERSONAL_PHOTO",
                "PERSONAL_ICQ",
                "PERSONAL_PHONE",
                "PERSONAL_FAX",
                "PERSONAL_MOBILE",
                "PERSONAL_PAGER",
                "PERSONAL_STREET",
                "PERSONAL_CITY",
                "PERSONAL_STATE",
                "PERSONAL_ZIP",
                "PERSONAL_COUNTRY",
                "PERSONAL_MAILBOX",
                "PERSONAL_NOTES",
                "WORK_PHONE",
                "WORK_COMPANY",
                "WORK_POSITION",
                "WORK_DEPARTMENT",
                "WORK_WWW",
                "WORK_FAX",
                "WORK_PAGER",
                "WORK_STREET",
                "WORK_MAILBOX",
                "WORK_CITY",
                "WORK_STATE",
                "WORK_ZIP",
                "WORK_COUNTRY",
                "WORK_PROFILE",
                "WORK_LOGO",
                "WORK_NOTES",
                "UF_SKYPE_LINK",
                "UF_ZOOM",
                "UF_EMPLOYMENT_DATE",
                "UF_TIMEMAN",
                "UF_DEPARTMENT",
                "UF_INTERESTS",
                "UF_SKILLS",
                "UF_WEB_SITES",
                "UF_XING",
                "UF_LINKEDIN",
                "UF_TWITTER",
                "UF_SKYPE",
                "UF_DISTRICT",
                "UF_PHONE_INNER",
                "USER_TYPE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.active,
            3 => &self.name,
            4 => &self.last_name,
            5 => &self.second_name,
            6 => &self.title,
            7 => &self.email,
            8 => &self.last_login,
            9 => &self.date_register,
            10 => &self.time_zone,
            11 => &self.is_online,
            12 => &self.timestamp_x,
            13 => &self.last_activity_date,
            14 => &self.personal_gender,
            15 => &self.personal_profession,
            16 => &self.personal_www,
            17 => &self.personal_birthday,
            18 => &self.personal_photo,
            19 => &self.personal_icq,
            20 => &self.personal_phone,
            21 => &self.personal_fax,
            22 => &self.personal_mobile,
            23 => &self.personal_pager,
            24 => &self.personal_street,
            25 => &self.personal_city,
            26 => &self.personal_state,
            27 => &self.personal_zip,
            28 => &self.personal_country,
            29 => &self.personal_mailbox,
            30 => &self.personal_notes,
            31 => &self.work_phone,
            32 => &self.work_company,
            33 => &self.work_position,
            34 => &self.work_department,
            35 => &self.work_www,
            36 => &self.work_fax,
            37 => &self.work_pager,
            38 => &self.work_street,
            39 => &self.work_mailbox,
            40 => &self.work_city,
            41 => &self.work_state,
            42 => &self.work_zip,
            43 => &self.work_country,
            44 => &self.work_profile,
            45 => &self.work_logo,
            46 => &self.work_notes,
            47 => &self.uf_skype_link,
            48 => &self.uf_zoom,
            49 => &self.uf_employment_date,
            50 => &self.uf_timeman,
            51 => &self.uf_department,
            52 => &self.uf_interests,
            53 => &self.uf_skills,
            54 => &self.uf_web_sites,
            55 => &self.uf_xing,
            56 => &self.uf_linkedin,
            57 => &self.uf_twitter,
            58 => &self.uf_skype,
            59 => &self.uf_district,
            60 => &self.uf_phone_inner,
            61 => &self.user_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.active,
            3 => &mut self.name,
            4 => &mut self.last_name,
            5 => &mut self.second_name,
            6 => &mut self.title,
            7 => &mut self.email,
            8 => &mut self.last_login,
            9 => &mut self.date_register,
            10 => &mut self.time_zone,
            11 => &mut self.is_online,
            12 => &mut self.timestamp_x,
            13 => &mut self.last_activity_date,
            14 => &mut self.personal_gender,
            15 => &mut self.personal_profession,
            16 => &mut self.personal_www,
            17 => &mut self.personal_birthday,
            18 => &mut self.personal_photo,
            19 => &mut self.personal_icq,
            20 => &mut self.personal_phone,
            21 => &mut self.personal_fax,
            22 => &mut self.personal_mobile,
            23 => &mut self.personal_pager,
            24 => &mut self.personal_street,
            25 => &mut self.personal_city,
            26 => &mut self.personal_state,
            27 => &mut self.personal_zip,
            28 => &mut self.personal_country,
            29 => &mut self.personal_mailbox,
            30 => &mut self.personal_notes,
            31 => &mut self.work_phone,
            32 => &mut self.work_company,
            33 => &mut self.work_position,
            34 => &mut self.work_department,
            35 => &mut self.work_www,
            36 => &mut self.work_fax,
            37 => &mut self.work_pager,
            38 => &mut self.work_street,
            39 => &mut self.work_mailbox,
            40 => &mut self.work_city,
            41 => &mut self.work_state,
            42 => &mut self.work_zip,
            43 => &mut self.work_country,
            44 => &mut self.work_profile,
            45 => &mut self.work_logo,
            46 => &mut self.work_notes,
            47 => &mut self.uf_skype_link,
            48 => &mut self.uf_zoom,
            49 => &mut self.uf_employment_date,
            50 => &mut self.uf_timeman,
            51 => &mut self.uf_department,
            52 => &mut self.uf_interests,
            53 => &mut self.uf_skills,
            54 => &mut self.uf_web_sites,
            55 => &mut self.uf_xing,
            56 => &mut self.uf_linkedin,
            57 => &mut self.uf_twitter,
            58 => &mut self.uf_skype,
            59 => &mut self.uf_district,
            60 => &mut self.uf_phone_inner,
            61 => &mut self.user_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `user.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.fields`](https://apidocs.bitrix24.com/api-reference/user/user-fields.html).
#[doc(alias = "user.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.get`](https://apidocs.bitrix24.com/api-reference/user/user-get.html).
///
/// Scope: any of `user`, `user_brief`, `user_basic`.
#[doc(alias = "user.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ORDER`: [`Order`].
    pub order: Option<Order>,
    /// `FILTER`: `string` or `filter`.
    pub filter: Option<Either<String, Filter>>,
    /// `ADMIN_MODE`: `boolean`.
    pub admin_mode: Option<bool>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `IMAGE_RESIZE`: [`GetImageResize`].
    pub image_resize: Option<GetImageResize>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Order>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<String, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ADMIN_MODE`.
    #[must_use]
    pub fn admin_mode(mut self, value: bool) -> Self {
        self.admin_mode = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `IMAGE_RESIZE`.
    #[must_use]
    pub fn image_resize(mut self, value: impl Into<GetImageResize>) -> Self {
        self.image_resize = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "SORT",
                "ORDER",
                "FILTER",
                "ADMIN_MODE",
                "select",
                "IMAGE_RESIZE",
                "start",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.admin_mode,
            4 => &self.select,
            5 => &self.image_resize,
            6 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.admin_mode,
            4 => &mut self.select,
            5 => &mut self.image_resize,
            6 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<User>;
    type Error = GetError;
    const NAME: &'static str = "user.get";
    const SCOPES: &'static [&'static str] = &["user", "user_brief", "user_basic"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::SortAndOrder).total(),
    );
}

impl ListMethod for Get {
    type Row = User;
}

/// Parameter `ORDER` of `user.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Order {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `IMAGE_RESIZE` of `user.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetImageResize {
    /// `small`.
    Small,
    /// `medium`.
    Medium,
    /// `large`.
    Large,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetImageResize {
    const VALUES: &'static [&'static str] = &["small", "medium", "large"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Small),
            1 => Some(Self::Medium),
            2 => Some(Self::Large),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `user.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `datetime`.
    pub last_login: Option<DateTime>,
    /// `DATE_REGISTER`: `datetime`.
    pub date_register: Option<DateTime>,
    /// `TIME_ZONE`: `string`.
    pub time_zone: Option<String>,
    /// `IS_ONLINE`: `string`.
    pub is_online: Option<String>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `LAST_ACTIVITY_DATE`: any value.
    pub last_activity_date: Option<Value>,
    /// `PERSONAL_GENDER`: `string`.
    pub personal_gender: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `datetime`.
    pub personal_birthday: Option<DateTime>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_CITY`: `string`.
    pub personal_city: Option<String>,
    /// `WORK_PHONE`: `string`.
    pub work_phone: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`.
    pub uf_employment_date: Option<String>,
    /// `UF_DEPARTMENT`: list of `integer`.
    pub uf_department: Option<Vec<i64>>,
    /// `USER_TYPE`: `string`.
    pub user_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for User {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "User",
            fields: &[
                "ID",
                "ACTIVE",
                "NAME",
                "LAST_NAME",
                "SECOND_NAME",
                "EMAIL",
                "LAST_LOGIN",
                "DATE_REGISTER",
                "TIME_ZONE",
                "IS_ONLINE",
                "TIMESTAMP_X",
                "LAST_ACTIVITY_DATE",
                "PERSONAL_GENDER",
                "PERSONAL_WWW",
                "PERSONAL_BIRTHDAY",
                "PERSONAL_MOBILE",
                "PERSONAL_CITY",
                "WORK_PHONE",
                "WORK_POSITION",
                "UF_EMPLOYMENT_DATE",
                "UF_DEPARTMENT",
                "USER_TYPE",
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
            3 => &self.last_name,
            4 => &self.second_name,
            5 => &self.email,
            6 => &self.last_login,
            7 => &self.date_register,
            8 => &self.time_zone,
            9 => &self.is_online,
            10 => &self.timestamp_x,
            11 => &self.last_activity_date,
            12 => &self.personal_gender,
            13 => &self.personal_www,
            14 => &self.personal_birthday,
            15 => &self.personal_mobile,
            16 => &self.personal_city,
            17 => &self.work_phone,
            18 => &self.work_position,
            19 => &self.uf_employment_date,
            20 => &self.uf_department,
            21 => &self.user_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.last_name,
            4 => &mut self.second_name,
            5 => &mut self.email,
            6 => &mut self.last_login,
            7 => &mut self.date_register,
            8 => &mut self.time_zone,
            9 => &mut self.is_online,
            10 => &mut self.timestamp_x,
            11 => &mut self.last_activity_date,
            12 => &mut self.personal_gender,
            13 => &mut self.personal_www,
            14 => &mut self.personal_birthday,
            15 => &mut self.personal_mobile,
            16 => &mut self.personal_city,
            17 => &mut self.work_phone,
            18 => &mut self.work_position,
            19 => &mut self.uf_employment_date,
            20 => &mut self.uf_department,
            21 => &mut self.user_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `user.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.get`](https://apidocs.bitrix24.com/api-reference/user/user-get.html).
#[doc(alias = "user.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<User>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.search`](https://apidocs.bitrix24.com/api-reference/user/user-search.html).
///
/// Scope: any of `user`, `user_brief`, `user_basic`.
#[doc(alias = "user.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `FILTER`: `string`.
    pub filter: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ORDER`: [`Order`].
    pub order: Option<Order>,
    /// `ADMIN_MODE`: `boolean`.
    pub admin_mode: Option<bool>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Order>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `ADMIN_MODE`.
    #[must_use]
    pub fn admin_mode(mut self, value: bool) -> Self {
        self.admin_mode = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &["FILTER", "SORT", "ORDER", "ADMIN_MODE", "select", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.sort,
            2 => &self.order,
            3 => &self.admin_mode,
            4 => &self.select,
            5 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.sort,
            2 => &mut self.order,
            3 => &mut self.admin_mode,
            4 => &mut self.select,
            5 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = Vec<User>;
    type Error = SearchError;
    const NAME: &'static str = "user.search";
    const SCOPES: &'static [&'static str] = &["user", "user_brief", "user_basic"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::SortAndOrder).total(),
    );
}

impl ListMethod for Search {
    type Row = User;
}

/// Errors of `user.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.search`](https://apidocs.bitrix24.com/api-reference/user/user-search.html).
#[doc(alias = "user.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<Vec<User>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.update`](https://apidocs.bitrix24.com/api-reference/user/user-update.html).
///
/// Scope: `user`.
#[doc(alias = "user.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `PERSONAL_GENDER`: `string`.
    pub personal_gender: Option<String>,
    /// `PERSONAL_PROFESSION`: `string`.
    pub personal_profession: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `PERSONAL_PHOTO`: `file`.
    pub personal_photo: Option<File>,
    /// `PERSONAL_ICQ`: `string`.
    pub personal_icq: Option<String>,
    /// `PERSONAL_PHONE`: `string`.
    pub personal_phone: Option<String>,
    /// `PERSONAL_FAX`: `string`.
    pub personal_fax: Option<String>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_PAGER`: `string`.
    pub personal_pager: Option<String>,
    /// `PERSONAL_STREET`: `string`.
    pub personal_street: Option<String>,
    /// `PERSONAL_CITY`: `string`.
    pub personal_city: Option<String>,
    /// `PERSONAL_STATE`: `string`.
    pub personal_state: Option<String>,
    /// `PERSONAL_ZIP`: `string`.
    pub personal_zip: Option<String>,
    /// `PERSONAL_COUNTRY`: `string`.
    pub personal_country: Option<String>,
    /// `PERSONAL_MAILBOX`: `string`.
    pub personal_mailbox: Option<String>,
    /// `PERSONAL_NOTES`: `string`.
    pub personal_notes: Option<String>,
    /// `WORK_PHONE`: `string`.
    pub work_phone: Option<String>,
    /// `WORK_COMPANY`: `string`.
    pub work_company: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `WORK_DEPARTMENT`: `string`.
    pub work_department: Option<String>,
    /// `WORK_WWW`: `string`.
    pub work_www: Option<String>,
    /// `WORK_FAX`: `string`.
    pub work_fax: Option<String>,
    /// `WORK_PAGER`: `string`.
    pub work_pager: Option<String>,
    /// `WORK_STREET`: `string`.
    pub work_street: Option<String>,
    /// `WORK_MAILBOX`: `string`.
    pub work_mailbox: Option<String>,
    /// `WORK_CITY`: `string`.
    pub work_city: Option<String>,
    /// `WORK_STATE`: `string`.
    pub work_state: Option<String>,
    /// `WORK_ZIP`: `string`.
    pub work_zip: Option<String>,
    /// `WORK_COUNTRY`: `string`.
    pub work_country: Option<String>,
    /// `WORK_PROFILE`: `string`.
    pub work_profile: Option<String>,
    /// `WORK_LOGO`: list of any value.
    pub work_logo: Option<Vec<Value>>,
    /// `WORK_NOTES`: `string`.
    pub work_notes: Option<String>,
    /// `UF_SKYPE_LINK`: `string`.
    pub uf_skype_link: Option<String>,
    /// `UF_ZOOM`: `string`.
    pub uf_zoom: Option<String>,
    /// `UF_DEPARTMENT`: `string`.
    pub uf_department: Option<String>,
    /// `UF_INTERESTS`: `string`.
    pub uf_interests: Option<String>,
    /// `UF_SKILLS`: `string`.
    pub uf_skills: Option<String>,
    /// `UF_WEB_SITES`: `string`.
    pub uf_web_sites: Option<String>,
    /// `UF_XING`: `string`.
    pub uf_xing: Option<String>,
    /// `UF_LINKEDIN`: `string`.
    pub uf_linkedin: Option<String>,
    /// `UF_FACEBOOK`: `string`.
    pub uf_facebook: Option<String>,
    /// `UF_TWITTER`: `string`.
    pub uf_twitter: Option<String>,
    /// `UF_SKYPE`: `string`.
    pub uf_skype: Option<String>,
    /// `UF_DISTRICT`: `string`.
    pub uf_district: Option<String>,
    /// `UF_PHONE_INNER`: `string`.
    pub uf_phone_inner: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `SECOND_NAME`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `PERSONAL_GENDER`.
    #[must_use]
    pub fn personal_gender(mut self, value: impl Into<String>) -> Self {
        self.personal_gender = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PROFESSION`.
    #[must_use]
    pub fn personal_profession(mut self, value: impl Into<String>) -> Self {
        self.personal_profession = Some(value.into());
        self
    }
    /// Sets `PERSONAL_WWW`.
    #[must_use]
    pub fn personal_www(mut self, value: impl Into<String>) -> Self {
        self.personal_www = Some(value.into());
        self
    }
    /// Sets `PERSONAL_BIRTHDAY`.
    #[must_use]
    pub fn personal_birthday(mut self, value: impl Into<String>) -> Self {
        self.personal_birthday = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHOTO`.
    #[must_use]
    pub fn personal_photo(mut self, value: impl Into<File>) -> Self {
        self.personal_photo = Some(value.into());
        self
    }
    /// Sets `PERSONAL_ICQ`.
    #[must_use]
    pub fn personal_icq(mut self, value: impl Into<String>) -> Self {
        self.personal_icq = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHONE`.
    #[must_use]
    pub fn personal_phone(mut self, value: impl Into<String>) -> Self {
        self.personal_phone = Some(value.into());
        self
    }
    /// Sets `PERSONAL_FAX`.
    #[must_use]
    pub fn personal_fax(mut self, value: impl Into<String>) -> Self {
        self.personal_fax = Some(value.into());
        self
    }
    /// Sets `PERSONAL_MOBILE`.
    #[must_use]
    pub fn personal_mobile(mut self, value: impl Into<String>) -> Self {
        self.personal_mobile = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PAGER`.
    #[must_use]
    pub fn personal_pager(mut self, value: impl Into<String>) -> Self {
        self.personal_pager = Some(value.into());
        self
    }
    /// Sets `PERSONAL_STREET`.
    #[must_use]
    pub fn personal_street(mut self, value: impl Into<String>) -> Self {
        self.personal_street = Some(value.into());
        self
    }
    /// Sets `PERSONAL_CITY`.
    #[must_use]
    pub fn personal_city(mut self, value: impl Into<String>) -> Self {
        self.personal_city = Some(value.into());
        self
    }
    /// Sets `PERSONAL_STATE`.
    #[must_use]
    pub fn personal_state(mut self, value: impl Into<String>) -> Self {
        self.personal_state = Some(value.into());
        self
    }
    /// Sets `PERSONAL_ZIP`.
    #[must_use]
    pub fn personal_zip(mut self, value: impl Into<String>) -> Self {
        self.personal_zip = Some(value.into());
        self
    }
    /// Sets `PERSONAL_COUNTRY`.
    #[must_use]
    pub fn personal_country(mut self, value: impl Into<String>) -> Self {
        self.personal_country = Some(value.into());
        self
    }
    /// Sets `PERSONAL_MAILBOX`.
    #[must_use]
    pub fn personal_mailbox(mut self, value: impl Into<String>) -> Self {
        self.personal_mailbox = Some(value.into());
        self
    }
    /// Sets `PERSONAL_NOTES`.
    #[must_use]
    pub fn personal_notes(mut self, value: impl Into<String>) -> Self {
        self.personal_notes = Some(value.into());
        self
    }
    /// Sets `WORK_PHONE`.
    #[must_use]
    pub fn work_phone(mut self, value: impl Into<String>) -> Self {
        self.work_phone = Some(value.into());
        self
    }
    /// Sets `WORK_COMPANY`.
    #[must_use]
    pub fn work_company(mut self, value: impl Into<String>) -> Self {
        self.work_company = Some(value.into());
        self
    }
    /// Sets `WORK_POSITION`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `WORK_DEPARTMENT`.
    #[must_use]
    pub fn work_department(mut self, value: impl Into<String>) -> Self {
        self.work_department = Some(value.into());
        self
    }
    /// Sets `WORK_WWW`.
    #[must_use]
    pub fn work_www(mut self, value: impl Into<String>) -> Self {
        self.work_www = Some(value.into());
        self
    }
    /// Sets `WORK_FAX`.
    #[must_use]
    pub fn work_fax(mut self, value: impl Into<String>) -> Self {
        self.work_fax = Some(value.into());
        self
    }
    /// Sets `WORK_PAGER`.
    #[must_use]
    pub fn work_pager(mut self, value: impl Into<String>) -> Self {
        self.work_pager = Some(value.into());
        self
    }
    /// Sets `WORK_STREET`.
    #[must_use]
    pub fn work_street(mut self, value: impl Into<String>) -> Self {
        self.work_street = Some(value.into());
        self
    }
    /// Sets `WORK_MAILBOX`.
    #[must_use]
    pub fn work_mailbox(mut self, value: impl Into<String>) -> Self {
        self.work_mailbox = Some(value.into());
        self
    }
    /// Sets `WORK_CITY`.
    #[must_use]
    pub fn work_city(mut self, value: impl Into<String>) -> Self {
        self.work_city = Some(value.into());
        self
    }
    /// Sets `WORK_STATE`.
    #[must_use]
    pub fn work_state(mut self, value: impl Into<String>) -> Self {
        self.work_state = Some(value.into());
        self
    }
    /// Sets `WORK_ZIP`.
    #[must_use]
    pub fn work_zip(mut self, value: impl Into<String>) -> Self {
        self.work_zip = Some(value.into());
        self
    }
    /// Sets `WORK_COUNTRY`.
    #[must_use]
    pub fn work_country(mut self, value: impl Into<String>) -> Self {
        self.work_country = Some(value.into());
        self
    }
    /// Sets `WORK_PROFILE`.
    #[must_use]
    pub fn work_profile(mut self, value: impl Into<String>) -> Self {
        self.work_profile = Some(value.into());
        self
    }
    /// Sets `WORK_LOGO`.
    #[must_use]
    pub fn work_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.work_logo = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `WORK_NOTES`.
    #[must_use]
    pub fn work_notes(mut self, value: impl Into<String>) -> Self {
        self.work_notes = Some(value.into());
        self
    }
    /// Sets `UF_SKYPE_LINK`.
    #[must_use]
    pub fn uf_skype_link(mut self, value: impl Into<String>) -> Self {
        self.uf_skype_link = Some(value.into());
        self
    }
    /// Sets `UF_ZOOM`.
    #[must_use]
    pub fn uf_zoom(mut self, value: impl Into<String>) -> Self {
        self.uf_zoom = Some(value.into());
        self
    }
    /// Sets `UF_DEPARTMENT`.
    #[must_use]
    pub fn uf_department(mut self, value: impl Into<String>) -> Self {
        self.uf_department = Some(value.into());
        self
    }
    /// Sets `UF_INTERESTS`.
    #[must_use]
    pub fn uf_interests(mut self, value: impl Into<String>) -> Self {
        self.uf_interests = Some(value.into());
        self
    }
    /// Sets `UF_SKILLS`.
    #[must_use]
    pub fn uf_skills(mut self, value: impl Into<String>) -> Self {
        self.uf_skills = Some(value.into());
        self
    }
    /// Sets `UF_WEB_SITES`.
    #[must_use]
    pub fn uf_web_sites(mut self, value: impl Into<String>) -> Self {
        self.uf_web_sites = Some(value.into());
        self
    }
    /// Sets `UF_XING`.
    #[must_use]
    pub fn uf_xing(mut self, value: impl Into<String>) -> Self {
        self.uf_xing = Some(value.into());
        self
    }
    /// Sets `UF_LINKEDIN`.
    #[must_use]
    pub fn uf_linkedin(mut self, value: impl Into<String>) -> Self {
        self.uf_linkedin = Some(value.into());
        self
    }
    /// Sets `UF_FACEBOOK`.
    #[must_use]
    pub fn uf_facebook(mut self, value: impl Into<String>) -> Self {
        self.uf_facebook = Some(value.into());
        self
    }
    /// Sets `UF_TWITTER`.
    #[must_use]
    pub fn uf_twitter(mut self, value: impl Into<String>) -> Self {
        self.uf_twitter = Some(value.into());
        self
    }
    /// Sets `UF_SKYPE`.
    #[must_use]
    pub fn uf_skype(mut self, value: impl Into<String>) -> Self {
        self.uf_skype = Some(value.into());
        self
    }
    /// Sets `UF_DISTRICT`.
    #[must_use]
    pub fn uf_district(mut self, value: impl Into<String>) -> Self {
        self.uf_district = Some(value.into());
        self
    }
    /// Sets `UF_PHONE_INNER`.
    #[must_use]
    pub fn uf_phone_inner(mut self, value: impl Into<String>) -> Self {
        self.uf_phone_inner = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ID",
                "ACTIVE",
                "EMAIL",
                "NAME",
                "LAST_NAME",
                "SECOND_NAME",
                "PERSONAL_GENDER",
                "PERSONAL_PROFESSION",
                "PERSONAL_WWW",
                "PERSONAL_BIRTHDAY",
                "PERSONAL_PHOTO",
                "PERSONAL_ICQ",
                "PERSONAL_PHONE",
                "PERSONAL_FAX",
                "PERSONAL_MOBILE",
                "PERSONAL_PAGER",
                "PERSONAL_STREET",
                "PERSONAL_CITY",
                "PERSONAL_STATE",
                "PERSONAL_ZIP",
                "PERSONAL_COUNTRY",
                "PERSONAL_MAILBOX",
                "PERSONAL_NOTES",
                "WORK_PHONE",
                "WORK_COMPANY",
                "WORK_POSITION",
                "WORK_DEPARTMENT",
                "WORK_WWW",
                "WORK_FAX",
                "WORK_PAGER",
                "WORK_STREET",
                "WORK_MAILBOX",
                "WORK_CITY",
                "WORK_STATE",
                "WORK_ZIP",
                "WORK_COUNTRY",
                "WORK_PROFILE",
                "WORK_LOGO",
                "WORK_NOTES",
                "UF_SKYPE_LINK",
                "UF_ZOOM",
                "UF_DEPARTMENT",
                "UF_INTERESTS",
                "UF_SKILLS",
                "UF_WEB_SITES",
                "UF_XING",
                "UF_LINKEDIN",
                "UF_FACEBOOK",
                "UF_TWITTER",
                "UF_SKYPE",
                "UF_DISTRICT",
                "UF_PHONE_INNER",
            ],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.email,
            3 => &self.name,
            4 => &self.last_name,
            5 => &self.second_name,
            6 => &self.personal_gender,
            7 => &self.personal_profession,
            8 => &self.personal_www,
            9 => &self.personal_birthday,
            10 => &self.personal_photo,
            11 => &self.personal_icq,
            12 => &self.personal_phone,
            13 => &self.personal_fax,
            14 => &self.personal_mobile,
            15 => &self.personal_pager,
            16 => &self.personal_street,
            17 => &self.personal_city,
            18 => &self.personal_state,
            19 => &self.personal_zip,
            20 => &self.personal_country,
            21 => &self.personal_mailbox,
            22 => &self.personal_notes,
            23 => &self.work_phone,
            24 => &self.work_company,
            25 => &self.work_position,
            26 => &self.work_department,
            27 => &self.work_www,
            28 => &self.work_fax,
            29 => &self.work_pager,
            30 => &self.work_street,
            31 => &self.work_mailbox,
            32 => &self.work_city,
            33 => &self.work_state,
            34 => &self.work_zip,
            35 => &self.work_country,
            36 => &self.work_profile,
            37 => &self.work_logo,
            38 => &self.work_notes,
            39 => &self.uf_skype_link,
            40 => &self.uf_zoom,
            41 => &self.uf_department,
            42 => &self.uf_interests,
            43 => &self.uf_skills,
            44 => &self.uf_web_sites,
            45 => &self.uf_xing,
            46 => &self.uf_linkedin,
            47 => &self.uf_facebook,
            48 => &self.uf_twitter,
            49 => &self.uf_skype,
            50 => &self.uf_district,
            51 => &self.uf_phone_inner,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.email,
            3 => &mut self.name,
            4 => &mut self.last_name,
            5 => &mut self.second_name,
            6 => &mut self.personal_gender,
            7 => &mut self.personal_profession,
            8 => &mut self.personal_www,
            9 => &mut self.personal_birthday,
            10 => &mut self.personal_photo,
            11 => &mut self.personal_icq,
            12 => &mut self.personal_phone,
            13 => &mut self.personal_fax,
            14 => &mut self.personal_mobile,
            15 => &mut self.personal_pager,
            16 => &mut self.personal_street,
            17 => &mut self.personal_city,
            18 => &mut self.personal_state,
            19 => &mut self.personal_zip,
            20 => &mut self.personal_country,
            21 => &mut self.personal_mailbox,
            22 => &mut self.personal_notes,
            23 => &mut self.work_phone,
            24 => &mut self.work_company,
            25 => &mut self.work_position,
            26 => &mut self.work_department,
            27 => &mut self.work_www,
            28 => &mut self.work_fax,
            29 => &mut self.work_pager,
            30 => &mut self.work_street,
            31 => &mut self.work_mailbox,
            32 => &mut self.work_city,
            33 => &mut self.work_state,
            34 => &mut self.work_zip,
            35 => &mut self.work_country,
            36 => &mut self.work_profile,
            37 => &mut self.work_logo,
            38 => &mut self.work_notes,
            39 => &mut self.uf_skype_link,
            40 => &mut self.uf_zoom,
            41 => &mut self.uf_department,
            42 => &mut self.uf_interests,
            43 => &mut self.uf_skills,
            44 => &mut self.uf_web_sites,
            45 => &mut self.uf_xing,
            46 => &mut self.uf_linkedin,
            47 => &mut self.uf_facebook,
            48 => &mut self.uf_twitter,
            49 => &mut self.uf_skype,
            50 => &mut self.uf_district,
            51 => &mut self.uf_phone_inner,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "user.update";
    const SCOPES: &'static [&'static str] = &["user"];
}

/// Errors of `user.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`user.update`](https://apidocs.bitrix24.com/api-reference/user/user-update.html).
#[doc(alias = "user.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Access, Add, Admin, Current, CurrentResult, Fields, FieldsResult, Get, User, Search,
    Update
);

value_enum!(Order, GetImageResize);
