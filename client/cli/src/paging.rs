//! How the pages of a list are read: as its method documents, unless the user wants an order.

use bitrix24::wire::{ListInfo, OrderStyle};
use bitrix24::{Error, ErrorKind, ListFacts, Position, Rows, TailCursor, Version};
use serde_json::{Map, Value, json};

use crate::catalogue::Target;
use crate::failure::Failure;
use crate::session::Session;
use crate::verdict;

/// A walk over all pages of a list.
pub(crate) struct Walk<'a> {
    target: Target<'a>,
    parameters: Value,
    list: ListInfo,
    way: Way,
    /// Neither the documentation nor the user says where the rows are.
    guesses: bool,
}

/// How pages are requested.
#[derive(Clone, Debug, PartialEq)]
enum Way {
    /// P2-2: the rows behind the last one, without counting them.
    Scan,
    /// P2-1, P3-1: page by page.
    Rows,
    /// P3-2: `cursor`.
    Tail(TailCursor),
}

impl<'a> Walk<'a> {
    /// A walk. Without `rows` the documentation decides where the rows are.
    pub(crate) fn new(target: Target<'a>, parameters: Value, rows: Option<&str>) -> Result<Self, Failure> {
        let Value::Object(mut parameters) = parameters else {
            return Err(Failure::Usage("a list is walked with named parameters".to_owned()));
        };
        let documented = target.method.and_then(|method| method.list);
        if let (None, None, Some(method)) = (documented, rows, target.method) {
            let text = format!("{} is not documented as a list; `--rows` tells where its rows are", method.name);
            return Err(Failure::Usage(text));
        }
        let way = way(target, documented, &parameters)?;
        if way == Way::Rows {
            order(target, documented, &mut parameters);
        }
        let mut list = documented.unwrap_or(ListInfo::new(&[]));
        if let Some(path) = rows {
            list.rows = keys(path.split('.').filter(|key| !key.is_empty()).map(str::to_owned).collect());
        }
        let guesses = documented.is_none() && rows.is_none();
        Ok(Self { target, parameters: Value::Object(parameters), list, way, guesses })
    }

    /// Its rows, from the beginning or from a position of an earlier walk.
    pub(crate) async fn open(&mut self, session: &Session, from: Option<&Position>) -> Result<Rows<Value>, Failure> {
        if self.guesses {
            // Costs one more request, for methods that are not documented.
            let reply = session.call(self.target, &self.parameters).await?;
            self.list.rows = keys(guess_rows(&reply.result));
        }
        let (client, target) = (session.client(), self.target);
        let names = target.method.map_or(&[][..], |method| method.parameters().fields);
        let list = ListFacts::from(self.list).parameters(names);
        let rows = match &self.way {
            Way::Scan => client.scan_raw(target.version, target.name, &self.parameters, list),
            Way::Rows => client.rows_raw(target.version, target.name, &self.parameters, list),
            Way::Tail(cursor) => client.tail_raw(target.name, &self.parameters, list, cursor.clone()),
        };
        Ok(from.iter().fold(rows, |rows, position| rows.after(position)))
    }

    /// The failure of a walk that ended early.
    pub(crate) fn failure(&self, error: &Error) -> Failure {
        match (verdict::failure(error, self.target.method), error.kind()) {
            (Failure::Call(class, text), ErrorKind::Decode) => {
                Failure::Call(class, format!("{text}\n  `--rows` names another place of the rows"))
            }
            (failure, _) => failure,
        }
    }

    /// The parameter with which the user can ask for more rows, if the reply does not say whether there are more.
    pub(crate) fn silent_paging(&self, rows: &Rows<Value>) -> Option<&'static str> {
        let pages = |field: &&&str| {
            ["offset", "last_id", "lastid", "page"].iter().any(|known| field.eq_ignore_ascii_case(known))
        };
        let silent = self.way == Way::Rows && !self.documents("pagination") && rows.total().is_none_or(|all| all <= 0);
        self.target.method?.parameters().fields.iter().find(pages).filter(|_| silent).copied()
    }

    fn documents(&self, name: &str) -> bool {
        spelling(self.target, name).is_some()
    }
}

/// How a list is walked. With an order or a start of the user's own, it is walked page by page.
fn way(target: Target<'_>, list: Option<ListInfo>, parameters: &Map<String, Value>) -> Result<Way, Failure> {
    let documents = |name: &&str| spelling(target, name).is_some();
    let given = |name: &str| parameters.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value);
    let Some((list, cursor)) = list.and_then(|list| Some((list, list.cursor?))) else { return Ok(Way::Rows) };
    match target.version {
        Version::V2 if list.order == OrderStyle::Map => {
            // Such a walk begins with `start=-1`.
            let from = given("start").is_none_or(|start| *start == json!(-1) || *start == json!("-1"));
            let scans = ["order", "filter", "start"].iter().all(documents) && given("order").is_none() && from;
            Ok(if scans { Way::Scan } else { Way::Rows })
        }
        Version::V3 if documents(&"cursor") => tail(cursor.request, parameters.get("cursor")).map(Way::Tail),
        _ => Ok(Way::Rows),
    }
}

/// The cursor of a walk, with the members that the user gives.
fn tail(field: &str, given: Option<&Value>) -> Result<TailCursor, Failure> {
    let given = |key: &str| given?.get(key);
    let field = given("field").and_then(Value::as_str).unwrap_or(field);
    let descending = given("order").and_then(Value::as_str).is_some_and(|order| order.eq_ignore_ascii_case("desc"));
    let cursor = match (given("value").cloned(), descending) {
        (Some(value), true) => TailCursor::descending(field, value),
        (None, true) => {
            let text = "descending from which value? `cursor[value]` is missing";
            return Err(Failure::Usage(text.to_owned()));
        }
        (value, false) => TailCursor::ascending(field, value.unwrap_or(json!(0))),
    };
    match given("limit").map(|limit| limit.as_u64().or_else(|| limit.as_str()?.parse().ok())) {
        None => Ok(cursor),
        Some(limit) => match limit.and_then(|limit| u32::try_from(limit).ok()) {
            Some(limit) => Ok(cursor.limit(limit)),
            None => Err(Failure::Usage("`cursor[limit]` is not a number of rows".to_owned())),
        },
    }
}

/// Adds an order by the cursor. Without one, rows repeat and get lost between pages.
fn order(target: Target<'_>, list: Option<ListInfo>, parameters: &mut Map<String, Value>) {
    let Some((list, cursor)) = list.and_then(|list| Some((list, list.cursor?))) else { return };
    let given = |name: &str| parameters.keys().any(|key| key.eq_ignore_ascii_case(name));
    let pages = target.version == Version::V2 || spelling(target, "pagination").is_some();
    match (list.order, spelling(target, "order"), spelling(target, "sort")) {
        (OrderStyle::Map, Some(order), _) if !given("order") && pages => {
            parameters.insert(order.to_owned(), json!({ cursor.request: "ASC" }));
        }
        (OrderStyle::SortAndOrder, Some(order), Some(sort)) if !given("order") && !given("sort") => {
            parameters.insert(sort.to_owned(), json!(cursor.request));
            parameters.insert(order.to_owned(), json!("ASC"));
        }
        _ => {}
    }
}

/// The documented spelling of a parameter.
fn spelling(target: Target<'_>, name: &str) -> Option<&'static str> {
    target.method?.parameters().fields.iter().find(|field| field.eq_ignore_ascii_case(name)).copied()
}

/// The path to the rows of a method that is not documented: the result itself, or the only list in it.
fn guess_rows(result: &Value) -> Vec<String> {
    let Value::Object(entries) = result else { return Vec::new() };
    let lists: Vec<&String> = entries.iter().filter(|(_, value)| value.is_array()).map(|(key, _)| key).collect();
    if let [only] = lists[..] { vec![only.clone()] } else { Vec::new() }
}

/// Keys that live as long as the program, as facts of methods do. Each run reads one list, so the leak is small.
fn keys(path: Vec<String>) -> &'static [&'static str] {
    path.into_iter().map(|key| &*key.leak()).collect::<Vec<&'static str>>().leak()
}
