// @generated from docs. Do not edit; run `cargo codegen`.

//! All methods and events as values, for tools that meet one by its name (feature `registry`).
//!
//! Only those whose own feature is on are in it.

use crate::prelude::*;

/// All methods whose features are on, sorted by module and name.
#[allow(deprecated)]
pub static METHODS: &[MethodInfo] = &[
    #[cfg(feature = "access")]
    MethodInfo::of::<crate::access::Name>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/system/access-name.html",
        ),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::List>()
        .page("https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html"),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::Register>()
        .page("https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html"),
    #[cfg(feature = "ai")]
    MethodInfo::of::<crate::ai::engine::Unregister>()
        .page("https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html"),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::Info>()
        .page("https://apidocs.bitrix24.com/api-reference/common/system/app-info.html"),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::option::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html",
        ),
    #[cfg(feature = "app")]
    MethodInfo::of::<crate::app::option::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html",
        ),
    #[cfg(feature = "batch")]
    MethodInfo::of::<crate::batch::Batch>()
        .page("https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html"),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::connector::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::dataset::fields::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html",
        ),
    #[cfg(feature = "biconnector")]
    MethodInfo::of::<crate::biconnector::source::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Log>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::activity::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::event::EventSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::robot::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::Delegate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::task::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Instances>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Kill>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::Terminate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html",
        ),
    #[cfg(feature = "bizproc")]
    MethodInfo::of::<crate::bizproc::workflow::template::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Createfromwaitlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::client::Unset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::booking::external_data::Unset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::clienttype::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource::slots::Unset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::resource_type::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Createfrombooking>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::client::Unset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html",
        ),
    #[cfg(feature = "booking")]
    MethodInfo::of::<crate::booking::v1::waitlist::external_data::Unset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::accessibility::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Getbyid>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::event::get::Nearest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::meeting::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::meeting::status::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::resource::booking::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::section::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::settings::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::user::settings::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html",
        ),
    #[cfg(feature = "calendar")]
    MethodInfo::of::<crate::calendar::user::settings::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::IsOffers>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::catalog::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Cancel>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::CancelList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Conduct>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::ConductList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Confirm>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html",
        )
        .successor("catalog.document.conduct"),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::DeleteList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html",
        )
        .successor("catalog.document.getFields"),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Unconfirm>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html",
        )
        .successor("catalog.document.cancel"),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html",
        )
        .successor("catalog.document.element.getFields"),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::element::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::document::mode::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::documentcontractor::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::enum_::GetRoundTypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::enum_::GetStoreDocumentTypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::extra::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::measure::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Modify>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_group::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::GetLanguages>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::price_type_lang::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::GetFieldsByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::GetFieldsByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::offer::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::GetFieldsByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::service::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::GetFieldsByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product::sku::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_image::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_enum::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<
        crate::catalog::product_property_feature::GetAvailableFeaturesByProperty,
    >()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_feature::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::product_property_section::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::ratio::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::rounding_rule::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::roundingrule::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::section::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::store::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::storeproduct::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::userfield::document::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::userfield::document::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html",
        ),
    #[cfg(feature = "catalog")]
    MethodInfo::of::<crate::catalog::vat::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html",
        )
        .successor("crm.activity.todo.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html",
        )
        .successor("crm.activity.todo.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::badge::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::binding::Move>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::call::GetTranscript>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::communication::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::configurable::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::layout::blocks::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateColor>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateDeadline>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateDescription>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::todo::UpdateResponsibleUser>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::activity::type_::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::address::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automatedsolution::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::Trigger>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::Execute>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::automation::trigger::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Statuslist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::calllist::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html",
        )
        .successor("catalog.catalog.getFields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html",
        )
        .successor("catalog.catalog.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::catalog::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html",
        )
        .successor("catalog.catalog.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::category::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html",
        )
        .successor("crm.item.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html",
        )
        .successor("crm.item.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html",
        )
        .successor("crm.item.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html",
        )
        .successor("crm.item.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html",
        )
        .successor("crm.item.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html",
        )
        .successor("crm.item.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::contact::items::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<
        crate::crm::company::details::configuration::ForceCommonScopeForAll,
    >()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html",
        )
        .successor("crm.item.details.configuration.forceCommonScopeForAll"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html",
        )
        .successor("crm.item.details.configuration.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Reset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html",
        )
        .successor("crm.item.details.configuration.reset"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::details::configuration::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html",
        )
        .successor("crm.item.details.configuration.set"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::company::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html",
        )
        .successor("crm.item.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html",
        )
        .successor("crm.item.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html",
        )
        .successor("crm.item.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html",
        )
        .successor("crm.item.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html",
        )
        .successor("crm.item.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html",
        )
        .successor("crm.item.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::company::items::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<
        crate::crm::contact::details::configuration::ForceCommonScopeForAll,
    >()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html",
        )
        .successor("crm.item.details.configuration.forceCommonScopeForAll"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html",
        )
        .successor("crm.item.details.configuration.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Reset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html",
        )
        .successor("crm.item.details.configuration.reset"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::details::configuration::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html",
        )
        .successor("crm.item.details.configuration.set"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::contact::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::base::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::base::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::currency::localizations::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html")
        .successor("crm.item.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html",
        )
        .successor("crm.item.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html",
        )
        .successor("crm.item.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html")
        .successor("crm.item.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::List>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html")
        .successor("crm.item.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html",
        )
        .successor("crm.item.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::contact::items::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::ForceCommonScopeForAll>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html",
        )
        .successor("crm.item.details.configuration.forceCommonScopeForAll"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html",
        )
        .successor("crm.item.details.configuration.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Reset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html",
        )
        .successor("crm.item.details.configuration.reset"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::details::configuration::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html",
        )
        .successor("crm.item.details.configuration.set"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::productrows::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::productrows::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Expose>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::recurring::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::deal::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html",
        )
        .successor("crm.category.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html",
        )
        .successor("crm.category.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html",
        )
        .successor("crm.category.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html",
        )
        .successor("crm.category.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html",
        )
        .successor("crm.category.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html",
        )
        .successor("crm.category.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::default::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::default::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::dealcategory::stage::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Enablepublicurl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::document::Upload>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::numerator::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::documentgenerator::template::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::Findbycomm>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::duplicate::volatile_type::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::entity::MergeBatch>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitydirection>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitynotifytype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitypriority>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitystatus>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Activitytype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Addresstype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Contenttype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Getorderownertypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::Ownertype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::enum_::settings::Mode>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Getexternallink>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Expose>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::recurring::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::status::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::invoice::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::BatchImport>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Import>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::delivery::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::delivery::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::ForceCommonScopeForAll>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Reset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::details::configuration::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Pay>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Unpay>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::delivery::SetDelivery>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::payment::product::SetQuantity>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::GetAvailableForPayment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::item::productrow::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html")
        .successor("crm.item.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html",
        )
        .successor("crm.item.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html",
        )
        .successor("crm.item.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html")
        .successor("crm.item.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::List>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html")
        .successor("crm.item.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html",
        )
        .successor("crm.item.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::contact::items::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::ForceCommonScopeForAll>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html",
        )
        .successor("crm.item.details.configuration.forceCommonScopeForAll"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html",
        )
        .successor("crm.item.details.configuration.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Reset>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html",
        )
        .successor("crm.item.details.configuration.reset"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::details::configuration::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html",
        )
        .successor("crm.item.details.configuration.set"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::productrows::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::productrows::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::lead::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html",
        )
        .successor("catalog.measure.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html",
        )
        .successor("catalog.measure.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html",
        )
        .successor("catalog.measure.getFields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html",
        )
        .successor("catalog.measure.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html",
        )
        .successor("catalog.measure.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::measure::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html",
        )
        .successor("catalog.measure.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::multifield::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::Deletebyfilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::orderentity::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::paysystem::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::paysystem::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::persontype::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::persontype::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html",
        )
        .successor("catalog.product.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html",
        )
        .successor("catalog.product.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html",
        )
        .successor("catalog.product.getFieldsByFilter"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html",
        )
        .successor("catalog.product.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html",
        )
        .successor("catalog.product.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html",
        )
        .successor("catalog.product.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html",
        )
        .successor("catalog.productProperty.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html",
        )
        .successor("catalog.productProperty.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html",
        )
        .successor("catalog.productProperty.getFields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html",
        )
        .successor("catalog.productProperty.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html",
        )
        .successor("catalog.productProperty.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Types>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html",
        )
        .successor("catalog.productProperty.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::enumeration::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::product::property::settings::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productrow::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html",
        )
        .successor("crm.item.productrow.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productrow::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html",
        )
        .successor("crm.item.productrow.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html",
        )
        .successor("catalog.section.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html",
        )
        .successor("catalog.section.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html",
        )
        .successor("catalog.section.getFields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html",
        )
        .successor("catalog.section.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html",
        )
        .successor("catalog.section.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::productsection::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html",
        )
        .successor("catalog.section.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html")
        .successor("crm.item.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html",
        )
        .successor("crm.item.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html",
        )
        .successor("crm.item.fields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html")
        .successor("crm.item.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::List>()
        .page("https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html")
        .successor("crm.item.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html",
        )
        .successor("crm.item.update"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::contact::items::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::productrows::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::productrows::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::quote::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::bankdetail::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::link::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Countries>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Availabletoadd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::preset::field::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::requisite::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::settings::mode::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::stagehistory::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::entity::Items>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::status::entity::Types>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Bind>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::bindings::Unbind>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::comment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::icon::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::item::Pin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::item::Unpin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::layout::blocks::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logmessage::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::logo::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::timeline::note::Save>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::tracking::trace::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::tracking::trace::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::GetByEntityTypeId>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::type_::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::Types>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::enumeration::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::userfield::settings::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html",
        ),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html",
        )
        .successor("catalog.vat.add"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html",
        )
        .successor("catalog.vat.delete"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html",
        )
        .successor("catalog.vat.getFields"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html",
        )
        .successor("catalog.vat.get"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html",
        )
        .successor("catalog.vat.list"),
    #[cfg(feature = "crm")]
    MethodInfo::of::<crate::crm::vat::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html",
        )
        .successor("catalog.vat.update"),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/department-add.html",
        ),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/department-delete.html",
        ),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/department-fields.html",
        ),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/department-get.html",
        ),
    #[cfg(feature = "department")]
    MethodInfo::of::<crate::department::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/department-update.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::attached_object::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::CopyTo>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html"),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetExternalLink>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::GetVersions>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::MarkDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::MoveTo>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Rename>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Restore>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::RestoreFromVersion>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::Search>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::file::UploadVersion>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::AddSubFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::CopyTo>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::DeleteTree>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetChildren>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetExternalLink>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::MarkDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::MoveTo>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Rename>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::Restore>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::ShareToUser>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::folder::UploadFile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::rights::GetTasks>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::AddFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetChildren>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetForApp>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::GetTypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::Rename>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::storage::UploadFile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html",
        ),
    #[cfg(feature = "disk")]
    MethodInfo::of::<crate::disk::version::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Enablepublicurl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::document::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::numerator::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::region::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Fillaccesses>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::role::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html",
        ),
    #[cfg(feature = "documentgenerator")]
    MethodInfo::of::<crate::documentgenerator::template::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Rights>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::item::property::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html",
        ),
    #[cfg(feature = "entity")]
    MethodInfo::of::<crate::entity::section::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html",
        ),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Bind>()
        .page("https://apidocs.bitrix24.com/api-reference/events/event-bind.html"),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/events/event-get.html"),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::Unbind>()
        .page("https://apidocs.bitrix24.com/api-reference/events/event-unbind.html"),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Clear>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html",
        ),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Error>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html",
        ),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html",
        ),
    #[cfg(feature = "event")]
    MethodInfo::of::<crate::event::offline::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html",
        ),
    #[cfg(feature = "events")]
    MethodInfo::of::<crate::events::Events>()
        .page("https://apidocs.bitrix24.com/api-reference/events/events.html"),
    #[cfg(feature = "feature")]
    MethodInfo::of::<crate::feature::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::company::user::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::employee::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::employee::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::field::value::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::job::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::humanresources::hcmlink::job::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::Notify>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Leave>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::Mute>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::SetOwner>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateAvatar>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateColor>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::UpdateTitle>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::chat::user::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::counters::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::colleagues::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::employees::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::department::managers::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Read>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Unread>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::Writing>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::messages::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::messages::Search>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::read::All>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::dialog::users::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Commit>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html",
        )
        .successor("im.v2.File.upload"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::file::Save>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::disk::folder::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html",
        )
        .successor("im.v2.File.upload"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Command>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Like>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Share>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::message::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Answer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Confirm>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::Read>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::history::Search>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::personal::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::read::All>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::read::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::schema::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::notify::system::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Hide>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::List>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Pin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::recent::Unread>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::revision::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::chat::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::department::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::last::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::search::user::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html"),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::list::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::idle::End>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::user::status::idle::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Subscribe>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::event::Unsubscribe>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::file::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html",
        ),
    #[cfg(feature = "im")]
    MethodInfo::of::<crate::im::v2::file::Upload>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html",
        )
        .successor("imbot.v2.Bot.register"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html",
        )
        .successor("imbot.v2.Bot.unregister"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html",
        )
        .successor("imbot.v2.Bot.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::app::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::bot::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html",
        )
        .successor("imbot.v2.Bot.list"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html",
        )
        .successor("imbot.v2.Chat.add"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html",
        )
        .successor("imbot.v2.Chat.get"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::Leave>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html",
        )
        .successor("imbot.v2.Chat.leave"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SendTyping>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html",
        )
        .successor("imbot.v2.Chat.InputAction.notify"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SetManager>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html",
        )
        .successor("imbot.v2.Chat.Manager.add"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::SetOwner>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html",
        )
        .successor("imbot.v2.Chat.setOwner"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateAvatar>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html",
        )
        .successor("imbot.v2.Chat.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateColor>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html",
        )
        .successor("imbot.v2.Chat.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::UpdateTitle>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html",
        )
        .successor("imbot.v2.Chat.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html",
        )
        .successor("imbot.v2.Chat.User.add"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html",
        )
        .successor("imbot.v2.Chat.User.delete"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::chat::user::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html",
        )
        .successor("imbot.v2.Chat.User.list"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Answer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html",
        )
        .successor("imbot.v2.Command.answer"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html",
        )
        .successor("imbot.v2.Command.register"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html",
        )
        .successor("imbot.v2.Command.unregister"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::command::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html",
        )
        .successor("imbot.v2.Command.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::dialog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html",
        )
        .successor("imbot.v2.Chat.get"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html",
        )
        .successor("imbot.v2.Chat.Message.send"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html",
        )
        .successor("imbot.v2.Chat.Message.delete"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Like>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html",
        )
        .successor("imbot.v2.Chat.Message.Reaction.add"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::message::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html",
        )
        .successor("imbot.v2.Chat.Message.update"),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::bot::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Leave>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::SetOwner>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::input_action::Notify>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::manager::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::manager::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::GetContext>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Read>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::MessageSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::reaction::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::message::reaction::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::text_field::Enabled>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::chat::user::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Answer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::command::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::event::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::file::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::file::Upload>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html",
        ),
    #[cfg(feature = "imbot")]
    MethodInfo::of::<crate::imbot::v2::revision::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Activate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::chat::name::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::connector::data::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::delete::Messages>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::Messages>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::status::Delivery>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::send::status::Reading>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html",
        ),
    #[cfg(feature = "imconnector")]
    MethodInfo::of::<crate::imconnector::update::Messages>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Finish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Operator>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::Transfer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::bot::session::message::MessageSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::list::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::config::path::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::GetLastId>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::user::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::chat::user::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::lead::Create>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::crm::message::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::dialog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::message::quick::Save>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::message::session::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::network::Join>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::network::message::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Answer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Finish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Skip>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Spam>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::Transfer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::operator::another::Finish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::revision::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Intercept>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Join>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Open>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::head::Vote>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::history::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::Pin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::PinAll>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::Silent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html",
        ),
    #[cfg(feature = "imopenlines")]
    MethodInfo::of::<crate::imopenlines::session::mode::UnpinAll>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Addcard>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::ChangeAnchor>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::ChangeNodeName>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Clonecard>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getbyid>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getcontent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::GetContentFromRepository>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getmanifest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getmanifestfile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Getrepository>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Removecard>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updateattrs>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::UpdateCards>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updatecontent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Updatenodes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::UpdateStyles>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::block::Uploadfile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetPageList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::GetSiteList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::demos::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Addblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::AddByTemplate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Copy>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Copyblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Deleteblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Downblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::FavoriteBlock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getadditionalfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getpreview>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Getpublicurl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Hideblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::MarkDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Markdeletedblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::MarkUnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Markundeletedblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Move>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Moveblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Publication>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::RemoveEntities>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::ResolveIdByPublicUrl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Showblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::UnFavoriteBlock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Unpublic>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Upblock>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::landing::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::CheckContent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Unbind>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repo::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Debug>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::repowidget::Unregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::Enable>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::GetRights>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::IsEnabled>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::SetAccessCodes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::role::SetRights>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::AddFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::BindingToGroup>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::BindingToMenu>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::FullExport>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Getadditionalfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetFolders>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetGroupBindings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetList>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetMenuBindings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetPreview>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetPublicUrl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::GetRights>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkFolderDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkFolderUnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::MarkUnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Publication>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::PublicationFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::SetRights>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnbindingFromGroup>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnbindingFromMenu>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Unpublic>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UnPublicFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::site::UpdateFolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::DeleteForLanding>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::DeleteForSite>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::GetSpecialPage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::syspage::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::GetLandingRef>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::GetSiteRef>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::SetLandingRef>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html",
        ),
    #[cfg(feature = "landing")]
    MethodInfo::of::<crate::landing::template::SetSiteRef>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html"),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html"),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::element::get::file::Url>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::field::type_::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::get::iblock::type_::Id>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html",
        ),
    #[cfg(feature = "lists")]
    MethodInfo::of::<crate::lists::section::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html",
        ),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html",
        ),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html",
        ),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogcomment::user::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html",
        ),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Delete>()
        .page("https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html"),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html"),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Share>()
        .page("https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html"),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::Update>()
        .page("https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html"),
    #[cfg(feature = "log")]
    MethodInfo::of::<crate::log::blogpost::getusers::Important>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html",
        ),
    #[cfg(feature = "mailservice")]
    MethodInfo::of::<crate::mailservice::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html",
        ),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::message::status::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html",
        ),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html",
        ),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html",
        ),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html",
        ),
    #[cfg(feature = "messageservice")]
    MethodInfo::of::<crate::messageservice::sender::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html",
        ),
    #[cfg(feature = "method")]
    MethodInfo::of::<crate::method::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/system/method-get.html",
        ),
    #[cfg(feature = "methods")]
    MethodInfo::of::<crate::methods::Methods>()
        .page("https://apidocs.bitrix24.com/api-reference/common/system/methods.html")
        .successor("method.get"),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Bind>()
        .page("https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html"),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html"),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::List>()
        .page("https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html"),
    #[cfg(feature = "placement")]
    MethodInfo::of::<crate::placement::Unbind>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html",
        ),
    #[cfg(feature = "profile")]
    MethodInfo::of::<crate::profile::Profile>()
        .page("https://apidocs.bitrix24.com/api-reference/common/users/profile.html"),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::config::Get>()
        .page(
            "https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html",
        ),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::event::Add>()
        .page(
            "https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html",
        ),
    #[cfg(feature = "pull")]
    MethodInfo::of::<crate::pull::application::push::Add>()
        .page(
            "https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::comment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::GetSettings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::SetSettings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::fields::SetVisibilitySettings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::GetTasks>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::item::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::ListForType>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::stage::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::AddUser>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::task::Do>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::ListForItem>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::timeline::UpdateIsFixed>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html",
        ),
    #[cfg(feature = "rpa")]
    MethodInfo::of::<crate::rpa::type_::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::AddCatalogProduct>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::GetFieldsCatalogProduct>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketitem::UpdateCatalogProduct>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::basketproperties::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::DeleteByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::business_value_person_domain::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::check::Apply>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::cashbox::handler::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::config::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::config::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::extra::service::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::handler::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Sendmessage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::delivery::request::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::order::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::payment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitembasket::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paymentitemshipment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::handler::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::pay::Invoice>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::pay::Payment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::invoice::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::paysystem::settings::payment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::persontype::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Getfieldsbytype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::DeleteByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::property_relation::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertygroup::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvalue::Modify>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::propertyvariant::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipment::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentitem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Getfieldsbytype>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentproperty::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::shipmentpropertyvalue::Modify>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::DeleteByFilter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::GetListLangs>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::status_lang::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_binding::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_binding::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_platform::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html",
        ),
    #[cfg(feature = "sale")]
    MethodInfo::of::<crate::sale::trade_platform::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html",
        ),
    #[cfg(feature = "salescenter")]
    MethodInfo::of::<crate::salescenter::payment::GetPublicUrl>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html",
        ),
    #[cfg(feature = "scope")]
    MethodInfo::of::<crate::scope::Scope>()
        .page("https://apidocs.bitrix24.com/api-reference/common/system/scope.html"),
    #[cfg(feature = "server")]
    MethodInfo::of::<crate::server::Time>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/system/server-time.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::company::provider::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::document::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::document::DocumentSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::hcmlink::document::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::mysafe::Tail>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html",
        ),
    #[cfg(feature = "sign")]
    MethodInfo::of::<crate::sign::b2e::personal::Tail>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html",
        ),
    #[cfg(feature = "socialnetwork")]
    MethodInfo::of::<crate::socialnetwork::api::workgroup::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html",
        ),
    #[cfg(feature = "socialnetwork")]
    MethodInfo::of::<crate::socialnetwork::api::workgroup::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Create>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Setowner>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::feature::Access>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Groups>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Invite>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Request>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html",
        ),
    #[cfg(feature = "sonet_group")]
    MethodInfo::of::<crate::sonet_group::user::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Getmanifest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Isactionallowed>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Moveafteritem>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Renew>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::checklistitem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::comment::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html",
        )
        .successor("tasks.task.chat.message.send"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html",
        )
        .successor("tasks.task.chat.message.send"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html",
        )
        .successor("im.message.delete"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html",
        )
        .successor("im.dialog.messages.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html",
        )
        .successor("im.dialog.messages.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Getmanifest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Isactionallowed>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::commentitem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html",
        )
        .successor("im.message.update"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::dependence::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::dependence::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Getmanifest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::IsActionAllowed>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::elapseditem::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html",
        )
        .successor("tasks.task.add"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Addfile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html",
        )
        .successor("tasks.task.files.attach"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Addtofavorite>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html",
        )
        .successor("tasks.task.favorite.add"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Approve>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html",
        )
        .successor("tasks.task.approve"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html",
        )
        .successor("tasks.task.complete"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Defer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html",
        )
        .successor("tasks.task.defer"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Delegate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html",
        )
        .successor("tasks.task.delegate"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html",
        )
        .successor("tasks.task.delete"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Deletefile>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html",
        )
        .successor("tasks.task.update"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Deletefromfavorite>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html",
        )
        .successor("tasks.task.favorite.remove"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Disapprove>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html",
        )
        .successor("tasks.task.disapprove"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getallowedactions>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html",
        )
        .successor("tasks.task.getaccess"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getallowedtaskactionsasstrings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html",
        )
        .successor("tasks.task.getaccess"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdata>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html",
        )
        .successor("tasks.task.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdependson>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html",
        )
        .successor("tasks.task.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getdescription>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html",
        )
        .successor("tasks.task.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getfiles>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html",
        )
        .successor("tasks.task.get"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Getmanifest>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html",
        )
        .successor("tasks.task.getFields"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Isactionallowed>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html",
        )
        .successor("tasks.task.getaccess"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html",
        )
        .successor("tasks.task.list"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Renew>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html",
        )
        .successor("tasks.task.renew"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Startexecution>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html",
        )
        .successor("tasks.task.start"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html",
        )
        .successor("tasks.task.update"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Getfields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Gettypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::item::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::items::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html",
        )
        .successor("tasks.task.list"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::logitem::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html",
        )
        .successor("tasks.task.history.list"),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::planner::Getlist>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Canmovetask>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Movetask>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html",
        ),
    #[cfg(feature = "task")]
    MethodInfo::of::<crate::task::stages::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::backlog::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::epic::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::AddStage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::AddTask>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::DeleteStage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::DeleteTask>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::GetStages>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::kanban::UpdateStage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::sprint::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::api::scrum::task::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Activate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Create>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::IsExists>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Pin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::flow::flow::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html"),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Approve>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Defer>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Delegate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Delete>()
        .page("https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html"),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Disapprove>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html"),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Getaccess>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::GetFields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::List>()
        .page("https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html"),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Mute>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Pause>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Pin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Renew>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Startwatch>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Stopwatch>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Unmute>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Unpin>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::Update>()
        .page("https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html"),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::counters::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::favorite::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::favorite::Remove>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::files::Attach>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::history::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::AddFromComment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::DeleteFromComment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::task::result::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Fields>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::AddAttachmentByContent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::AddAttachmentsFromDisk>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Complete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::MoveAfter>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::MoveBefore>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::RemoveAttachments>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Renew>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::tasks::template::checklist::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::call::AttachTranscription>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::AttachRecord>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Finish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Hide>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Register>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::SearchCrmEntities>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_call::Show>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html",
        ),
    #[cfg(feature = "telephony")]
    MethodInfo::of::<crate::telephony::external_line::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Close>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Open>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Pause>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Settings>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Check>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::networkrange::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::schedule::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::report::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::settings::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::reports::users::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::settings::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::timeman::timecontrol::settings::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Access>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/users/user-access.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-add.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Admin>()
        .page("https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Current>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-current.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Fields>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-fields.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-get.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Search>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-search.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::Update>()
        .page("https://apidocs.bitrix24.com/api-reference/user/user-update.html"),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::option::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::option::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html",
        ),
    #[cfg(feature = "user")]
    MethodInfo::of::<crate::user::userfield::file::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html",
        ),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::agreement::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html",
        ),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::agreement::Text>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html",
        ),
    #[cfg(feature = "userconsent")]
    MethodInfo::of::<crate::userconsent::consent::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::GetTypes>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html",
        ),
    #[cfg(feature = "userfieldconfig")]
    MethodInfo::of::<crate::userfieldconfig::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html",
        ),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html",
        ),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html",
        ),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html",
        ),
    #[cfg(feature = "userfieldtype")]
    MethodInfo::of::<crate::userfieldtype::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html",
        ),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html",
        ),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html",
        ),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html",
        ),
    #[cfg(feature = "call")]
    MethodInfo::of::<crate::v3::call::followup::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Count>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Multidepartment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Search>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::Subordinates>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::employee::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Children>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Count>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Edit>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Move>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::Search>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::communication::Edit>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::communication::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Move>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Remove>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html",
        ),
    #[cfg(feature = "humanresources")]
    MethodInfo::of::<crate::v3::humanresources::node::member::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::Senders>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::mailbox::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createcalendarevent>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createchat>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createcrmactivity>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createfeedpost>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Createtask>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Forward>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Movetofolder>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Removecrmactivity>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::MessageReply>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::MessageSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::Thread>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::message::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::Listcontacts>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::Listemployees>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html",
        ),
    #[cfg(feature = "mail")]
    MethodInfo::of::<crate::v3::mail::recipient::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html",
        ),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html",
        ),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html",
        ),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::Tail>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html",
        ),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html",
        ),
    #[cfg(feature = "main")]
    MethodInfo::of::<crate::v3::main::eventlog::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Archive>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::collection::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Archive>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::search::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::document::tree::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::Add>()
        .page("https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html"),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::Get>()
        .page("https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html"),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html",
        ),
    #[cfg(feature = "note")]
    MethodInfo::of::<crate::v3::note::file::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::access::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::MessageSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::chat::message::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::Attach>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::file::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Addfromchatmessage>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html",
        ),
    #[cfg(feature = "tasks")]
    MethodInfo::of::<crate::v3::tasks::task::result::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::field::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html",
        ),
    #[cfg(feature = "timeman")]
    MethodInfo::of::<crate::v3::timeman::record::field::List>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Download>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetAnswerVoted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetMany>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::GetWithVoted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Recall>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Resume>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Stop>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::attached_vote::Vote>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html",
        ),
    #[cfg(feature = "vote")]
    MethodInfo::of::<crate::vote::integration::im::ImSend>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::callback::Start>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::infocall::Startwithsound>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::infocall::Startwithtext>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::line::outgoing::sip::Set>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Add>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::Update>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::sip::connector::Status>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::statistic::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::tts::voices::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::url::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::ActivatePhone>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::DeactivatePhone>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html",
        ),
    #[cfg(feature = "voximplant")]
    MethodInfo::of::<crate::voximplant::user::Get>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html",
        ),
];

/// All events, sorted by code; they are one feature.
#[allow(deprecated)]
pub static EVENTS: &[EventInfo] = &[
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogMeasureOnAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogMeasureOnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogMeasureOnUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceOnAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceOnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceOnUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceTypeOnAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceTypeOnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogPriceTypeOnUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogProductOnAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogProductOnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogProductOnUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogRoundingOnAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogRoundingOnDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CatalogRoundingOnUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::AppInstall>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::AppMethodConfirm>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::AppPayment>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::AppUninstall>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::AppUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceTypeAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceTypeDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceTypeUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingResourceUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingWaitListItemAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingWaitListItemDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::BookingWaitListItemUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarEntryAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarEntryDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarEntryUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarSectionAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarSectionDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CalendarSectionUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmActivityAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmActivityDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmActivityUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmAddressRegister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmAddressUnregister>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmBankDetailAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmBankDetailDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmBankDetailUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCompanyUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmContactUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCurrencyAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCurrencyDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmCurrencyUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealMoveToCategory>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealRecurringAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealRecurringDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealRecurringExpose>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealRecurringUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDealUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDocumentGeneratorDocumentAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDocumentGeneratorDocumentDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDocumentGeneratorDocumentUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDynamicItemAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDynamicItemDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmDynamicItemUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceRecurringAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceRecurringDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceRecurringExpose>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceRecurringUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceSetStatus>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmInvoiceUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmLeadUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmMeasureAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmMeasureDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmMeasureUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductPropertyAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductPropertyDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductPropertyUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductSectionAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductSectionDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductSectionUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmProductUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmQuoteUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmRequisiteUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTimelineCommentAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTimelineCommentDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTimelineCommentUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeUserFieldAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeUserFieldDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeUserFieldSetEnumValues>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::CrmTypeUserFieldUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ExternalCallBackStart>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ExternalCallStart>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html",
        )
        .successor("ONIMBOTV2DELETE"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotJoinChat>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html",
        )
        .successor("ONIMBOTV2JOINCHAT"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotMessageAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html",
        )
        .successor("ONIMBOTV2MESSAGEADD"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotMessageDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html",
        )
        .successor("ONIMBOTV2MESSAGEDELETE"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotMessageUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html",
        )
        .successor("ONIMBOTV2MESSAGEUPDATE"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2CommandAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2commandadd",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2ContextGet>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2contextget",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2Delete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2delete",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2JoinChat>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2joinchat",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2MessageAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageadd",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2MessageDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messagedelete",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2MessageUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageupdate",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImbotV2ReactionChange>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2reactionchange",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImCommandAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html",
        )
        .successor("ONIMBOTV2COMMANDADD"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorDialogFinish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorDialogStart>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorLineDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorMessageAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorMessageDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorMessageUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImConnectorStatusDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImV2JoinChat>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2joinchat",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImV2MessageAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageadd",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImV2MessageDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messagedelete",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImV2MessageUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageupdate",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ImV2ReactionChange>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2reactionchange",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::LiveFeedPostAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::LiveFeedPostDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::LiveFeedPostUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OfflineEvent>()
        .page("https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html"),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OpenLineMessageAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OpenLineMessageDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OpenLineMessageUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OrderDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::OrderEntitySaved>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::PaymentDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::PaymentEntitySaved>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::PropertyValueDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::PropertyValueEntitySaved>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SaleBeforeOrderDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SaleOrderSaved>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SessionFinish>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SessionStart>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ShipmentDeleted>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::ShipmentEntitySaved>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SignB2eDocumentStatusChanged>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SignB2eMemberStatusChanged>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SignHcmLinkB2eDocumentSigned>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupSubjectAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupSubjectDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupSubjectUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::SonetGroupUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskCommentAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskCommentDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskCommentUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskDelete>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::TaskUpdate>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::UserAdd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::VoximplantCallEnd>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::VoximplantCallInit>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html",
        ),
    #[cfg(feature = "on")]
    EventInfo::of::<crate::on::VoximplantCallStart>()
        .page(
            "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html",
        ),
];
