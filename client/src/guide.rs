//! Guides: one subject each, every example compiled.
//!
//! | guide | answers |
//! |---|---|
//! | [`auth`] | webhooks, applications, and where tokens are kept |
//! | [`calls`] | typed calls, calls by name, what can be set for one call |
//! | [`errors`] | what went wrong, whether it ran, what to do |
//! | [`limits`] | how fast a portal may be called, what is repeated and when |
//! | [`pages`] | how to get many rows |
//! | [`batch`] | many calls in one request |
//! | [`events`] | receiving what a portal sends |
//! | [`files`] | uploads and downloads |
//! | [`testing`] | testing your own code without a portal |
//! | [`features`] | what to compile, and what it costs |

#[doc = include_str!("guide/auth.md")]
pub mod auth {}
#[doc = include_str!("guide/batch.md")]
pub mod batch {}
#[doc = include_str!("guide/calls.md")]
pub mod calls {}
#[doc = include_str!("guide/errors.md")]
pub mod errors {}
#[doc = include_str!("guide/events.md")]
pub mod events {}
#[doc = include_str!("guide/features.md")]
pub mod features {}
#[doc = include_str!("guide/files.md")]
pub mod files {}
#[doc = include_str!("guide/limits.md")]
pub mod limits {}
#[doc = include_str!("guide/pages.md")]
pub mod pages {}
#[doc = include_str!("guide/testing.md")]
pub mod testing {}
