// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.*`.

pub mod activity;
pub mod address;
pub mod automatedsolution;
pub mod automation;
pub mod calllist;
pub mod catalog;
pub mod category;
pub mod company;
pub mod contact;
pub mod currency;
pub mod deal;
pub mod dealcategory;
pub mod documentgenerator;
pub mod duplicate;
pub mod entity;
pub mod enum_;
pub mod invoice;
pub mod item;
pub mod lead;
pub mod measure;
pub mod multifield;
pub mod orderentity;
pub mod paysystem;
pub mod persontype;
pub mod product;
pub mod productrow;
pub mod productsection;
pub mod quote;
pub mod requisite;
pub mod settings;
pub mod stagehistory;
pub mod status;
pub mod timeline;
pub mod tracking;
pub mod type_;
pub mod userfield;
pub mod vat;
