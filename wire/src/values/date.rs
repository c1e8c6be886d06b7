//! Dates: the text is kept as it came, and parsed on demand.

use std::fmt;

use super::time::{DateParts, DateTimeParts, parse};
use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::field::{Field, lenient_i64};
use crate::record::Codec;

/// A date, sent as `2026-01-31`. Any text of a portal is kept as it is, and compared as text; [`Date::parse`] gives a
/// value that can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

/// A moment, sent as `2026-01-31T12:00:00+03:00`. Any text of a portal is kept as it is, and compared as text;
/// [`DateTime::unix_seconds`] gives a value that can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// Seconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Date {
    /// A date of the calendar.
    pub fn new(year: i32, month: u8, day: u8) -> Self {
        Self(format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The day, if the text is one.
    pub fn parse(&self) -> Option<DateParts> {
        parse(&self.0).map(|parts| parts.date)
    }
}

impl DateTime {
    /// The day, time and offset, if the text has one of the known forms.
    pub fn parse(&self) -> Option<DateTimeParts> {
        parse(&self.0)
    }

    /// Seconds since 1970, if the text has one of the known forms and an offset.
    pub fn unix_seconds(&self) -> Option<i64> {
        self.parse()?.unix_seconds()
    }
}

/// Written with the offset; a moment without one is in the time zone of the portal.
impl From<DateTimeParts> for DateTime {
    fn from(parts: DateTimeParts) -> Self {
        let DateParts { year, month, day } = parts.date;
        let offset = parts.offset.map_or_else(String::new, |offset| {
            let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs() / 60);
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        });
        let time = format!("{:02}:{:02}:{:02}", parts.hour, parts.minute, parts.second);
        Self(format!("{year:04}-{month:02}-{day:02}T{time}{offset}"))
    }
}

impl From<DateParts> for Date {
    fn from(parts: DateParts) -> Self {
        Self::new(parts.year, parts.month, parts.day)
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! kept_text {
    ($name:ident, $expected:literal) => {
        impl $name {
            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Field for $name {
            fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
                let text = node.as_str().map(str::to_owned).or_else(|| node.number_text());
                self.0 = text.ok_or_else(|| DecodeError::new($expected, node))?;
                Ok(())
            }

            fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
                out.str(&self.0);
            }

            fn fit(node: Node<'_>) -> u32 {
                match node.as_str() {
                    Some(text) if parse(text).is_some() => 3,
                    Some(_) => 1,
                    None => u32::from(matches!(node.kind(), Kind::Integer | Kind::Number)),
                }
            }
        }

        crate::field_serde!($name);
    };
}

kept_text!(Date, "date");
kept_text!(DateTime, "date and time");

impl Field for Timestamp {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        let float = || node.as_f64().filter(|value| value.abs() < 9e15).map(|value| value.floor() as i64);
        let seconds = lenient_i64(node).or_else(float);
        self.0 = seconds.ok_or_else(|| DecodeError::new("timestamp", node))?;
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        out.int(self.0);
    }

    fn fit(node: Node<'_>) -> u32 {
        i64::fit(node)
    }
}

crate::field_serde!(Timestamp);
