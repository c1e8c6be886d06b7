// @generated from docs. Do not edit; run `cargo codegen`.

//! `sale.*`.

pub mod basketitem;
pub mod basketproperties;
pub mod business_value_person_domain;
pub mod cashbox;
pub mod delivery;
pub mod order;
pub mod payment;
pub mod paymentitembasket;
pub mod paymentitemshipment;
pub mod paysystem;
pub mod persontype;
pub mod property;
pub mod property_relation;
pub mod propertygroup;
pub mod propertyvalue;
pub mod propertyvariant;
pub mod shipment;
pub mod shipmentitem;
pub mod shipmentproperty;
pub mod shipmentpropertyvalue;
pub mod status;
pub mod status_lang;
pub mod trade_binding;
pub mod trade_platform;
