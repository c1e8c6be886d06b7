// @generated from docs. Do not edit; run `cargo codegen`.

//! All methods as values, for tools that meet a method by its name (feature `registry`).
//!
//! Only methods whose own feature is on are in it.

use crate::prelude::*;

/// All methods whose features are on, sorted by module and name.
#[allow(deprecated)]
pub static METHODS: &[MethodInfo] = &[
    #[cfg(feature = "access")]
    MethodInfo::of::<crate::access::Name>(),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::List>(),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::Register>(),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::Unregister>(),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::Info>(),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::option::Get>(),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::option::Set>(),
    #[cfg(feature = "batch")]
    MethodInfo::of::<crate::batch::Batch>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Add>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Delete>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Fields>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Get>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::List>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Update>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Add>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Delete>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Fields>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Get>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::List>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Update>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::fields::Update>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Add>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Delete>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Fields>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Get>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::List>(),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Update>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Add>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Delete>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::List>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Log>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Update>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::event::EventSend>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Add>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Delete>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::List>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Update>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::Complete>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::Delegate>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::List>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Instances>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Kill>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Start>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Terminate>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Add>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Delete>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::List>(),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Update>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Add>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Createfromwaitlist>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Delete>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Get>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Update>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::Set>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::Unset>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::Set>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::Unset>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::clienttype::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Add>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Delete>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Get>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Update>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::Set>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::Unset>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Add>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Delete>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Get>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Update>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Add>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Createfrombooking>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Delete>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Get>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Update>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::Set>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::Unset>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::List>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::Set>(),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::Unset>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::accessibility::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Add>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Delete>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Getbyid>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Update>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::get::Nearest>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::meeting::status::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::meeting::status::Set>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Add>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Delete>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::List>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Update>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::booking::List>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Add>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Delete>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Update>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::settings::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::user::settings::Get>(),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::user::settings::Set>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::IsOffers>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Cancel>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::CancelList>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Conduct>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::ConductList>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Confirm>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::DeleteList>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Fields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Unconfirm>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Fields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::mode::Status>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::enum_::GetRoundTypes>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::enum_::GetStoreDocumentTypes>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Modify>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::GetLanguages>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Download>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::GetFieldsByFilter>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Download>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::GetFieldsByFilter>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Download>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::GetFieldsByFilter>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Download>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::GetFieldsByFilter>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<
        crate::catalog::product_property_feature::GetAvailableFeaturesByProperty,
    >(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::Set>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::roundingrule::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::userfield::document::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::userfield::document::Update>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Add>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Delete>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Get>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::GetFields>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::List>(),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Move>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::call::GetTranscript>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::communication::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateColor>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateDeadline>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateDescription>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateResponsibleUser>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::Trigger>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Execute>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Statuslist>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<
        crate::crm::company::details::configuration::ForceCommonScopeForAll,
    >(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Reset>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<
        crate::crm::contact::details::configuration::ForceCommonScopeForAll,
    >(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Reset>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::base::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::base::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::ForceCommonScopeForAll>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Reset>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::productrows::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::productrows::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Expose>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Status>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::default::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::default::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::stage::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Enablepublicurl>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Getfields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Upload>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Getfields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::Findbycomm>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Register>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Unregister>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::entity::MergeBatch>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitydirection>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitynotifytype>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitypriority>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitystatus>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitytype>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Addresstype>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Contenttype>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Getorderownertypes>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Ownertype>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::settings::Mode>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Getexternallink>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Expose>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::BatchImport>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Import>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::delivery::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::delivery::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::ForceCommonScopeForAll>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Reset>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Pay>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Unpay>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::SetDelivery>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::SetQuantity>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::GetAvailableForPayment>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::ForceCommonScopeForAll>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Reset>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::productrows::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::productrows::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::multifield::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::Deletebyfilter>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::GetFields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::paysystem::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::paysystem::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::persontype::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::persontype::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Types>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::enumeration::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::settings::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productrow::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productrow::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::productrows::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::productrows::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Register>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Unregister>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Countries>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Availabletoadd>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::settings::mode::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::stagehistory::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::entity::Items>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::entity::Types>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Bind>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Unbind>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::item::Pin>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::item::Unpin>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Set>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Save>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::tracking::trace::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::tracking::trace::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::GetByEntityTypeId>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Update>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::Types>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::enumeration::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::settings::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Add>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Delete>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Fields>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Get>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::List>(),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Update>(),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Add>(),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Delete>(),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Fields>(),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Get>(),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Update>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::attached_object::Get>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::CopyTo>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Delete>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Get>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetExternalLink>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetFields>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetVersions>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::MarkDeleted>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::MoveTo>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Rename>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Restore>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::RestoreFromVersion>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Search>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::UploadVersion>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::AddSubFolder>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::CopyTo>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::DeleteTree>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Get>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetChildren>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetExternalLink>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetFields>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::MarkDeleted>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::MoveTo>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Rename>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Restore>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::ShareToUser>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::UploadFile>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::rights::GetTasks>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::AddFolder>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::Get>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetChildren>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetFields>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetForApp>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetList>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetTypes>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::Rename>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::UploadFile>(),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::version::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Add>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Delete>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Enablepublicurl>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Getfields>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::List>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Update>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Add>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Delete>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::List>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Update>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Add>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Delete>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::List>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Update>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Add>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Delete>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Fillaccesses>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::List>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Update>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Add>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Delete>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Get>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Getfields>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::List>(),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Update>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Add>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Delete>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Get>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Rights>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Update>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Add>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Delete>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Get>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Update>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Add>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Delete>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Get>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Update>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Add>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Delete>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Get>(),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Update>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Bind>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Get>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Unbind>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Clear>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Error>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Get>(),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::List>(),
    #[cfg(feature = "events")]
    MethodInfo::of::<crate::events::Events>(),
    #[cfg(feature = "feature")]
    MethodInfo::of::<crate::feature::Get>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Add>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Delete>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Update>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::user::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::employee::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::employee::Set>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::field::value::Set>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::job::Update>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::job::status::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::Notify>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Leave>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Mute>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::SetOwner>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateAvatar>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateColor>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateTitle>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::Delete>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::counters::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::colleagues::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::employees::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::managers::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Read>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Unread>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Writing>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::messages::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::messages::Search>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::read::All>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::users::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Commit>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Delete>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Save>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::folder::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Command>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Delete>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Like>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Share>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Update>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Answer>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Confirm>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Delete>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Read>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::history::Search>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::personal::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::read::All>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::read::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::schema::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::system::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Hide>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Pin>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Unread>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::revision::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::chat::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::department::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Add>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Delete>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::user::List>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::list::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::Set>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::idle::End>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::idle::Start>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Get>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Subscribe>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Unsubscribe>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::file::Download>(),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::file::Upload>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Register>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Unregister>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Register>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Unregister>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::bot::List>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Leave>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SendTyping>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SetManager>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SetOwner>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateAvatar>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateColor>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateTitle>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::List>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Answer>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Register>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Unregister>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::dialog::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Like>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::List>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Register>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Unregister>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Leave>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::SetOwner>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::input_action::Notify>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::manager::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::manager::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::GetContext>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Read>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::MessageSend>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::reaction::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::reaction::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::text_field::Enabled>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::Add>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::Delete>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::List>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Answer>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::List>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Register>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Unregister>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Update>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::event::Get>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::file::Download>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::file::Upload>(),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::revision::Get>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Activate>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::List>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Register>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Status>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Unregister>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::chat::name::Set>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::connector::data::Set>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::delete::Messages>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::Messages>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::status::Delivery>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::status::Reading>(),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::update::Messages>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Finish>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Operator>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Transfer>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::message::MessageSend>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Add>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Delete>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Update>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::list::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::path::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::GetLastId>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::user::Add>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::user::Delete>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::lead::Create>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::message::Add>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::dialog::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::message::quick::Save>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::message::session::Start>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::network::Join>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::network::message::Add>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Answer>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Finish>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Skip>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Spam>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Transfer>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::another::Finish>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::revision::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Intercept>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Join>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Open>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Start>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::head::Vote>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::history::Get>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::Pin>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::PinAll>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::Silent>(),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::UnpinAll>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Addcard>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::ChangeAnchor>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::ChangeNodeName>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Clonecard>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getbyid>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getcontent>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::GetContentFromRepository>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getlist>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getmanifest>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getmanifestfile>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getrepository>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Removecard>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updateattrs>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::UpdateCards>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updatecontent>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updatenodes>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::UpdateStyles>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Uploadfile>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetPageList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetSiteList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::Register>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::Unregister>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Add>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Addblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::AddByTemplate>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Copy>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Copyblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Delete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Deleteblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Downblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::FavoriteBlock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getadditionalfields>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::GetList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getpreview>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getpublicurl>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Hideblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::MarkDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Markdeletedblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::MarkUnDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Markundeletedblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Move>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Moveblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Publication>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::RemoveEntities>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::ResolveIdByPublicUrl>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Showblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::UnFavoriteBlock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Unpublic>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Upblock>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Update>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::CheckContent>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::GetList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Register>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Unbind>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Unregister>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Debug>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Getlist>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Register>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Unregister>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::Enable>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::GetList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::GetRights>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::IsEnabled>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::SetAccessCodes>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::SetRights>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Add>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::AddFolder>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::BindingToGroup>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::BindingToMenu>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Delete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::FullExport>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Getadditionalfields>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetFolders>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetGroupBindings>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetList>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetMenuBindings>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetPreview>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetPublicUrl>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetRights>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkFolderDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkFolderUnDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkUnDelete>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Publication>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::PublicationFolder>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::SetRights>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnbindingFromGroup>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnbindingFromMenu>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Unpublic>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnPublicFolder>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Update>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UpdateFolder>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::DeleteForLanding>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::DeleteForSite>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::Get>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::GetSpecialPage>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::Set>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::GetLandingRef>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::Getlist>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::GetSiteRef>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::SetLandingRef>(),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::SetSiteRef>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Add>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Delete>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Get>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Update>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Add>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Delete>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Get>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Update>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::get::file::Url>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Add>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Delete>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Get>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Update>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::type_::Get>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::get::iblock::type_::Id>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Add>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Delete>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Get>(),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Update>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::Add>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::Delete>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::user::Get>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Add>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Delete>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Get>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Share>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Update>(),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::getusers::Important>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Add>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Delete>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Fields>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Get>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::List>(),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Update>(),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::message::status::Update>(),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Add>(),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Delete>(),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::List>(),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Update>(),
    #[cfg(feature = "method")]
    MethodInfo::of::<crate::method::Get>(),
    #[cfg(feature = "methods")]
    MethodInfo::of::<crate::methods::Methods>(),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Bind>(),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Get>(),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::List>(),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Unbind>(),
    #[cfg(feature = "profile")]
    MethodInfo::of::<crate::profile::Profile>(),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::config::Get>(),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::event::Add>(),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::push::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Update>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::GetSettings>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::SetSettings>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::SetVisibilitySettings>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Get>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::GetTasks>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::List>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Update>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Get>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::ListForType>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Update>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::AddUser>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::Do>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::ListForItem>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Update>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::UpdateIsFixed>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Add>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Delete>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Get>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::List>(),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::AddCatalogProduct>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::GetFieldsCatalogProduct>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::UpdateCatalogProduct>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::DeleteByFilter>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::check::Apply>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Getlist>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::config::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::config::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Sendmessage>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::pay::Invoice>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::pay::Payment>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::invoice::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::payment::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Getfieldsbytype>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::DeleteByFilter>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Modify>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Getfieldsbytype>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Modify>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Delete>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Get>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Getfields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Update>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::Add>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::DeleteByFilter>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::GetListLangs>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_binding::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_binding::List>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_platform::GetFields>(),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_platform::List>(),
    #[cfg(feature = "salescenter")]
    MethodInfo::of::<crate::salescenter::payment::GetPublicUrl>(),
    #[cfg(feature = "scope")]
    MethodInfo::of::<crate::scope::Scope>(),
    #[cfg(feature = "server")]
    MethodInfo::of::<crate::server::Time>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::company::provider::List>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::document::Get>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::document::DocumentSend>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::hcmlink::document::Get>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::mysafe::Tail>(),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::personal::Tail>(),
    #[cfg(feature = "socialnetwork")]
    MethodInfo::of::<crate::socialnetwork::api::workgroup::Get>(),
    #[cfg(feature = "socialnetwork")]
    MethodInfo::of::<crate::socialnetwork::api::workgroup::List>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Create>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Delete>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Get>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Setowner>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Update>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::feature::Access>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Add>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Delete>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Get>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Groups>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Invite>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Request>(),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Complete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Get>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Getmanifest>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Isactionallowed>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Moveafteritem>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Renew>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::comment::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Get>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Getmanifest>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Isactionallowed>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::dependence::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::dependence::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Get>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Getmanifest>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::IsActionAllowed>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Addfile>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Addtofavorite>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Approve>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Complete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Defer>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Delegate>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Deletefile>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Deletefromfavorite>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Disapprove>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getallowedactions>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getallowedtaskactionsasstrings>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdata>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdependson>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdescription>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getfiles>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getmanifest>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Isactionallowed>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::List>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Renew>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Startexecution>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Get>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Getfields>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Gettypes>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Update>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::items::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::logitem::List>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::planner::Getlist>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Add>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Canmovetask>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Delete>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Get>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Movetask>(),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::AddStage>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::AddTask>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::DeleteStage>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::DeleteTask>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::GetStages>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::UpdateStage>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Complete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Start>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Activate>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Create>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::IsExists>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Pin>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Approve>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Complete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Defer>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Delegate>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Disapprove>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Getaccess>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::GetFields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Mute>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Pause>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Pin>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Renew>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Start>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Startwatch>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Stopwatch>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Unmute>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Unpin>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::counters::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::favorite::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::favorite::Remove>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::files::Attach>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::history::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::AddFromComment>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::DeleteFromComment>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Fields>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::AddAttachmentByContent>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::AddAttachmentsFromDisk>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Complete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::MoveAfter>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::MoveBefore>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::RemoveAttachments>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Renew>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Update>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::call::AttachTranscription>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::AttachRecord>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Finish>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Hide>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Register>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::SearchCrmEntities>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Show>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Add>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Delete>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Get>(),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Update>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Close>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Open>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Pause>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Settings>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Status>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Check>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Set>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::schedule::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::report::Add>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::settings::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::users::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::settings::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::settings::Set>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Access>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Add>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Admin>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Current>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Fields>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Get>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Search>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Update>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::option::Get>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::option::Set>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Add>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Delete>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::List>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Update>(),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::file::Get>(),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::agreement::List>(),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::agreement::Text>(),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::consent::Add>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Add>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Delete>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Get>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::GetTypes>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::List>(),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Update>(),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Add>(),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Delete>(),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::List>(),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Update>(),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::Get>(),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::List>(),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::field::Get>(),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::field::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Count>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Multidepartment>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Search>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Subordinates>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::field::Get>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::field::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Add>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Children>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Count>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Edit>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Get>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Move>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Search>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::communication::Edit>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::communication::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::field::Get>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::field::List>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Add>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Move>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Remove>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Set>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::field::Get>(),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::field::List>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::Get>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::List>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::Senders>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::field::Get>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::field::List>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createcalendarevent>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createchat>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createcrmactivity>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createfeedpost>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createtask>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Forward>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Get>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::List>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Movetofolder>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Removecrmactivity>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::MessageReply>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::MessageSend>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Thread>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::field::Get>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::field::List>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::Listcontacts>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::Listemployees>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::field::Get>(),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::field::List>(),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::Get>(),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::List>(),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::Tail>(),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::field::Get>(),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::field::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Add>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Archive>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Delete>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Update>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::field::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::field::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Add>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Archive>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Delete>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Update>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::field::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::field::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::field::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::field::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::field::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::field::List>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::Add>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::field::Get>(),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::field::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Update>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::field::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::field::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::MessageSend>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::field::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::field::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::field::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::field::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::Attach>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::field::Get>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::field::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Add>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Addfromchatmessage>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Delete>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::List>(),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Update>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::List>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::field::Get>(),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::field::List>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Download>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Get>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetAnswerVoted>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetMany>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetWithVoted>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Recall>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Resume>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Stop>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Vote>(),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::integration::im::ImSend>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::callback::Start>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::infocall::Startwithsound>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::infocall::Startwithtext>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::Set>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::sip::Set>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Add>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Delete>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Status>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Update>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::connector::Status>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::statistic::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::tts::voices::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::url::Get>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::ActivatePhone>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::DeactivatePhone>(),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::Get>(),
];
