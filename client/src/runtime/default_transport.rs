//! The transport of clients and authorization servers that are given none.

use std::sync::Arc;

use super::error::Error;
use super::transport::Transport;

#[cfg(feature = "reqwest")]
pub(crate) fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(super::reqwest::ReqwestTransport::new()?))
}

#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration("no transport is given, and the feature `reqwest` is off"))
}
