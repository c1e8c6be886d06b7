//! How a list is walked, by what its method documents.

use bitrix24::Version;
use bitrix24::wire::{Cursor, ListInfo, OrderStyle};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::position::Position;
use crate::session::Target;

/// How pages are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// P2-2: the rows behind the last one, without counting them.
    Keyset(Cursor),
    /// P2-1: `start` and `next`.
    Start,
    /// P3-1: `pagination.offset`, or `pagination.afterCursor` where the reply has `nextCursor`.
    Pagination,
    /// P3-2: `cursor`.
    Tail(Cursor),
    /// There is one page.
    Once,
}

/// How a list is walked. An order or a start of the user's own is kept: then it is walked by `start`.
pub(super) fn way(target: Target<'_>, list: Option<ListInfo>, parameters: &Map<String, Value>) -> Way {
    let documents = |name: &str| spelling(target, name).is_some();
    let given = |name: &str| parameters.keys().any(|key| key.eq_ignore_ascii_case(name));
    let cursor = list.and_then(|list| list.cursor);
    match (target.version, list) {
        (Version::V2, Some(list)) => match cursor {
            Some(cursor)
                if list.order == OrderStyle::Map
                    && ["order", "filter", "start"].into_iter().all(documents)
                    && !given("order")
                    && !given("start") =>
            {
                Way::Keyset(cursor)
            }
            _ => Way::Start,
        },
        (Version::V2, None) => Way::Start,
        (Version::V3, None) => Way::Pagination,
        (Version::V3, Some(_)) => match cursor {
            Some(cursor) if documents("cursor") => Way::Tail(cursor),
            _ if documents("pagination") => Way::Pagination,
            _ => Way::Once,
        },
    }
}

/// Rows in an order of their own repeat and get lost between pages: the cursor gives them one.
pub(super) fn order(target: Target<'_>, list: Option<ListInfo>, way: Way, parameters: &mut Map<String, Value>) {
    let Some((list, cursor)) = list.and_then(|list| Some((list, list.cursor?))) else { return };
    let given = |name: &str| parameters.keys().any(|key| key.eq_ignore_ascii_case(name));
    match (list.order, spelling(target, "order"), spelling(target, "sort")) {
        (OrderStyle::Map, Some(order), _) if !given("order") && !matches!(way, Way::Tail(_) | Way::Once) => {
            parameters.insert(order.to_owned(), json!({ cursor.request: "ASC" }));
        }
        (OrderStyle::SortAndOrder, Some(order), Some(sort)) if !given("order") && !given("sort") => {
            parameters.insert(sort.to_owned(), json!(cursor.request));
            parameters.insert(order.to_owned(), json!("ASC"));
        }
        _ => {}
    }
}

/// A position belongs to a way of walking.
pub(super) fn fits(way: Way, from: Option<&Position>) -> Result<(), Failure> {
    let fits = match (way, from) {
        (_, None) => true,
        (Way::Keyset(_) | Way::Tail(_), Some(position)) => matches!(position, Position::After(_)),
        (Way::Start | Way::Once, Some(position)) => matches!(position, Position::Start(..)),
        (Way::Pagination, Some(position)) => matches!(position, Position::Offset(_) | Position::Token(..)),
    };
    let text = "this list is walked in another way than that position belongs to: give the parameters of the walk that \
                printed it";
    if fits { Ok(()) } else { Err(Failure::Usage(text.to_owned())) }
}

/// How the method spells a parameter.
pub(super) fn spelling(target: Target<'_>, name: &str) -> Option<&'static str> {
    target.method?.parameters().fields.iter().find(|field| field.eq_ignore_ascii_case(name)).copied()
}
