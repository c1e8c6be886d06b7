// @generated from docs. Do not edit; run `cargo codegen`.

//! `booking.v1.*`.

pub mod booking;
pub mod clienttype;
pub mod resource;
pub mod resource_type;
pub mod waitlist;
