//! The forms in which portals write moments.

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateParts {
    /// Year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A day and a time of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTimeParts {
    /// The day.
    pub date: DateParts,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
    /// Seconds east of UTC; `None` for a text without an offset, which is in the time zone of the portal.
    pub offset: Option<i32>,
}

impl DateTimeParts {
    /// Seconds since 1970, if the offset is known.
    pub fn unix_seconds(&self) -> Option<i64> {
        let time = i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second);
        Some(days_since_epoch(self.date) * 86_400 + time - i64::from(self.offset?))
    }

    /// The moment in UTC; `None` outside of the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let date = date_of(seconds.div_euclid(86_400)).filter(|date| (1..=9999).contains(&date.year))?;
        let time = seconds.rem_euclid(86_400);
        let part = |value: i64| u8::try_from(value).unwrap_or_default();
        let (hour, minute, second) = (part(time / 3600), part(time / 60 % 60), part(time % 60));
        Some(Self { date, hour, minute, second, offset: Some(0) })
    }
}

/// Parses any of the known forms; a date alone is its midnight.
pub(super) fn parse(text: &str) -> Option<DateTimeParts> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.len() > 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return DateTimeParts::from_unix_seconds(text.parse().ok()?);
    }
    let mut scanner = Scanner(text.as_bytes());
    let date = scanner.date()?;
    let mut parts = DateTimeParts { date, hour: 0, minute: 0, second: 0, offset: None };
    if scanner.0.is_empty() {
        return Some(parts);
    }
    if !scanner.take(b'T') && !scanner.take(b't') && !scanner.spaces() {
        return None;
    }
    scanner.time(&mut parts)?;
    scanner.0.is_empty().then_some(parts)
}

/// The bytes that are not read yet.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn take(&mut self, byte: u8) -> bool {
        let found = self.0.first() == Some(&byte);
        self.0 = &self.0[usize::from(found)..];
        found
    }

    fn spaces(&mut self) -> bool {
        let mut found = false;
        while self.take(b' ') {
            found = true;
        }
        found
    }

    /// Up to `max_digits` digits, with their count.
    fn number(&mut self, max_digits: usize) -> Option<(u32, usize)> {
        let count = self.0.iter().take(max_digits).take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at(count);
        self.0 = rest;
        let value = digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
        (count > 0).then_some((value, count))
    }

    /// A number of one or two digits in a range.
    fn two_digits(&mut self, from: u8, to: u8) -> Option<u8> {
        let value = u8::try_from(self.number(2)?.0).ok()?;
        (from..=to).contains(&value).then_some(value)
    }

    /// `2026-01-31`, `31.01.2026` or `01/31/2026`.
    fn date(&mut self) -> Option<DateParts> {
        let (first, digits) = self.number(4)?;
        if digits == 4 {
            let month = self.take(b'-').then(|| self.two_digits(1, 12))??;
            let day = self.take(b'-').then(|| self.two_digits(1, 31))??;
            return valid_date(first, month, day);
        }
        let european = self.take(b'.');
        if !european && !self.take(b'/') {
            return None;
        }
        let second = self.two_digits(1, 31)?;
        let separated = if european { self.take(b'.') } else { self.take(b'/') };
        let year = self.number(4).filter(|year| separated && year.1 == 4)?.0;
        let first = u8::try_from(first).ok()?;
        if european { valid_date(year, second, first) } else { valid_date(year, first, second) }
    }

    /// `14:05[:48[.123]]`, then `am` or `pm`, then `Z`, `+03:00`, `+0300` or `+03`.
    fn time(&mut self, parts: &mut DateTimeParts) -> Option<()> {
        parts.hour = self.two_digits(0, 23)?;
        parts.minute = self.take(b':').then(|| self.two_digits(0, 59))??;
        if self.take(b':') {
            parts.second = self.two_digits(0, 60)?;
            if self.take(b'.') {
                self.number(9)?;
            }
        }
        self.spaces();
        if let [half @ (b'a' | b'A' | b'p' | b'P'), b'm' | b'M', rest @ ..] = self.0 {
            let hour = Some(parts.hour % 12).filter(|_| (1..=12).contains(&parts.hour))?;
            parts.hour = if half.eq_ignore_ascii_case(&b'p') { hour + 12 } else { hour };
            self.0 = rest;
            self.spaces();
        }
        let sign = match self.0.first() {
            None => return Some(()),
            Some(b'Z' | b'z') => 0,
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return None,
        };
        self.0 = &self.0[1..];
        parts.offset = Some(if sign == 0 { 0 } else { sign * self.offset()? });
        Some(())
    }

    fn offset(&mut self) -> Option<i32> {
        let hours = self.two_digits(0, 23)?;
        let minutes = if self.take(b':') || !self.0.is_empty() { self.two_digits(0, 59)? } else { 0 };
        Some(i32::from(hours) * 3600 + i32::from(minutes) * 60)
    }
}

fn valid_date(year: u32, month: u8, day: u8) -> Option<DateParts> {
    let date = DateParts { year: i32::try_from(year).ok()?, month, day };
    (month > 0 && day > 0 && date_of(days_since_epoch(date)) == Some(date)).then_some(date)
}

/// Days since 1970 of a day of the Gregorian calendar. Years are counted from March, so that the leap day is the last.
fn days_since_epoch(date: DateParts) -> i64 {
    let (month, day) = (i64::from(date.month), i64::from(date.day));
    let year = i64::from(date.year) - i64::from(month <= 2);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn date_of(days: i64) -> Option<DateParts> {
    let days = days.checked_add(719_468)?;
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = u8::try_from(of_year - (153 * shifted + 2) / 5 + 1).ok()?;
    let month = u8::try_from((shifted + 2) % 12 + 1).ok()?;
    let year = year_of_era + days.div_euclid(146_097) * 400 + i64::from(month <= 2);
    Some(DateParts { year: i32::try_from(year).ok()?, month, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text, then (year, month, day, hour, minute, second, offset in minutes), or nothing where it is no moment.
    type Case = (&'static str, Option<(i32, u8, u8, u8, u8, u8, Option<i32>)>);

    const CASES: &[Case] = &[
        ("2023-12-28T14:05:48+03:00", Some((2023, 12, 28, 14, 5, 48, Some(180)))),
        ("2023-12-28T14:05:48-0330", Some((2023, 12, 28, 14, 5, 48, Some(-210)))),
        ("2023-12-28T14:05:48+03", Some((2023, 12, 28, 14, 5, 48, Some(180)))),
        ("2023-12-28T14:05:48.123456Z", Some((2023, 12, 28, 14, 5, 48, Some(0)))),
        ("2023-12-28 14:05:48", Some((2023, 12, 28, 14, 5, 48, None))),
        ("2023-12-28T14:05", Some((2023, 12, 28, 14, 5, 0, None))),
        ("2023-12-28", Some((2023, 12, 28, 0, 0, 0, None))),
        ("28.12.2023", Some((2023, 12, 28, 0, 0, 0, None))),
        ("28.12.2023 14:05:48", Some((2023, 12, 28, 14, 5, 48, None))),
        ("12/28/2023 02:05:48 pm", Some((2023, 12, 28, 14, 5, 48, None))),
        ("12/28/2023 12:05:48 am", Some((2023, 12, 28, 0, 5, 48, None))),
        ("12/28/2023 14:05:48", Some((2023, 12, 28, 14, 5, 48, None))),
        ("12/28/2023", Some((2023, 12, 28, 0, 0, 0, None))),
        ("1719826800", Some((2024, 7, 1, 9, 40, 0, Some(0)))),
        ("-86400", Some((1969, 12, 31, 0, 0, 0, Some(0)))),
        ("2024-02-29", Some((2024, 2, 29, 0, 0, 0, None))),
        ("2023-02-29", None),
        ("2023-13-01", None),
        ("0000-00-00 00:00:00", None),
        ("99999999999999999999", None),
        ("9223372036854775807", None),
        ("2023-12-28T25:00:00", None),
        ("2023-12-28T14:05:48+", None),
        ("2023-12-28x", None),
        ("28.12/2023", None),
        ("", None),
        ("now", None),
        ("2023", None),
    ];

    #[test]
    fn enc_7_every_form_of_a_moment() {
        for (text, expected) in CASES {
            let found = parse(text).map(|parts| {
                let DateParts { year, month, day } = parts.date;
                (year, month, day, parts.hour, parts.minute, parts.second, parts.offset.map(|offset| offset / 60))
            });
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn seconds_and_back() {
        for seconds in [0, -1, 951_782_400, 1_719_826_800, 253_402_300_799, -62_135_596_800] {
            let parts = DateTimeParts::from_unix_seconds(seconds).unwrap();
            assert_eq!(parts.unix_seconds(), Some(seconds), "{parts:?}");
        }
        assert_eq!(parse("2024-07-01T12:40:00+03:00").unwrap().unix_seconds(), Some(1_719_826_800));
        assert_eq!(parse("2024-07-01 12:40:00").unwrap().unix_seconds(), None);
    }
}
