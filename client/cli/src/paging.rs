//! Walking the pages of a list, over single calls. How a list is walked follows from what its method documents.

mod way;

use bitrix24::wire::Cursor;
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::position::Position;
use crate::session::{Session, Target};
use crate::verdict::Class;
use way::{Way, spelling};

/// Rows of a full page in REST 2.
const PAGE: usize = 50;

/// A walk over all pages of a list.
pub(crate) struct Walk<'a> {
    target: Target<'a>,
    parameters: Map<String, Value>,
    rows: Option<Vec<String>>,
    way: Way,
    next: Next,
    largest: usize,
    /// Number of rows in all pages, where the service tells.
    pub(crate) total: Option<i64>,
}

/// Where the next page begins.
#[derive(Clone, Debug)]
enum Next {
    At(Option<Position>),
    Nowhere,
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its rows, those that were taken before left out.
    pub(crate) rows: Vec<Value>,
    way: Way,
    start: Option<Position>,
    skipped: usize,
}

impl Page {
    /// Where a walk goes on when so many rows of this page are taken; `None` before the first one.
    pub(crate) fn behind(&self, taken: usize) -> Option<Position> {
        match (self.way, &self.start) {
            (Way::Keyset(cursor) | Way::Tail(cursor), start) => match taken.checked_sub(1) {
                Some(last) => self.rows.get(last).and_then(|row| id_of(row, cursor.row)).map(Position::After),
                None => start.clone(),
            },
            (Way::Pagination, Some(Position::Token(token, _))) => {
                Some(Position::Token(token.clone(), self.skipped + taken))
            }
            (Way::Pagination, start) => Some(Position::Offset(offset(start.as_ref()) + count(taken))),
            (Way::Start | Way::Once, Some(Position::Start(start, _))) => {
                Some(Position::Start(*start, self.skipped + taken))
            }
            (Way::Start | Way::Once, _) => Some(Position::Start(0, self.skipped + taken)),
        }
    }
}

impl<'a> Walk<'a> {
    /// A walk from the beginning, or from a position that an earlier one has told. Without `rows` the documentation
    /// tells where the rows are.
    pub(crate) fn new(
        target: Target<'a>,
        parameters: Value,
        rows: Option<&str>,
        from: Option<Position>,
    ) -> Result<Self, Failure> {
        let Value::Object(mut parameters) = parameters else {
            return Err(Failure::Usage("a list is walked with named parameters".to_owned()));
        };
        let list = target.method.and_then(|method| method.list);
        if let (None, None, Some(method)) = (list, rows, target.method) {
            let text = format!("{} is not documented as a list; `--rows` tells where its rows are", method.name);
            return Err(Failure::Usage(text));
        }
        let names = |path: &str| path.split('.').filter(|key| !key.is_empty()).map(str::to_owned).collect();
        let documented = list.map(|list| list.rows.iter().map(|key| (*key).to_owned()).collect());
        let way = way::way(target, list, &parameters);
        way::order(target, list, way, &mut parameters);
        way::fits(way, from.as_ref())?;
        let rows = rows.map(names).or(documented);
        Ok(Self { target, parameters, rows, way, next: Next::At(from), largest: 0, total: None })
    }

    /// The next page; `None` behind the last one.
    pub(crate) async fn next(&mut self, session: &Session) -> Result<Option<Page>, Failure> {
        let Next::At(start) = std::mem::replace(&mut self.next, Next::Nowhere) else { return Ok(None) };
        let body = self.body(start.as_ref());
        let reply = session.call(self.target, &body).await?;
        self.total = reply.total.filter(|total| *total > 0).or(self.total);
        let token = reply.result.get("nextCursor").cloned();
        let mut rows = self.find_rows(reply.result)?;
        let found = rows.len();
        self.next = match self.way {
            Way::Keyset(cursor) => self.behind_keyset(cursor, &rows, start.as_ref(), reply.next.is_some())?,
            Way::Tail(cursor) => self.behind_tail(cursor, &rows, start.as_ref())?,
            Way::Start => behind_start(start.as_ref(), reply.next)?,
            Way::Pagination => self.behind_pagination(start.as_ref(), found, token),
            Way::Once => Next::Nowhere,
        };
        self.largest = self.largest.max(found);
        let skipped = match &start {
            Some(Position::Start(_, taken) | Position::Token(_, taken)) => (*taken).min(found),
            _ => 0,
        };
        rows.drain(..skipped);
        Ok(Some(Page { rows, way: self.way, start, skipped }))
    }

    /// There is no page behind the ones that were read.
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.next, Next::Nowhere)
    }

    /// The parameter by which the user may ask for more, where the service did not say that there is more.
    pub(crate) fn silent_paging(&self) -> Option<&'static str> {
        let fields = self.target.method?.parameters().fields;
        let pages = |field: &&&str| {
            ["offset", "last_id", "lastid", "page"].iter().any(|known| field.eq_ignore_ascii_case(known))
        };
        fields
            .iter()
            .find(pages)
            .filter(|_| matches!(self.way, Way::Once | Way::Start) && self.total.is_none())
            .copied()
    }

    /// The parameters of a page.
    fn body(&self, start: Option<&Position>) -> Value {
        let mut body = self.parameters.clone();
        match (self.way, start) {
            (Way::Keyset(cursor), start) => {
                body.insert("start".to_owned(), json!(-1));
                if let Some(Position::After(id)) = start {
                    let filter = spelling(self.target, "filter").unwrap_or("filter");
                    set(&mut body, filter, &format!(">{}", cursor.request), json!(id), false);
                }
            }
            (Way::Tail(cursor), start) => {
                set(&mut body, "cursor", "field", json!(cursor.request), true);
                set(&mut body, "cursor", "order", json!("ASC"), true);
                match start {
                    Some(Position::After(id)) => set(&mut body, "cursor", "value", number_or_text(id), false),
                    _ => set(&mut body, "cursor", "value", json!(0), true),
                }
            }
            (Way::Start, Some(Position::Start(start, _))) => {
                body.insert("start".to_owned(), json!(start));
            }
            (Way::Pagination, Some(Position::Token(token, _))) => {
                let token = serde_json::from_str(token).unwrap_or_else(|_| json!(token));
                set(&mut body, "pagination", "afterCursor", token, false);
            }
            (Way::Pagination, Some(Position::Offset(offset))) => {
                set(&mut body, "pagination", "offset", json!(offset), false);
            }
            _ => {}
        }
        Value::Object(body)
    }

    /// P2-3: the rows of a page. A path that is not there is an error, not an empty page.
    fn find_rows(&self, result: Value) -> Result<Vec<Value>, Failure> {
        let mut at = result;
        let path = match &self.rows {
            Some(path) => path.clone(),
            None => guess_rows(&at),
        };
        for key in &path {
            // PHP writes an empty object as an empty list.
            if at.as_array().is_some_and(Vec::is_empty) {
                return Ok(Vec::new());
            }
            let Some(inner) = at.get_mut(key.as_str()) else {
                return Err(self.no_rows(&path, &format!("there is no `{key}`")));
            };
            at = inner.take();
        }
        match at {
            Value::Array(rows) => Ok(rows),
            Value::Object(rows) => Ok(rows.into_iter().map(|(_, row)| row).collect()),
            Value::Null | Value::Bool(false) => Ok(Vec::new()),
            _ => Err(self.no_rows(&path, "what stands there is not a list")),
        }
    }

    fn no_rows(&self, path: &[String], why: &str) -> Failure {
        let place = [&["result".to_owned()], path].concat().join(".");
        let text =
            format!("{}: the rows should be at `{place}`, but {why}; `--rows` names another place", self.target.name);
        Failure::Call(Class::Transport, text)
    }

    fn behind_keyset(
        &self,
        cursor: Cursor,
        rows: &[Value],
        start: Option<&Position>,
        more: bool,
    ) -> Result<Next, Failure> {
        if rows.is_empty() || (rows.len() < PAGE && !more) {
            return Ok(Next::Nowhere);
        }
        self.behind_last(cursor, rows, start)
    }

    fn behind_tail(&self, cursor: Cursor, rows: &[Value], start: Option<&Position>) -> Result<Next, Failure> {
        if rows.is_empty() || rows.len() < self.largest {
            return Ok(Next::Nowhere);
        }
        self.behind_last(cursor, rows, start)
    }

    fn behind_last(&self, cursor: Cursor, rows: &[Value], start: Option<&Position>) -> Result<Next, Failure> {
        let Some(id) = rows.last().and_then(|row| id_of(row, cursor.row)) else {
            let text = format!(
                "the rows have no `{}` to go on behind: add `{}` to what is selected",
                cursor.row, cursor.request
            );
            return Err(Failure::Usage(text));
        };
        let advances = match start {
            Some(Position::After(before)) => is_behind(&id, before),
            _ => true,
        };
        if advances {
            return Ok(Next::At(Some(Position::After(id))));
        }
        let text = format!(
            "{}: the page behind `{}` {id} ends where it began; the walk would not end",
            self.target.name, cursor.row
        );
        Err(Failure::Call(Class::Transport, text))
    }

    fn behind_pagination(&self, start: Option<&Position>, found: usize, token: Option<Value>) -> Next {
        match token {
            Some(Value::Null) => Next::Nowhere,
            Some(token) => Next::At(Some(Position::Token(token.to_string(), 0))),
            None if found == 0 || found < self.largest => Next::Nowhere,
            None => Next::At(Some(Position::Offset(offset(start) + count(found)))),
        }
    }
}

fn behind_start(start: Option<&Position>, next: Option<i64>) -> Result<Next, Failure> {
    let at = if let Some(Position::Start(start, _)) = start { *start } else { -1 };
    match next {
        None => Ok(Next::Nowhere),
        Some(next) if next > at => Ok(Next::At(Some(Position::Start(next, 0)))),
        Some(next) => {
            let text = format!("the page at start {at} is followed by start {next}; the walk would not end");
            Err(Failure::Call(Class::Transport, text))
        }
    }
}

/// Sets an entry of an object inside of parameters; one of the user's own stays where `keep` says so.
fn set(body: &mut Map<String, Value>, object: &str, key: &str, value: Value, keep: bool) {
    let inner = body.entry(object).or_insert_with(|| json!({}));
    if !inner.is_object() {
        *inner = json!({});
    }
    if !(keep && inner.get(key).is_some()) {
        inner[key] = value;
    }
}

/// Of a method that is not documented: the result itself, or the only list in it.
fn guess_rows(result: &Value) -> Vec<String> {
    let Value::Object(entries) = result else { return Vec::new() };
    let lists: Vec<&String> = entries.iter().filter(|(_, value)| value.is_array()).map(|(key, _)| key).collect();
    if let [only] = lists[..] { vec![only.clone()] } else { Vec::new() }
}

fn id_of(row: &Value, key: &str) -> Option<String> {
    match row.get(key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_behind(id: &str, before: &str) -> bool {
    match (id.parse::<i64>(), before.parse::<i64>()) {
        (Ok(id), Ok(before)) => id > before,
        _ => id != before,
    }
}

fn number_or_text(text: &str) -> Value {
    text.parse::<i64>().map_or_else(|_| json!(text), |number| json!(number))
}

fn offset(start: Option<&Position>) -> i64 {
    if let Some(Position::Offset(offset)) = start { *offset } else { 0 }
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
