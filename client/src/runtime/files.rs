//! Files outside of calls: uploads in two steps and downloads (F-1, F-2).
//!
//! | file | owns the decision |
//! |---|---|
//! | `signed` | which addresses are allowed, and masking them |
//! | `content`, `form` | what is uploaded, and its form on the wire |
//! | `upload` | the second step of an upload, and when it is repeated |
//! | `download`, `range` | headers, redirects, and replies that are not a file |
//! | `body` | a file that is being downloaded |

mod body;
mod content;
mod download;
mod form;
mod range;
mod signed;
mod upload;

pub use body::Download;
pub use content::Content;
