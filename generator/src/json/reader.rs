//! The lenient parser.

use serde_json::{Map, Number, Value};

use crate::json::{Mistake, Read, Repair, Unreadable};

/// The deepest nesting that is read; no real example comes near it. `serde_json` stops at 128.
const MAX_DEPTH: usize = 64;

/// Whether a text has to be readable as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// It has to be.
    Required,
    /// What cannot be read inside an object or a list is left out.
    Parts,
}

/// Reads a text that is not strict JSON.
pub(super) fn read(text: &str, whole: Whole) -> Result<Read, Unreadable> {
    let mut reader = Reader { text, at: 0, repairs: Vec::new(), whole, lost: false };
    reader.skip();
    let value = reader.value(0)?;
    reader.skip();
    while reader.eat(",") || reader.eat(";") {
        reader.repair(reader.at - 1, Mistake::ExtraComma);
        reader.skip();
    }
    if reader.at < text.len() {
        return Err(reader.stop("the end of the text"));
    }
    Ok(Read { value, repairs: reader.repairs })
}

struct Reader<'a> {
    text: &'a str,
    /// Always a character boundary.
    at: usize,
    repairs: Vec<Repair>,
    whole: Whole,
    /// The text is nested too deeply or ends in a string: nothing behind this place can be read.
    lost: bool,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn stop(&self, expected: &'static str) -> Unreadable {
        Unreadable { at: self.at, expected }
    }

    fn repair(&mut self, start: usize, mistake: Mistake) {
        self.repairs.push(Repair { range: start..self.at, mistake });
    }

    /// Skips white space and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let start = self.at;
            self.at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
            let rest = self.rest();
            let comment = if rest.starts_with("//") || rest.starts_with('#') {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                0
            };
            if comment > 0 {
                let start = self.at;
                self.at += comment;
                self.repair(start, Mistake::Comment);
            }
            if self.at == start {
                return;
            }
        }
    }

    /// Skips commas and ellipses with the white space around them; returns whether there was a comma.
    fn skip_separators(&mut self, mut comma_allowed: bool) -> bool {
        let mut seen = false;
        loop {
            self.skip();
            let start = self.at;
            if self.eat(",") {
                if !comma_allowed {
                    self.repair(start, Mistake::ExtraComma);
                }
                seen = true;
                comma_allowed = false;
            } else if self.eat("...") || self.eat("…") {
                while self.eat(".") {}
                self.repair(start, Mistake::Ellipsis);
                comma_allowed = true;
            } else {
                return seen;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Unreadable> {
        if depth > MAX_DEPTH {
            self.lost = true;
            return Err(self.stop("fewer levels of nesting"));
        }
        match self.peek() {
            Some('{') => self.object(depth).map(Value::Object),
            Some('[') => self.list(depth).map(Value::Array),
            Some('"' | '\'') => self.string().map(Value::String),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Map<String, Value>, Unreadable> {
        self.at += 1;
        let mut object = Map::new();
        let mut first = true;
        loop {
            let before = self.at;
            let comma = self.skip_separators(!first);
            if self.eat("}") {
                self.drop_trailing_comma(before, comma);
                return Ok(object);
            }
            if self.closes_early(']') {
                return Ok(object);
            }
            if !first && !comma {
                self.repair(self.at, Mistake::MissingComma);
            }
            let start = self.at;
            first = false;
            if let Err(unreadable) = self.entry(depth, &mut object) {
                self.leave_out(start, depth, unreadable)?;
            }
        }
    }

    /// Reads a key and its value.
    fn entry(&mut self, depth: usize, object: &mut Map<String, Value>) -> Result<(), Unreadable> {
        let key = self.key()?;
        self.skip();
        if !self.eat(":") {
            return Err(self.stop("`:` after a key"));
        }
        self.skip();
        if self.rest().starts_with("...") || self.rest().starts_with('…') {
            // A key whose value is left out says nothing about its type.
            return Ok(());
        }
        let value = self.value(depth + 1)?;
        self.ends_value()?;
        object.insert(key, value);
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Value>, Unreadable> {
        self.at += 1;
        let mut list = Vec::new();
        loop {
            let before = self.at;
            let comma = self.skip_separators(!list.is_empty());
            if self.eat("]") {
                self.drop_trailing_comma(before, comma);
                return Ok(list);
            }
            if self.closes_early('}') {
                return Ok(list);
            }
            if !list.is_empty() && !comma {
                self.repair(self.at, Mistake::MissingComma);
            }
            let start = self.at;
            match self.value(depth + 1).and_then(|value| self.ends_value().map(|()| value)) {
                Ok(value) => list.push(value),
                Err(unreadable) => self.leave_out(start, depth, unreadable)?,
            }
        }
    }

    /// Whether the value in progress ends before its closing bracket: at one of another kind, or with the text.
    fn closes_early(&mut self, other: char) -> bool {
        let ends = self.whole == Whole::Parts && (self.rest().is_empty() || self.rest().starts_with(other));
        if ends {
            self.repair(self.at, Mistake::Unreadable);
        }
        ends
    }

    /// Checks that no word stands behind a value on its line: `48 more rows` is a sentence.
    fn ends_value(&self) -> Result<(), Unreadable> {
        let behind = self.rest().trim_start_matches([' ', '\t']);
        if self.whole == Whole::Parts && behind.starts_with(char::is_alphabetic) {
            return Err(self.stop("a comma"));
        }
        Ok(())
    }

    /// Leaves out what begins at `start` and cannot be read: values as a whole, other text to the next comma, bracket or
    /// line.
    fn leave_out(&mut self, start: usize, depth: usize, unreadable: Unreadable) -> Result<(), Unreadable> {
        if self.whole == Whole::Required || self.lost {
            return Err(unreadable);
        }
        self.repairs.retain(|repair| repair.range.start < start || repair.mistake == Mistake::Unreadable);
        self.at = self.at.max(start);
        loop {
            match self.peek() {
                None | Some(',' | '}' | ']' | '\n') => break,
                // A value without a key is left out with its brackets, so that these close nothing else.
                Some('{' | '[' | '"' | '\'') => {
                    let (at, repairs) = (self.at, self.repairs.len());
                    if let Err(unreadable) = self.value(depth + 1)
                        && self.lost
                    {
                        return Err(unreadable);
                    }
                    self.repairs.truncate(repairs);
                    self.at = self.at.max(at + 1);
                }
                Some(c) => self.at += c.len_utf8(),
            }
        }
        self.repair(start, Mistake::Unreadable);
        Ok(())
    }

    /// Notes a comma before a closing bracket as a repair, unless a repair there is noted already.
    fn drop_trailing_comma(&mut self, before: usize, comma: bool) {
        let noted = self.repairs.iter().rev().take_while(|r| r.range.start >= before);
        if comma && noted.filter(|r| matches!(r.mistake, Mistake::ExtraComma | Mistake::Ellipsis)).count() == 0 {
            self.repairs.push(Repair { range: before..self.at - 1, mistake: Mistake::ExtraComma });
        }
    }

    fn key(&mut self) -> Result<String, Unreadable> {
        if matches!(self.peek(), Some('"' | '\'')) {
            return self.string();
        }
        let start = self.at;
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '$'))).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.stop("a key"));
        }
        self.at += end;
        self.repair(start, Mistake::BareKey);
        Ok(rest[..end].to_owned())
    }

    fn word(&mut self) -> Result<Value, Unreadable> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_')));
        let word = &rest[..end.unwrap_or(rest.len())];
        let value = match word {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            "null" | "NULL" | "None" => Value::Null,
            _ => Value::Number(word.parse::<Number>().map_err(|_| self.stop("a value"))?),
        };
        self.at += word.len();
        Ok(value)
    }

    fn string(&mut self) -> Result<String, Unreadable> {
        let start = self.at;
        let quote = if self.rest().starts_with('\'') { '\'' } else { '"' };
        self.at += 1;
        let mut out = String::new();
        loop {
            let from = self.at;
            let Some(c) = self.peek() else {
                self.lost = true;
                return Err(self.stop("a closing quote"));
            };
            self.at += c.len_utf8();
            match c {
                '\\' => self.escape(from, &mut out)?,
                c if c == quote => break,
                c => {
                    if c.is_ascii_control() {
                        self.repair(from, Mistake::ControlCharacter);
                    }
                    out.push(c);
                }
            }
        }
        if quote == '\'' {
            self.repair(start, Mistake::SingleQuotes);
        }
        Ok(out)
    }

    fn escape(&mut self, from: usize, out: &mut String) -> Result<(), Unreadable> {
        let Some(c) = self.peek() else {
            self.lost = true;
            return Err(self.stop("a closing quote"));
        };
        self.at += c.len_utf8();
        match c {
            '"' | '\\' | '/' | '\'' => out.push(c),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'u' => {
                // A surrogate pair is two escapes: serde_json joins them.
                let hex = |s: &str| s.len() >= 4 && s.as_bytes()[..4].iter().all(u8::is_ascii_hexdigit);
                let mut end = if hex(self.rest()) { 4 } else { 0 };
                if end == 4 && self.rest()[4..].strip_prefix("\\u").is_some_and(hex) {
                    end = 10;
                }
                let decoded = |end: usize| serde_json::from_str::<String>(&format!("\"\\u{}\"", &self.rest()[..end]));
                match decoded(end).map(|s| (s, end)).or_else(|_| decoded(4.min(end)).map(|s| (s, 4))) {
                    Ok((text, used)) => {
                        out.push_str(&text);
                        self.at += used;
                    }
                    Err(_) => {
                        out.push_str("\\u");
                        self.repair(from, Mistake::UnknownEscape);
                    }
                }
            }
            other => {
                out.push('\\');
                out.push(other);
                self.repair(from, Mistake::UnknownEscape);
            }
        }
        Ok(())
    }
}
