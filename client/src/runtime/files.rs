//! Files outside of calls: uploads in two steps and downloads (F-1, F-2).
//!
//! | file | owns the decision |
//! |---|---|
//! | `signed` | what an address may be, and that nobody sees it |
//! | `content`, `form` | what is uploaded, and how it looks on the wire |
//! | `upload` | the second step of an upload, and when it is repeated |
//! | `download`, `range` | headers, redirects and what is no file |
//! | `body` | a file while it comes in |

mod body;
mod content;
mod download;
mod form;
mod range;
mod signed;
mod upload;

pub use body::Download;
pub use content::Content;
