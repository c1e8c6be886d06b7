//! Walks over the pages of a list, as streams (P2-1 to P3-3).
//!
//! | call | what it does | order |
//! |---|---|---|
//! | [`Client::scan`] | walks by the id of the rows: cheap for any number of rows | ascending ids |
//! | [`Client::pages`] | page by page, each with `total`; the portal says where the next page begins | that of the request |
//! | [`Client::rows`] | the rows of these pages | that of the request |
//! | [`Client::tail`] | rows after a known row (REST 3.0 methods `….tail`) | that of the cursor |

mod client;
mod cursor;
mod facts;
mod params;
mod position;
mod step;
mod stream;

pub use cursor::TailCursor;
pub use facts::ListFacts;
pub use position::Position;
pub use stream::{Page, Pages, Rows};
