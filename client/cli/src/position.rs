//! Where a walk over a list stands, as text that can be given back to it.

use std::fmt;
use std::str::FromStr;

/// Where a walk over a list stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// Behind the row with this value of the cursor.
    After(String),
    /// At this `start`, so many rows of its page already taken.
    Start(i64, usize),
    /// At this offset.
    Offset(i64),
    /// Behind a token of the service, so many rows of its page already taken.
    Token(String, usize),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::After(id) => write!(f, "after:{id}"),
            Self::Start(start, 0) => write!(f, "start:{start}"),
            Self::Start(start, taken) => write!(f, "start:{start}+{taken}"),
            Self::Offset(offset) => write!(f, "offset:{offset}"),
            Self::Token(token, taken) => write!(f, "token:{taken}:{token}"),
        }
    }
}

impl FromStr for Position {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| text.parse().ok().filter(|number| *number >= 0);
        let position = match text.split_once(':') {
            Some(("after", id)) if !id.is_empty() => Some(Self::After(id.to_owned())),
            Some(("start", rest)) => {
                let (start, taken) = rest.split_once('+').unwrap_or((rest, "0"));
                number(start).zip(taken.parse().ok()).map(|(start, taken)| Self::Start(start, taken))
            }
            Some(("offset", offset)) => number(offset).map(Self::Offset),
            Some(("token", rest)) => {
                rest.split_once(':').and_then(|(taken, token)| Some(Self::Token(token.to_owned(), taken.parse().ok()?)))
            }
            _ => None,
        };
        position
            .ok_or_else(|| "not a position that `b24 list` has printed, such as `after:42` or `start:100`".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_read_what_they_print() {
        for text in ["after:42", "after:a:b", "start:100", "start:100+7", "offset:3", "token:0:x:y", "token:5:"] {
            assert_eq!(text.parse::<Position>().map(|position| position.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "after:", "start:x", "start:-1", "offset:", "42", "token:x"] {
            assert!(text.parse::<Position>().is_err(), "{text}");
        }
    }
}
