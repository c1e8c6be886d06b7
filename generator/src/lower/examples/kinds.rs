//! Counts of the kinds of value that examples show at one place.

use serde_json::Value;

use crate::model::types::Shown;

/// The number of values of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds {
    pub null: u32,
    pub falses: u32,
    pub trues: u32,
    pub integer: u32,
    /// Integers that are 0 or 1.
    pub bit: u32,
    pub double: u32,
    pub list: u32,
    pub empty_list: u32,
    pub object: u32,
    /// Of the objects: empty ones. PHP encodes some empty values so, dates for example; they show no type.
    pub empty_object: u32,
    pub text: u32,
    /// Of the texts: empty ones.
    pub empty: u32,
    /// Of the texts: digits with an optional sign.
    pub digits: u32,
    /// Of the texts: decimal numbers with a fraction.
    pub decimal: u32,
    /// Of the texts: `Y`, `N`.
    pub flag: u32,
    /// Of the texts: `2026-01-31`.
    pub date: u32,
    /// Of the texts: ISO 8601 with a time.
    pub date_time: u32,
}

impl Kinds {
    /// Whether any value is shown, including null.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }

    /// Whether a value is shown that has a type: not null, nor `false` or an empty list, object or text.
    pub fn shows_type(&self) -> bool {
        let objects = self.object - self.empty_object;
        self.trues + self.integer + self.double + objects > 0 || self.list > self.empty_list || self.text > self.empty
    }

    /// Whether the values shown are empty lists, and perhaps null.
    pub fn only_empty_lists(&self) -> bool {
        self.empty_list > 0
            && *self == Self { null: self.null, list: self.empty_list, empty_list: self.empty_list, ..Self::default() }
    }

    /// What is shown of a value whose documented type may be too loose.
    pub fn reading(&self) -> Shown {
        let texts = self.text - self.empty;
        if !self.shows_type() {
            Shown::Nothing
        } else if self.trues + self.double + self.object + self.list > 0 {
            Shown::Other
        } else if texts == self.digits {
            // 0 stands for nothing in many replies, 1 for a flag.
            if self.integer > self.bit { Shown::Integers } else { Shown::Digits }
        } else if texts == self.date_time && self.integer == 0 {
            Shown::DateTimes
        } else if texts == self.flag && self.integer == 0 {
            Shown::Flags
        } else {
            Shown::Other
        }
    }

    /// Counts a value.
    pub fn add(&mut self, value: &Value) {
        let count = |on: bool| u32::from(on);
        match value {
            Value::Null => self.null += 1,
            Value::Bool(false) => self.falses += 1,
            Value::Bool(true) => self.trues += 1,
            Value::Number(number) if number.is_f64() => self.double += 1,
            Value::Number(number) => {
                self.integer += 1;
                self.bit += count(matches!(number.as_i64(), Some(0 | 1)));
            }
            Value::Array(list) => {
                self.list += 1;
                self.empty_list += count(list.is_empty());
            }
            Value::Object(entries) => {
                self.object += 1;
                self.empty_object += count(entries.is_empty());
            }
            Value::String(text) => {
                self.text += 1;
                self.empty += count(text.is_empty());
                self.digits += count(is_digits(text));
                self.decimal += count(is_decimal(text));
                self.flag += count(matches!(text.as_str(), "Y" | "N"));
                self.date += count(is_date(text));
                self.date_time += count(is_date_time(text));
            }
        }
    }

    /// Adds the counts of another place.
    pub fn join(&mut self, other: &Self) {
        for (into, from) in [
            (&mut self.null, other.null),
            (&mut self.falses, other.falses),
            (&mut self.trues, other.trues),
            (&mut self.integer, other.integer),
            (&mut self.bit, other.bit),
            (&mut self.double, other.double),
            (&mut self.list, other.list),
            (&mut self.empty_list, other.empty_list),
            (&mut self.object, other.object),
            (&mut self.empty_object, other.empty_object),
            (&mut self.text, other.text),
            (&mut self.empty, other.empty),
            (&mut self.digits, other.digits),
            (&mut self.decimal, other.decimal),
            (&mut self.flag, other.flag),
            (&mut self.date, other.date),
            (&mut self.date_time, other.date_time),
        ] {
            *into += from;
        }
    }
}

fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.len() < 19 && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    text.split_once('.').is_some_and(|(whole, part)| is_digits(whole) && is_digits(part) && !part.starts_with('-'))
}

fn is_date(text: &str) -> bool {
    let shape = |c: char| if c.is_ascii_digit() { '0' } else { c };
    text.chars().map(shape).eq("0000-00-00".chars())
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else { return false };
    is_date(date)
        && time.starts_with(['T', ' '])
        && time.get(1..).is_some_and(|t| t.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_told_apart() {
        for (text, expected) in [
            ("12", (1, 0, 0, 0)),
            ("-12.50", (0, 1, 0, 0)),
            ("2026-01-31", (0, 0, 1, 0)),
            ("2026-01-31T10:00:00+03:00", (0, 0, 0, 1)),
            ("2026-01-31 10:00:00", (0, 0, 0, 1)),
            ("31.01.2026", (0, 0, 0, 0)),
            ("1.2.3", (0, 0, 0, 0)),
        ] {
            let mut kinds = Kinds::default();
            kinds.add(&json!(text));
            assert_eq!((kinds.digits, kinds.decimal, kinds.date, kinds.date_time), expected, "{text}");
        }
    }
}
