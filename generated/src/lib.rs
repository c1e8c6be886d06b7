// @generated from docs. Do not edit; run `cargo codegen`.

//! Typed requests, answers and errors of the Bitrix24 REST methods.
//!
//! One module per name segment: a method `a.b.add` is the request `a::b::Add`, called by `a::b::add`, when feature
//! `a` is on; REST 3.0 is in `v3`. Nothing here opens a connection: give a request to whatever is a `Caller`.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    clippy::module_inception,
    reason = "modules follow the segments of method names"
)]
#![allow(
    clippy::should_implement_trait,
    reason = "setters are called like the parameters that they set"
)]
#![allow(
    clippy::too_many_arguments,
    reason = "a request takes as many arguments as it has required parameters"
)]
#![allow(
    clippy::type_complexity,
    reason = "a value that may be of many types is written as the documentation lists them"
)]

#[cfg(feature = "access")]
pub mod access;
#[cfg(feature = "ai")]
pub mod ai;
#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "biconnector")]
pub mod biconnector;
#[cfg(feature = "bizproc")]
pub mod bizproc;
#[cfg(feature = "booking")]
pub mod booking;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "catalog")]
pub mod catalog;
#[cfg(feature = "crm")]
pub mod crm;
#[cfg(feature = "department")]
pub mod department;
#[cfg(feature = "disk")]
pub mod disk;
#[cfg(feature = "documentgenerator")]
pub mod documentgenerator;
#[cfg(feature = "entity")]
pub mod entity;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "feature")]
pub mod feature;
#[cfg(feature = "humanresources")]
pub mod humanresources;
#[cfg(feature = "im")]
pub mod im;
#[cfg(feature = "imbot")]
pub mod imbot;
#[cfg(feature = "imconnector")]
pub mod imconnector;
#[cfg(feature = "imopenlines")]
pub mod imopenlines;
#[cfg(feature = "landing")]
pub mod landing;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "log")]
pub mod log;
#[cfg(feature = "mailservice")]
pub mod mailservice;
#[cfg(feature = "messageservice")]
pub mod messageservice;
#[cfg(feature = "method")]
pub mod method;
#[cfg(feature = "methods")]
pub mod methods;
#[cfg(feature = "on")]
pub mod on;
#[cfg(feature = "placement")]
pub mod placement;
#[cfg(feature = "profile")]
pub mod profile;
#[cfg(feature = "pull")]
pub mod pull;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "rpa")]
pub mod rpa;
#[cfg(feature = "sale")]
pub mod sale;
#[cfg(feature = "salescenter")]
pub mod salescenter;
#[cfg(feature = "scope")]
pub mod scope;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "sign")]
pub mod sign;
#[cfg(feature = "socialnetwork")]
pub mod socialnetwork;
#[cfg(feature = "sonet_group")]
pub mod sonet_group;
#[cfg(feature = "task")]
pub mod task;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "telephony")]
pub mod telephony;
#[cfg(feature = "timeman")]
pub mod timeman;
pub mod types;
#[cfg(feature = "user")]
pub mod user;
#[cfg(feature = "userconsent")]
pub mod userconsent;
#[cfg(feature = "userfieldconfig")]
pub mod userfieldconfig;
#[cfg(feature = "userfieldtype")]
pub mod userfieldtype;
#[cfg(
    any(
        feature = "call",
        feature = "humanresources",
        feature = "mail",
        feature = "main",
        feature = "note",
        feature = "tasks",
        feature = "timeman"
    )
)]
pub mod v3;
#[cfg(feature = "vote")]
pub mod vote;
#[cfg(feature = "voximplant")]
pub mod voximplant;

#[allow(unused_imports)]
mod prelude {
    pub(crate) use bitrix24_wire::codegen::*;
}
