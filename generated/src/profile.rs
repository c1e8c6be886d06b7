// @generated from docs/api-reference/common/users/profile.md. Do not edit; run `cargo codegen`.

//! `profile.*`.

use crate::prelude::*;

/// Request of [`profile`](https://apidocs.bitrix24.com/api-reference/common/users/profile.html).
///
/// Scope: `basic`.
#[doc(alias = "profile")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Profile {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Profile {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Profile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Profile",
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

impl Method for Profile {
    type Output = ProfileResult;
    type Error = ProfileError;
    const NAME: &'static str = "profile";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Answer of `profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileResult {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `ADMIN`: `boolean`.
    pub admin: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PERSONAL_GENDER`: [`ProfileResultPersonalGender`].
    pub personal_gender: Option<ProfileResultPersonalGender>,
    /// `TIME_ZONE`: `string`.
    pub time_zone: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProfileResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProfileResult",
            fields: &[
                "ID",
                "ADMIN",
                "NAME",
                "LAST_NAME",
                "PERSONAL_GENDER",
                "TIME_ZONE",
                "PERSONAL_PHOTO",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.admin,
            2 => &self.name,
            3 => &self.last_name,
            4 => &self.personal_gender,
            5 => &self.time_zone,
            6 => &self.personal_photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.admin,
            2 => &mut self.name,
            3 => &mut self.last_name,
            4 => &mut self.personal_gender,
            5 => &mut self.time_zone,
            6 => &mut self.personal_photo,
            _ => &mut self.extra,
        }
    }
}

/// `PERSONAL_GENDER` in the answer of `profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileResultPersonalGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ProfileResultPersonalGender {
    const VALUES: &'static [&'static str] = &["M", "F", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `profile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileError {}

impl ErrorCode for ProfileError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`profile`](https://apidocs.bitrix24.com/api-reference/common/users/profile.html).
pub fn profile<'a, C: Caller>(
    caller: &'a C,
    request: &'a Profile,
) -> impl Future<Output = Result<Reply<ProfileResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Profile, ProfileResult);

value_enum!(ProfileResultPersonalGender);
