//! The header `Content-Range`.

use crate::runtime::stream::HttpStream;

/// `bytes 5-9/10`.
pub(super) fn range_start(reply: &HttpStream) -> Option<u64> {
    let range = reply.header("content-range")?.trim().strip_prefix("bytes ")?;
    range.split_once('-')?.0.trim().parse().ok()
}

/// The same, its end; `bytes */10` as well.
pub(super) fn whole_length(reply: &HttpStream) -> Option<u64> {
    reply.header("content-range")?.rsplit_once('/')?.1.trim().parse().ok()
}
