// @generated from docs/api-reference/booking/booking/events/on-booking-add.md and 190 more. Do not edit; run `cargo codegen`.

//! Events: what Bitrix24 tells a handler.
//!
//! `Event` has one variant per documented event and takes any code; a type such as `CrmDealAdd` stands for one event
//! and names its code, its scopes and what it carries. The leading `on` of a code is the name of this module, which no
//! method can have: `events` is a method. Events that carry the same few keys share a type called after those keys.
//!
//! All events are one feature, `on`: a handler gets what it is subscribed to, from whatever area, and all of them cost
//! the compiler less than one large area does.

use crate::prelude::*;
use crate::types;

/// An event that was received: what happened, and what it carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`CATALOG.MEASURE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html).
    CatalogMeasureOnAdd(IdFieldsData),
    /// [`CATALOG.MEASURE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html).
    CatalogMeasureOnDelete(IdFieldsData),
    /// [`CATALOG.MEASURE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html).
    CatalogMeasureOnUpdate(IdFieldsData),
    /// [`CATALOG.PRICE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html).
    CatalogPriceOnAdd(IdFieldsData),
    /// [`CATALOG.PRICE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html).
    CatalogPriceOnDelete(IdFieldsData),
    /// [`CATALOG.PRICE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html).
    CatalogPriceOnUpdate(IdFieldsData),
    /// [`CATALOG.PRICE.TYPE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html).
    CatalogPriceTypeOnAdd(IdFieldsData),
    /// [`CATALOG.PRICE.TYPE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html).
    CatalogPriceTypeOnDelete(IdFieldsData),
    /// [`CATALOG.PRICE.TYPE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html).
    CatalogPriceTypeOnUpdate(IdFieldsData),
    /// [`CATALOG.PRODUCT.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html).
    CatalogProductOnAdd(CatalogProductOnAddData),
    /// [`CATALOG.PRODUCT.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html).
    CatalogProductOnDelete(CatalogProductOnDeleteData),
    /// [`CATALOG.PRODUCT.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html).
    CatalogProductOnUpdate(CatalogProductOnUpdateData),
    /// [`CATALOG.ROUNDING.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html).
    CatalogRoundingOnAdd(IdFieldsData),
    /// [`CATALOG.ROUNDING.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html).
    CatalogRoundingOnDelete(IdFieldsData),
    /// [`CATALOG.ROUNDING.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html).
    CatalogRoundingOnUpdate(IdFieldsData),
    /// [`ONAPPINSTALL`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html).
    AppInstall(AppInstallData),
    /// [`ONAPPMETHODCONFIRM`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html).
    AppMethodConfirm(AppMethodConfirmData),
    /// [`ONAPPPAYMENT`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html).
    AppPayment(Box<AppPaymentData>),
    /// [`ONAPPUNINSTALL`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html).
    AppUninstall(AppUninstallData),
    /// [`ONAPPUPDATE`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html).
    AppUpdate(AppUpdateData),
    /// [`ONBOOKINGADD`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html).
    BookingAdd(IdData),
    /// [`ONBOOKINGDELETE`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html).
    BookingDelete(IdData),
    /// [`ONBOOKINGRESOURCEADD`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html).
    BookingResourceAdd(IdData),
    /// [`ONBOOKINGRESOURCEDELETE`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html).
    BookingResourceDelete(IdData),
    /// [`ONBOOKINGRESOURCETYPEADD`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html).
    BookingResourceTypeAdd(IdData),
    /// [`ONBOOKINGRESOURCETYPEDELETE`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html).
    BookingResourceTypeDelete(IdData),
    /// [`ONBOOKINGRESOURCETYPEUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html).
    BookingResourceTypeUpdate(IdData),
    /// [`ONBOOKINGRESOURCEUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html).
    BookingResourceUpdate(IdData),
    /// [`ONBOOKINGUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html).
    BookingUpdate(IdData),
    /// [`ONBOOKINGWAITLISTITEMADD`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html).
    BookingWaitListItemAdd(IdData),
    /// [`ONBOOKINGWAITLISTITEMDELETE`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html).
    BookingWaitListItemDelete(IdData),
    /// [`ONBOOKINGWAITLISTITEMUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html).
    BookingWaitListItemUpdate(IdData),
    /// [`ONCALENDARENTRYADD`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html).
    CalendarEntryAdd(IdTextData),
    /// [`ONCALENDARENTRYDELETE`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html).
    CalendarEntryDelete(IdTextData),
    /// [`ONCALENDARENTRYUPDATE`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html).
    CalendarEntryUpdate(IdTextData),
    /// [`ONCALENDARSECTIONADD`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html).
    CalendarSectionAdd(IdTextData),
    /// [`ONCALENDARSECTIONDELETE`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html).
    CalendarSectionDelete(IdTextData),
    /// [`ONCALENDARSECTIONUPDATE`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html).
    CalendarSectionUpdate(IdTextData),
    /// [`onCrmActivityAdd`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html).
    CrmActivityAdd(IdFieldsData),
    /// [`onCrmActivityDelete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html).
    CrmActivityDelete(IdFieldsData),
    /// [`onCrmActivityUpdate`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html).
    CrmActivityUpdate(IdFieldsData),
    /// [`onCrmAddressRegister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html).
    CrmAddressRegister(Box<CrmAddressRegisterData>),
    /// [`onCrmAddressUnregister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html).
    CrmAddressUnregister(Box<CrmAddressUnregisterData>),
    /// [`onCrmBankDetailAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html).
    CrmBankDetailAdd(IdFieldsData),
    /// [`onCrmBankDetailDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html).
    CrmBankDetailDelete(IdFieldsData),
    /// [`onCrmBankDetailUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html).
    CrmBankDetailUpdate(IdFieldsData),
    /// [`ONCRMCOMPANYADD`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html).
    CrmCompanyAdd(IdFieldsData),
    /// [`ONCRMCOMPANYDELETE`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html).
    CrmCompanyDelete(IdFieldsData),
    /// [`ONCRMCOMPANYUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html).
    CrmCompanyUpdate(IdFieldsData),
    /// [`ONCRMCOMPANYUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html).
    CrmCompanyUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCOMPANYUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html).
    CrmCompanyUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCOMPANYUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html).
    CrmCompanyUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCOMPANYUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html).
    CrmCompanyUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCONTACTADD`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html).
    CrmContactAdd(IdFieldsData),
    /// [`ONCRMCONTACTDELETE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html).
    CrmContactDelete(IdFieldsData),
    /// [`ONCRMCONTACTUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html).
    CrmContactUpdate(IdFieldsData),
    /// [`ONCRMCONTACTUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html).
    CrmContactUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCONTACTUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html).
    CrmContactUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCONTACTUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html).
    CrmContactUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCONTACTUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html).
    CrmContactUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMCURRENCYADD`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html).
    CrmCurrencyAdd(IdTextFieldsData),
    /// [`ONCRMCURRENCYDELETE`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html).
    CrmCurrencyDelete(IdTextFieldsData),
    /// [`ONCRMCURRENCYUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html).
    CrmCurrencyUpdate(IdTextFieldsData),
    /// [`ONCRMDEALADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html).
    CrmDealAdd(IdFieldsData),
    /// [`ONCRMDEALDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html).
    CrmDealDelete(IdFieldsData),
    /// [`ONCRMDEALMOVETOCATEGORY`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html).
    CrmDealMoveToCategory(IdCategoryIdStageIdTextFieldsData),
    /// [`ONCRMDEALRECURRINGADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html).
    CrmDealRecurringAdd(IdRecurringDealIdFieldsData),
    /// [`ONCRMDEALRECURRINGDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html).
    CrmDealRecurringDelete(IdFieldsData),
    /// [`ONCRMDEALRECURRINGEXPOSE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html).
    CrmDealRecurringExpose(IdRecurringDealIdDealIdFieldsData),
    /// [`ONCRMDEALRECURRINGUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html).
    CrmDealRecurringUpdate(IdRecurringDealIdFieldsData),
    /// [`ONCRMDEALUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html).
    CrmDealUpdate(IdFieldsData),
    /// [`ONCRMDEALUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html).
    CrmDealUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMDEALUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html).
    CrmDealUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMDEALUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html).
    CrmDealUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMDEALUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html).
    CrmDealUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMDOCUMENTGENERATORDOCUMENTADD`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html).
    CrmDocumentGeneratorDocumentAdd(IdEntityTypeIdEntityIdFieldsData),
    /// [`ONCRMDOCUMENTGENERATORDOCUMENTDELETE`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html).
    CrmDocumentGeneratorDocumentDelete(IdEntityTypeIdEntityIdFieldsData),
    /// [`ONCRMDOCUMENTGENERATORDOCUMENTUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html).
    CrmDocumentGeneratorDocumentUpdate(IdEntityTypeIdEntityIdFieldsData),
    /// [`ONCRMDYNAMICITEMADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html).
    CrmDynamicItemAdd(IdEntityTypeIdFieldsData),
    /// [`ONCRMDYNAMICITEMDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html).
    CrmDynamicItemDelete(IdEntityTypeIdFieldsData),
    /// [`ONCRMDYNAMICITEMUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html).
    CrmDynamicItemUpdate(IdEntityTypeIdFieldsData),
    /// [`onCrmInvoiceAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html). Deprecated.
    CrmInvoiceAdd(CrmInvoiceAddData),
    /// [`onCrmInvoiceDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html). Deprecated.
    CrmInvoiceDelete(CrmInvoiceDeleteData),
    /// [`onCrmInvoiceRecurringAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html). Deprecated.
    CrmInvoiceRecurringAdd(CrmInvoiceRecurringAddData),
    /// [`onCrmInvoiceRecurringDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html). Deprecated.
    CrmInvoiceRecurringDelete(CrmInvoiceRecurringDeleteData),
    /// [`onCrmInvoiceRecurringExpose`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html). Deprecated.
    CrmInvoiceRecurringExpose(CrmInvoiceRecurringExposeData),
    /// [`onCrmInvoiceRecurringUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html). Deprecated.
    CrmInvoiceRecurringUpdate(CrmInvoiceRecurringUpdateData),
    /// [`onCrmInvoiceSetStatus`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html). Deprecated.
    CrmInvoiceSetStatus(CrmInvoiceSetStatusData),
    /// [`onCrmInvoiceUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html). Deprecated.
    CrmInvoiceUpdate(CrmInvoiceUpdateData),
    /// [`onCrmInvoiceUserFieldAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html). Deprecated.
    CrmInvoiceUserFieldAdd(IdEntityIdTextFieldNameData),
    /// [`onCrmInvoiceUserFieldDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html). Deprecated.
    CrmInvoiceUserFieldDelete(IdEntityIdTextFieldNameData),
    /// [`onCrmInvoiceUserFieldSetEnumValues`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html). Deprecated.
    CrmInvoiceUserFieldSetEnumValues(IdEntityIdTextFieldNameData),
    /// [`onCrmInvoiceUserFieldUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html). Deprecated.
    CrmInvoiceUserFieldUpdate(IdEntityIdTextFieldNameData),
    /// [`ONCRMLEADADD`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html).
    CrmLeadAdd(IdFieldsData),
    /// [`ONCRMLEADDELETE`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html).
    CrmLeadDelete(IdFieldsData),
    /// [`ONCRMLEADUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html).
    CrmLeadUpdate(IdFieldsData),
    /// [`ONCRMLEADUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html).
    CrmLeadUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMLEADUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html).
    CrmLeadUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMLEADUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html).
    CrmLeadUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMLEADUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html).
    CrmLeadUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmMeasureAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html). Deprecated.
    CrmMeasureAdd(IdValueFieldsData),
    /// [`onCrmMeasureDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html). Deprecated.
    CrmMeasureDelete(IdValueFieldsData),
    /// [`onCrmMeasureUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html). Deprecated.
    CrmMeasureUpdate(IdValueFieldsData),
    /// [`onCrmProductAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html). Deprecated.
    CrmProductAdd(CrmProductAddData),
    /// [`onCrmProductDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html). Deprecated.
    CrmProductDelete(CrmProductDeleteData),
    /// [`onCrmProductPropertyAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html). Deprecated.
    CrmProductPropertyAdd(CrmProductPropertyAddData),
    /// [`onCrmProductPropertyDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html). Deprecated.
    CrmProductPropertyDelete(CrmProductPropertyDeleteData),
    /// [`onCrmProductPropertyUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html). Deprecated.
    CrmProductPropertyUpdate(CrmProductPropertyUpdateData),
    /// [`onCrmProductSectionAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html). Deprecated.
    CrmProductSectionAdd(IdValueFieldsData),
    /// [`onCrmProductSectionDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html). Deprecated.
    CrmProductSectionDelete(IdValueFieldsData),
    /// [`onCrmProductSectionUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html). Deprecated.
    CrmProductSectionUpdate(IdValueFieldsData),
    /// [`onCrmProductUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html). Deprecated.
    CrmProductUpdate(CrmProductUpdateData),
    /// [`ONCRMQUOTEADD`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html).
    CrmQuoteAdd(IdFieldsData),
    /// [`ONCRMQUOTEDELETE`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html).
    CrmQuoteDelete(IdFieldsData),
    /// [`ONCRMQUOTEUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html).
    CrmQuoteUpdate(IdFieldsData),
    /// [`ONCRMQUOTEUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html).
    CrmQuoteUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMQUOTEUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html).
    CrmQuoteUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMQUOTEUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html).
    CrmQuoteUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMQUOTEUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html).
    CrmQuoteUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmRequisiteAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html).
    CrmRequisiteAdd(IdFieldsData),
    /// [`onCrmRequisiteDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html).
    CrmRequisiteDelete(IdFieldsData),
    /// [`onCrmRequisiteUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html).
    CrmRequisiteUpdate(IdFieldsData),
    /// [`onCrmRequisiteUserFieldAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html).
    CrmRequisiteUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmRequisiteUserFieldDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html).
    CrmRequisiteUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmRequisiteUserFieldSetEnumValues`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html).
    CrmRequisiteUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmRequisiteUserFieldUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html).
    CrmRequisiteUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`onCrmTimelineCommentAdd`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html).
    CrmTimelineCommentAdd(IdData),
    /// [`onCrmTimelineCommentDelete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html).
    CrmTimelineCommentDelete(IdData),
    /// [`onCrmTimelineCommentUpdate`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html).
    CrmTimelineCommentUpdate(IdData),
    /// [`ONCRMTYPEADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html).
    CrmTypeAdd(IdFieldsData),
    /// [`ONCRMTYPEDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html).
    CrmTypeDelete(IdFieldsData),
    /// [`ONCRMTYPEUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html).
    CrmTypeUpdate(IdFieldsData),
    /// [`ONCRMTYPEUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html).
    CrmTypeUserFieldAdd(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMTYPEUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html).
    CrmTypeUserFieldDelete(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMTYPEUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html).
    CrmTypeUserFieldSetEnumValues(IdEntityIdTextFieldNameFieldsData),
    /// [`ONCRMTYPEUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html).
    CrmTypeUserFieldUpdate(IdEntityIdTextFieldNameFieldsData),
    /// [`ONEXTERNALCALLBACKSTART`](https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html).
    ExternalCallBackStart(Box<ExternalCallBackStartData>),
    /// [`ONEXTERNALCALLSTART`](https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html).
    ExternalCallStart(Box<ExternalCallStartData>),
    /// [`ONIMBOTDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html). Deprecated.
    ImbotDelete(BotIdBotCodeData),
    /// [`ONIMBOTJOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html). Deprecated.
    ImbotJoinChat(Box<ImbotJoinChatData>),
    /// [`ONIMBOTMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html). Deprecated.
    ImbotMessageAdd(Box<ImbotMessageAddData>),
    /// [`ONIMBOTMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html). Deprecated.
    ImbotMessageDelete(Box<ImbotMessageDeleteData>),
    /// [`ONIMBOTMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html). Deprecated.
    ImbotMessageUpdate(Box<ImbotMessageUpdateData>),
    /// [`ONIMBOTV2COMMANDADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2commandadd).
    ImbotV2CommandAdd(Box<ImbotV2CommandAddData>),
    /// [`ONIMBOTV2CONTEXTGET`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2contextget).
    ImbotV2ContextGet(Box<ImbotV2ContextGetData>),
    /// [`ONIMBOTV2DELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2delete).
    ImbotV2Delete(Box<ImbotV2DeleteData>),
    /// [`ONIMBOTV2JOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2joinchat).
    ImbotV2JoinChat(Box<ImbotV2JoinChatData>),
    /// [`ONIMBOTV2MESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageadd).
    ImbotV2MessageAdd(Box<ImbotV2MessageAddData>),
    /// [`ONIMBOTV2MESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messagedelete).
    ImbotV2MessageDelete(Box<ImbotV2MessageDeleteData>),
    /// [`ONIMBOTV2MESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageupdate).
    ImbotV2MessageUpdate(Box<ImbotV2MessageUpdateData>),
    /// [`ONIMBOTV2REACTIONCHANGE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2reactionchange).
    ImbotV2ReactionChange(Box<ImbotV2ReactionChangeData>),
    /// [`ONIMCOMMANDADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html). Deprecated.
    ImCommandAdd(Box<ImCommandAddData>),
    /// [`ONIMCONNECTORDIALOGFINISH`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html).
    ImConnectorDialogFinish(ImConnectorDialogFinishData),
    /// [`ONIMCONNECTORDIALOGSTART`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html).
    ImConnectorDialogStart(ImConnectorDialogStartData),
    /// [`ONIMCONNECTORLINEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html).
    ImConnectorLineDelete(i64),
    /// [`ONIMCONNECTORMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html).
    ImConnectorMessageAdd(ImConnectorMessageAddData),
    /// [`ONIMCONNECTORMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html).
    ImConnectorMessageDelete(ImConnectorMessageDeleteData),
    /// [`ONIMCONNECTORMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html).
    ImConnectorMessageUpdate(ImConnectorMessageUpdateData),
    /// [`ONIMCONNECTORSTATUSDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html).
    ImConnectorStatusDelete(ImConnectorStatusDeleteData),
    /// [`ONIMV2JOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2joinchat).
    ImV2JoinChat(Box<ImV2JoinChatData>),
    /// [`ONIMV2MESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageadd).
    ImV2MessageAdd(Box<ImV2MessageAddData>),
    /// [`ONIMV2MESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messagedelete).
    ImV2MessageDelete(Box<ImV2MessageDeleteData>),
    /// [`ONIMV2MESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageupdate).
    ImV2MessageUpdate(Box<ImV2MessageUpdateData>),
    /// [`ONIMV2REACTIONCHANGE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2reactionchange).
    ImV2ReactionChange(Box<ImV2ReactionChangeData>),
    /// [`ONLIVEFEEDPOSTADD`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html).
    LiveFeedPostAdd(PostIdFieldsData),
    /// [`ONLIVEFEEDPOSTDELETE`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html).
    LiveFeedPostDelete(PostIdFieldsData),
    /// [`ONLIVEFEEDPOSTUPDATE`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html).
    LiveFeedPostUpdate(PostIdFieldsData),
    /// [`ONOFFLINEEVENT`](https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html).
    OfflineEvent(Vec<Value>),
    /// [`ONOPENLINEMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html).
    OpenLineMessageAdd(OpenLineMessageAddData),
    /// [`ONOPENLINEMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html).
    OpenLineMessageDelete(OpenLineMessageDeleteData),
    /// [`ONOPENLINEMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html).
    OpenLineMessageUpdate(OpenLineMessageUpdateData),
    /// [`ONORDERDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html).
    OrderDeleted(IdFieldsData),
    /// [`ONORDERENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html).
    OrderEntitySaved(IdFieldsData),
    /// [`ONPAYMENTDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html).
    PaymentDeleted(IdFieldsData),
    /// [`ONPAYMENTENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html).
    PaymentEntitySaved(IdFieldsData),
    /// [`ONPROPERTYVALUEDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html).
    PropertyValueDeleted(IdFieldsData),
    /// [`ONPROPERTYVALUEENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html).
    PropertyValueEntitySaved(IdFieldsData),
    /// [`ONSALEBEFOREORDERDELETE`](https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html).
    SaleBeforeOrderDelete(IdXmlIdTextActionFieldsData),
    /// [`ONSALEORDERSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html).
    SaleOrderSaved(IdXmlIdTextActionFieldsData),
    /// [`ONSESSIONFINISH`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html).
    SessionFinish(SessionFinishData),
    /// [`ONSESSIONSTART`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html).
    SessionStart(SessionStartData),
    /// [`ONSHIPMENTDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html).
    ShipmentDeleted(IdFieldsData),
    /// [`ONSHIPMENTENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html).
    ShipmentEntitySaved(IdFieldsData),
    /// [`ONSIGNB2EDOCUMENTSTATUSCHANGED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html).
    SignB2eDocumentStatusChanged(SignB2eDocumentStatusChangedData),
    /// [`ONSIGNB2EMEMBERSTATUSCHANGED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html).
    SignB2eMemberStatusChanged(SignB2eMemberStatusChangedData),
    /// [`ONSIGNHCMLINKB2EDOCUMENTSIGNED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html).
    SignHcmLinkB2eDocumentSigned(IdCompanyData),
    /// [`ONSONETGROUPADD`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html).
    SonetGroupAdd(IdFieldsData),
    /// [`ONSONETGROUPDELETE`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html).
    SonetGroupDelete(IdFieldsData),
    /// [`onSonetGroupSubjectAdd`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html). Deprecated.
    SonetGroupSubjectAdd(IdValueData),
    /// [`onSonetGroupSubjectDelete`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html). Deprecated.
    SonetGroupSubjectDelete(IdValueData),
    /// [`onSonetGroupSubjectUpdate`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html). Deprecated.
    SonetGroupSubjectUpdate(IdValueData),
    /// [`ONSONETGROUPUPDATE`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html).
    SonetGroupUpdate(IdFieldsData),
    /// [`ONTASKADD`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html).
    TaskAdd(Box<TaskAddData>),
    /// [`ONTASKCOMMENTADD`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html).
    TaskCommentAdd(Box<TaskCommentAddData>),
    /// [`ONTASKCOMMENTDELETE`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html).
    TaskCommentDelete(Box<TaskCommentDeleteData>),
    /// [`ONTASKCOMMENTUPDATE`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html).
    TaskCommentUpdate(Box<TaskCommentUpdateData>),
    /// [`ONTASKDELETE`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html).
    TaskDelete(Box<TaskDeleteData>),
    /// [`ONTASKUPDATE`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html).
    TaskUpdate(Box<TaskUpdateData>),
    /// [`ONUSERADD`](https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html).
    UserAdd(Box<UserAddData>),
    /// [`ONVOXIMPLANTCALLEND`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html).
    VoximplantCallEnd(Box<VoximplantCallEndData>),
    /// [`ONVOXIMPLANTCALLINIT`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html).
    VoximplantCallInit(Box<VoximplantCallInitData>),
    /// [`ONVOXIMPLANTCALLSTART`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html).
    VoximplantCallStart(VoximplantCallStartData),
    /// An event that the documentation does not list.
    Other {
        /// Its code.
        code: String,
        /// The `data` of its payload.
        data: Value,
    },
}

impl Event {
    /// Reads the `data` of an event with this code, whatever case the code is in.
    ///
    /// # Errors
    /// Returns an error if the data of a documented event has another shape than its type.
    pub fn from_code(code: &str, data: &Value) -> Result<Self, DecodeError> {
        decode_event(code, data)
    }
    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::CatalogMeasureOnAdd(_) => "CATALOG.MEASURE.ON.ADD",
            Self::CatalogMeasureOnDelete(_) => "CATALOG.MEASURE.ON.DELETE",
            Self::CatalogMeasureOnUpdate(_) => "CATALOG.MEASURE.ON.UPDATE",
            Self::CatalogPriceOnAdd(_) => "CATALOG.PRICE.ON.ADD",
            Self::CatalogPriceOnDelete(_) => "CATALOG.PRICE.ON.DELETE",
            Self::CatalogPriceOnUpdate(_) => "CATALOG.PRICE.ON.UPDATE",
            Self::CatalogPriceTypeOnAdd(_) => "CATALOG.PRICE.TYPE.ON.ADD",
            Self::CatalogPriceTypeOnDelete(_) => "CATALOG.PRICE.TYPE.ON.DELETE",
            Self::CatalogPriceTypeOnUpdate(_) => "CATALOG.PRICE.TYPE.ON.UPDATE",
            Self::CatalogProductOnAdd(_) => "CATALOG.PRODUCT.ON.ADD",
            Self::CatalogProductOnDelete(_) => "CATALOG.PRODUCT.ON.DELETE",
            Self::CatalogProductOnUpdate(_) => "CATALOG.PRODUCT.ON.UPDATE",
            Self::CatalogRoundingOnAdd(_) => "CATALOG.ROUNDING.ON.ADD",
            Self::CatalogRoundingOnDelete(_) => "CATALOG.ROUNDING.ON.DELETE",
            Self::CatalogRoundingOnUpdate(_) => "CATALOG.ROUNDING.ON.UPDATE",
            Self::AppInstall(_) => "ONAPPINSTALL",
            Self::AppMethodConfirm(_) => "ONAPPMETHODCONFIRM",
            Self::AppPayment(_) => "ONAPPPAYMENT",
            Self::AppUninstall(_) => "ONAPPUNINSTALL",
            Self::AppUpdate(_) => "ONAPPUPDATE",
            Self::BookingAdd(_) => "ONBOOKINGADD",
            Self::BookingDelete(_) => "ONBOOKINGDELETE",
            Self::BookingResourceAdd(_) => "ONBOOKINGRESOURCEADD",
            Self::BookingResourceDelete(_) => "ONBOOKINGRESOURCEDELETE",
            Self::BookingResourceTypeAdd(_) => "ONBOOKINGRESOURCETYPEADD",
            Self::BookingResourceTypeDelete(_) => "ONBOOKINGRESOURCETYPEDELETE",
            Self::BookingResourceTypeUpdate(_) => "ONBOOKINGRESOURCETYPEUPDATE",
            Self::BookingResourceUpdate(_) => "ONBOOKINGRESOURCEUPDATE",
            Self::BookingUpdate(_) => "ONBOOKINGUPDATE",
            Self::BookingWaitListItemAdd(_) => "ONBOOKINGWAITLISTITEMADD",
            Self::BookingWaitListItemDelete(_) => "ONBOOKINGWAITLISTITEMDELETE",
            Self::BookingWaitListItemUpdate(_) => "ONBOOKINGWAITLISTITEMUPDATE",
            Self::CalendarEntryAdd(_) => "ONCALENDARENTRYADD",
            Self::CalendarEntryDelete(_) => "ONCALENDARENTRYDELETE",
            Self::CalendarEntryUpdate(_) => "ONCALENDARENTRYUPDATE",
            Self::CalendarSectionAdd(_) => "ONCALENDARSECTIONADD",
            Self::CalendarSectionDelete(_) => "ONCALENDARSECTIONDELETE",
            Self::CalendarSectionUpdate(_) => "ONCALENDARSECTIONUPDATE",
            Self::CrmActivityAdd(_) => "onCrmActivityAdd",
            Self::CrmActivityDelete(_) => "onCrmActivityDelete",
            Self::CrmActivityUpdate(_) => "onCrmActivityUpdate",
            Self::CrmAddressRegister(_) => "onCrmAddressRegister",
            Self::CrmAddressUnregister(_) => "onCrmAddressUnregister",
            Self::CrmBankDetailAdd(_) => "onCrmBankDetailAdd",
            Self::CrmBankDetailDelete(_) => "onCrmBankDetailDelete",
            Self::CrmBankDetailUpdate(_) => "onCrmBankDetailUpdate",
            Self::CrmCompanyAdd(_) => "ONCRMCOMPANYADD",
            Self::CrmCompanyDelete(_) => "ONCRMCOMPANYDELETE",
            Self::CrmCompanyUpdate(_) => "ONCRMCOMPANYUPDATE",
            Self::CrmCompanyUserFieldAdd(_) => "ONCRMCOMPANYUSERFIELDADD",
            Self::CrmCompanyUserFieldDelete(_) => "ONCRMCOMPANYUSERFIELDDELETE",
            Self::CrmCompanyUserFieldSetEnumValues(_) => {
                "ONCRMCOMPANYUSERFIELDSETENUMVALUES"
            }
            Self::CrmCompanyUserFieldUpdate(_) => "ONCRMCOMPANYUSERFIELDUPDATE",
            Self::CrmContactAdd(_) => "ONCRMCONTACTADD",
            Self::CrmContactDelete(_) => "ONCRMCONTACTDELETE",
            Self::CrmContactUpdate(_) => "ONCRMCONTACTUPDATE",
            Self::CrmContactUserFieldAdd(_) => "ONCRMCONTACTUSERFIELDADD",
            Self::CrmContactUserFieldDelete(_) => "ONCRMCONTACTUSERFIELDDELETE",
            Self::CrmContactUserFieldSetEnumValues(_) => {
                "ONCRMCONTACTUSERFIELDSETENUMVALUES"
            }
            Self::CrmContactUserFieldUpdate(_) => "ONCRMCONTACTUSERFIELDUPDATE",
            Self::CrmCurrencyAdd(_) => "ONCRMCURRENCYADD",
            Self::CrmCurrencyDelete(_) => "ONCRMCURRENCYDELETE",
            Self::CrmCurrencyUpdate(_) => "ONCRMCURRENCYUPDATE",
            Self::CrmDealAdd(_) => "ONCRMDEALADD",
            Self::CrmDealDelete(_) => "ONCRMDEALDELETE",
            Self::CrmDealMoveToCategory(_) => "ONCRMDEALMOVETOCATEGORY",
            Self::CrmDealRecurringAdd(_) => "ONCRMDEALRECURRINGADD",
            Self::CrmDealRecurringDelete(_) => "ONCRMDEALRECURRINGDELETE",
            Self::CrmDealRecurringExpose(_) => "ONCRMDEALRECURRINGEXPOSE",
            Self::CrmDealRecurringUpdate(_) => "ONCRMDEALRECURRINGUPDATE",
            Self::CrmDealUpdate(_) => "ONCRMDEALUPDATE",
            Self::CrmDealUserFieldAdd(_) => "ONCRMDEALUSERFIELDADD",
            Self::CrmDealUserFieldDelete(_) => "ONCRMDEALUSERFIELDDELETE",
            Self::CrmDealUserFieldSetEnumValues(_) => "ONCRMDEALUSERFIELDSETENUMVALUES",
            Self::CrmDealUserFieldUpdate(_) => "ONCRMDEALUSERFIELDUPDATE",
            Self::CrmDocumentGeneratorDocumentAdd(_) => {
                "ONCRMDOCUMENTGENERATORDOCUMENTADD"
            }
            Self::CrmDocumentGeneratorDocumentDelete(_) => {
                "ONCRMDOCUMENTGENERATORDOCUMENTDELETE"
            }
            Self::CrmDocumentGeneratorDocumentUpdate(_) => {
                "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE"
            }
            Self::CrmDynamicItemAdd(_) => "ONCRMDYNAMICITEMADD",
            Self::CrmDynamicItemDelete(_) => "ONCRMDYNAMICITEMDELETE",
            Self::CrmDynamicItemUpdate(_) => "ONCRMDYNAMICITEMUPDATE",
            Self::CrmInvoiceAdd(_) => "onCrmInvoiceAdd",
            Self::CrmInvoiceDelete(_) => "onCrmInvoiceDelete",
            Self::CrmInvoiceRecurringAdd(_) => "onCrmInvoiceRecurringAdd",
            Self::CrmInvoiceRecurringDelete(_) => "onCrmInvoiceRecurringDelete",
            Self::CrmInvoiceRecurringExpose(_) => "onCrmInvoiceRecurringExpose",
            Self::CrmInvoiceRecurringUpdate(_) => "onCrmInvoiceRecurringUpdate",
            Self::CrmInvoiceSetStatus(_) => "onCrmInvoiceSetStatus",
            Self::CrmInvoiceUpdate(_) => "onCrmInvoiceUpdate",
            Self::CrmInvoiceUserFieldAdd(_) => "onCrmInvoiceUserFieldAdd",
            Self::CrmInvoiceUserFieldDelete(_) => "onCrmInvoiceUserFieldDelete",
            Self::CrmInvoiceUserFieldSetEnumValues(_) => {
                "onCrmInvoiceUserFieldSetEnumValues"
            }
            Self::CrmInvoiceUserFieldUpdate(_) => "onCrmInvoiceUserFieldUpdate",
            Self::CrmLeadAdd(_) => "ONCRMLEADADD",
            Self::CrmLeadDelete(_) => "ONCRMLEADDELETE",
            Self::CrmLeadUpdate(_) => "ONCRMLEADUPDATE",
            Self::CrmLeadUserFieldAdd(_) => "ONCRMLEADUSERFIELDADD",
            Self::CrmLeadUserFieldDelete(_) => "ONCRMLEADUSERFIELDDELETE",
            Self::CrmLeadUserFieldSetEnumValues(_) => "ONCRMLEADUSERFIELDSETENUMVALUES",
            Self::CrmLeadUserFieldUpdate(_) => "ONCRMLEADUSERFIELDUPDATE",
            Self::CrmMeasureAdd(_) => "onCrmMeasureAdd",
            Self::CrmMeasureDelete(_) => "onCrmMeasureDelete",
            Self::CrmMeasureUpdate(_) => "onCrmMeasureUpdate",
            Self::CrmProductAdd(_) => "onCrmProductAdd",
            Self::CrmProductDelete(_) => "onCrmProductDelete",
            Self::CrmProductPropertyAdd(_) => "onCrmProductPropertyAdd",
            Self::CrmProductPropertyDelete(_) => "onCrmProductPropertyDelete",
            Self::CrmProductPropertyUpdate(_) => "onCrmProductPropertyUpdate",
            Self::CrmProductSectionAdd(_) => "onCrmProductSectionAdd",
            Self::CrmProductSectionDelete(_) => "onCrmProductSectionDelete",
            Self::CrmProductSectionUpdate(_) => "onCrmProductSectionUpdate",
            Self::CrmProductUpdate(_) => "onCrmProductUpdate",
            Self::CrmQuoteAdd(_) => "ONCRMQUOTEADD",
            Self::CrmQuoteDelete(_) => "ONCRMQUOTEDELETE",
            Self::CrmQuoteUpdate(_) => "ONCRMQUOTEUPDATE",
            Self::CrmQuoteUserFieldAdd(_) => "ONCRMQUOTEUSERFIELDADD",
            Self::CrmQuoteUserFieldDelete(_) => "ONCRMQUOTEUSERFIELDDELETE",
            Self::CrmQuoteUserFieldSetEnumValues(_) => "ONCRMQUOTEUSERFIELDSETENUMVALUES",
            Self::CrmQuoteUserFieldUpdate(_) => "ONCRMQUOTEUSERFIELDUPDATE",
            Self::CrmRequisiteAdd(_) => "onCrmRequisiteAdd",
            Self::CrmRequisiteDelete(_) => "onCrmRequisiteDelete",
            Self::CrmRequisiteUpdate(_) => "onCrmRequisiteUpdate",
            Self::CrmRequisiteUserFieldAdd(_) => "onCrmRequisiteUserFieldAdd",
            Self::CrmRequisiteUserFieldDelete(_) => "onCrmRequisiteUserFieldDelete",
            Self::CrmRequisiteUserFieldSetEnumValues(_) => {
                "onCrmRequisiteUserFieldSetEnumValues"
            }
            Self::CrmRequisiteUserFieldUpdate(_) => "onCrmRequisiteUserFieldUpdate",
            Self::CrmTimelineCommentAdd(_) => "onCrmTimelineCommentAdd",
            Self::CrmTimelineCommentDelete(_) => "onCrmTimelineCommentDelete",
            Self::CrmTimelineCommentUpdate(_) => "onCrmTimelineCommentUpdate",
            Self::CrmTypeAdd(_) => "ONCRMTYPEADD",
            Self::CrmTypeDelete(_) => "ONCRMTYPEDELETE",
            Self::CrmTypeUpdate(_) => "ONCRMTYPEUPDATE",
            Self::CrmTypeUserFieldAdd(_) => "ONCRMTYPEUSERFIELDADD",
            Self::CrmTypeUserFieldDelete(_) => "ONCRMTYPEUSERFIELDDELETE",
            Self::CrmTypeUserFieldSetEnumValues(_) => "ONCRMTYPEUSERFIELDSETENUMVALUES",
            Self::CrmTypeUserFieldUpdate(_) => "ONCRMTYPEUSERFIELDUPDATE",
            Self::ExternalCallBackStart(_) => "ONEXTERNALCALLBACKSTART",
            Self::ExternalCallStart(_) => "ONEXTERNALCALLSTART",
            Self::ImbotDelete(_) => "ONIMBOTDELETE",
            Self::ImbotJoinChat(_) => "ONIMBOTJOINCHAT",
            Self::ImbotMessageAdd(_) => "ONIMBOTMESSAGEADD",
            Self::ImbotMessageDelete(_) => "ONIMBOTMESSAGEDELETE",
            Self::ImbotMessageUpdate(_) => "ONIMBOTMESSAGEUPDATE",
            Self::ImbotV2CommandAdd(_) => "ONIMBOTV2COMMANDADD",
            Self::ImbotV2ContextGet(_) => "ONIMBOTV2CONTEXTGET",
            Self::ImbotV2Delete(_) => "ONIMBOTV2DELETE",
            Self::ImbotV2JoinChat(_) => "ONIMBOTV2JOINCHAT",
            Self::ImbotV2MessageAdd(_) => "ONIMBOTV2MESSAGEADD",
            Self::ImbotV2MessageDelete(_) => "ONIMBOTV2MESSAGEDELETE",
            Self::ImbotV2MessageUpdate(_) => "ONIMBOTV2MESSAGEUPDATE",
            Self::ImbotV2ReactionChange(_) => "ONIMBOTV2REACTIONCHANGE",
            Self::ImCommandAdd(_) => "ONIMCOMMANDADD",
            Self::ImConnectorDialogFinish(_) => "ONIMCONNECTORDIALOGFINISH",
            Self::ImConnectorDialogStart(_) => "ONIMCONNECTORDIALOGSTART",
            Self::ImConnectorLineDelete(_) => "ONIMCONNECTORLINEDELETE",
            Self::ImConnectorMessageAdd(_) => "ONIMCONNECTORMESSAGEADD",
            Self::ImConnectorMessageDelete(_) => "ONIMCONNECTORMESSAGEDELETE",
            Self::ImConnectorMessageUpdate(_) => "ONIMCONNECTORMESSAGEUPDATE",
            Self::ImConnectorStatusDelete(_) => "ONIMCONNECTORSTATUSDELETE",
            Self::ImV2JoinChat(_) => "ONIMV2JOINCHAT",
            Self::ImV2MessageAdd(_) => "ONIMV2MESSAGEADD",
            Self::ImV2MessageDelete(_) => "ONIMV2MESSAGEDELETE",
            Self::ImV2MessageUpdate(_) => "ONIMV2MESSAGEUPDATE",
            Self::ImV2ReactionChange(_) => "ONIMV2REACTIONCHANGE",
            Self::LiveFeedPostAdd(_) => "ONLIVEFEEDPOSTADD",
            Self::LiveFeedPostDelete(_) => "ONLIVEFEEDPOSTDELETE",
            Self::LiveFeedPostUpdate(_) => "ONLIVEFEEDPOSTUPDATE",
            Self::OfflineEvent(_) => "ONOFFLINEEVENT",
            Self::OpenLineMessageAdd(_) => "ONOPENLINEMESSAGEADD",
            Self::OpenLineMessageDelete(_) => "ONOPENLINEMESSAGEDELETE",
            Self::OpenLineMessageUpdate(_) => "ONOPENLINEMESSAGEUPDATE",
            Self::OrderDeleted(_) => "ONORDERDELETED",
            Self::OrderEntitySaved(_) => "ONORDERENTITYSAVED",
            Self::PaymentDeleted(_) => "ONPAYMENTDELETED",
            Self::PaymentEntitySaved(_) => "ONPAYMENTENTITYSAVED",
            Self::PropertyValueDeleted(_) => "ONPROPERTYVALUEDELETED",
            Self::PropertyValueEntitySaved(_) => "ONPROPERTYVALUEENTITYSAVED",
            Self::SaleBeforeOrderDelete(_) => "ONSALEBEFOREORDERDELETE",
            Self::SaleOrderSaved(_) => "ONSALEORDERSAVED",
            Self::SessionFinish(_) => "ONSESSIONFINISH",
            Self::SessionStart(_) => "ONSESSIONSTART",
            Self::ShipmentDeleted(_) => "ONSHIPMENTDELETED",
            Self::ShipmentEntitySaved(_) => "ONSHIPMENTENTITYSAVED",
            Self::SignB2eDocumentStatusChanged(_) => "ONSIGNB2EDOCUMENTSTATUSCHANGED",
            Self::SignB2eMemberStatusChanged(_) => "ONSIGNB2EMEMBERSTATUSCHANGED",
            Self::SignHcmLinkB2eDocumentSigned(_) => "ONSIGNHCMLINKB2EDOCUMENTSIGNED",
            Self::SonetGroupAdd(_) => "ONSONETGROUPADD",
            Self::SonetGroupDelete(_) => "ONSONETGROUPDELETE",
            Self::SonetGroupSubjectAdd(_) => "onSonetGroupSubjectAdd",
            Self::SonetGroupSubjectDelete(_) => "onSonetGroupSubjectDelete",
            Self::SonetGroupSubjectUpdate(_) => "onSonetGroupSubjectUpdate",
            Self::SonetGroupUpdate(_) => "ONSONETGROUPUPDATE",
            Self::TaskAdd(_) => "ONTASKADD",
            Self::TaskCommentAdd(_) => "ONTASKCOMMENTADD",
            Self::TaskCommentDelete(_) => "ONTASKCOMMENTDELETE",
            Self::TaskCommentUpdate(_) => "ONTASKCOMMENTUPDATE",
            Self::TaskDelete(_) => "ONTASKDELETE",
            Self::TaskUpdate(_) => "ONTASKUPDATE",
            Self::UserAdd(_) => "ONUSERADD",
            Self::VoximplantCallEnd(_) => "ONVOXIMPLANTCALLEND",
            Self::VoximplantCallInit(_) => "ONVOXIMPLANTCALLINIT",
            Self::VoximplantCallStart(_) => "ONVOXIMPLANTCALLSTART",
            Self::Other { code, .. } => code,
        }
    }
}

impl EventSet for Event {
    const CODES: &'static [&'static str] = &[
        "CATALOG.MEASURE.ON.ADD",
        "CATALOG.MEASURE.ON.DELETE",
        "CATALOG.MEASURE.ON.UPDATE",
        "CATALOG.PRICE.ON.ADD",
        "CATALOG.PRICE.ON.DELETE",
        "CATALOG.PRICE.ON.UPDATE",
        "CATALOG.PRICE.TYPE.ON.ADD",
        "CATALOG.PRICE.TYPE.ON.DELETE",
        "CATALOG.PRICE.TYPE.ON.UPDATE",
        "CATALOG.PRODUCT.ON.ADD",
        "CATALOG.PRODUCT.ON.DELETE",
        "CATALOG.PRODUCT.ON.UPDATE",
        "CATALOG.ROUNDING.ON.ADD",
        "CATALOG.ROUNDING.ON.DELETE",
        "CATALOG.ROUNDING.ON.UPDATE",
        "ONAPPINSTALL",
        "ONAPPMETHODCONFIRM",
        "ONAPPPAYMENT",
        "ONAPPUNINSTALL",
        "ONAPPUPDATE",
        "ONBOOKINGADD",
        "ONBOOKINGDELETE",
        "ONBOOKINGRESOURCEADD",
        "ONBOOKINGRESOURCEDELETE",
        "ONBOOKINGRESOURCETYPEADD",
        "ONBOOKINGRESOURCETYPEDELETE",
        "ONBOOKINGRESOURCETYPEUPDATE",
        "ONBOOKINGRESOURCEUPDATE",
        "ONBOOKINGUPDATE",
        "ONBOOKINGWAITLISTITEMADD",
        "ONBOOKINGWAITLISTITEMDELETE",
        "ONBOOKINGWAITLISTITEMUPDATE",
        "ONCALENDARENTRYADD",
        "ONCALENDARENTRYDELETE",
        "ONCALENDARENTRYUPDATE",
        "ONCALENDARSECTIONADD",
        "ONCALENDARSECTIONDELETE",
        "ONCALENDARSECTIONUPDATE",
        "onCrmActivityAdd",
        "onCrmActivityDelete",
        "onCrmActivityUpdate",
        "onCrmAddressRegister",
        "onCrmAddressUnregister",
        "onCrmBankDetailAdd",
        "onCrmBankDetailDelete",
        "onCrmBankDetailUpdate",
        "ONCRMCOMPANYADD",
        "ONCRMCOMPANYDELETE",
        "ONCRMCOMPANYUPDATE",
        "ONCRMCOMPANYUSERFIELDADD",
        "ONCRMCOMPANYUSERFIELDDELETE",
        "ONCRMCOMPANYUSERFIELDSETENUMVALUES",
        "ONCRMCOMPANYUSERFIELDUPDATE",
        "ONCRMCONTACTADD",
        "ONCRMCONTACTDELETE",
        "ONCRMCONTACTUPDATE",
        "ONCRMCONTACTUSERFIELDADD",
        "ONCRMCONTACTUSERFIELDDELETE",
        "ONCRMCONTACTUSERFIELDSETENUMVALUES",
        "ONCRMCONTACTUSERFIELDUPDATE",
        "ONCRMCURRENCYADD",
        "ONCRMCURRENCYDELETE",
        "ONCRMCURRENCYUPDATE",
        "ONCRMDEALADD",
        "ONCRMDEALDELETE",
        "ONCRMDEALMOVETOCATEGORY",
        "ONCRMDEALRECURRINGADD",
        "ONCRMDEALRECURRINGDELETE",
        "ONCRMDEALRECURRINGEXPOSE",
        "ONCRMDEALRECURRINGUPDATE",
        "ONCRMDEALUPDATE",
        "ONCRMDEALUSERFIELDADD",
        "ONCRMDEALUSERFIELDDELETE",
        "ONCRMDEALUSERFIELDSETENUMVALUES",
        "ONCRMDEALUSERFIELDUPDATE",
        "ONCRMDOCUMENTGENERATORDOCUMENTADD",
        "ONCRMDOCUMENTGENERATORDOCUMENTDELETE",
        "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE",
        "ONCRMDYNAMICITEMADD",
        "ONCRMDYNAMICITEMDELETE",
        "ONCRMDYNAMICITEMUPDATE",
        "onCrmInvoiceAdd",
        "onCrmInvoiceDelete",
        "onCrmInvoiceRecurringAdd",
        "onCrmInvoiceRecurringDelete",
        "onCrmInvoiceRecurringExpose",
        "onCrmInvoiceRecurringUpdate",
        "onCrmInvoiceSetStatus",
        "onCrmInvoiceUpdate",
        "onCrmInvoiceUserFieldAdd",
        "onCrmInvoiceUserFieldDelete",
        "onCrmInvoiceUserFieldSetEnumValues",
        "onCrmInvoiceUserFieldUpdate",
        "ONCRMLEADADD",
        "ONCRMLEADDELETE",
        "ONCRMLEADUPDATE",
        "ONCRMLEADUSERFIELDADD",
        "ONCRMLEADUSERFIELDDELETE",
        "ONCRMLEADUSERFIELDSETENUMVALUES",
        "ONCRMLEADUSERFIELDUPDATE",
        "onCrmMeasureAdd",
        "onCrmMeasureDelete",
        "onCrmMeasureUpdate",
        "onCrmProductAdd",
        "onCrmProductDelete",
        "onCrmProductPropertyAdd",
        "onCrmProductPropertyDelete",
        "onCrmProductPropertyUpdate",
        "onCrmProductSectionAdd",
        "onCrmProductSectionDelete",
        "onCrmProductSectionUpdate",
        "onCrmProductUpdate",
        "ONCRMQUOTEADD",
        "ONCRMQUOTEDELETE",
        "ONCRMQUOTEUPDATE",
        "ONCRMQUOTEUSERFIELDADD",
        "ONCRMQUOTEUSERFIELDDELETE",
        "ONCRMQUOTEUSERFIELDSETENUMVALUES",
        "ONCRMQUOTEUSERFIELDUPDATE",
        "onCrmRequisiteAdd",
        "onCrmRequisiteDelete",
        "onCrmRequisiteUpdate",
        "onCrmRequisiteUserFieldAdd",
        "onCrmRequisiteUserFieldDelete",
        "onCrmRequisiteUserFieldSetEnumValues",
        "onCrmRequisiteUserFieldUpdate",
        "onCrmTimelineCommentAdd",
        "onCrmTimelineCommentDelete",
        "onCrmTimelineCommentUpdate",
        "ONCRMTYPEADD",
        "ONCRMTYPEDELETE",
        "ONCRMTYPEUPDATE",
        "ONCRMTYPEUSERFIELDADD",
        "ONCRMTYPEUSERFIELDDELETE",
        "ONCRMTYPEUSERFIELDSETENUMVALUES",
        "ONCRMTYPEUSERFIELDUPDATE",
        "ONEXTERNALCALLBACKSTART",
        "ONEXTERNALCALLSTART",
        "ONIMBOTDELETE",
        "ONIMBOTJOINCHAT",
        "ONIMBOTMESSAGEADD",
        "ONIMBOTMESSAGEDELETE",
        "ONIMBOTMESSAGEUPDATE",
        "ONIMBOTV2COMMANDADD",
        "ONIMBOTV2CONTEXTGET",
        "ONIMBOTV2DELETE",
        "ONIMBOTV2JOINCHAT",
        "ONIMBOTV2MESSAGEADD",
        "ONIMBOTV2MESSAGEDELETE",
        "ONIMBOTV2MESSAGEUPDATE",
        "ONIMBOTV2REACTIONCHANGE",
        "ONIMCOMMANDADD",
        "ONIMCONNECTORDIALOGFINISH",
        "ONIMCONNECTORDIALOGSTART",
        "ONIMCONNECTORLINEDELETE",
        "ONIMCONNECTORMESSAGEADD",
        "ONIMCONNECTORMESSAGEDELETE",
        "ONIMCONNECTORMESSAGEUPDATE",
        "ONIMCONNECTORSTATUSDELETE",
        "ONIMV2JOINCHAT",
        "ONIMV2MESSAGEADD",
        "ONIMV2MESSAGEDELETE",
        "ONIMV2MESSAGEUPDATE",
        "ONIMV2REACTIONCHANGE",
        "ONLIVEFEEDPOSTADD",
        "ONLIVEFEEDPOSTDELETE",
        "ONLIVEFEEDPOSTUPDATE",
        "ONOFFLINEEVENT",
        "ONOPENLINEMESSAGEADD",
        "ONOPENLINEMESSAGEDELETE",
        "ONOPENLINEMESSAGEUPDATE",
        "ONORDERDELETED",
        "ONORDERENTITYSAVED",
        "ONPAYMENTDELETED",
        "ONPAYMENTENTITYSAVED",
        "ONPROPERTYVALUEDELETED",
        "ONPROPERTYVALUEENTITYSAVED",
        "ONSALEBEFOREORDERDELETE",
        "ONSALEORDERSAVED",
        "ONSESSIONFINISH",
        "ONSESSIONSTART",
        "ONSHIPMENTDELETED",
        "ONSHIPMENTENTITYSAVED",
        "ONSIGNB2EDOCUMENTSTATUSCHANGED",
        "ONSIGNB2EMEMBERSTATUSCHANGED",
        "ONSIGNHCMLINKB2EDOCUMENTSIGNED",
        "ONSONETGROUPADD",
        "ONSONETGROUPDELETE",
        "onSonetGroupSubjectAdd",
        "onSonetGroupSubjectDelete",
        "onSonetGroupSubjectUpdate",
        "ONSONETGROUPUPDATE",
        "ONTASKADD",
        "ONTASKCOMMENTADD",
        "ONTASKCOMMENTDELETE",
        "ONTASKCOMMENTUPDATE",
        "ONTASKDELETE",
        "ONTASKUPDATE",
        "ONUSERADD",
        "ONVOXIMPLANTCALLEND",
        "ONVOXIMPLANTCALLINIT",
        "ONVOXIMPLANTCALLSTART",
    ];
    const SUFFIXES: &'static [(usize, &'static [&'static str])] = &[
        (78, &["FIELDS", "ENTITY_TYPE_ID"]),
        (79, &["FIELDS", "ENTITY_TYPE_ID"]),
        (80, &["FIELDS", "ENTITY_TYPE_ID"]),
    ];
    fn from_index(index: usize) -> Option<Self> {
        Some(
            match index {
                0 => Self::CatalogMeasureOnAdd(Default::default()),
                1 => Self::CatalogMeasureOnDelete(Default::default()),
                2 => Self::CatalogMeasureOnUpdate(Default::default()),
                3 => Self::CatalogPriceOnAdd(Default::default()),
                4 => Self::CatalogPriceOnDelete(Default::default()),
                5 => Self::CatalogPriceOnUpdate(Default::default()),
                6 => Self::CatalogPriceTypeOnAdd(Default::default()),
                7 => Self::CatalogPriceTypeOnDelete(Default::default()),
                8 => Self::CatalogPriceTypeOnUpdate(Default::default()),
                9 => Self::CatalogProductOnAdd(Default::default()),
                10 => Self::CatalogProductOnDelete(Default::default()),
                11 => Self::CatalogProductOnUpdate(Default::default()),
                12 => Self::CatalogRoundingOnAdd(Default::default()),
                13 => Self::CatalogRoundingOnDelete(Default::default()),
                14 => Self::CatalogRoundingOnUpdate(Default::default()),
                15 => Self::AppInstall(Default::default()),
                16 => Self::AppMethodConfirm(Default::default()),
                17 => Self::AppPayment(Default::default()),
                18 => Self::AppUninstall(Default::default()),
                19 => Self::AppUpdate(Default::default()),
                20 => Self::BookingAdd(Default::default()),
                21 => Self::BookingDelete(Default::default()),
                22 => Self::BookingResourceAdd(Default::default()),
                23 => Self::BookingResourceDelete(Default::default()),
                24 => Self::BookingResourceTypeAdd(Default::default()),
                25 => Self::BookingResourceTypeDelete(Default::default()),
                26 => Self::BookingResourceTypeUpdate(Default::default()),
                27 => Self::BookingResourceUpdate(Default::default()),
                28 => Self::BookingUpdate(Default::default()),
                29 => Self::BookingWaitListItemAdd(Default::default()),
                30 => Self::BookingWaitListItemDelete(Default::default()),
                31 => Self::BookingWaitListItemUpdate(Default::default()),
                32 => Self::CalendarEntryAdd(Default::default()),
                33 => Self::CalendarEntryDelete(Default::default()),
                34 => Self::CalendarEntryUpdate(Default::default()),
                35 => Self::CalendarSectionAdd(Default::default()),
                36 => Self::CalendarSectionDelete(Default::default()),
                37 => Self::CalendarSectionUpdate(Default::default()),
                38 => Self::CrmActivityAdd(Default::default()),
                39 => Self::CrmActivityDelete(Default::default()),
                40 => Self::CrmActivityUpdate(Default::default()),
                41 => Self::CrmAddressRegister(Default::default()),
                42 => Self::CrmAddressUnregister(Default::default()),
                43 => Self::CrmBankDetailAdd(Default::default()),
                44 => Self::CrmBankDetailDelete(Default::default()),
                45 => Self::CrmBankDetailUpdate(Default::default()),
                46 => Self::CrmCompanyAdd(Default::default()),
                47 => Self::CrmCompanyDelete(Default::default()),
                48 => Self::CrmCompanyUpdate(Default::default()),
                49 => Self::CrmCompanyUserFieldAdd(Default::default()),
                50 => Self::CrmCompanyUserFieldDelete(Default::default()),
                51 => Self::CrmCompanyUserFieldSetEnumValues(Default::default()),
                52 => Self::CrmCompanyUserFieldUpdate(Default::default()),
                53 => Self::CrmContactAdd(Default::default()),
                54 => Self::CrmContactDelete(Default::default()),
                55 => Self::CrmContactUpdate(Default::default()),
                56 => Self::CrmContactUserFieldAdd(Default::default()),
                57 => Self::CrmContactUserFieldDelete(Default::default()),
                58 => Self::CrmContactUserFieldSetEnumValues(Default::default()),
                59 => Self::CrmContactUserFieldUpdate(Default::default()),
                60 => Self::CrmCurrencyAdd(Default::default()),
                61 => Self::CrmCurrencyDelete(Default::default()),
                62 => Self::CrmCurrencyUpdate(Default::default()),
                63 => Self::CrmDealAdd(Default::default()),
                64 => Self::CrmDealDelete(Default::default()),
                65 => Self::CrmDealMoveToCategory(Default::default()),
                66 => Self::CrmDealRecurringAdd(Default::default()),
                67 => Self::CrmDealRecurringDelete(Default::default()),
                68 => Self::CrmDealRecurringExpose(Default::default()),
                69 => Self::CrmDealRecurringUpdate(Default::default()),
                70 => Self::CrmDealUpdate(Default::default()),
                71 => Self::CrmDealUserFieldAdd(Default::default()),
                72 => Self::CrmDealUserFieldDelete(Default::default()),
                73 => Self::CrmDealUserFieldSetEnumValues(Default::default()),
                74 => Self::CrmDealUserFieldUpdate(Default::default()),
                75 => Self::CrmDocumentGeneratorDocumentAdd(Default::default()),
                76 => Self::CrmDocumentGeneratorDocumentDelete(Default::default()),
                77 => Self::CrmDocumentGeneratorDocumentUpdate(Default::default()),
                78 => Self::CrmDynamicItemAdd(Default::default()),
                79 => Self::CrmDynamicItemDelete(Default::default()),
                80 => Self::CrmDynamicItemUpdate(Default::default()),
                81 => Self::CrmInvoiceAdd(Default::default()),
                82 => Self::CrmInvoiceDelete(Default::default()),
                83 => Self::CrmInvoiceRecurringAdd(Default::default()),
                84 => Self::CrmInvoiceRecurringDelete(Default::default()),
                85 => Self::CrmInvoiceRecurringExpose(Default::default()),
                86 => Self::CrmInvoiceRecurringUpdate(Default::default()),
                87 => Self::CrmInvoiceSetStatus(Default::default()),
                88 => Self::CrmInvoiceUpdate(Default::default()),
                89 => Self::CrmInvoiceUserFieldAdd(Default::default()),
                90 => Self::CrmInvoiceUserFieldDelete(Default::default()),
                91 => Self::CrmInvoiceUserFieldSetEnumValues(Default::default()),
                92 => Self::CrmInvoiceUserFieldUpdate(Default::default()),
                93 => Self::CrmLeadAdd(Default::default()),
                94 => Self::CrmLeadDelete(Default::default()),
                95 => Self::CrmLeadUpdate(Default::default()),
                96 => Self::CrmLeadUserFieldAdd(Default::default()),
                97 => Self::CrmLeadUserFieldDelete(Default::default()),
                98 => Self::CrmLeadUserFieldSetEnumValues(Default::default()),
                99 => Self::CrmLeadUserFieldUpdate(Default::default()),
                100 => Self::CrmMeasureAdd(Default::default()),
                101 => Self::CrmMeasureDelete(Default::default()),
                102 => Self::CrmMeasureUpdate(Default::default()),
                103 => Self::CrmProductAdd(Default::default()),
                104 => Self::CrmProductDelete(Default::default()),
                105 => Self::CrmProductPropertyAdd(Default::default()),
                106 => Self::CrmProductPropertyDelete(Default::default()),
                107 => Self::CrmProductPropertyUpdate(Default::default()),
                108 => Self::CrmProductSectionAdd(Default::default()),
                109 => Self::CrmProductSectionDelete(Default::default()),
                110 => Self::CrmProductSectionUpdate(Default::default()),
                111 => Self::CrmProductUpdate(Default::default()),
                112 => Self::CrmQuoteAdd(Default::default()),
                113 => Self::CrmQuoteDelete(Default::default()),
                114 => Self::CrmQuoteUpdate(Default::default()),
                115 => Self::CrmQuoteUserFieldAdd(Default::default()),
                116 => Self::CrmQuoteUserFieldDelete(Default::default()),
                117 => Self::CrmQuoteUserFieldSetEnumValues(Default::default()),
                118 => Self::CrmQuoteUserFieldUpdate(Default::default()),
                119 => Self::CrmRequisiteAdd(Default::default()),
                120 => Self::CrmRequisiteDelete(Default::default()),
                121 => Self::CrmRequisiteUpdate(Default::default()),
                122 => Self::CrmRequisiteUserFieldAdd(Default::default()),
                123 => Self::CrmRequisiteUserFieldDelete(Default::default()),
                124 => Self::CrmRequisiteUserFieldSetEnumValues(Default::default()),
                125 => Self::CrmRequisiteUserFieldUpdate(Default::default()),
                126 => Self::CrmTimelineCommentAdd(Default::default()),
                127 => Self::CrmTimelineCommentDelete(Default::default()),
                128 => Self::CrmTimelineCommentUpdate(Default::default()),
                129 => Self::CrmTypeAdd(Default::default()),
                130 => Self::CrmTypeDelete(Default::default()),
                131 => Self::CrmTypeUpdate(Default::default()),
                132 => Self::CrmTypeUserFieldAdd(Default::default()),
                133 => Self::CrmTypeUserFieldDelete(Default::default()),
                134 => Self::CrmTypeUserFieldSetEnumValues(Default::default()),
                135 => Self::CrmTypeUserFieldUpdate(Default::default()),
                136 => Self::ExternalCallBackStart(Default::default()),
                137 => Self::ExternalCallStart(Default::default()),
                138 => Self::ImbotDelete(Default::default()),
                139 => Self::ImbotJoinChat(Default::default()),
                140 => Self::ImbotMessageAdd(Default::default()),
                141 => Self::ImbotMessageDelete(Default::default()),
                142 => Self::ImbotMessageUpdate(Default::default()),
                143 => Self::ImbotV2CommandAdd(Default::default()),
                144 => Self::ImbotV2ContextGet(Default::default()),
                145 => Self::ImbotV2Delete(Default::default()),
                146 => Self::ImbotV2JoinChat(Default::default()),
                147 => Self::ImbotV2MessageAdd(Default::default()),
                148 => Self::ImbotV2MessageDelete(Default::default()),
                149 => Self::ImbotV2MessageUpdate(Default::default()),
                150 => Self::ImbotV2ReactionChange(Default::default()),
                151 => Self::ImCommandAdd(Default::default()),
                152 => Self::ImConnectorDialogFinish(Default::default()),
                153 => Self::ImConnectorDialogStart(Default::default()),
                154 => Self::ImConnectorLineDelete(Default::default()),
                155 => Self::ImConnectorMessageAdd(Default::default()),
                156 => Self::ImConnectorMessageDelete(Default::default()),
                157 => Self::ImConnectorMessageUpdate(Default::default()),
                158 => Self::ImConnectorStatusDelete(Default::default()),
                159 => Self::ImV2JoinChat(Default::default()),
                160 => Self::ImV2MessageAdd(Default::default()),
                161 => Self::ImV2MessageDelete(Default::default()),
                162 => Self::ImV2MessageUpdate(Default::default()),
                163 => Self::ImV2ReactionChange(Default::default()),
                164 => Self::LiveFeedPostAdd(Default::default()),
                165 => Self::LiveFeedPostDelete(Default::default()),
                166 => Self::LiveFeedPostUpdate(Default::default()),
                167 => Self::OfflineEvent(Default::default()),
                168 => Self::OpenLineMessageAdd(Default::default()),
                169 => Self::OpenLineMessageDelete(Default::default()),
                170 => Self::OpenLineMessageUpdate(Default::default()),
                171 => Self::OrderDeleted(Default::default()),
                172 => Self::OrderEntitySaved(Default::default()),
                173 => Self::PaymentDeleted(Default::default()),
                174 => Self::PaymentEntitySaved(Default::default()),
                175 => Self::PropertyValueDeleted(Default::default()),
                176 => Self::PropertyValueEntitySaved(Default::default()),
                177 => Self::SaleBeforeOrderDelete(Default::default()),
                178 => Self::SaleOrderSaved(Default::default()),
                179 => Self::SessionFinish(Default::default()),
                180 => Self::SessionStart(Default::default()),
                181 => Self::ShipmentDeleted(Default::default()),
                182 => Self::ShipmentEntitySaved(Default::default()),
                183 => Self::SignB2eDocumentStatusChanged(Default::default()),
                184 => Self::SignB2eMemberStatusChanged(Default::default()),
                185 => Self::SignHcmLinkB2eDocumentSigned(Default::default()),
                186 => Self::SonetGroupAdd(Default::default()),
                187 => Self::SonetGroupDelete(Default::default()),
                188 => Self::SonetGroupSubjectAdd(Default::default()),
                189 => Self::SonetGroupSubjectDelete(Default::default()),
                190 => Self::SonetGroupSubjectUpdate(Default::default()),
                191 => Self::SonetGroupUpdate(Default::default()),
                192 => Self::TaskAdd(Default::default()),
                193 => Self::TaskCommentAdd(Default::default()),
                194 => Self::TaskCommentDelete(Default::default()),
                195 => Self::TaskCommentUpdate(Default::default()),
                196 => Self::TaskDelete(Default::default()),
                197 => Self::TaskUpdate(Default::default()),
                198 => Self::UserAdd(Default::default()),
                199 => Self::VoximplantCallEnd(Default::default()),
                200 => Self::VoximplantCallInit(Default::default()),
                201 => Self::VoximplantCallStart(Default::default()),
                _ => return None,
            },
        )
    }
    fn other(code: String, data: Value) -> Self {
        Self::Other { code, data }
    }
    fn data_mut(&mut self) -> &mut dyn Field {
        match self {
            Self::AppInstall(data) => data,
            Self::AppMethodConfirm(data) => data,
            Self::AppUninstall(data) => data,
            Self::AppUpdate(data) => data,
            Self::ImbotDelete(data) => data,
            Self::AppPayment(data) => data,
            Self::CrmAddressRegister(data) => data,
            Self::CrmAddressUnregister(data) => data,
            Self::ExternalCallBackStart(data) => data,
            Self::ExternalCallStart(data) => data,
            Self::ImCommandAdd(data) => data,
            Self::ImV2JoinChat(data) => data,
            Self::ImV2MessageAdd(data) => data,
            Self::ImV2MessageDelete(data) => data,
            Self::ImV2MessageUpdate(data) => data,
            Self::ImV2ReactionChange(data) => data,
            Self::ImbotJoinChat(data) => data,
            Self::ImbotMessageAdd(data) => data,
            Self::ImbotMessageDelete(data) => data,
            Self::ImbotMessageUpdate(data) => data,
            Self::ImbotV2CommandAdd(data) => data,
            Self::ImbotV2ContextGet(data) => data,
            Self::ImbotV2Delete(data) => data,
            Self::ImbotV2JoinChat(data) => data,
            Self::ImbotV2MessageAdd(data) => data,
            Self::ImbotV2MessageDelete(data) => data,
            Self::ImbotV2MessageUpdate(data) => data,
            Self::ImbotV2ReactionChange(data) => data,
            Self::TaskAdd(data) => data,
            Self::TaskCommentAdd(data) => data,
            Self::TaskCommentDelete(data) => data,
            Self::TaskCommentUpdate(data) => data,
            Self::TaskDelete(data) => data,
            Self::TaskUpdate(data) => data,
            Self::UserAdd(data) => data,
            Self::VoximplantCallEnd(data) => data,
            Self::VoximplantCallInit(data) => data,
            Self::CatalogProductOnAdd(data) => data,
            Self::CatalogProductOnDelete(data) => data,
            Self::CatalogProductOnUpdate(data) => data,
            Self::CrmInvoiceAdd(data) => data,
            Self::CrmInvoiceDelete(data) => data,
            Self::CrmInvoiceRecurringAdd(data) => data,
            Self::CrmInvoiceRecurringDelete(data) => data,
            Self::CrmInvoiceRecurringExpose(data) => data,
            Self::CrmInvoiceRecurringUpdate(data) => data,
            Self::CrmInvoiceSetStatus(data) => data,
            Self::CrmInvoiceUpdate(data) => data,
            Self::CrmProductAdd(data) => data,
            Self::CrmProductDelete(data) => data,
            Self::CrmProductPropertyAdd(data) => data,
            Self::CrmProductPropertyDelete(data) => data,
            Self::CrmProductPropertyUpdate(data) => data,
            Self::CrmProductUpdate(data) => data,
            Self::CrmDealMoveToCategory(data) => data,
            Self::SignHcmLinkB2eDocumentSigned(data) => data,
            Self::BookingAdd(data)
            | Self::BookingDelete(data)
            | Self::BookingResourceAdd(data)
            | Self::BookingResourceDelete(data)
            | Self::BookingResourceTypeAdd(data)
            | Self::BookingResourceTypeDelete(data)
            | Self::BookingResourceTypeUpdate(data)
            | Self::BookingResourceUpdate(data)
            | Self::BookingUpdate(data)
            | Self::BookingWaitListItemAdd(data)
            | Self::BookingWaitListItemDelete(data)
            | Self::BookingWaitListItemUpdate(data)
            | Self::CrmTimelineCommentAdd(data)
            | Self::CrmTimelineCommentDelete(data)
            | Self::CrmTimelineCommentUpdate(data) => data,
            Self::CrmInvoiceUserFieldAdd(data)
            | Self::CrmInvoiceUserFieldDelete(data)
            | Self::CrmInvoiceUserFieldSetEnumValues(data)
            | Self::CrmInvoiceUserFieldUpdate(data) => data,
            Self::CrmCompanyUserFieldAdd(data)
            | Self::CrmCompanyUserFieldDelete(data)
            | Self::CrmCompanyUserFieldSetEnumValues(data)
            | Self::CrmCompanyUserFieldUpdate(data)
            | Self::CrmContactUserFieldAdd(data)
            | Self::CrmContactUserFieldDelete(data)
            | Self::CrmContactUserFieldSetEnumValues(data)
            | Self::CrmContactUserFieldUpdate(data)
            | Self::CrmDealUserFieldAdd(data)
            | Self::CrmDealUserFieldDelete(data)
            | Self::CrmDealUserFieldSetEnumValues(data)
            | Self::CrmDealUserFieldUpdate(data)
            | Self::CrmLeadUserFieldAdd(data)
            | Self::CrmLeadUserFieldDelete(data)
            | Self::CrmLeadUserFieldSetEnumValues(data)
            | Self::CrmLeadUserFieldUpdate(data)
            | Self::CrmQuoteUserFieldAdd(data)
            | Self::CrmQuoteUserFieldDelete(data)
            | Self::CrmQuoteUserFieldSetEnumValues(data)
            | Self::CrmQuoteUserFieldUpdate(data)
            | Self::CrmRequisiteUserFieldAdd(data)
            | Self::CrmRequisiteUserFieldDelete(data)
            | Self::CrmRequisiteUserFieldSetEnumValues(data)
            | Self::CrmRequisiteUserFieldUpdate(data)
            | Self::CrmTypeUserFieldAdd(data)
            | Self::CrmTypeUserFieldDelete(data)
            | Self::CrmTypeUserFieldSetEnumValues(data)
            | Self::CrmTypeUserFieldUpdate(data) => data,
            Self::CrmDocumentGeneratorDocumentAdd(data)
            | Self::CrmDocumentGeneratorDocumentDelete(data)
            | Self::CrmDocumentGeneratorDocumentUpdate(data) => data,
            Self::CrmDynamicItemAdd(data)
            | Self::CrmDynamicItemDelete(data)
            | Self::CrmDynamicItemUpdate(data) => data,
            Self::CatalogMeasureOnAdd(data)
            | Self::CatalogMeasureOnDelete(data)
            | Self::CatalogMeasureOnUpdate(data)
            | Self::CatalogPriceOnAdd(data)
            | Self::CatalogPriceOnDelete(data)
            | Self::CatalogPriceOnUpdate(data)
            | Self::CatalogPriceTypeOnAdd(data)
            | Self::CatalogPriceTypeOnDelete(data)
            | Self::CatalogPriceTypeOnUpdate(data)
            | Self::CatalogRoundingOnAdd(data)
            | Self::CatalogRoundingOnDelete(data)
            | Self::CatalogRoundingOnUpdate(data)
            | Self::CrmActivityAdd(data)
            | Self::CrmActivityDelete(data)
            | Self::CrmActivityUpdate(data)
            | Self::CrmBankDetailAdd(data)
            | Self::CrmBankDetailDelete(data)
            | Self::CrmBankDetailUpdate(data)
            | Self::CrmCompanyAdd(data)
            | Self::CrmCompanyDelete(data)
            | Self::CrmCompanyUpdate(data)
            | Self::CrmContactAdd(data)
            | Self::CrmContactDelete(data)
            | Self::CrmContactUpdate(data)
            | Self::CrmDealAdd(data)
            | Self::CrmDealDelete(data)
            | Self::CrmDealRecurringDelete(data)
            | Self::CrmDealUpdate(data)
            | Self::CrmLeadAdd(data)
            | Self::CrmLeadDelete(data)
            | Self::CrmLeadUpdate(data)
            | Self::CrmQuoteAdd(data)
            | Self::CrmQuoteDelete(data)
            | Self::CrmQuoteUpdate(data)
            | Self::CrmRequisiteAdd(data)
            | Self::CrmRequisiteDelete(data)
            | Self::CrmRequisiteUpdate(data)
            | Self::CrmTypeAdd(data)
            | Self::CrmTypeDelete(data)
            | Self::CrmTypeUpdate(data)
            | Self::OrderDeleted(data)
            | Self::OrderEntitySaved(data)
            | Self::PaymentDeleted(data)
            | Self::PaymentEntitySaved(data)
            | Self::PropertyValueDeleted(data)
            | Self::PropertyValueEntitySaved(data)
            | Self::ShipmentDeleted(data)
            | Self::ShipmentEntitySaved(data)
            | Self::SonetGroupAdd(data)
            | Self::SonetGroupDelete(data)
            | Self::SonetGroupUpdate(data) => data,
            Self::CrmDealRecurringExpose(data) => data,
            Self::CrmDealRecurringAdd(data) | Self::CrmDealRecurringUpdate(data) => data,
            Self::CalendarEntryAdd(data)
            | Self::CalendarEntryDelete(data)
            | Self::CalendarEntryUpdate(data)
            | Self::CalendarSectionAdd(data)
            | Self::CalendarSectionDelete(data)
            | Self::CalendarSectionUpdate(data) => data,
            Self::CrmCurrencyAdd(data)
            | Self::CrmCurrencyDelete(data)
            | Self::CrmCurrencyUpdate(data) => data,
            Self::SonetGroupSubjectAdd(data)
            | Self::SonetGroupSubjectDelete(data)
            | Self::SonetGroupSubjectUpdate(data) => data,
            Self::CrmMeasureAdd(data)
            | Self::CrmMeasureDelete(data)
            | Self::CrmMeasureUpdate(data)
            | Self::CrmProductSectionAdd(data)
            | Self::CrmProductSectionDelete(data)
            | Self::CrmProductSectionUpdate(data) => data,
            Self::SaleBeforeOrderDelete(data) | Self::SaleOrderSaved(data) => data,
            Self::ImConnectorDialogFinish(data) => data,
            Self::ImConnectorDialogStart(data) => data,
            Self::ImConnectorMessageAdd(data) => data,
            Self::ImConnectorMessageDelete(data) => data,
            Self::ImConnectorMessageUpdate(data) => data,
            Self::ImConnectorStatusDelete(data) => data,
            Self::OpenLineMessageAdd(data) => data,
            Self::OpenLineMessageDelete(data) => data,
            Self::OpenLineMessageUpdate(data) => data,
            Self::LiveFeedPostAdd(data)
            | Self::LiveFeedPostDelete(data)
            | Self::LiveFeedPostUpdate(data) => data,
            Self::SessionFinish(data) => data,
            Self::SessionStart(data) => data,
            Self::SignB2eDocumentStatusChanged(data) => data,
            Self::SignB2eMemberStatusChanged(data) => data,
            Self::OfflineEvent(data) => data,
            Self::VoximplantCallStart(data) => data,
            Self::ImConnectorLineDelete(data) => data,
            Self::Other { data, .. } => data,
        }
    }
}

/// Event [`CATALOG.MEASURE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.MEASURE.ON.ADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogMeasureOnAdd;

impl EventType for CatalogMeasureOnAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.MEASURE.ON.ADD";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.MEASURE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.MEASURE.ON.DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogMeasureOnDelete;

impl EventType for CatalogMeasureOnDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.MEASURE.ON.DELETE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.MEASURE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.MEASURE.ON.UPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogMeasureOnUpdate;

impl EventType for CatalogMeasureOnUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.MEASURE.ON.UPDATE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.ON.ADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceOnAdd;

impl EventType for CatalogPriceOnAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.ON.ADD";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.ON.DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceOnDelete;

impl EventType for CatalogPriceOnDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.ON.DELETE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.ON.UPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceOnUpdate;

impl EventType for CatalogPriceOnUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.ON.UPDATE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.TYPE.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.TYPE.ON.ADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceTypeOnAdd;

impl EventType for CatalogPriceTypeOnAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.TYPE.ON.ADD";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.TYPE.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.TYPE.ON.DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceTypeOnDelete;

impl EventType for CatalogPriceTypeOnDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.TYPE.ON.DELETE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRICE.TYPE.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRICE.TYPE.ON.UPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogPriceTypeOnUpdate;

impl EventType for CatalogPriceTypeOnUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.PRICE.TYPE.ON.UPDATE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRODUCT.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRODUCT.ON.ADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogProductOnAdd;

impl EventType for CatalogProductOnAdd {
    type Data = CatalogProductOnAddData;
    const CODE: &'static str = "CATALOG.PRODUCT.ON.ADD";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRODUCT.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRODUCT.ON.DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogProductOnDelete;

impl EventType for CatalogProductOnDelete {
    type Data = CatalogProductOnDeleteData;
    const CODE: &'static str = "CATALOG.PRODUCT.ON.DELETE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.PRODUCT.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.PRODUCT.ON.UPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogProductOnUpdate;

impl EventType for CatalogProductOnUpdate {
    type Data = CatalogProductOnUpdateData;
    const CODE: &'static str = "CATALOG.PRODUCT.ON.UPDATE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.ROUNDING.ON.ADD`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.ROUNDING.ON.ADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogRoundingOnAdd;

impl EventType for CatalogRoundingOnAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.ROUNDING.ON.ADD";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.ROUNDING.ON.DELETE`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.ROUNDING.ON.DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogRoundingOnDelete;

impl EventType for CatalogRoundingOnDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.ROUNDING.ON.DELETE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`CATALOG.ROUNDING.ON.UPDATE`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "CATALOG.ROUNDING.ON.UPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatalogRoundingOnUpdate;

impl EventType for CatalogRoundingOnUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "CATALOG.ROUNDING.ON.UPDATE";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Event [`ONAPPINSTALL`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html).
///
/// Scope: `basic`.
#[doc(alias = "ONAPPINSTALL")]
#[doc(alias = "OnAppInstall")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppInstall;

impl EventType for AppInstall {
    type Data = AppInstallData;
    const CODE: &'static str = "ONAPPINSTALL";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Event [`ONAPPMETHODCONFIRM`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html).
///
/// Scope: `basic`.
#[doc(alias = "ONAPPMETHODCONFIRM")]
#[doc(alias = "onAppMethodConfirm")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppMethodConfirm;

impl EventType for AppMethodConfirm {
    type Data = AppMethodConfirmData;
    const CODE: &'static str = "ONAPPMETHODCONFIRM";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Event [`ONAPPPAYMENT`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html).
///
/// Scope: `basic`.
#[doc(alias = "ONAPPPAYMENT")]
#[doc(alias = "onAppPayment")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppPayment;

impl EventType for AppPayment {
    type Data = AppPaymentData;
    const CODE: &'static str = "ONAPPPAYMENT";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Event [`ONAPPUNINSTALL`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html).
///
/// Scope: `basic`.
#[doc(alias = "ONAPPUNINSTALL")]
#[doc(alias = "onAppUninstall")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppUninstall;

impl EventType for AppUninstall {
    type Data = AppUninstallData;
    const CODE: &'static str = "ONAPPUNINSTALL";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Event [`ONAPPUPDATE`](https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html).
///
/// Scope: `basic`.
#[doc(alias = "ONAPPUPDATE")]
#[doc(alias = "OnAppUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppUpdate;

impl EventType for AppUpdate {
    type Data = AppUpdateData;
    const CODE: &'static str = "ONAPPUPDATE";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Event [`ONBOOKINGADD`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGADD")]
#[doc(alias = "onBookingAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingAdd;

impl EventType for BookingAdd {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGADD";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGDELETE`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGDELETE")]
#[doc(alias = "onBookingDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingDelete;

impl EventType for BookingDelete {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGDELETE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCEADD`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCEADD")]
#[doc(alias = "onBookingResourceAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceAdd;

impl EventType for BookingResourceAdd {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCEADD";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCEDELETE`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCEDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceDelete;

impl EventType for BookingResourceDelete {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCEDELETE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCETYPEADD`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCETYPEADD")]
#[doc(alias = "onBookingResourceTypeAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceTypeAdd;

impl EventType for BookingResourceTypeAdd {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCETYPEADD";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCETYPEDELETE`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCETYPEDELETE")]
#[doc(alias = "onBookingResourceTypeDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceTypeDelete;

impl EventType for BookingResourceTypeDelete {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCETYPEDELETE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCETYPEUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCETYPEUPDATE")]
#[doc(alias = "onBookingResourceTypeUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceTypeUpdate;

impl EventType for BookingResourceTypeUpdate {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCETYPEUPDATE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGRESOURCEUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGRESOURCEUPDATE")]
#[doc(alias = "onBookingResourceUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingResourceUpdate;

impl EventType for BookingResourceUpdate {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGRESOURCEUPDATE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGUPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingUpdate;

impl EventType for BookingUpdate {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGUPDATE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGWAITLISTITEMADD`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGWAITLISTITEMADD")]
#[doc(alias = "onBookingWaitListItemAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingWaitListItemAdd;

impl EventType for BookingWaitListItemAdd {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGWAITLISTITEMADD";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGWAITLISTITEMDELETE`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGWAITLISTITEMDELETE")]
#[doc(alias = "onBookingWaitListItemDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingWaitListItemDelete;

impl EventType for BookingWaitListItemDelete {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGWAITLISTITEMDELETE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONBOOKINGWAITLISTITEMUPDATE`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html).
///
/// Scope: `booking`.
#[doc(alias = "ONBOOKINGWAITLISTITEMUPDATE")]
#[doc(alias = "onBookingWaitListItemUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookingWaitListItemUpdate;

impl EventType for BookingWaitListItemUpdate {
    type Data = IdData;
    const CODE: &'static str = "ONBOOKINGWAITLISTITEMUPDATE";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Event [`ONCALENDARENTRYADD`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARENTRYADD")]
#[doc(alias = "OnCalendarEntryAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarEntryAdd;

impl EventType for CalendarEntryAdd {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARENTRYADD";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`ONCALENDARENTRYDELETE`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARENTRYDELETE")]
#[doc(alias = "OnCalendarEntryDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarEntryDelete;

impl EventType for CalendarEntryDelete {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARENTRYDELETE";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`ONCALENDARENTRYUPDATE`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARENTRYUPDATE")]
#[doc(alias = "OnCalendarEntryUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarEntryUpdate;

impl EventType for CalendarEntryUpdate {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARENTRYUPDATE";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`ONCALENDARSECTIONADD`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARSECTIONADD")]
#[doc(alias = "OnCalendarSectionAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarSectionAdd;

impl EventType for CalendarSectionAdd {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARSECTIONADD";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`ONCALENDARSECTIONDELETE`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARSECTIONDELETE")]
#[doc(alias = "OnCalendarSectionDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarSectionDelete;

impl EventType for CalendarSectionDelete {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARSECTIONDELETE";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`ONCALENDARSECTIONUPDATE`](https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html).
///
/// Scope: `calendar`.
#[doc(alias = "ONCALENDARSECTIONUPDATE")]
#[doc(alias = "OnCalendarSectionUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarSectionUpdate;

impl EventType for CalendarSectionUpdate {
    type Data = IdTextData;
    const CODE: &'static str = "ONCALENDARSECTIONUPDATE";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Event [`onCrmActivityAdd`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmActivityAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmActivityAdd;

impl EventType for CrmActivityAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmActivityAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmActivityDelete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmActivityDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmActivityDelete;

impl EventType for CrmActivityDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmActivityDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmActivityUpdate`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmActivityUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmActivityUpdate;

impl EventType for CrmActivityUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmActivityUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmAddressRegister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmAddressRegister")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmAddressRegister;

impl EventType for CrmAddressRegister {
    type Data = CrmAddressRegisterData;
    const CODE: &'static str = "onCrmAddressRegister";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmAddressUnregister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmAddressUnregister")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmAddressUnregister;

impl EventType for CrmAddressUnregister {
    type Data = CrmAddressUnregisterData;
    const CODE: &'static str = "onCrmAddressUnregister";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmBankDetailAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmBankDetailAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmBankDetailAdd;

impl EventType for CrmBankDetailAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmBankDetailAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmBankDetailDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmBankDetailDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmBankDetailDelete;

impl EventType for CrmBankDetailDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmBankDetailDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmBankDetailUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmBankDetailUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmBankDetailUpdate;

impl EventType for CrmBankDetailUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmBankDetailUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYADD`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYADD")]
#[doc(alias = "onCrmCompanyAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyAdd;

impl EventType for CrmCompanyAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYDELETE`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYDELETE")]
#[doc(alias = "onCrmCompanyDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyDelete;

impl EventType for CrmCompanyDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYUPDATE")]
#[doc(alias = "onCrmCompanyUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyUpdate;

impl EventType for CrmCompanyUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYUSERFIELDADD")]
#[doc(alias = "onCrmCompanyUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyUserFieldAdd;

impl EventType for CrmCompanyUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYUSERFIELDDELETE")]
#[doc(alias = "onCrmCompanyUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyUserFieldDelete;

impl EventType for CrmCompanyUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmCompanyUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyUserFieldSetEnumValues;

impl EventType for CrmCompanyUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCOMPANYUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCOMPANYUSERFIELDUPDATE")]
#[doc(alias = "onCrmCompanyUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCompanyUserFieldUpdate;

impl EventType for CrmCompanyUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCOMPANYUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTADD`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTADD")]
#[doc(alias = "onCrmContactAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactAdd;

impl EventType for CrmContactAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCONTACTADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTDELETE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTDELETE")]
#[doc(alias = "onCrmContactDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactDelete;

impl EventType for CrmContactDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCONTACTDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTUPDATE")]
#[doc(alias = "onCrmContactUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactUpdate;

impl EventType for CrmContactUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMCONTACTUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTUSERFIELDADD")]
#[doc(alias = "onCrmContactUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactUserFieldAdd;

impl EventType for CrmContactUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCONTACTUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTUSERFIELDDELETE")]
#[doc(alias = "onCrmContactUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactUserFieldDelete;

impl EventType for CrmContactUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCONTACTUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmContactUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactUserFieldSetEnumValues;

impl EventType for CrmContactUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCONTACTUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCONTACTUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCONTACTUSERFIELDUPDATE")]
#[doc(alias = "onCrmContactUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmContactUserFieldUpdate;

impl EventType for CrmContactUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMCONTACTUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCURRENCYADD`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCURRENCYADD")]
#[doc(alias = "onCrmCurrencyAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCurrencyAdd;

impl EventType for CrmCurrencyAdd {
    type Data = IdTextFieldsData;
    const CODE: &'static str = "ONCRMCURRENCYADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCURRENCYDELETE`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCURRENCYDELETE")]
#[doc(alias = "onCrmCurrencyDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCurrencyDelete;

impl EventType for CrmCurrencyDelete {
    type Data = IdTextFieldsData;
    const CODE: &'static str = "ONCRMCURRENCYDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMCURRENCYUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMCURRENCYUPDATE")]
#[doc(alias = "onCrmCurrencyUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmCurrencyUpdate;

impl EventType for CrmCurrencyUpdate {
    type Data = IdTextFieldsData;
    const CODE: &'static str = "ONCRMCURRENCYUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALADD")]
#[doc(alias = "onCrmDealAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealAdd;

impl EventType for CrmDealAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMDEALADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALDELETE")]
#[doc(alias = "onCrmDealDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealDelete;

impl EventType for CrmDealDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMDEALDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALMOVETOCATEGORY`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALMOVETOCATEGORY")]
#[doc(alias = "onCrmDealMoveToCategory")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealMoveToCategory;

impl EventType for CrmDealMoveToCategory {
    type Data = IdCategoryIdStageIdTextFieldsData;
    const CODE: &'static str = "ONCRMDEALMOVETOCATEGORY";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALRECURRINGADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALRECURRINGADD")]
#[doc(alias = "onCrmDealRecurringAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealRecurringAdd;

impl EventType for CrmDealRecurringAdd {
    type Data = IdRecurringDealIdFieldsData;
    const CODE: &'static str = "ONCRMDEALRECURRINGADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALRECURRINGDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALRECURRINGDELETE")]
#[doc(alias = "onCrmDealRecurringDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealRecurringDelete;

impl EventType for CrmDealRecurringDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMDEALRECURRINGDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALRECURRINGEXPOSE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALRECURRINGEXPOSE")]
#[doc(alias = "onCrmDealRecurringExpose")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealRecurringExpose;

impl EventType for CrmDealRecurringExpose {
    type Data = IdRecurringDealIdDealIdFieldsData;
    const CODE: &'static str = "ONCRMDEALRECURRINGEXPOSE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALRECURRINGUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALRECURRINGUPDATE")]
#[doc(alias = "onCrmDealRecurringUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealRecurringUpdate;

impl EventType for CrmDealRecurringUpdate {
    type Data = IdRecurringDealIdFieldsData;
    const CODE: &'static str = "ONCRMDEALRECURRINGUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALUPDATE")]
#[doc(alias = "onCrmDealUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealUpdate;

impl EventType for CrmDealUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMDEALUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALUSERFIELDADD")]
#[doc(alias = "onCrmDealUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealUserFieldAdd;

impl EventType for CrmDealUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMDEALUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALUSERFIELDDELETE")]
#[doc(alias = "onCrmDealUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealUserFieldDelete;

impl EventType for CrmDealUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMDEALUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmDealUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealUserFieldSetEnumValues;

impl EventType for CrmDealUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMDEALUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDEALUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDEALUSERFIELDUPDATE")]
#[doc(alias = "onCrmDealUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDealUserFieldUpdate;

impl EventType for CrmDealUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMDEALUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDOCUMENTGENERATORDOCUMENTADD`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDOCUMENTGENERATORDOCUMENTADD")]
#[doc(alias = "onCrmDocumentGeneratorDocumentAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDocumentGeneratorDocumentAdd;

impl EventType for CrmDocumentGeneratorDocumentAdd {
    type Data = IdEntityTypeIdEntityIdFieldsData;
    const CODE: &'static str = "ONCRMDOCUMENTGENERATORDOCUMENTADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDOCUMENTGENERATORDOCUMENTDELETE`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDOCUMENTGENERATORDOCUMENTDELETE")]
#[doc(alias = "onCrmDocumentGeneratorDocumentDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDocumentGeneratorDocumentDelete;

impl EventType for CrmDocumentGeneratorDocumentDelete {
    type Data = IdEntityTypeIdEntityIdFieldsData;
    const CODE: &'static str = "ONCRMDOCUMENTGENERATORDOCUMENTDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDOCUMENTGENERATORDOCUMENTUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE")]
#[doc(alias = "onCrmDocumentGeneratorDocumentUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDocumentGeneratorDocumentUpdate;

impl EventType for CrmDocumentGeneratorDocumentUpdate {
    type Data = IdEntityTypeIdEntityIdFieldsData;
    const CODE: &'static str = "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMDYNAMICITEMADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html).
///
/// Scope: `crm`. Its code may end in `_` and a number, which is that of `data.FIELDS.ENTITY_TYPE_ID`.
#[doc(alias = "ONCRMDYNAMICITEMADD")]
#[doc(alias = "onCrmDynamicItemAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDynamicItemAdd;

impl EventType for CrmDynamicItemAdd {
    type Data = IdEntityTypeIdFieldsData;
    const CODE: &'static str = "ONCRMDYNAMICITEMADD";
    const SCOPES: &'static [&'static str] = &["crm"];
    const SUFFIX: &'static [&'static str] = &["FIELDS", "ENTITY_TYPE_ID"];
}

/// Event [`ONCRMDYNAMICITEMDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html).
///
/// Scope: `crm`. Its code may end in `_` and a number, which is that of `data.FIELDS.ENTITY_TYPE_ID`.
#[doc(alias = "ONCRMDYNAMICITEMDELETE")]
#[doc(alias = "onCrmDynamicItemDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDynamicItemDelete;

impl EventType for CrmDynamicItemDelete {
    type Data = IdEntityTypeIdFieldsData;
    const CODE: &'static str = "ONCRMDYNAMICITEMDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
    const SUFFIX: &'static [&'static str] = &["FIELDS", "ENTITY_TYPE_ID"];
}

/// Event [`ONCRMDYNAMICITEMUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html).
///
/// Scope: `crm`. Its code may end in `_` and a number, which is that of `data.FIELDS.ENTITY_TYPE_ID`.
#[doc(alias = "ONCRMDYNAMICITEMUPDATE")]
#[doc(alias = "onCrmDynamicItemUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmDynamicItemUpdate;

impl EventType for CrmDynamicItemUpdate {
    type Data = IdEntityTypeIdFieldsData;
    const CODE: &'static str = "ONCRMDYNAMICITEMUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
    const SUFFIX: &'static [&'static str] = &["FIELDS", "ENTITY_TYPE_ID"];
}

/// Event [`onCrmInvoiceAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceAdd;

impl EventType for CrmInvoiceAdd {
    type Data = CrmInvoiceAddData;
    const CODE: &'static str = "onCrmInvoiceAdd";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceDelete;

impl EventType for CrmInvoiceDelete {
    type Data = CrmInvoiceDeleteData;
    const CODE: &'static str = "onCrmInvoiceDelete";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceRecurringAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceRecurringAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceRecurringAdd;

impl EventType for CrmInvoiceRecurringAdd {
    type Data = CrmInvoiceRecurringAddData;
    const CODE: &'static str = "onCrmInvoiceRecurringAdd";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceRecurringDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceRecurringDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceRecurringDelete;

impl EventType for CrmInvoiceRecurringDelete {
    type Data = CrmInvoiceRecurringDeleteData;
    const CODE: &'static str = "onCrmInvoiceRecurringDelete";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceRecurringExpose`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceRecurringExpose")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceRecurringExpose;

impl EventType for CrmInvoiceRecurringExpose {
    type Data = CrmInvoiceRecurringExposeData;
    const CODE: &'static str = "onCrmInvoiceRecurringExpose";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceRecurringUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceRecurringUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceRecurringUpdate;

impl EventType for CrmInvoiceRecurringUpdate {
    type Data = CrmInvoiceRecurringUpdateData;
    const CODE: &'static str = "onCrmInvoiceRecurringUpdate";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceSetStatus`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceSetStatus")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceSetStatus;

impl EventType for CrmInvoiceSetStatus {
    type Data = CrmInvoiceSetStatusData;
    const CODE: &'static str = "onCrmInvoiceSetStatus";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceUpdate;

impl EventType for CrmInvoiceUpdate {
    type Data = CrmInvoiceUpdateData;
    const CODE: &'static str = "onCrmInvoiceUpdate";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceUserFieldAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceUserFieldAdd;

impl EventType for CrmInvoiceUserFieldAdd {
    type Data = IdEntityIdTextFieldNameData;
    const CODE: &'static str = "onCrmInvoiceUserFieldAdd";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceUserFieldDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceUserFieldDelete;

impl EventType for CrmInvoiceUserFieldDelete {
    type Data = IdEntityIdTextFieldNameData;
    const CODE: &'static str = "onCrmInvoiceUserFieldDelete";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceUserFieldSetEnumValues`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceUserFieldSetEnumValues;

impl EventType for CrmInvoiceUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameData;
    const CODE: &'static str = "onCrmInvoiceUserFieldSetEnumValues";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmInvoiceUserFieldUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmInvoiceUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmInvoiceUserFieldUpdate;

impl EventType for CrmInvoiceUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameData;
    const CODE: &'static str = "onCrmInvoiceUserFieldUpdate";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`ONCRMLEADADD`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADADD")]
#[doc(alias = "onCrmLeadAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadAdd;

impl EventType for CrmLeadAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMLEADADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADDELETE`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadDelete;

impl EventType for CrmLeadDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMLEADDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADUPDATE")]
#[doc(alias = "onCrmLeadUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadUpdate;

impl EventType for CrmLeadUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMLEADUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADUSERFIELDADD")]
#[doc(alias = "onCrmLeadUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadUserFieldAdd;

impl EventType for CrmLeadUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMLEADUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADUSERFIELDDELETE")]
#[doc(alias = "onCrmLeadUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadUserFieldDelete;

impl EventType for CrmLeadUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMLEADUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmLeadUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadUserFieldSetEnumValues;

impl EventType for CrmLeadUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMLEADUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMLEADUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMLEADUSERFIELDUPDATE")]
#[doc(alias = "onCrmLeadUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmLeadUserFieldUpdate;

impl EventType for CrmLeadUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMLEADUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmMeasureAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmMeasureAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmMeasureAdd;

impl EventType for CrmMeasureAdd {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmMeasureAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmMeasureDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmMeasureDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmMeasureDelete;

impl EventType for CrmMeasureDelete {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmMeasureDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmMeasureUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmMeasureUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmMeasureUpdate;

impl EventType for CrmMeasureUpdate {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmMeasureUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductAdd;

impl EventType for CrmProductAdd {
    type Data = CrmProductAddData;
    const CODE: &'static str = "onCrmProductAdd";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductDelete;

impl EventType for CrmProductDelete {
    type Data = CrmProductDeleteData;
    const CODE: &'static str = "onCrmProductDelete";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductPropertyAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductPropertyAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductPropertyAdd;

impl EventType for CrmProductPropertyAdd {
    type Data = CrmProductPropertyAddData;
    const CODE: &'static str = "onCrmProductPropertyAdd";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductPropertyDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductPropertyDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductPropertyDelete;

impl EventType for CrmProductPropertyDelete {
    type Data = CrmProductPropertyDeleteData;
    const CODE: &'static str = "onCrmProductPropertyDelete";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductPropertyUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductPropertyUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductPropertyUpdate;

impl EventType for CrmProductPropertyUpdate {
    type Data = CrmProductPropertyUpdateData;
    const CODE: &'static str = "onCrmProductPropertyUpdate";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductSectionAdd`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductSectionAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductSectionAdd;

impl EventType for CrmProductSectionAdd {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmProductSectionAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductSectionDelete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductSectionDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductSectionDelete;

impl EventType for CrmProductSectionDelete {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmProductSectionDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductSectionUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductSectionUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductSectionUpdate;

impl EventType for CrmProductSectionUpdate {
    type Data = IdValueFieldsData;
    const CODE: &'static str = "onCrmProductSectionUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Event [`onCrmProductUpdate`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "onCrmProductUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmProductUpdate;

impl EventType for CrmProductUpdate {
    type Data = CrmProductUpdateData;
    const CODE: &'static str = "onCrmProductUpdate";
    const SCOPES: &'static [&'static str] = &[];
    const DEPRECATED: bool = true;
}

/// Event [`ONCRMQUOTEADD`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEADD")]
#[doc(alias = "onCrmQuoteAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteAdd;

impl EventType for CrmQuoteAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMQUOTEADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEDELETE`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEDELETE")]
#[doc(alias = "onCrmQuoteDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteDelete;

impl EventType for CrmQuoteDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMQUOTEDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEUPDATE")]
#[doc(alias = "onCrmQuoteUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteUpdate;

impl EventType for CrmQuoteUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMQUOTEUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEUSERFIELDADD")]
#[doc(alias = "onCrmQuoteUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteUserFieldAdd;

impl EventType for CrmQuoteUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMQUOTEUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEUSERFIELDDELETE")]
#[doc(alias = "onCrmQuoteUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteUserFieldDelete;

impl EventType for CrmQuoteUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMQUOTEUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmQuoteUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteUserFieldSetEnumValues;

impl EventType for CrmQuoteUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMQUOTEUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMQUOTEUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMQUOTEUSERFIELDUPDATE")]
#[doc(alias = "onCrmQuoteUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmQuoteUserFieldUpdate;

impl EventType for CrmQuoteUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMQUOTEUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteAdd;

impl EventType for CrmRequisiteAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmRequisiteAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteDelete;

impl EventType for CrmRequisiteDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmRequisiteDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteUpdate;

impl EventType for CrmRequisiteUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "onCrmRequisiteUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteUserFieldAdd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteUserFieldAdd;

impl EventType for CrmRequisiteUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "onCrmRequisiteUserFieldAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteUserFieldDelete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteUserFieldDelete;

impl EventType for CrmRequisiteUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "onCrmRequisiteUserFieldDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteUserFieldSetEnumValues`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteUserFieldSetEnumValues;

impl EventType for CrmRequisiteUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "onCrmRequisiteUserFieldSetEnumValues";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmRequisiteUserFieldUpdate`](https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmRequisiteUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmRequisiteUserFieldUpdate;

impl EventType for CrmRequisiteUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "onCrmRequisiteUserFieldUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmTimelineCommentAdd`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmTimelineCommentAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTimelineCommentAdd;

impl EventType for CrmTimelineCommentAdd {
    type Data = IdData;
    const CODE: &'static str = "onCrmTimelineCommentAdd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmTimelineCommentDelete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmTimelineCommentDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTimelineCommentDelete;

impl EventType for CrmTimelineCommentDelete {
    type Data = IdData;
    const CODE: &'static str = "onCrmTimelineCommentDelete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`onCrmTimelineCommentUpdate`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html).
///
/// Scope: `crm`.
#[doc(alias = "onCrmTimelineCommentUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTimelineCommentUpdate;

impl EventType for CrmTimelineCommentUpdate {
    type Data = IdData;
    const CODE: &'static str = "onCrmTimelineCommentUpdate";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEADD")]
#[doc(alias = "onCrmTypeAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeAdd;

impl EventType for CrmTypeAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMTYPEADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEDELETE")]
#[doc(alias = "onCrmTypeDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeDelete;

impl EventType for CrmTypeDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMTYPEDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEUPDATE")]
#[doc(alias = "onCrmTypeUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeUpdate;

impl EventType for CrmTypeUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONCRMTYPEUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEUSERFIELDADD`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEUSERFIELDADD")]
#[doc(alias = "onCrmTypeUserFieldAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeUserFieldAdd;

impl EventType for CrmTypeUserFieldAdd {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMTYPEUSERFIELDADD";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEUSERFIELDDELETE`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEUSERFIELDDELETE")]
#[doc(alias = "onCrmTypeUserFieldDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeUserFieldDelete;

impl EventType for CrmTypeUserFieldDelete {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMTYPEUSERFIELDDELETE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEUSERFIELDSETENUMVALUES`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEUSERFIELDSETENUMVALUES")]
#[doc(alias = "onCrmTypeUserFieldSetEnumValues")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeUserFieldSetEnumValues;

impl EventType for CrmTypeUserFieldSetEnumValues {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMTYPEUSERFIELDSETENUMVALUES";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONCRMTYPEUSERFIELDUPDATE`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "ONCRMTYPEUSERFIELDUPDATE")]
#[doc(alias = "onCrmTypeUserFieldUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrmTypeUserFieldUpdate;

impl EventType for CrmTypeUserFieldUpdate {
    type Data = IdEntityIdTextFieldNameFieldsData;
    const CODE: &'static str = "ONCRMTYPEUSERFIELDUPDATE";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Event [`ONEXTERNALCALLBACKSTART`](https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html).
///
/// Scope: `telephony`.
#[doc(alias = "ONEXTERNALCALLBACKSTART")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExternalCallBackStart;

impl EventType for ExternalCallBackStart {
    type Data = ExternalCallBackStartData;
    const CODE: &'static str = "ONEXTERNALCALLBACKSTART";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Event [`ONEXTERNALCALLSTART`](https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html).
///
/// Scope: `telephony`.
#[doc(alias = "ONEXTERNALCALLSTART")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExternalCallStart;

impl EventType for ExternalCallStart {
    type Data = ExternalCallStartData;
    const CODE: &'static str = "ONEXTERNALCALLSTART";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Event [`ONIMBOTDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2Delete`].
#[doc(alias = "ONIMBOTDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotDelete;

impl EventType for ImbotDelete {
    type Data = BotIdBotCodeData;
    const CODE: &'static str = "ONIMBOTDELETE";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMBOTJOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2JoinChat`].
#[doc(alias = "ONIMBOTJOINCHAT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotJoinChat;

impl EventType for ImbotJoinChat {
    type Data = ImbotJoinChatData;
    const CODE: &'static str = "ONIMBOTJOINCHAT";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMBOTMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2MessageAdd`].
#[doc(alias = "ONIMBOTMESSAGEADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotMessageAdd;

impl EventType for ImbotMessageAdd {
    type Data = ImbotMessageAddData;
    const CODE: &'static str = "ONIMBOTMESSAGEADD";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMBOTMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2MessageDelete`].
#[doc(alias = "ONIMBOTMESSAGEDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotMessageDelete;

impl EventType for ImbotMessageDelete {
    type Data = ImbotMessageDeleteData;
    const CODE: &'static str = "ONIMBOTMESSAGEDELETE";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMBOTMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2MessageUpdate`].
#[doc(alias = "ONIMBOTMESSAGEUPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotMessageUpdate;

impl EventType for ImbotMessageUpdate {
    type Data = ImbotMessageUpdateData;
    const CODE: &'static str = "ONIMBOTMESSAGEUPDATE";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMBOTV2COMMANDADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2commandadd).
#[doc(alias = "ONIMBOTV2COMMANDADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2CommandAdd;

impl EventType for ImbotV2CommandAdd {
    type Data = ImbotV2CommandAddData;
    const CODE: &'static str = "ONIMBOTV2COMMANDADD";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2CONTEXTGET`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2contextget).
#[doc(alias = "ONIMBOTV2CONTEXTGET")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2ContextGet;

impl EventType for ImbotV2ContextGet {
    type Data = ImbotV2ContextGetData;
    const CODE: &'static str = "ONIMBOTV2CONTEXTGET";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2DELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2delete).
#[doc(alias = "ONIMBOTV2DELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2Delete;

impl EventType for ImbotV2Delete {
    type Data = ImbotV2DeleteData;
    const CODE: &'static str = "ONIMBOTV2DELETE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2JOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2joinchat).
#[doc(alias = "ONIMBOTV2JOINCHAT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2JoinChat;

impl EventType for ImbotV2JoinChat {
    type Data = ImbotV2JoinChatData;
    const CODE: &'static str = "ONIMBOTV2JOINCHAT";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2MESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageadd).
#[doc(alias = "ONIMBOTV2MESSAGEADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2MessageAdd;

impl EventType for ImbotV2MessageAdd {
    type Data = ImbotV2MessageAddData;
    const CODE: &'static str = "ONIMBOTV2MESSAGEADD";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2MESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messagedelete).
#[doc(alias = "ONIMBOTV2MESSAGEDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2MessageDelete;

impl EventType for ImbotV2MessageDelete {
    type Data = ImbotV2MessageDeleteData;
    const CODE: &'static str = "ONIMBOTV2MESSAGEDELETE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2MESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageupdate).
#[doc(alias = "ONIMBOTV2MESSAGEUPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2MessageUpdate;

impl EventType for ImbotV2MessageUpdate {
    type Data = ImbotV2MessageUpdateData;
    const CODE: &'static str = "ONIMBOTV2MESSAGEUPDATE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMBOTV2REACTIONCHANGE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2reactionchange).
#[doc(alias = "ONIMBOTV2REACTIONCHANGE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImbotV2ReactionChange;

impl EventType for ImbotV2ReactionChange {
    type Data = ImbotV2ReactionChangeData;
    const CODE: &'static str = "ONIMBOTV2REACTIONCHANGE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMCOMMANDADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`ImbotV2CommandAdd`].
#[doc(alias = "ONIMCOMMANDADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImCommandAdd;

impl EventType for ImCommandAdd {
    type Data = ImCommandAddData;
    const CODE: &'static str = "ONIMCOMMANDADD";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Event [`ONIMCONNECTORDIALOGFINISH`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html).
///
/// Scope: `imconnector`. Its payload also has `eventId`.
#[doc(alias = "ONIMCONNECTORDIALOGFINISH")]
#[doc(alias = "OnImConnectorDialogFinish")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorDialogFinish;

impl EventType for ImConnectorDialogFinish {
    type Data = ImConnectorDialogFinishData;
    const CODE: &'static str = "ONIMCONNECTORDIALOGFINISH";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORDIALOGSTART`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html).
///
/// Scope: `imconnector`. Its payload also has `eventId`.
#[doc(alias = "ONIMCONNECTORDIALOGSTART")]
#[doc(alias = "OnImConnectorDialogStart")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorDialogStart;

impl EventType for ImConnectorDialogStart {
    type Data = ImConnectorDialogStartData;
    const CODE: &'static str = "ONIMCONNECTORDIALOGSTART";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORLINEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html).
///
/// Scope: `imconnector`.
#[doc(alias = "ONIMCONNECTORLINEDELETE")]
#[doc(alias = "OnImConnectorLineDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorLineDelete;

impl EventType for ImConnectorLineDelete {
    type Data = i64;
    const CODE: &'static str = "ONIMCONNECTORLINEDELETE";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html).
///
/// Scope: `imconnector`.
#[doc(alias = "ONIMCONNECTORMESSAGEADD")]
#[doc(alias = "OnImConnectorMessageAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorMessageAdd;

impl EventType for ImConnectorMessageAdd {
    type Data = ImConnectorMessageAddData;
    const CODE: &'static str = "ONIMCONNECTORMESSAGEADD";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html).
///
/// Scope: `imconnector`.
#[doc(alias = "ONIMCONNECTORMESSAGEDELETE")]
#[doc(alias = "OnImConnectorMessageDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorMessageDelete;

impl EventType for ImConnectorMessageDelete {
    type Data = ImConnectorMessageDeleteData;
    const CODE: &'static str = "ONIMCONNECTORMESSAGEDELETE";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html).
///
/// Scope: `imconnector`.
#[doc(alias = "ONIMCONNECTORMESSAGEUPDATE")]
#[doc(alias = "OnImConnectorMessageUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorMessageUpdate;

impl EventType for ImConnectorMessageUpdate {
    type Data = ImConnectorMessageUpdateData;
    const CODE: &'static str = "ONIMCONNECTORMESSAGEUPDATE";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMCONNECTORSTATUSDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html).
///
/// Scope: `imconnector`.
#[doc(alias = "ONIMCONNECTORSTATUSDELETE")]
#[doc(alias = "OnImConnectorStatusDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImConnectorStatusDelete;

impl EventType for ImConnectorStatusDelete {
    type Data = ImConnectorStatusDeleteData;
    const CODE: &'static str = "ONIMCONNECTORSTATUSDELETE";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Event [`ONIMV2JOINCHAT`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2joinchat).
#[doc(alias = "ONIMV2JOINCHAT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImV2JoinChat;

impl EventType for ImV2JoinChat {
    type Data = ImV2JoinChatData;
    const CODE: &'static str = "ONIMV2JOINCHAT";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMV2MESSAGEADD`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageadd).
#[doc(alias = "ONIMV2MESSAGEADD")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImV2MessageAdd;

impl EventType for ImV2MessageAdd {
    type Data = ImV2MessageAddData;
    const CODE: &'static str = "ONIMV2MESSAGEADD";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMV2MESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messagedelete).
#[doc(alias = "ONIMV2MESSAGEDELETE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImV2MessageDelete;

impl EventType for ImV2MessageDelete {
    type Data = ImV2MessageDeleteData;
    const CODE: &'static str = "ONIMV2MESSAGEDELETE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMV2MESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageupdate).
#[doc(alias = "ONIMV2MESSAGEUPDATE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImV2MessageUpdate;

impl EventType for ImV2MessageUpdate {
    type Data = ImV2MessageUpdateData;
    const CODE: &'static str = "ONIMV2MESSAGEUPDATE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONIMV2REACTIONCHANGE`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2reactionchange).
#[doc(alias = "ONIMV2REACTIONCHANGE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImV2ReactionChange;

impl EventType for ImV2ReactionChange {
    type Data = ImV2ReactionChangeData;
    const CODE: &'static str = "ONIMV2REACTIONCHANGE";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONLIVEFEEDPOSTADD`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html).
///
/// Scope: `log`.
#[doc(alias = "ONLIVEFEEDPOSTADD")]
#[doc(alias = "OnLiveFeedPostAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LiveFeedPostAdd;

impl EventType for LiveFeedPostAdd {
    type Data = PostIdFieldsData;
    const CODE: &'static str = "ONLIVEFEEDPOSTADD";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Event [`ONLIVEFEEDPOSTDELETE`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html).
///
/// Scope: `log`.
#[doc(alias = "ONLIVEFEEDPOSTDELETE")]
#[doc(alias = "OnLiveFeedPostDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LiveFeedPostDelete;

impl EventType for LiveFeedPostDelete {
    type Data = PostIdFieldsData;
    const CODE: &'static str = "ONLIVEFEEDPOSTDELETE";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Event [`ONLIVEFEEDPOSTUPDATE`](https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html).
///
/// Scope: `log`.
#[doc(alias = "ONLIVEFEEDPOSTUPDATE")]
#[doc(alias = "OnLiveFeedPostUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LiveFeedPostUpdate;

impl EventType for LiveFeedPostUpdate {
    type Data = PostIdFieldsData;
    const CODE: &'static str = "ONLIVEFEEDPOSTUPDATE";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Event [`ONOFFLINEEVENT`](https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html).
#[doc(alias = "ONOFFLINEEVENT")]
#[doc(alias = "onOfflineEvent")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OfflineEvent;

impl EventType for OfflineEvent {
    type Data = Vec<Value>;
    const CODE: &'static str = "ONOFFLINEEVENT";
    const SCOPES: &'static [&'static str] = &[];
}

/// Event [`ONOPENLINEMESSAGEADD`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html).
///
/// Scope: `imopenlines`. Its payload also has `eventId`.
#[doc(alias = "ONOPENLINEMESSAGEADD")]
#[doc(alias = "OnOpenLineMessageAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenLineMessageAdd;

impl EventType for OpenLineMessageAdd {
    type Data = OpenLineMessageAddData;
    const CODE: &'static str = "ONOPENLINEMESSAGEADD";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Event [`ONOPENLINEMESSAGEDELETE`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html).
///
/// Scope: `imopenlines`. Its payload also has `eventId`.
#[doc(alias = "ONOPENLINEMESSAGEDELETE")]
#[doc(alias = "OnOpenLineMessageDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenLineMessageDelete;

impl EventType for OpenLineMessageDelete {
    type Data = OpenLineMessageDeleteData;
    const CODE: &'static str = "ONOPENLINEMESSAGEDELETE";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Event [`ONOPENLINEMESSAGEUPDATE`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html).
///
/// Scope: `imopenlines`. Its payload also has `eventId`.
#[doc(alias = "ONOPENLINEMESSAGEUPDATE")]
#[doc(alias = "OnOpenLineMessageUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenLineMessageUpdate;

impl EventType for OpenLineMessageUpdate {
    type Data = OpenLineMessageUpdateData;
    const CODE: &'static str = "ONOPENLINEMESSAGEUPDATE";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Event [`ONORDERDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html).
///
/// Scope: `sale`.
#[doc(alias = "ONORDERDELETED")]
#[doc(alias = "OnOrderDeleted")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrderDeleted;

impl EventType for OrderDeleted {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONORDERDELETED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONORDERENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html).
///
/// Scope: `sale`.
#[doc(alias = "ONORDERENTITYSAVED")]
#[doc(alias = "OnOrderEntitySaved")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrderEntitySaved;

impl EventType for OrderEntitySaved {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONORDERENTITYSAVED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONPAYMENTDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html).
///
/// Scope: `sale`.
#[doc(alias = "ONPAYMENTDELETED")]
#[doc(alias = "OnPaymentDeleted")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentDeleted;

impl EventType for PaymentDeleted {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONPAYMENTDELETED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONPAYMENTENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html).
///
/// Scope: `sale`.
#[doc(alias = "ONPAYMENTENTITYSAVED")]
#[doc(alias = "OnPaymentEntitySaved")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentEntitySaved;

impl EventType for PaymentEntitySaved {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONPAYMENTENTITYSAVED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONPROPERTYVALUEDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html).
///
/// Scope: `sale`.
#[doc(alias = "ONPROPERTYVALUEDELETED")]
#[doc(alias = "OnPropertyValueDeleted")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyValueDeleted;

impl EventType for PropertyValueDeleted {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONPROPERTYVALUEDELETED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONPROPERTYVALUEENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html).
///
/// Scope: `sale`.
#[doc(alias = "ONPROPERTYVALUEENTITYSAVED")]
#[doc(alias = "OnPropertyValueEntitySaved")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyValueEntitySaved;

impl EventType for PropertyValueEntitySaved {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONPROPERTYVALUEENTITYSAVED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONSALEBEFOREORDERDELETE`](https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "ONSALEBEFOREORDERDELETE")]
#[doc(alias = "OnSaleBeforeOrderDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SaleBeforeOrderDelete;

impl EventType for SaleBeforeOrderDelete {
    type Data = IdXmlIdTextActionFieldsData;
    const CODE: &'static str = "ONSALEBEFOREORDERDELETE";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONSALEORDERSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html).
///
/// Scope: `sale`.
#[doc(alias = "ONSALEORDERSAVED")]
#[doc(alias = "OnSaleOrderSaved")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SaleOrderSaved;

impl EventType for SaleOrderSaved {
    type Data = IdXmlIdTextActionFieldsData;
    const CODE: &'static str = "ONSALEORDERSAVED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONSESSIONFINISH`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html).
///
/// Scope: `imopenlines`. Its payload also has `eventId`.
#[doc(alias = "ONSESSIONFINISH")]
#[doc(alias = "OnSessionFinish")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SessionFinish;

impl EventType for SessionFinish {
    type Data = SessionFinishData;
    const CODE: &'static str = "ONSESSIONFINISH";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Event [`ONSESSIONSTART`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html).
///
/// Scope: `imopenlines`. Its payload also has `eventId`.
#[doc(alias = "ONSESSIONSTART")]
#[doc(alias = "OnSessionStart")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SessionStart;

impl EventType for SessionStart {
    type Data = SessionStartData;
    const CODE: &'static str = "ONSESSIONSTART";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Event [`ONSHIPMENTDELETED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html).
///
/// Scope: `sale`.
#[doc(alias = "ONSHIPMENTDELETED")]
#[doc(alias = "OnShipmentDeleted")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShipmentDeleted;

impl EventType for ShipmentDeleted {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONSHIPMENTDELETED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONSHIPMENTENTITYSAVED`](https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html).
///
/// Scope: `sale`.
#[doc(alias = "ONSHIPMENTENTITYSAVED")]
#[doc(alias = "OnShipmentEntitySaved")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShipmentEntitySaved;

impl EventType for ShipmentEntitySaved {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONSHIPMENTENTITYSAVED";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Event [`ONSIGNB2EDOCUMENTSTATUSCHANGED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html).
///
/// Scope: `sign.b2e`.
#[doc(alias = "ONSIGNB2EDOCUMENTSTATUSCHANGED")]
#[doc(alias = "OnSignB2eDocumentStatusChanged")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignB2eDocumentStatusChanged;

impl EventType for SignB2eDocumentStatusChanged {
    type Data = SignB2eDocumentStatusChangedData;
    const CODE: &'static str = "ONSIGNB2EDOCUMENTSTATUSCHANGED";
    const SCOPES: &'static [&'static str] = &["sign.b2e"];
}

/// Event [`ONSIGNB2EMEMBERSTATUSCHANGED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html).
///
/// Scope: `sign.b2e`.
#[doc(alias = "ONSIGNB2EMEMBERSTATUSCHANGED")]
#[doc(alias = "OnSignB2eMemberStatusChanged")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignB2eMemberStatusChanged;

impl EventType for SignB2eMemberStatusChanged {
    type Data = SignB2eMemberStatusChangedData;
    const CODE: &'static str = "ONSIGNB2EMEMBERSTATUSCHANGED";
    const SCOPES: &'static [&'static str] = &["sign.b2e"];
}

/// Event [`ONSIGNHCMLINKB2EDOCUMENTSIGNED`](https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html).
///
/// Scope: `sign.b2e`.
#[doc(alias = "ONSIGNHCMLINKB2EDOCUMENTSIGNED")]
#[doc(alias = "OnSignHcmLinkB2eDocumentSigned")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignHcmLinkB2eDocumentSigned;

impl EventType for SignHcmLinkB2eDocumentSigned {
    type Data = IdCompanyData;
    const CODE: &'static str = "ONSIGNHCMLINKB2EDOCUMENTSIGNED";
    const SCOPES: &'static [&'static str] = &["sign.b2e"];
}

/// Event [`ONSONETGROUPADD`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html).
///
/// Scope: `sonet`.
#[doc(alias = "ONSONETGROUPADD")]
#[doc(alias = "onSonetGroupAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupAdd;

impl EventType for SonetGroupAdd {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONSONETGROUPADD";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Event [`ONSONETGROUPDELETE`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html).
///
/// Scope: `sonet`.
#[doc(alias = "ONSONETGROUPDELETE")]
#[doc(alias = "onSonetGroupDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupDelete;

impl EventType for SonetGroupDelete {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONSONETGROUPDELETE";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Event [`onSonetGroupSubjectAdd`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html).
///
/// Scope: `sonet`.
///
/// Deprecated without a successor.
#[doc(alias = "onSonetGroupSubjectAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupSubjectAdd;

impl EventType for SonetGroupSubjectAdd {
    type Data = IdValueData;
    const CODE: &'static str = "onSonetGroupSubjectAdd";
    const SCOPES: &'static [&'static str] = &["sonet"];
    const DEPRECATED: bool = true;
}

/// Event [`onSonetGroupSubjectDelete`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html).
///
/// Scope: `sonet`.
///
/// Deprecated without a successor.
#[doc(alias = "onSonetGroupSubjectDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupSubjectDelete;

impl EventType for SonetGroupSubjectDelete {
    type Data = IdValueData;
    const CODE: &'static str = "onSonetGroupSubjectDelete";
    const SCOPES: &'static [&'static str] = &["sonet"];
    const DEPRECATED: bool = true;
}

/// Event [`onSonetGroupSubjectUpdate`](https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html).
///
/// Scope: `sonet`.
///
/// Deprecated without a successor.
#[doc(alias = "onSonetGroupSubjectUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupSubjectUpdate;

impl EventType for SonetGroupSubjectUpdate {
    type Data = IdValueData;
    const CODE: &'static str = "onSonetGroupSubjectUpdate";
    const SCOPES: &'static [&'static str] = &["sonet"];
    const DEPRECATED: bool = true;
}

/// Event [`ONSONETGROUPUPDATE`](https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html).
///
/// Scope: `sonet`.
#[doc(alias = "ONSONETGROUPUPDATE")]
#[doc(alias = "onSonetGroupUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SonetGroupUpdate;

impl EventType for SonetGroupUpdate {
    type Data = IdFieldsData;
    const CODE: &'static str = "ONSONETGROUPUPDATE";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Event [`ONTASKADD`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKADD")]
#[doc(alias = "OnTaskAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskAdd;

impl EventType for TaskAdd {
    type Data = TaskAddData;
    const CODE: &'static str = "ONTASKADD";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONTASKCOMMENTADD`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKCOMMENTADD")]
#[doc(alias = "OnTaskCommentAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskCommentAdd;

impl EventType for TaskCommentAdd {
    type Data = TaskCommentAddData;
    const CODE: &'static str = "ONTASKCOMMENTADD";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONTASKCOMMENTDELETE`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKCOMMENTDELETE")]
#[doc(alias = "OnTaskCommentDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskCommentDelete;

impl EventType for TaskCommentDelete {
    type Data = TaskCommentDeleteData;
    const CODE: &'static str = "ONTASKCOMMENTDELETE";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONTASKCOMMENTUPDATE`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKCOMMENTUPDATE")]
#[doc(alias = "OnTaskCommentUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskCommentUpdate;

impl EventType for TaskCommentUpdate {
    type Data = TaskCommentUpdateData;
    const CODE: &'static str = "ONTASKCOMMENTUPDATE";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONTASKDELETE`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKDELETE")]
#[doc(alias = "OnTaskDelete")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskDelete;

impl EventType for TaskDelete {
    type Data = TaskDeleteData;
    const CODE: &'static str = "ONTASKDELETE";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONTASKUPDATE`](https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html).
///
/// Scope: `task`.
#[doc(alias = "ONTASKUPDATE")]
#[doc(alias = "OnTaskUpdate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskUpdate;

impl EventType for TaskUpdate {
    type Data = TaskUpdateData;
    const CODE: &'static str = "ONTASKUPDATE";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Event [`ONUSERADD`](https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html).
///
/// Scope: `user`.
#[doc(alias = "ONUSERADD")]
#[doc(alias = "onUserAdd")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserAdd;

impl EventType for UserAdd {
    type Data = UserAddData;
    const CODE: &'static str = "ONUSERADD";
    const SCOPES: &'static [&'static str] = &["user"];
}

/// Event [`ONVOXIMPLANTCALLEND`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html).
///
/// Scope: `telephony`.
#[doc(alias = "ONVOXIMPLANTCALLEND")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct VoximplantCallEnd;

impl EventType for VoximplantCallEnd {
    type Data = VoximplantCallEndData;
    const CODE: &'static str = "ONVOXIMPLANTCALLEND";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Event [`ONVOXIMPLANTCALLINIT`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html).
///
/// Scope: `telephony`.
#[doc(alias = "ONVOXIMPLANTCALLINIT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct VoximplantCallInit;

impl EventType for VoximplantCallInit {
    type Data = VoximplantCallInitData;
    const CODE: &'static str = "ONVOXIMPLANTCALLINIT";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Event [`ONVOXIMPLANTCALLSTART`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html).
///
/// Scope: `telephony`.
#[doc(alias = "ONVOXIMPLANTCALLSTART")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct VoximplantCallStart;

impl EventType for VoximplantCallStart {
    type Data = VoximplantCallStartData;
    const CODE: &'static str = "ONVOXIMPLANTCALLSTART";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIdBotCodeData {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotIdBotCodeData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotIdBotCodeData",
            fields: &["BOT_ID", "BOT_CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_code,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES.im` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatIdMessageIdIm {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ChatIdMessageIdIm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChatIdMessageIdIm",
            fields: &["chat_id", "message_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.context` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityIdEntityTypeSourceContext {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EntityIdEntityTypeSourceContext {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EntityIdEntityTypeSourceContext",
            fields: &["entityId", "entityType", "source"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.source,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.source,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCategoryIdStageIdTextFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `STAGE_ID`: `string`.
    pub stage_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdCategoryIdStageIdTextFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdCategoryIdStageIdTextFields",
            fields: &["ID", "CATEGORY_ID", "STAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.category_id,
            2 => &self.stage_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.category_id,
            2 => &mut self.stage_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCategoryIdStageIdTextFieldsData {
    /// `FIELDS`: [`IdCategoryIdStageIdTextFields`].
    pub fields: Option<IdCategoryIdStageIdTextFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdCategoryIdStageIdTextFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdCategoryIdStageIdTextFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.chat` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdChat",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCompanyData {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdCompanyData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdCompanyData",
            fields: &["id", "company"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.company,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.company,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdData {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdData",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityIdTextFieldNameData {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityIdTextFieldNameData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityIdTextFieldNameData",
            fields: &["id", "entityId", "fieldName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityIdTextFieldNameFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityIdTextFieldNameFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityIdTextFieldNameFields",
            fields: &["ID", "ENTITY_ID", "FIELD_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityIdTextFieldNameFieldsData {
    /// `FIELDS`: [`IdEntityIdTextFieldNameFields`].
    pub fields: Option<IdEntityIdTextFieldNameFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityIdTextFieldNameFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityIdTextFieldNameFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityTypeIdEntityIdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityTypeIdEntityIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityTypeIdEntityIdFields",
            fields: &["ID", "ENTITY_TYPE_ID", "ENTITY_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityTypeIdEntityIdFieldsData {
    /// `FIELDS`: [`IdEntityTypeIdEntityIdFields`].
    pub fields: Option<IdEntityTypeIdEntityIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityTypeIdEntityIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityTypeIdEntityIdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityTypeIdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityTypeIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityTypeIdFields",
            fields: &["ID", "ENTITY_TYPE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntityTypeIdFieldsData {
    /// `FIELDS`: [`IdEntityTypeIdFields`].
    pub fields: Option<IdEntityTypeIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdEntityTypeIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdEntityTypeIdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdFields",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_AFTER` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdFieldsAfter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdFieldsAfter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdFieldsAfter",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_BEFORE` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdFieldsBefore {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdFieldsBefore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdFieldsBefore",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdFieldsData {
    /// `FIELDS`: [`IdFields`].
    pub fields: Option<IdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.message` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdMessage",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdRecurringDealIdDealIdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `RECURRING_DEAL_ID`: `integer`.
    pub recurring_deal_id: Option<i64>,
    /// `DEAL_ID`: `integer`.
    pub deal_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdRecurringDealIdDealIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdRecurringDealIdDealIdFields",
            fields: &["ID", "RECURRING_DEAL_ID", "DEAL_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.recurring_deal_id,
            2 => &self.deal_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.recurring_deal_id,
            2 => &mut self.deal_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdRecurringDealIdDealIdFieldsData {
    /// `FIELDS`: [`IdRecurringDealIdDealIdFields`].
    pub fields: Option<IdRecurringDealIdDealIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdRecurringDealIdDealIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdRecurringDealIdDealIdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdRecurringDealIdFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `RECURRING_DEAL_ID`: `integer`.
    pub recurring_deal_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdRecurringDealIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdRecurringDealIdFields",
            fields: &["ID", "RECURRING_DEAL_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.recurring_deal_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.recurring_deal_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdRecurringDealIdFieldsData {
    /// `FIELDS`: [`IdRecurringDealIdFields`].
    pub fields: Option<IdRecurringDealIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdRecurringDealIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdRecurringDealIdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_AFTER` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTaskIdActionFieldsAfter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `ACTION`: `string`.
    pub action: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTaskIdActionFieldsAfter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTaskIdActionFieldsAfter",
            fields: &["ID", "TASK_ID", "ACTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_BEFORE` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTaskIdFieldsBefore {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTaskIdFieldsBefore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTaskIdFieldsBefore",
            fields: &["ID", "TASK_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_AFTER` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTaskIdMessageIdFieldsAfter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTaskIdMessageIdFieldsAfter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTaskIdMessageIdFieldsAfter",
            fields: &["ID", "TASK_ID", "MESSAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS_BEFORE` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTaskIdMessageIdFieldsBefore {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTaskIdMessageIdFieldsBefore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTaskIdMessageIdFieldsBefore",
            fields: &["ID", "TASK_ID", "MESSAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES.chat` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTextChat {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTextChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTextChat",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTextData {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTextData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTextData",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTextFields {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTextFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTextFields",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTextFieldsData {
    /// `FIELDS`: [`IdTextFields`].
    pub fields: Option<IdTextFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTextFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTextFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES.message` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTextMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdTextMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdTextMessage",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.user` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdUser",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueData {
    /// `ID`: any value.
    pub id: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueData",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueFields {
    /// `ID`: any value.
    pub id: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueFields",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdValueFieldsData {
    /// `FIELDS`: [`IdValueFields`].
    pub fields: Option<IdValueFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdValueFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdValueFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdXmlIdTextActionFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTION`: `string`.
    pub action: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdXmlIdTextActionFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdXmlIdTextActionFields",
            fields: &["ID", "XML_ID", "ACTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdXmlIdTextActionFieldsData {
    /// `FIELDS`: [`IdXmlIdTextActionFields`].
    pub fields: Option<IdXmlIdTextActionFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IdXmlIdTextActionFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IdXmlIdTextActionFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostIdFields {
    /// `POST_ID`: `integer`.
    pub post_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PostIdFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PostIdFields",
            fields: &["POST_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostIdFieldsData {
    /// `FIELDS`: [`PostIdFields`].
    pub fields: Option<PostIdFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PostIdFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PostIdFieldsData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES.message` of events that carry these keys.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdTextMessage {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserIdTextMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserIdTextMessage",
            fields: &["user_id", "text"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `CATALOG.PRODUCT.ON.ADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnAddData {
    /// `FIELDS`: [`CatalogProductOnAddDataFields`].
    pub fields: Option<CatalogProductOnAddDataFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnAddData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `CATALOG.PRODUCT.ON.ADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnAddDataFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: [`CatalogProductOnAddDataFieldsType`].
    pub type_: Option<CatalogProductOnAddDataFieldsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnAddDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnAddDataFields",
            fields: &["ID", "TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS.TYPE` of the event `CATALOG.PRODUCT.ON.ADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOnAddDataFieldsType {
    /// `1`: simple product.
    SimpleProduct,
    /// `3`: parent product with variations.
    ParentProductWithVariations,
    /// `4`: variation.
    Variation,
    /// `5`: variation without a product.
    VariationWithoutAProduct,
    /// `6`: parent product without variations.
    ParentProductWithoutVariations,
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOnAddDataFieldsType {
    const VALUES: &'static [&'static str] = &["1", "3", "4", "5", "6", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            1 => Some(Self::ParentProductWithVariations),
            2 => Some(Self::Variation),
            3 => Some(Self::VariationWithoutAProduct),
            4 => Some(Self::ParentProductWithoutVariations),
            5 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::ParentProductWithVariations => "3",
            Self::Variation => "4",
            Self::VariationWithoutAProduct => "5",
            Self::ParentProductWithoutVariations => "6",
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `CATALOG.PRODUCT.ON.DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnDeleteData {
    /// `FIELDS`: [`CatalogProductOnDeleteDataFields`].
    pub fields: Option<CatalogProductOnDeleteDataFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnDeleteData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `CATALOG.PRODUCT.ON.DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnDeleteDataFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: [`CatalogProductOnDeleteDataFieldsType`].
    pub type_: Option<CatalogProductOnDeleteDataFieldsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnDeleteDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnDeleteDataFields",
            fields: &["ID", "TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS.TYPE` of the event `CATALOG.PRODUCT.ON.DELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOnDeleteDataFieldsType {
    /// `1`: simple product.
    SimpleProduct,
    /// `3`: parent product with variations.
    ParentProductWithVariations,
    /// `4`: variation.
    Variation,
    /// `5`: variation without a product.
    VariationWithoutAProduct,
    /// `6`: parent product without variations.
    ParentProductWithoutVariations,
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOnDeleteDataFieldsType {
    const VALUES: &'static [&'static str] = &["1", "3", "4", "5", "6", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            1 => Some(Self::ParentProductWithVariations),
            2 => Some(Self::Variation),
            3 => Some(Self::VariationWithoutAProduct),
            4 => Some(Self::ParentProductWithoutVariations),
            5 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::ParentProductWithVariations => "3",
            Self::Variation => "4",
            Self::VariationWithoutAProduct => "5",
            Self::ParentProductWithoutVariations => "6",
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `CATALOG.PRODUCT.ON.UPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnUpdateData {
    /// `FIELDS`: [`CatalogProductOnUpdateDataFields`].
    pub fields: Option<CatalogProductOnUpdateDataFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnUpdateData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `CATALOG.PRODUCT.ON.UPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOnUpdateDataFields {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: [`CatalogProductOnUpdateDataFieldsType`].
    pub type_: Option<CatalogProductOnUpdateDataFieldsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOnUpdateDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOnUpdateDataFields",
            fields: &["ID", "TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS.TYPE` of the event `CATALOG.PRODUCT.ON.UPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOnUpdateDataFieldsType {
    /// `1`: simple product.
    SimpleProduct,
    /// `3`: parent product with variations.
    ParentProductWithVariations,
    /// `4`: variation.
    Variation,
    /// `5`: variation without a product.
    VariationWithoutAProduct,
    /// `6`: parent product without variations.
    ParentProductWithoutVariations,
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOnUpdateDataFieldsType {
    const VALUES: &'static [&'static str] = &["1", "3", "4", "5", "6", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            1 => Some(Self::ParentProductWithVariations),
            2 => Some(Self::Variation),
            3 => Some(Self::VariationWithoutAProduct),
            4 => Some(Self::ParentProductWithoutVariations),
            5 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::ParentProductWithVariations => "3",
            Self::Variation => "4",
            Self::VariationWithoutAProduct => "5",
            Self::ParentProductWithoutVariations => "6",
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONAPPINSTALL`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstallData {
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `INSTALLED`: `Y` or `N`.
    pub installed: Option<bool>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AppInstallData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AppInstallData",
            fields: &["VERSION", "ACTIVE", "INSTALLED", "LANGUAGE_ID"],
            required: &[],
            codecs: &[(1, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.version,
            1 => &self.active,
            2 => &self.installed,
            3 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.version,
            1 => &mut self.active,
            2 => &mut self.installed,
            3 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONAPPMETHODCONFIRM`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMethodConfirmData {
    /// `TOKEN`: `string`.
    pub token: Option<String>,
    /// `METHOD`: `string`.
    pub method: Option<String>,
    /// `CONFIRMED`: `string`.
    pub confirmed: Option<String>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AppMethodConfirmData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AppMethodConfirmData",
            fields: &["TOKEN", "METHOD", "CONFIRMED", "LANGUAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.token,
            1 => &self.method,
            2 => &self.confirmed,
            3 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.token,
            1 => &mut self.method,
            2 => &mut self.confirmed,
            3 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONAPPPAYMENT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPaymentData {
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `VERSION`: `integer`.
    pub version: Option<i64>,
    /// `STATUS`: [`AppPaymentDataStatus`].
    pub status: Option<AppPaymentDataStatus>,
    /// `PAYMENT_EXPIRED`: `Y` or `N`.
    pub payment_expired: Option<bool>,
    /// `DAYS`: `integer`.
    pub days: Option<i64>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AppPaymentData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AppPaymentData",
            fields: &[
                "CODE",
                "VERSION",
                "STATUS",
                "PAYMENT_EXPIRED",
                "DAYS",
                "LANGUAGE_ID",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.version,
            2 => &self.status,
            3 => &self.payment_expired,
            4 => &self.days,
            5 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.version,
            2 => &mut self.status,
            3 => &mut self.payment_expired,
            4 => &mut self.days,
            5 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.STATUS` of the event `ONAPPPAYMENT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPaymentDataStatus {
    /// `F`.
    F,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`.
    P,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AppPaymentDataStatus {
    const VALUES: &'static [&'static str] = &["F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::F),
            1 => Some(Self::D),
            2 => Some(Self::T),
            3 => Some(Self::P),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::F => "F",
            Self::D => "D",
            Self::T => "T",
            Self::P => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONAPPUNINSTALL`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUninstallData {
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `CLEAN`: `integer`.
    pub clean: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AppUninstallData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AppUninstallData",
            fields: &["LANGUAGE_ID", "CLEAN"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.language_id,
            1 => &self.clean,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.language_id,
            1 => &mut self.clean,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONAPPUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateData {
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `PREVIOUS_VERSION`: `string`.
    pub previous_version: Option<String>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AppUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AppUpdateData",
            fields: &["VERSION", "PREVIOUS_VERSION", "LANGUAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.version,
            1 => &self.previous_version,
            2 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.version,
            1 => &mut self.previous_version,
            2 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmAddressRegister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmAddressRegisterData {
    /// `FIELDS`: [`CrmAddressRegisterDataFields`].
    pub fields: Option<CrmAddressRegisterDataFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmAddressRegisterData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmAddressRegisterData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `onCrmAddressRegister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmAddressRegisterDataFields {
    /// `TYPE_ID`: `integer`.
    pub type_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ANCHOR_ID`: `integer`.
    pub anchor_id: Option<i64>,
    /// `ANCHOR_TYPE_ID`: `integer`.
    pub anchor_type_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmAddressRegisterDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmAddressRegisterDataFields",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ANCHOR_ID",
                "ANCHOR_TYPE_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.anchor_id,
            4 => &self.anchor_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.anchor_id,
            4 => &mut self.anchor_type_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmAddressUnregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmAddressUnregisterData {
    /// `FIELDS`: [`CrmAddressUnregisterDataFields`].
    pub fields: Option<CrmAddressUnregisterDataFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmAddressUnregisterData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmAddressUnregisterData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data.FIELDS` of the event `onCrmAddressUnregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmAddressUnregisterDataFields {
    /// `TYPE_ID`: `integer`.
    pub type_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ANCHOR_ID`: `integer`.
    pub anchor_id: Option<i64>,
    /// `ANCHOR_TYPE_ID`: `integer`.
    pub anchor_type_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmAddressUnregisterDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmAddressUnregisterDataFields",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ANCHOR_ID",
                "ANCHOR_TYPE_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.anchor_id,
            4 => &self.anchor_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.anchor_id,
            4 => &mut self.anchor_type_id,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceAddData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceAddData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceDelete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceDeleteData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceDeleteData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceRecurringAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceRecurringAddData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceRecurringAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceRecurringAddData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceRecurringDelete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceRecurringDeleteData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceRecurringDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceRecurringDeleteData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceRecurringExpose`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceRecurringExposeData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceRecurringExposeData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceRecurringExposeData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceRecurringUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceRecurringUpdateData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceRecurringUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceRecurringUpdateData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceSetStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceSetStatusData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceSetStatusData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceSetStatusData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmInvoiceUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmInvoiceUpdateData {
    /// `FIELDS`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmInvoiceUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmInvoiceUpdateData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductAddData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductAddData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductDelete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductDeleteData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductDeleteData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductPropertyAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductPropertyAddData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductPropertyAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductPropertyAddData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductPropertyDelete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductPropertyDeleteData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductPropertyDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductPropertyDeleteData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductPropertyUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductPropertyUpdateData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductPropertyUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductPropertyUpdateData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `onCrmProductUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmProductUpdateData {
    /// `FIELDS`: any value.
    pub fields: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CrmProductUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CrmProductUpdateData",
            fields: &["FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONEXTERNALCALLBACKSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalCallBackStartData {
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `VOICE`: `string`.
    pub voice: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `LINE_NUMBER`: `string`.
    pub line_number: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ExternalCallBackStartData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ExternalCallBackStartData",
            fields: &[
                "PHONE_NUMBER",
                "TEXT",
                "VOICE",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "LINE_NUMBER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.phone_number,
            1 => &self.text,
            2 => &self.voice,
            3 => &self.crm_entity_type,
            4 => &self.crm_entity_id,
            5 => &self.line_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.phone_number,
            1 => &mut self.text,
            2 => &mut self.voice,
            3 => &mut self.crm_entity_type,
            4 => &mut self.crm_entity_id,
            5 => &mut self.line_number,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONEXTERNALCALLSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalCallStartData {
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `PHONE_NUMBER_INTERNATIONAL`: `string`.
    pub phone_number_international: Option<String>,
    /// `EXTENSION`: `string`.
    pub extension: Option<String>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `CALL_LIST_ID`: `integer`.
    pub call_list_id: Option<i64>,
    /// `LINE_NUMBER`: `string`.
    pub line_number: Option<String>,
    /// `IS_MOBILE`: [`ExternalCallStartDataIsMobile`].
    pub is_mobile: Option<ExternalCallStartDataIsMobile>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ExternalCallStartData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ExternalCallStartData",
            fields: &[
                "PHONE_NUMBER",
                "PHONE_NUMBER_INTERNATIONAL",
                "EXTENSION",
                "USER_ID",
                "CALL_LIST_ID",
                "LINE_NUMBER",
                "IS_MOBILE",
                "CALL_ID",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.phone_number,
            1 => &self.phone_number_international,
            2 => &self.extension,
            3 => &self.user_id,
            4 => &self.call_list_id,
            5 => &self.line_number,
            6 => &self.is_mobile,
            7 => &self.call_id,
            8 => &self.crm_entity_type,
            9 => &self.crm_entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.phone_number,
            1 => &mut self.phone_number_international,
            2 => &mut self.extension,
            3 => &mut self.user_id,
            4 => &mut self.call_list_id,
            5 => &mut self.line_number,
            6 => &mut self.is_mobile,
            7 => &mut self.call_id,
            8 => &mut self.crm_entity_type,
            9 => &mut self.crm_entity_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_MOBILE` of the event `ONEXTERNALCALLSTART`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalCallStartDataIsMobile {
    /// `0`.
    IsMobile0,
    /// `1`.
    IsMobile1,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ExternalCallStartDataIsMobile {
    const VALUES: &'static [&'static str] = &["0", "1"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::IsMobile0),
            1 => Some(Self::IsMobile1),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::IsMobile0 => "0",
            Self::IsMobile1 => "1",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotJoinChatData {
    /// `BOT`: map of [`ImbotJoinChatDataBot`].
    pub bot: Option<Map<ImbotJoinChatDataBot>>,
    /// `PARAMS`: [`ImbotJoinChatDataParams`].
    pub params: Option<ImbotJoinChatDataParams>,
    /// `USER`: [`ImbotJoinChatDataUser`].
    pub user: Option<ImbotJoinChatDataUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotJoinChatData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotJoinChatData",
            fields: &["BOT", "PARAMS", "USER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.params,
            2 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.params,
            2 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotJoinChatDataBot {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `timestamp`.
    pub expires: Option<Timestamp>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `AUTH`: [`ImbotJoinChatDataBotAuth`].
    pub auth: Option<ImbotJoinChatDataBotAuth>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotJoinChatDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotJoinChatDataBot",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "user_id",
                "client_id",
                "application_token",
                "AUTH",
                "BOT_ID",
                "BOT_CODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.refresh_token,
            10 => &self.user_id,
            11 => &self.client_id,
            12 => &self.application_token,
            13 => &self.auth,
            14 => &self.bot_id,
            15 => &self.bot_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.refresh_token,
            10 => &mut self.user_id,
            11 => &mut self.client_id,
            12 => &mut self.application_token,
            13 => &mut self.auth,
            14 => &mut self.bot_id,
            15 => &mut self.bot_code,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotJoinChatDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: [`ImbotJoinChatDataBotAuthStatus`].
    pub status: Option<ImbotJoinChatDataBotAuthStatus>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotJoinChatDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotJoinChatDataBotAuth",
            fields: &[
                "access_token",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "application_token",
                "expires",
                "user_id",
                "client_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires_in,
            2 => &self.scope,
            3 => &self.domain,
            4 => &self.server_endpoint,
            5 => &self.status,
            6 => &self.client_endpoint,
            7 => &self.member_id,
            8 => &self.refresh_token,
            9 => &self.application_token,
            10 => &self.expires,
            11 => &self.user_id,
            12 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_in,
            2 => &mut self.scope,
            3 => &mut self.domain,
            4 => &mut self.server_endpoint,
            5 => &mut self.status,
            6 => &mut self.client_endpoint,
            7 => &mut self.member_id,
            8 => &mut self.refresh_token,
            9 => &mut self.application_token,
            10 => &mut self.expires,
            11 => &mut self.user_id,
            12 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH.status` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotJoinChatDataBotAuthStatus {
    /// `L`: local application.
    LocalApplication,
    /// `F`: free mass-market application.
    FreeMassMarketApplication,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`: paid mass-market application.
    PaidMassMarketApplication,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotJoinChatDataBotAuthStatus {
    const VALUES: &'static [&'static str] = &["L", "F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LocalApplication),
            1 => Some(Self::FreeMassMarketApplication),
            2 => Some(Self::D),
            3 => Some(Self::T),
            4 => Some(Self::PaidMassMarketApplication),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LocalApplication => "L",
            Self::FreeMassMarketApplication => "F",
            Self::D => "D",
            Self::T => "T",
            Self::PaidMassMarketApplication => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotJoinChatDataParams {
    /// `CHAT_TYPE`: [`ImbotJoinChatDataParamsChatType`].
    pub chat_type: Option<ImbotJoinChatDataParamsChatType>,
    /// `MESSAGE_TYPE`: [`ImbotJoinChatDataParamsMessageType`].
    pub message_type: Option<ImbotJoinChatDataParamsMessageType>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `TO_USER_ID`: `integer`.
    pub to_user_id: Option<i64>,
    /// `FROM_USER_ID`: `integer`.
    pub from_user_id: Option<i64>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `CHAT_AUTHOR_ID`: `integer`.
    pub chat_author_id: Option<i64>,
    /// `CHAT_ENTITY_TYPE`: `string`.
    pub chat_entity_type: Option<String>,
    /// `CHAT_ENTITY_ID`: `string`.
    pub chat_entity_id: Option<String>,
    /// `ACCESS_HISTORY`: `integer`.
    pub access_history: Option<i64>,
    /// `SILENT_JOIN`: `Y` or `N`.
    pub silent_join: Option<bool>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `LANGUAGE`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotJoinChatDataParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotJoinChatDataParams",
            fields: &[
                "CHAT_TYPE",
                "MESSAGE_TYPE",
                "BOT_ID",
                "USER_ID",
                "TO_USER_ID",
                "FROM_USER_ID",
                "CHAT_ID",
                "CHAT_AUTHOR_ID",
                "CHAT_ENTITY_TYPE",
                "CHAT_ENTITY_ID",
                "ACCESS_HISTORY",
                "SILENT_JOIN",
                "DIALOG_ID",
                "LANGUAGE",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_type,
            1 => &self.message_type,
            2 => &self.bot_id,
            3 => &self.user_id,
            4 => &self.to_user_id,
            5 => &self.from_user_id,
            6 => &self.chat_id,
            7 => &self.chat_author_id,
            8 => &self.chat_entity_type,
            9 => &self.chat_entity_id,
            10 => &self.access_history,
            11 => &self.silent_join,
            12 => &self.dialog_id,
            13 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_type,
            1 => &mut self.message_type,
            2 => &mut self.bot_id,
            3 => &mut self.user_id,
            4 => &mut self.to_user_id,
            5 => &mut self.from_user_id,
            6 => &mut self.chat_id,
            7 => &mut self.chat_author_id,
            8 => &mut self.chat_entity_type,
            9 => &mut self.chat_entity_id,
            10 => &mut self.access_history,
            11 => &mut self.silent_join,
            12 => &mut self.dialog_id,
            13 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.PARAMS.CHAT_TYPE` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotJoinChatDataParamsChatType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotJoinChatDataParamsChatType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS.MESSAGE_TYPE` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotJoinChatDataParamsMessageType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotJoinChatDataParamsMessageType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.USER` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotJoinChatDataUser {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `FIRST_NAME`: `string`.
    pub first_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `GENDER`: [`ImbotJoinChatDataUserGender`].
    pub gender: Option<ImbotJoinChatDataUserGender>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotJoinChatDataUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotJoinChatDataUser",
            fields: &[
                "ID",
                "NAME",
                "FIRST_NAME",
                "LAST_NAME",
                "WORK_POSITION",
                "GENDER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.gender,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.gender,
            _ => &mut self.extra,
        }
    }
}

/// `data.USER.GENDER` of the event `ONIMBOTJOINCHAT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotJoinChatDataUserGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotJoinChatDataUserGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageAddData {
    /// `BOT`: map of [`ImbotMessageAddDataBot`].
    pub bot: Option<Map<ImbotMessageAddDataBot>>,
    /// `PARAMS`: [`ImbotMessageAddDataParams`].
    pub params: Option<ImbotMessageAddDataParams>,
    /// `USER`: [`ImbotMessageAddDataUser`].
    pub user: Option<ImbotMessageAddDataUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageAddData",
            fields: &["BOT", "PARAMS", "USER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.params,
            2 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.params,
            2 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageAddDataBot {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `timestamp`.
    pub expires: Option<Timestamp>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `AUTH`: [`ImbotMessageAddDataBotAuth`].
    pub auth: Option<ImbotMessageAddDataBotAuth>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageAddDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageAddDataBot",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "user_id",
                "client_id",
                "application_token",
                "AUTH",
                "BOT_ID",
                "BOT_CODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.refresh_token,
            10 => &self.user_id,
            11 => &self.client_id,
            12 => &self.application_token,
            13 => &self.auth,
            14 => &self.bot_id,
            15 => &self.bot_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.refresh_token,
            10 => &mut self.user_id,
            11 => &mut self.client_id,
            12 => &mut self.application_token,
            13 => &mut self.auth,
            14 => &mut self.bot_id,
            15 => &mut self.bot_code,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageAddDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: [`ImbotMessageAddDataBotAuthStatus`].
    pub status: Option<ImbotMessageAddDataBotAuthStatus>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageAddDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageAddDataBotAuth",
            fields: &[
                "access_token",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "application_token",
                "expires",
                "user_id",
                "client_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires_in,
            2 => &self.scope,
            3 => &self.domain,
            4 => &self.server_endpoint,
            5 => &self.status,
            6 => &self.client_endpoint,
            7 => &self.member_id,
            8 => &self.refresh_token,
            9 => &self.application_token,
            10 => &self.expires,
            11 => &self.user_id,
            12 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_in,
            2 => &mut self.scope,
            3 => &mut self.domain,
            4 => &mut self.server_endpoint,
            5 => &mut self.status,
            6 => &mut self.client_endpoint,
            7 => &mut self.member_id,
            8 => &mut self.refresh_token,
            9 => &mut self.application_token,
            10 => &mut self.expires,
            11 => &mut self.user_id,
            12 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH.status` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageAddDataBotAuthStatus {
    /// `L`: local application.
    LocalApplication,
    /// `F`: free mass-market application.
    FreeMassMarketApplication,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`: paid mass-market application.
    PaidMassMarketApplication,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageAddDataBotAuthStatus {
    const VALUES: &'static [&'static str] = &["L", "F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LocalApplication),
            1 => Some(Self::FreeMassMarketApplication),
            2 => Some(Self::D),
            3 => Some(Self::T),
            4 => Some(Self::PaidMassMarketApplication),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LocalApplication => "L",
            Self::FreeMassMarketApplication => "F",
            Self::D => "D",
            Self::T => "T",
            Self::PaidMassMarketApplication => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageAddDataParams {
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `TEMPLATE_ID`: `string`.
    pub template_id: Option<String>,
    /// `MESSAGE_TYPE`: [`ImbotMessageAddDataParamsMessageType`].
    pub message_type: Option<ImbotMessageAddDataParamsMessageType>,
    /// `FROM_USER_ID`: `integer`.
    pub from_user_id: Option<i64>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `TO_CHAT_ID`: `integer`.
    pub to_chat_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `SYSTEM`: `Y` or `N`.
    pub system: Option<bool>,
    /// `TO_USER_ID`: `integer`.
    pub to_user_id: Option<i64>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `CHAT_TITLE`: `string`.
    pub chat_title: Option<String>,
    /// `CHAT_AUTHOR_ID`: `integer`.
    pub chat_author_id: Option<i64>,
    /// `CHAT_TYPE`: [`ImbotMessageAddDataParamsChatType`].
    pub chat_type: Option<ImbotMessageAddDataParamsChatType>,
    /// `CHAT_AVATAR`: `string`.
    pub chat_avatar: Option<String>,
    /// `CHAT_COLOR`: `string`.
    pub chat_color: Option<String>,
    /// `CHAT_ENTITY_TYPE`: `string`.
    pub chat_entity_type: Option<String>,
    /// `CHAT_ENTITY_ID`: `string`.
    pub chat_entity_id: Option<String>,
    /// `CHAT_ENTITY_DATA_1`: `string`.
    pub chat_entity_data_1: Option<String>,
    /// `CHAT_ENTITY_DATA_2`: `string`.
    pub chat_entity_data_2: Option<String>,
    /// `CHAT_ENTITY_DATA_3`: `string`.
    pub chat_entity_data_3: Option<String>,
    /// `CHAT_EXTRANET`: `Y` or `N`.
    pub chat_extranet: Option<bool>,
    /// `CHAT_PREV_MESSAGE_ID`: `integer`.
    pub chat_prev_message_id: Option<i64>,
    /// `CHAT_CAN_POST`: `string`.
    pub chat_can_post: Option<String>,
    /// `RID`: `integer`.
    pub rid: Option<i64>,
    /// `IS_MANAGER`: `Y` or `N`.
    pub is_manager: Option<bool>,
    /// `PUSH`: `Y` or `N`.
    pub push: Option<bool>,
    /// `PUSH_IMPORTANT`: `Y` or `N`.
    pub push_important: Option<bool>,
    /// `RECENT_SKIP_AUTHOR`: `Y` or `N`.
    pub recent_skip_author: Option<bool>,
    /// `CONVERT`: `Y` or `N`.
    pub convert: Option<bool>,
    /// `SKIP_COMMAND`: `Y` or `N`.
    pub skip_command: Option<bool>,
    /// `SKIP_COUNTER_INCREMENTS`: `Y` or `N`.
    pub skip_counter_increments: Option<bool>,
    /// `SILENT_CONNECTOR`: `Y` or `N`.
    pub silent_connector: Option<bool>,
    /// `SKIP_CONNECTOR`: `Y` or `N`.
    pub skip_connector: Option<bool>,
    /// `IMPORTANT_CONNECTOR`: `Y` or `N`.
    pub important_connector: Option<bool>,
    /// `NO_SESSION_OL`: `Y` or `N`.
    pub no_session_ol: Option<bool>,
    /// `FAKE_RELATION`: `integer`.
    pub fake_relation: Option<i64>,
    /// `SKIP_URL_INDEX`: `Y` or `N`.
    pub skip_url_index: Option<bool>,
    /// `COMMAND_CONTEXT`: `string`.
    pub command_context: Option<String>,
    /// `CHAT_USER_COUNT`: `integer`.
    pub chat_user_count: Option<i64>,
    /// `MENTIONED_LIST`: map of `integer`.
    pub mentioned_list: Option<Map<i64>>,
    /// `PLATFORM_CONTEXT`: `string`.
    pub platform_context: Option<String>,
    /// `MESSAGE_ORIGINAL`: `string`.
    pub message_original: Option<String>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// `LANGUAGE`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageAddDataParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageAddDataParams",
            fields: &[
                "MESSAGE",
                "TEMPLATE_ID",
                "MESSAGE_TYPE",
                "FROM_USER_ID",
                "DIALOG_ID",
                "TO_CHAT_ID",
                "AUTHOR_ID",
                "SYSTEM",
                "TO_USER_ID",
                "CHAT_ID",
                "CHAT_TITLE",
                "CHAT_AUTHOR_ID",
                "CHAT_TYPE",
                "CHAT_AVATAR",
                "CHAT_COLOR",
                "CHAT_ENTITY_TYPE",
                "CHAT_ENTITY_ID",
                "CHAT_ENTITY_DATA_1",
                "CHAT_ENTITY_DATA_2",
                "CHAT_ENTITY_DATA_3",
                "CHAT_EXTRANET",
                "CHAT_PREV_MESSAGE_ID",
                "CHAT_CAN_POST",
                "RID",
                "IS_MANAGER",
                "PUSH",
                "PUSH_IMPORTANT",
                "RECENT_SKIP_AUTHOR",
                "CONVERT",
                "SKIP_COMMAND",
                "SKIP_COUNTER_INCREMENTS",
                "SILENT_CONNECTOR",
                "SKIP_CONNECTOR",
                "IMPORTANT_CONNECTOR",
                "NO_SESSION_OL",
                "FAKE_RELATION",
                "SKIP_URL_INDEX",
                "COMMAND_CONTEXT",
                "CHAT_USER_COUNT",
                "MENTIONED_LIST",
                "PLATFORM_CONTEXT",
                "MESSAGE_ORIGINAL",
                "MESSAGE_ID",
                "LANGUAGE",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (20, Codec::YesNo),
                (24, Codec::YesNo),
                (25, Codec::YesNo),
                (26, Codec::YesNo),
                (27, Codec::YesNo),
                (28, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (33, Codec::YesNo),
                (34, Codec::YesNo),
                (36, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.template_id,
            2 => &self.message_type,
            3 => &self.from_user_id,
            4 => &self.dialog_id,
            5 => &self.to_chat_id,
            6 => &self.author_id,
            7 => &self.system,
            8 => &self.to_user_id,
            9 => &self.chat_id,
            10 => &self.chat_title,
            11 => &self.chat_author_id,
            12 => &self.chat_type,
            13 => &self.chat_avatar,
            14 => &self.chat_color,
            15 => &self.chat_entity_type,
            16 => &self.chat_entity_id,
            17 => &self.chat_entity_data_1,
            18 => &self.chat_entity_data_2,
            19 => &self.chat_entity_data_3,
            20 => &self.chat_extranet,
            21 => &self.chat_prev_message_id,
            22 => &self.chat_can_post,
            23 => &self.rid,
            24 => &self.is_manager,
            25 => &self.push,
            26 => &self.push_important,
            27 => &self.recent_skip_author,
            28 => &self.convert,
            29 => &self.skip_command,
            30 => &self.skip_counter_increments,
            31 => &self.silent_connector,
            32 => &self.skip_connector,
            33 => &self.important_connector,
            34 => &self.no_session_ol,
            35 => &self.fake_relation,
            36 => &self.skip_url_index,
            37 => &self.command_context,
            38 => &self.chat_user_count,
            39 => &self.mentioned_list,
            40 => &self.platform_context,
            41 => &self.message_original,
            42 => &self.message_id,
            43 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.template_id,
            2 => &mut self.message_type,
            3 => &mut self.from_user_id,
            4 => &mut self.dialog_id,
            5 => &mut self.to_chat_id,
            6 => &mut self.author_id,
            7 => &mut self.system,
            8 => &mut self.to_user_id,
            9 => &mut self.chat_id,
            10 => &mut self.chat_title,
            11 => &mut self.chat_author_id,
            12 => &mut self.chat_type,
            13 => &mut self.chat_avatar,
            14 => &mut self.chat_color,
            15 => &mut self.chat_entity_type,
            16 => &mut self.chat_entity_id,
            17 => &mut self.chat_entity_data_1,
            18 => &mut self.chat_entity_data_2,
            19 => &mut self.chat_entity_data_3,
            20 => &mut self.chat_extranet,
            21 => &mut self.chat_prev_message_id,
            22 => &mut self.chat_can_post,
            23 => &mut self.rid,
            24 => &mut self.is_manager,
            25 => &mut self.push,
            26 => &mut self.push_important,
            27 => &mut self.recent_skip_author,
            28 => &mut self.convert,
            29 => &mut self.skip_command,
            30 => &mut self.skip_counter_increments,
            31 => &mut self.silent_connector,
            32 => &mut self.skip_connector,
            33 => &mut self.important_connector,
            34 => &mut self.no_session_ol,
            35 => &mut self.fake_relation,
            36 => &mut self.skip_url_index,
            37 => &mut self.command_context,
            38 => &mut self.chat_user_count,
            39 => &mut self.mentioned_list,
            40 => &mut self.platform_context,
            41 => &mut self.message_original,
            42 => &mut self.message_id,
            43 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.PARAMS.MESSAGE_TYPE` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageAddDataParamsMessageType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageAddDataParamsMessageType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS.CHAT_TYPE` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageAddDataParamsChatType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageAddDataParamsChatType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.USER` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageAddDataUser {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `FIRST_NAME`: `string`.
    pub first_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `GENDER`: [`ImbotMessageAddDataUserGender`].
    pub gender: Option<ImbotMessageAddDataUserGender>,
    /// `IS_BOT`: `Y` or `N`.
    pub is_bot: Option<bool>,
    /// `IS_CONNECTOR`: `Y` or `N`.
    pub is_connector: Option<bool>,
    /// `IS_NETWORK`: `Y` or `N`.
    pub is_network: Option<bool>,
    /// `IS_EXTRANET`: `Y` or `N`.
    pub is_extranet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageAddDataUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageAddDataUser",
            fields: &[
                "ID",
                "NAME",
                "FIRST_NAME",
                "LAST_NAME",
                "WORK_POSITION",
                "GENDER",
                "IS_BOT",
                "IS_CONNECTOR",
                "IS_NETWORK",
                "IS_EXTRANET",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.gender,
            6 => &self.is_bot,
            7 => &self.is_connector,
            8 => &self.is_network,
            9 => &self.is_extranet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.gender,
            6 => &mut self.is_bot,
            7 => &mut self.is_connector,
            8 => &mut self.is_network,
            9 => &mut self.is_extranet,
            _ => &mut self.extra,
        }
    }
}

/// `data.USER.GENDER` of the event `ONIMBOTMESSAGEADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageAddDataUserGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageAddDataUserGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageDeleteData {
    /// `BOT`: map of [`ImbotMessageDeleteDataBot`].
    pub bot: Option<Map<ImbotMessageDeleteDataBot>>,
    /// `PARAMS`: [`ImbotMessageDeleteDataParams`].
    pub params: Option<ImbotMessageDeleteDataParams>,
    /// `USER`: [`ImbotMessageDeleteDataUser`].
    pub user: Option<ImbotMessageDeleteDataUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageDeleteData",
            fields: &["BOT", "PARAMS", "USER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.params,
            2 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.params,
            2 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageDeleteDataBot {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `timestamp`.
    pub expires: Option<Timestamp>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `AUTH`: [`ImbotMessageDeleteDataBotAuth`].
    pub auth: Option<ImbotMessageDeleteDataBotAuth>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageDeleteDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageDeleteDataBot",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "user_id",
                "client_id",
                "application_token",
                "AUTH",
                "BOT_ID",
                "BOT_CODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.refresh_token,
            10 => &self.user_id,
            11 => &self.client_id,
            12 => &self.application_token,
            13 => &self.auth,
            14 => &self.bot_id,
            15 => &self.bot_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.refresh_token,
            10 => &mut self.user_id,
            11 => &mut self.client_id,
            12 => &mut self.application_token,
            13 => &mut self.auth,
            14 => &mut self.bot_id,
            15 => &mut self.bot_code,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageDeleteDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: [`ImbotMessageDeleteDataBotAuthStatus`].
    pub status: Option<ImbotMessageDeleteDataBotAuthStatus>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageDeleteDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageDeleteDataBotAuth",
            fields: &[
                "access_token",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "application_token",
                "expires",
                "user_id",
                "client_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires_in,
            2 => &self.scope,
            3 => &self.domain,
            4 => &self.server_endpoint,
            5 => &self.status,
            6 => &self.client_endpoint,
            7 => &self.member_id,
            8 => &self.refresh_token,
            9 => &self.application_token,
            10 => &self.expires,
            11 => &self.user_id,
            12 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_in,
            2 => &mut self.scope,
            3 => &mut self.domain,
            4 => &mut self.server_endpoint,
            5 => &mut self.status,
            6 => &mut self.client_endpoint,
            7 => &mut self.member_id,
            8 => &mut self.refresh_token,
            9 => &mut self.application_token,
            10 => &mut self.expires,
            11 => &mut self.user_id,
            12 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH.status` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageDeleteDataBotAuthStatus {
    /// `L`: local application.
    LocalApplication,
    /// `F`: free mass-market application.
    FreeMassMarketApplication,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`: paid mass-market application.
    PaidMassMarketApplication,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageDeleteDataBotAuthStatus {
    const VALUES: &'static [&'static str] = &["L", "F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LocalApplication),
            1 => Some(Self::FreeMassMarketApplication),
            2 => Some(Self::D),
            3 => Some(Self::T),
            4 => Some(Self::PaidMassMarketApplication),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LocalApplication => "L",
            Self::FreeMassMarketApplication => "F",
            Self::D => "D",
            Self::T => "T",
            Self::PaidMassMarketApplication => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageDeleteDataParams {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `MESSAGE_TYPE`: [`ImbotMessageDeleteDataParamsMessageType`].
    pub message_type: Option<ImbotMessageDeleteDataParamsMessageType>,
    /// `CHAT_AUTHOR_ID`: `integer`.
    pub chat_author_id: Option<i64>,
    /// `CHAT_ENTITY_TYPE`: `string`.
    pub chat_entity_type: Option<String>,
    /// `CHAT_ENTITY_ID`: `string`.
    pub chat_entity_id: Option<String>,
    /// `CHAT_ENTITY_DATA_1`: `string`.
    pub chat_entity_data_1: Option<String>,
    /// `CHAT_ENTITY_DATA_2`: `string`.
    pub chat_entity_data_2: Option<String>,
    /// `CHAT_ENTITY_DATA_3`: `string`.
    pub chat_entity_data_3: Option<String>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// `CHAT_TYPE`: [`ImbotMessageDeleteDataParamsChatType`].
    pub chat_type: Option<ImbotMessageDeleteDataParamsChatType>,
    /// `LANGUAGE`: `string`.
    pub language: Option<String>,
    /// `FROM_USER_ID`: `string`.
    pub from_user_id: Option<String>,
    /// `TO_USER_ID`: `string`.
    pub to_user_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageDeleteDataParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageDeleteDataParams",
            fields: &[
                "ID",
                "CHAT_ID",
                "AUTHOR_ID",
                "MESSAGE",
                "MESSAGE_TYPE",
                "CHAT_AUTHOR_ID",
                "CHAT_ENTITY_TYPE",
                "CHAT_ENTITY_ID",
                "CHAT_ENTITY_DATA_1",
                "CHAT_ENTITY_DATA_2",
                "CHAT_ENTITY_DATA_3",
                "DIALOG_ID",
                "MESSAGE_ID",
                "CHAT_TYPE",
                "LANGUAGE",
                "FROM_USER_ID",
                "TO_USER_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.author_id,
            3 => &self.message,
            4 => &self.message_type,
            5 => &self.chat_author_id,
            6 => &self.chat_entity_type,
            7 => &self.chat_entity_id,
            8 => &self.chat_entity_data_1,
            9 => &self.chat_entity_data_2,
            10 => &self.chat_entity_data_3,
            11 => &self.dialog_id,
            12 => &self.message_id,
            13 => &self.chat_type,
            14 => &self.language,
            15 => &self.from_user_id,
            16 => &self.to_user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.author_id,
            3 => &mut self.message,
            4 => &mut self.message_type,
            5 => &mut self.chat_author_id,
            6 => &mut self.chat_entity_type,
            7 => &mut self.chat_entity_id,
            8 => &mut self.chat_entity_data_1,
            9 => &mut self.chat_entity_data_2,
            10 => &mut self.chat_entity_data_3,
            11 => &mut self.dialog_id,
            12 => &mut self.message_id,
            13 => &mut self.chat_type,
            14 => &mut self.language,
            15 => &mut self.from_user_id,
            16 => &mut self.to_user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.PARAMS.MESSAGE_TYPE` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageDeleteDataParamsMessageType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageDeleteDataParamsMessageType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS.CHAT_TYPE` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageDeleteDataParamsChatType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageDeleteDataParamsChatType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.USER` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageDeleteDataUser {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `FIRST_NAME`: `string`.
    pub first_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `GENDER`: [`ImbotMessageDeleteDataUserGender`].
    pub gender: Option<ImbotMessageDeleteDataUserGender>,
    /// `IS_BOT`: `Y` or `N`.
    pub is_bot: Option<bool>,
    /// `IS_CONNECTOR`: `Y` or `N`.
    pub is_connector: Option<bool>,
    /// `IS_NETWORK`: `Y` or `N`.
    pub is_network: Option<bool>,
    /// `IS_EXTRANET`: `Y` or `N`.
    pub is_extranet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageDeleteDataUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageDeleteDataUser",
            fields: &[
                "ID",
                "NAME",
                "FIRST_NAME",
                "LAST_NAME",
                "WORK_POSITION",
                "GENDER",
                "IS_BOT",
                "IS_CONNECTOR",
                "IS_NETWORK",
                "IS_EXTRANET",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.gender,
            6 => &self.is_bot,
            7 => &self.is_connector,
            8 => &self.is_network,
            9 => &self.is_extranet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.gender,
            6 => &mut self.is_bot,
            7 => &mut self.is_connector,
            8 => &mut self.is_network,
            9 => &mut self.is_extranet,
            _ => &mut self.extra,
        }
    }
}

/// `data.USER.GENDER` of the event `ONIMBOTMESSAGEDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageDeleteDataUserGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageDeleteDataUserGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageUpdateData {
    /// `BOT`: map of [`ImbotMessageUpdateDataBot`].
    pub bot: Option<Map<ImbotMessageUpdateDataBot>>,
    /// `PARAMS`: [`ImbotMessageUpdateDataParams`].
    pub params: Option<ImbotMessageUpdateDataParams>,
    /// `USER`: [`ImbotMessageUpdateDataUser`].
    pub user: Option<ImbotMessageUpdateDataUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageUpdateData",
            fields: &["BOT", "PARAMS", "USER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.params,
            2 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.params,
            2 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageUpdateDataBot {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `timestamp`.
    pub expires: Option<Timestamp>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `AUTH`: [`ImbotMessageUpdateDataBotAuth`].
    pub auth: Option<ImbotMessageUpdateDataBotAuth>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageUpdateDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageUpdateDataBot",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "user_id",
                "client_id",
                "application_token",
                "AUTH",
                "BOT_ID",
                "BOT_CODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.refresh_token,
            10 => &self.user_id,
            11 => &self.client_id,
            12 => &self.application_token,
            13 => &self.auth,
            14 => &self.bot_id,
            15 => &self.bot_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.refresh_token,
            10 => &mut self.user_id,
            11 => &mut self.client_id,
            12 => &mut self.application_token,
            13 => &mut self.auth,
            14 => &mut self.bot_id,
            15 => &mut self.bot_code,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageUpdateDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: [`ImbotMessageUpdateDataBotAuthStatus`].
    pub status: Option<ImbotMessageUpdateDataBotAuthStatus>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageUpdateDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageUpdateDataBotAuth",
            fields: &[
                "access_token",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "application_token",
                "expires",
                "user_id",
                "client_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires_in,
            2 => &self.scope,
            3 => &self.domain,
            4 => &self.server_endpoint,
            5 => &self.status,
            6 => &self.client_endpoint,
            7 => &self.member_id,
            8 => &self.refresh_token,
            9 => &self.application_token,
            10 => &self.expires,
            11 => &self.user_id,
            12 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_in,
            2 => &mut self.scope,
            3 => &mut self.domain,
            4 => &mut self.server_endpoint,
            5 => &mut self.status,
            6 => &mut self.client_endpoint,
            7 => &mut self.member_id,
            8 => &mut self.refresh_token,
            9 => &mut self.application_token,
            10 => &mut self.expires,
            11 => &mut self.user_id,
            12 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.BOT.AUTH.status` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageUpdateDataBotAuthStatus {
    /// `L`: local application.
    LocalApplication,
    /// `F`: free mass-market application.
    FreeMassMarketApplication,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`: paid mass-market application.
    PaidMassMarketApplication,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageUpdateDataBotAuthStatus {
    const VALUES: &'static [&'static str] = &["L", "F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LocalApplication),
            1 => Some(Self::FreeMassMarketApplication),
            2 => Some(Self::D),
            3 => Some(Self::T),
            4 => Some(Self::PaidMassMarketApplication),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LocalApplication => "L",
            Self::FreeMassMarketApplication => "F",
            Self::D => "D",
            Self::T => "T",
            Self::PaidMassMarketApplication => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageUpdateDataParams {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `MESSAGE_TYPE`: [`ImbotMessageUpdateDataParamsMessageType`].
    pub message_type: Option<ImbotMessageUpdateDataParamsMessageType>,
    /// `CHAT_AUTHOR_ID`: `integer`.
    pub chat_author_id: Option<i64>,
    /// `CHAT_ENTITY_TYPE`: `string`.
    pub chat_entity_type: Option<String>,
    /// `CHAT_ENTITY_ID`: `string`.
    pub chat_entity_id: Option<String>,
    /// `CHAT_ENTITY_DATA_1`: `string`.
    pub chat_entity_data_1: Option<String>,
    /// `CHAT_ENTITY_DATA_2`: `string`.
    pub chat_entity_data_2: Option<String>,
    /// `CHAT_ENTITY_DATA_3`: `string`.
    pub chat_entity_data_3: Option<String>,
    /// `FROM_USER_ID`: `integer`.
    pub from_user_id: Option<i64>,
    /// `TO_USER_ID`: `integer`.
    pub to_user_id: Option<i64>,
    /// `CHAT_USER_COUNT`: `integer`.
    pub chat_user_count: Option<i64>,
    /// `MENTIONED_LIST`: map of `integer`.
    pub mentioned_list: Option<Map<i64>>,
    /// `PLATFORM_CONTEXT`: `string`.
    pub platform_context: Option<String>,
    /// `MESSAGE_ORIGINAL`: `string`.
    pub message_original: Option<String>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// `CHAT_TYPE`: [`ImbotMessageUpdateDataParamsChatType`].
    pub chat_type: Option<ImbotMessageUpdateDataParamsChatType>,
    /// `LANGUAGE`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageUpdateDataParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageUpdateDataParams",
            fields: &[
                "ID",
                "CHAT_ID",
                "AUTHOR_ID",
                "MESSAGE",
                "MESSAGE_TYPE",
                "CHAT_AUTHOR_ID",
                "CHAT_ENTITY_TYPE",
                "CHAT_ENTITY_ID",
                "CHAT_ENTITY_DATA_1",
                "CHAT_ENTITY_DATA_2",
                "CHAT_ENTITY_DATA_3",
                "FROM_USER_ID",
                "TO_USER_ID",
                "CHAT_USER_COUNT",
                "MENTIONED_LIST",
                "PLATFORM_CONTEXT",
                "MESSAGE_ORIGINAL",
                "DIALOG_ID",
                "MESSAGE_ID",
                "CHAT_TYPE",
                "LANGUAGE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.author_id,
            3 => &self.message,
            4 => &self.message_type,
            5 => &self.chat_author_id,
            6 => &self.chat_entity_type,
            7 => &self.chat_entity_id,
            8 => &self.chat_entity_data_1,
            9 => &self.chat_entity_data_2,
            10 => &self.chat_entity_data_3,
            11 => &self.from_user_id,
            12 => &self.to_user_id,
            13 => &self.chat_user_count,
            14 => &self.mentioned_list,
            15 => &self.platform_context,
            16 => &self.message_original,
            17 => &self.dialog_id,
            18 => &self.message_id,
            19 => &self.chat_type,
            20 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.author_id,
            3 => &mut self.message,
            4 => &mut self.message_type,
            5 => &mut self.chat_author_id,
            6 => &mut self.chat_entity_type,
            7 => &mut self.chat_entity_id,
            8 => &mut self.chat_entity_data_1,
            9 => &mut self.chat_entity_data_2,
            10 => &mut self.chat_entity_data_3,
            11 => &mut self.from_user_id,
            12 => &mut self.to_user_id,
            13 => &mut self.chat_user_count,
            14 => &mut self.mentioned_list,
            15 => &mut self.platform_context,
            16 => &mut self.message_original,
            17 => &mut self.dialog_id,
            18 => &mut self.message_id,
            19 => &mut self.chat_type,
            20 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.PARAMS.MESSAGE_TYPE` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageUpdateDataParamsMessageType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageUpdateDataParamsMessageType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS.CHAT_TYPE` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageUpdateDataParamsChatType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageUpdateDataParamsChatType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.USER` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotMessageUpdateDataUser {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `FIRST_NAME`: `string`.
    pub first_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `GENDER`: [`ImbotMessageUpdateDataUserGender`].
    pub gender: Option<ImbotMessageUpdateDataUserGender>,
    /// `IS_BOT`: `Y` or `N`.
    pub is_bot: Option<bool>,
    /// `IS_CONNECTOR`: `Y` or `N`.
    pub is_connector: Option<bool>,
    /// `IS_NETWORK`: `Y` or `N`.
    pub is_network: Option<bool>,
    /// `IS_EXTRANET`: `Y` or `N`.
    pub is_extranet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotMessageUpdateDataUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotMessageUpdateDataUser",
            fields: &[
                "ID",
                "NAME",
                "FIRST_NAME",
                "LAST_NAME",
                "WORK_POSITION",
                "GENDER",
                "IS_BOT",
                "IS_CONNECTOR",
                "IS_NETWORK",
                "IS_EXTRANET",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.gender,
            6 => &self.is_bot,
            7 => &self.is_connector,
            8 => &self.is_network,
            9 => &self.is_extranet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.gender,
            6 => &mut self.is_bot,
            7 => &mut self.is_connector,
            8 => &mut self.is_network,
            9 => &mut self.is_extranet,
            _ => &mut self.extra,
        }
    }
}

/// `data.USER.GENDER` of the event `ONIMBOTMESSAGEUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImbotMessageUpdateDataUserGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImbotMessageUpdateDataUserGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMBOTV2COMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2CommandAddData {
    /// `bot`: [`ImbotV2CommandAddDataBot`].
    pub bot: Option<ImbotV2CommandAddDataBot>,
    /// `command`: [`ImbotV2CommandAddDataCommand`].
    pub command: Option<ImbotV2CommandAddDataCommand>,
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2CommandAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2CommandAddData",
            fields: &["bot", "command", "message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.command,
            2 => &self.message,
            3 => &self.chat,
            4 => &self.user,
            5 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.command,
            2 => &mut self.message,
            3 => &mut self.chat,
            4 => &mut self.user,
            5 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2COMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2CommandAddDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2CommandAddDataBotAuth`].
    pub auth: Option<ImbotV2CommandAddDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2CommandAddDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2CommandAddDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2COMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2CommandAddDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2CommandAddDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2CommandAddDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data.command` of the event `ONIMBOTV2COMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2CommandAddDataCommand {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `command`: `string`.
    pub command: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2CommandAddDataCommand {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2CommandAddDataCommand",
            fields: &["id", "command", "params", "context"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.command,
            2 => &self.params,
            3 => &self.context,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.command,
            2 => &mut self.params,
            3 => &mut self.context,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2CONTEXTGET`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ContextGetData {
    /// `bot`: [`ImbotV2ContextGetDataBot`].
    pub bot: Option<ImbotV2ContextGetDataBot>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `context`: [`EntityIdEntityTypeSourceContext`].
    pub context: Option<EntityIdEntityTypeSourceContext>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ContextGetData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ContextGetData",
            fields: &["bot", "dialogId", "context", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.dialog_id,
            2 => &self.context,
            3 => &self.chat,
            4 => &self.user,
            5 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.dialog_id,
            2 => &mut self.context,
            3 => &mut self.chat,
            4 => &mut self.user,
            5 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2CONTEXTGET`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ContextGetDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2ContextGetDataBotAuth`].
    pub auth: Option<ImbotV2ContextGetDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ContextGetDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ContextGetDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2CONTEXTGET`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ContextGetDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ContextGetDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ContextGetDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2DeleteData {
    /// `bot`: [`ImbotV2DeleteDataBot`].
    pub bot: Option<ImbotV2DeleteDataBot>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2DeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2DeleteData",
            fields: &["bot"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2DeleteDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2DeleteDataBotAuth`].
    pub auth: Option<ImbotV2DeleteDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2DeleteDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2DeleteDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2DELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2DeleteDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2DeleteDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2DeleteDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2JOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2JoinChatData {
    /// `bot`: [`ImbotV2JoinChatDataBot`].
    pub bot: Option<ImbotV2JoinChatDataBot>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2JoinChatData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2JoinChatData",
            fields: &["bot", "dialogId", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.dialog_id,
            2 => &self.chat,
            3 => &self.user,
            4 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.dialog_id,
            2 => &mut self.chat,
            3 => &mut self.user,
            4 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2JOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2JoinChatDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2JoinChatDataBotAuth`].
    pub auth: Option<ImbotV2JoinChatDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2JoinChatDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2JoinChatDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2JOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2JoinChatDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2JoinChatDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2JoinChatDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageAddData {
    /// `bot`: [`ImbotV2MessageAddDataBot`].
    pub bot: Option<ImbotV2MessageAddDataBot>,
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageAddData",
            fields: &["bot", "message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.message,
            2 => &self.chat,
            3 => &self.user,
            4 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.message,
            2 => &mut self.chat,
            3 => &mut self.user,
            4 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageAddDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2MessageAddDataBotAuth`].
    pub auth: Option<ImbotV2MessageAddDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageAddDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageAddDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageAddDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageAddDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageAddDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2MESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageDeleteData {
    /// `bot`: [`ImbotV2MessageDeleteDataBot`].
    pub bot: Option<ImbotV2MessageDeleteDataBot>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageDeleteData",
            fields: &["bot", "messageId", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.message_id,
            2 => &self.chat,
            3 => &self.user,
            4 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.message_id,
            2 => &mut self.chat,
            3 => &mut self.user,
            4 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2MESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageDeleteDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2MessageDeleteDataBotAuth`].
    pub auth: Option<ImbotV2MessageDeleteDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageDeleteDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageDeleteDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2MESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageDeleteDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageDeleteDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageDeleteDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2MESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageUpdateData {
    /// `bot`: [`ImbotV2MessageUpdateDataBot`].
    pub bot: Option<ImbotV2MessageUpdateDataBot>,
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageUpdateData",
            fields: &["bot", "message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.message,
            2 => &self.chat,
            3 => &self.user,
            4 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.message,
            2 => &mut self.chat,
            3 => &mut self.user,
            4 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2MESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageUpdateDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2MessageUpdateDataBotAuth`].
    pub auth: Option<ImbotV2MessageUpdateDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageUpdateDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageUpdateDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2MESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2MessageUpdateDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2MessageUpdateDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2MessageUpdateDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMBOTV2REACTIONCHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ReactionChangeData {
    /// `bot`: [`ImbotV2ReactionChangeDataBot`].
    pub bot: Option<ImbotV2ReactionChangeDataBot>,
    /// `reaction`: `string`.
    pub reaction: Option<String>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ReactionChangeData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ReactionChangeData",
            fields: &[
                "bot",
                "reaction",
                "action",
                "message",
                "chat",
                "user",
                "language",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.reaction,
            2 => &self.action,
            3 => &self.message,
            4 => &self.chat,
            5 => &self.user,
            6 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.reaction,
            2 => &mut self.action,
            3 => &mut self.message,
            4 => &mut self.chat,
            5 => &mut self.user,
            6 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot` of the event `ONIMBOTV2REACTIONCHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ReactionChangeDataBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: any value, may be `null`.
    pub background_id: Option<Value>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// `auth`: [`ImbotV2ReactionChangeDataBotAuth`].
    pub auth: Option<ImbotV2ReactionChangeDataBotAuth>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ReactionChangeDataBot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ReactionChangeDataBot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
                "auth",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            14 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            14 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// `data.bot.auth` of the event `ONIMBOTV2REACTIONCHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImbotV2ReactionChangeDataBotAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `expires_in`: `string`.
    pub expires_in: Option<String>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImbotV2ReactionChangeDataBotAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImbotV2ReactionChangeDataBotAuth",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "user_id",
                "application_token",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.user_id,
            10 => &self.application_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.user_id,
            10 => &mut self.application_token,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImCommandAddData {
    /// `COMMAND`: map of [`ImCommandAddDataCommand`].
    pub command: Option<Map<ImCommandAddDataCommand>>,
    /// `PARAMS`: [`ImCommandAddDataParams`].
    pub params: Option<ImCommandAddDataParams>,
    /// `USER`: [`ImCommandAddDataUser`].
    pub user: Option<ImCommandAddDataUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImCommandAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImCommandAddData",
            fields: &["COMMAND", "PARAMS", "USER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            1 => &self.params,
            2 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            1 => &mut self.params,
            2 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.COMMAND` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImCommandAddDataCommand {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires`: `timestamp`.
    pub expires: Option<Timestamp>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `AUTH`: [`ImCommandAddDataCommandAuth`].
    pub auth: Option<ImCommandAddDataCommandAuth>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `BOT_CODE`: `string`.
    pub bot_code: Option<String>,
    /// `COMMAND`: `string`.
    pub command: Option<String>,
    /// `COMMAND_ID`: `integer`.
    pub command_id: Option<i64>,
    /// `COMMAND_PARAMS`: `string`.
    pub command_params: Option<String>,
    /// `COMMAND_CONTEXT`: [`ImCommandAddDataCommandContext`].
    pub command_context: Option<ImCommandAddDataCommandContext>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImCommandAddDataCommand {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImCommandAddDataCommand",
            fields: &[
                "access_token",
                "expires",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "user_id",
                "client_id",
                "application_token",
                "AUTH",
                "BOT_ID",
                "BOT_CODE",
                "COMMAND",
                "COMMAND_ID",
                "COMMAND_PARAMS",
                "COMMAND_CONTEXT",
                "MESSAGE_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires,
            2 => &self.expires_in,
            3 => &self.scope,
            4 => &self.domain,
            5 => &self.server_endpoint,
            6 => &self.status,
            7 => &self.client_endpoint,
            8 => &self.member_id,
            9 => &self.refresh_token,
            10 => &self.user_id,
            11 => &self.client_id,
            12 => &self.application_token,
            13 => &self.auth,
            14 => &self.bot_id,
            15 => &self.bot_code,
            16 => &self.command,
            17 => &self.command_id,
            18 => &self.command_params,
            19 => &self.command_context,
            20 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires,
            2 => &mut self.expires_in,
            3 => &mut self.scope,
            4 => &mut self.domain,
            5 => &mut self.server_endpoint,
            6 => &mut self.status,
            7 => &mut self.client_endpoint,
            8 => &mut self.member_id,
            9 => &mut self.refresh_token,
            10 => &mut self.user_id,
            11 => &mut self.client_id,
            12 => &mut self.application_token,
            13 => &mut self.auth,
            14 => &mut self.bot_id,
            15 => &mut self.bot_code,
            16 => &mut self.command,
            17 => &mut self.command_id,
            18 => &mut self.command_params,
            19 => &mut self.command_context,
            20 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.COMMAND.AUTH` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImCommandAddDataCommandAuth {
    /// `access_token`: `string`.
    pub access_token: Option<String>,
    /// `expires_in`: `integer`.
    pub expires_in: Option<i64>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `server_endpoint`: `string`.
    pub server_endpoint: Option<String>,
    /// `status`: [`ImCommandAddDataCommandAuthStatus`].
    pub status: Option<ImCommandAddDataCommandAuthStatus>,
    /// `client_endpoint`: `string`.
    pub client_endpoint: Option<String>,
    /// `member_id`: `string`.
    pub member_id: Option<String>,
    /// `refresh_token`: `string`.
    pub refresh_token: Option<String>,
    /// `application_token`: `string`.
    pub application_token: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `client_id`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImCommandAddDataCommandAuth {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImCommandAddDataCommandAuth",
            fields: &[
                "access_token",
                "expires_in",
                "scope",
                "domain",
                "server_endpoint",
                "status",
                "client_endpoint",
                "member_id",
                "refresh_token",
                "application_token",
                "expires",
                "user_id",
                "client_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token,
            1 => &self.expires_in,
            2 => &self.scope,
            3 => &self.domain,
            4 => &self.server_endpoint,
            5 => &self.status,
            6 => &self.client_endpoint,
            7 => &self.member_id,
            8 => &self.refresh_token,
            9 => &self.application_token,
            10 => &self.expires,
            11 => &self.user_id,
            12 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_in,
            2 => &mut self.scope,
            3 => &mut self.domain,
            4 => &mut self.server_endpoint,
            5 => &mut self.status,
            6 => &mut self.client_endpoint,
            7 => &mut self.member_id,
            8 => &mut self.refresh_token,
            9 => &mut self.application_token,
            10 => &mut self.expires,
            11 => &mut self.user_id,
            12 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.COMMAND.AUTH.status` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImCommandAddDataCommandAuthStatus {
    /// `L`: local application.
    LocalApplication,
    /// `F`: free mass-market application.
    FreeMassMarketApplication,
    /// `D`.
    D,
    /// `T`.
    T,
    /// `P`: paid mass-market application.
    PaidMassMarketApplication,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImCommandAddDataCommandAuthStatus {
    const VALUES: &'static [&'static str] = &["L", "F", "D", "T", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LocalApplication),
            1 => Some(Self::FreeMassMarketApplication),
            2 => Some(Self::D),
            3 => Some(Self::T),
            4 => Some(Self::PaidMassMarketApplication),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LocalApplication => "L",
            Self::FreeMassMarketApplication => "F",
            Self::D => "D",
            Self::T => "T",
            Self::PaidMassMarketApplication => "P",
            Self::Other(text) => text,
        }
    }
}

/// `data.COMMAND.COMMAND_CONTEXT` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImCommandAddDataCommandContext {
    /// `TEXTAREA`.
    Textarea,
    /// `KEYBOARD`.
    Keyboard,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImCommandAddDataCommandContext {
    const VALUES: &'static [&'static str] = &["TEXTAREA", "KEYBOARD"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Textarea),
            1 => Some(Self::Keyboard),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Textarea => "TEXTAREA",
            Self::Keyboard => "KEYBOARD",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImCommandAddDataParams {
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `TEMPLATE_ID`: `string`.
    pub template_id: Option<String>,
    /// `MESSAGE_TYPE`: [`ImCommandAddDataParamsMessageType`].
    pub message_type: Option<ImCommandAddDataParamsMessageType>,
    /// `FROM_USER_ID`: `integer`.
    pub from_user_id: Option<i64>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `TO_CHAT_ID`: `integer`.
    pub to_chat_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `SYSTEM`: `Y` or `N`.
    pub system: Option<bool>,
    /// `TO_USER_ID`: `integer`.
    pub to_user_id: Option<i64>,
    /// `SKIP_USER_CHECK`: `Y` or `N`.
    pub skip_user_check: Option<bool>,
    /// `PUSH`: `Y` or `N`.
    pub push: Option<bool>,
    /// `PUSH_IMPORTANT`: `Y` or `N`.
    pub push_important: Option<bool>,
    /// `RECENT_ADD`: `Y` or `N`.
    pub recent_add: Option<bool>,
    /// `RECENT_SKIP_AUTHOR`: `Y` or `N`.
    pub recent_skip_author: Option<bool>,
    /// `CONVERT`: `Y` or `N`.
    pub convert: Option<bool>,
    /// `SKIP_COMMAND`: `Y` or `N`.
    pub skip_command: Option<bool>,
    /// `SKIP_COUNTER_INCREMENTS`: `Y` or `N`.
    pub skip_counter_increments: Option<bool>,
    /// `SILENT_CONNECTOR`: `Y` or `N`.
    pub silent_connector: Option<bool>,
    /// `SKIP_CONNECTOR`: `Y` or `N`.
    pub skip_connector: Option<bool>,
    /// `IMPORTANT_CONNECTOR`: `Y` or `N`.
    pub important_connector: Option<bool>,
    /// `NO_SESSION_OL`: `Y` or `N`.
    pub no_session_ol: Option<bool>,
    /// `FAKE_RELATION`: `integer`.
    pub fake_relation: Option<i64>,
    /// `SKIP_URL_INDEX`: `Y` or `N`.
    pub skip_url_index: Option<bool>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// `CHAT_TYPE`: [`ImCommandAddDataParamsChatType`].
    pub chat_type: Option<ImCommandAddDataParamsChatType>,
    /// `LANGUAGE`: `string`.
    pub language: Option<String>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `CHAT_PARENT_ID`: `integer`.
    pub chat_parent_id: Option<i64>,
    /// `CHAT_PARENT_MID`: `integer`.
    pub chat_parent_mid: Option<i64>,
    /// `CHAT_TITLE`: `string`.
    pub chat_title: Option<String>,
    /// `CHAT_AUTHOR_ID`: `integer`.
    pub chat_author_id: Option<i64>,
    /// `CHAT_AVATAR`: `string`.
    pub chat_avatar: Option<String>,
    /// `CHAT_COLOR`: `string`.
    pub chat_color: Option<String>,
    /// `CHAT_ENTITY_TYPE`: `string`.
    pub chat_entity_type: Option<String>,
    /// `CHAT_ENTITY_ID`: `string`.
    pub chat_entity_id: Option<String>,
    /// `CHAT_ENTITY_DATA_1`: `string`.
    pub chat_entity_data_1: Option<String>,
    /// `CHAT_ENTITY_DATA_2`: `string`.
    pub chat_entity_data_2: Option<String>,
    /// `CHAT_ENTITY_DATA_3`: `string`.
    pub chat_entity_data_3: Option<String>,
    /// `CHAT_EXTRANET`: `Y` or `N`.
    pub chat_extranet: Option<bool>,
    /// `CHAT_PREV_MESSAGE_ID`: `integer`.
    pub chat_prev_message_id: Option<i64>,
    /// `CHAT_CAN_POST`: `string`.
    pub chat_can_post: Option<String>,
    /// `RID`: `integer`.
    pub rid: Option<i64>,
    /// `IS_MANAGER`: `Y` or `N`.
    pub is_manager: Option<bool>,
    /// `BOT_IN_CHAT`: map of `integer`.
    pub bot_in_chat: Option<Map<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImCommandAddDataParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImCommandAddDataParams",
            fields: &[
                "MESSAGE",
                "TEMPLATE_ID",
                "MESSAGE_TYPE",
                "FROM_USER_ID",
                "DIALOG_ID",
                "TO_CHAT_ID",
                "AUTHOR_ID",
                "SYSTEM",
                "TO_USER_ID",
                "SKIP_USER_CHECK",
                "PUSH",
                "PUSH_IMPORTANT",
                "RECENT_ADD",
                "RECENT_SKIP_AUTHOR",
                "CONVERT",
                "SKIP_COMMAND",
                "SKIP_COUNTER_INCREMENTS",
                "SILENT_CONNECTOR",
                "SKIP_CONNECTOR",
                "IMPORTANT_CONNECTOR",
                "NO_SESSION_OL",
                "FAKE_RELATION",
                "SKIP_URL_INDEX",
                "MESSAGE_ID",
                "CHAT_TYPE",
                "LANGUAGE",
                "CHAT_ID",
                "CHAT_PARENT_ID",
                "CHAT_PARENT_MID",
                "CHAT_TITLE",
                "CHAT_AUTHOR_ID",
                "CHAT_AVATAR",
                "CHAT_COLOR",
                "CHAT_ENTITY_TYPE",
                "CHAT_ENTITY_ID",
                "CHAT_ENTITY_DATA_1",
                "CHAT_ENTITY_DATA_2",
                "CHAT_ENTITY_DATA_3",
                "CHAT_EXTRANET",
                "CHAT_PREV_MESSAGE_ID",
                "CHAT_CAN_POST",
                "RID",
                "IS_MANAGER",
                "BOT_IN_CHAT",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (22, Codec::YesNo),
                (38, Codec::YesNo),
                (42, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.template_id,
            2 => &self.message_type,
            3 => &self.from_user_id,
            4 => &self.dialog_id,
            5 => &self.to_chat_id,
            6 => &self.author_id,
            7 => &self.system,
            8 => &self.to_user_id,
            9 => &self.skip_user_check,
            10 => &self.push,
            11 => &self.push_important,
            12 => &self.recent_add,
            13 => &self.recent_skip_author,
            14 => &self.convert,
            15 => &self.skip_command,
            16 => &self.skip_counter_increments,
            17 => &self.silent_connector,
            18 => &self.skip_connector,
            19 => &self.important_connector,
            20 => &self.no_session_ol,
            21 => &self.fake_relation,
            22 => &self.skip_url_index,
            23 => &self.message_id,
            24 => &self.chat_type,
            25 => &self.language,
            26 => &self.chat_id,
            27 => &self.chat_parent_id,
            28 => &self.chat_parent_mid,
            29 => &self.chat_title,
            30 => &self.chat_author_id,
            31 => &self.chat_avatar,
            32 => &self.chat_color,
            33 => &self.chat_entity_type,
            34 => &self.chat_entity_id,
            35 => &self.chat_entity_data_1,
            36 => &self.chat_entity_data_2,
            37 => &self.chat_entity_data_3,
            38 => &self.chat_extranet,
            39 => &self.chat_prev_message_id,
            40 => &self.chat_can_post,
            41 => &self.rid,
            42 => &self.is_manager,
            43 => &self.bot_in_chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.template_id,
            2 => &mut self.message_type,
            3 => &mut self.from_user_id,
            4 => &mut self.dialog_id,
            5 => &mut self.to_chat_id,
            6 => &mut self.author_id,
            7 => &mut self.system,
            8 => &mut self.to_user_id,
            9 => &mut self.skip_user_check,
            10 => &mut self.push,
            11 => &mut self.push_important,
            12 => &mut self.recent_add,
            13 => &mut self.recent_skip_author,
            14 => &mut self.convert,
            15 => &mut self.skip_command,
            16 => &mut self.skip_counter_increments,
            17 => &mut self.silent_connector,
            18 => &mut self.skip_connector,
            19 => &mut self.important_connector,
            20 => &mut self.no_session_ol,
            21 => &mut self.fake_relation,
            22 => &mut self.skip_url_index,
            23 => &mut self.message_id,
            24 => &mut self.chat_type,
            25 => &mut self.language,
            26 => &mut self.chat_id,
            27 => &mut self.chat_parent_id,
            28 => &mut self.chat_parent_mid,
            29 => &mut self.chat_title,
            30 => &mut self.chat_author_id,
            31 => &mut self.chat_avatar,
            32 => &mut self.chat_color,
            33 => &mut self.chat_entity_type,
            34 => &mut self.chat_entity_id,
            35 => &mut self.chat_entity_data_1,
            36 => &mut self.chat_entity_data_2,
            37 => &mut self.chat_entity_data_3,
            38 => &mut self.chat_extranet,
            39 => &mut self.chat_prev_message_id,
            40 => &mut self.chat_can_post,
            41 => &mut self.rid,
            42 => &mut self.is_manager,
            43 => &mut self.bot_in_chat,
            _ => &mut self.extra,
        }
    }
}

/// `data.PARAMS.MESSAGE_TYPE` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImCommandAddDataParamsMessageType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImCommandAddDataParamsMessageType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.PARAMS.CHAT_TYPE` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImCommandAddDataParamsChatType {
    /// `P`: private.
    Private,
    /// `C`: group chat.
    GroupChat,
    /// `O`: open chat.
    OpenChat,
    /// `L`: open line.
    OpenLine,
    /// `S`: system.
    System,
    /// `N`: channel.
    Channel,
    /// `J`: open channel.
    OpenChannel,
    /// `T`: comment thread.
    CommentThread,
    /// `A`: copilot chat.
    CopilotChat,
    /// `B`: collab.
    Collab,
    /// `X`: external chat.
    ExternalChat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImCommandAddDataParamsChatType {
    const VALUES: &'static [&'static str] = &[
        "P",
        "C",
        "O",
        "L",
        "S",
        "N",
        "J",
        "T",
        "A",
        "B",
        "X",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Private),
            1 => Some(Self::GroupChat),
            2 => Some(Self::OpenChat),
            3 => Some(Self::OpenLine),
            4 => Some(Self::System),
            5 => Some(Self::Channel),
            6 => Some(Self::OpenChannel),
            7 => Some(Self::CommentThread),
            8 => Some(Self::CopilotChat),
            9 => Some(Self::Collab),
            10 => Some(Self::ExternalChat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "P",
            Self::GroupChat => "C",
            Self::OpenChat => "O",
            Self::OpenLine => "L",
            Self::System => "S",
            Self::Channel => "N",
            Self::OpenChannel => "J",
            Self::CommentThread => "T",
            Self::CopilotChat => "A",
            Self::Collab => "B",
            Self::ExternalChat => "X",
            Self::Other(text) => text,
        }
    }
}

/// `data.USER` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImCommandAddDataUser {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `FIRST_NAME`: `string`.
    pub first_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `GENDER`: [`ImCommandAddDataUserGender`].
    pub gender: Option<ImCommandAddDataUserGender>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImCommandAddDataUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImCommandAddDataUser",
            fields: &["ID", "NAME", "FIRST_NAME", "LAST_NAME", "GENDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.gender,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.gender,
            _ => &mut self.extra,
        }
    }
}

/// `data.USER.GENDER` of the event `ONIMCOMMANDADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImCommandAddDataUserGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImCommandAddDataUserGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONIMCONNECTORDIALOGFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogFinishData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `string`.
    pub line: Option<String>,
    /// `DATA`: list of [`ImConnectorDialogFinishDataItem`].
    pub data: Option<Vec<ImConnectorDialogFinishDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogFinishData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogFinishData",
            fields: &["CONNECTOR", "LINE", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONIMCONNECTORDIALOGFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogFinishDataItem {
    /// `connector`: [`ImConnectorDialogFinishDataItemConnector`].
    pub connector: Option<ImConnectorDialogFinishDataItemConnector>,
    /// `session`: [`ImConnectorDialogFinishDataItemSession`].
    pub session: Option<ImConnectorDialogFinishDataItemSession>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// `user`: [`IdUser`].
    pub user: Option<IdUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogFinishDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogFinishDataItem",
            fields: &["connector", "session", "chat", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.session,
            2 => &self.chat,
            3 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.session,
            2 => &mut self.chat,
            3 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.connector` of the event `ONIMCONNECTORDIALOGFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogFinishDataItemConnector {
    /// `connector_id`: `string`.
    pub connector_id: Option<String>,
    /// `line_id`: `integer`.
    pub line_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogFinishDataItemConnector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogFinishDataItemConnector",
            fields: &["connector_id", "line_id", "chat_id", "user_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_id,
            1 => &self.line_id,
            2 => &self.chat_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_id,
            1 => &mut self.line_id,
            2 => &mut self.chat_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.session` of the event `ONIMCONNECTORDIALOGFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogFinishDataItemSession {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `closed`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `parent_id`: `integer`.
    pub parent_id: Option<i64>,
    /// `close_term`: `integer`.
    pub close_term: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogFinishDataItemSession {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogFinishDataItemSession",
            fields: &["id", "closed", "parent_id", "close_term"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.closed,
            2 => &self.parent_id,
            3 => &self.close_term,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.closed,
            2 => &mut self.parent_id,
            3 => &mut self.close_term,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCONNECTORDIALOGSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogStartData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `string`.
    pub line: Option<String>,
    /// `DATA`: list of [`ImConnectorDialogStartDataItem`].
    pub data: Option<Vec<ImConnectorDialogStartDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogStartData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogStartData",
            fields: &["CONNECTOR", "LINE", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONIMCONNECTORDIALOGSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogStartDataItem {
    /// `connector`: [`ImConnectorDialogStartDataItemConnector`].
    pub connector: Option<ImConnectorDialogStartDataItemConnector>,
    /// `session`: [`ImConnectorDialogStartDataItemSession`].
    pub session: Option<ImConnectorDialogStartDataItemSession>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// `user`: [`IdUser`].
    pub user: Option<IdUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogStartDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogStartDataItem",
            fields: &["connector", "session", "chat", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.session,
            2 => &self.chat,
            3 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.session,
            2 => &mut self.chat,
            3 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.connector` of the event `ONIMCONNECTORDIALOGSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogStartDataItemConnector {
    /// `connector_id`: `string`.
    pub connector_id: Option<String>,
    /// `line_id`: `integer`.
    pub line_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogStartDataItemConnector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogStartDataItemConnector",
            fields: &["connector_id", "line_id", "chat_id", "user_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_id,
            1 => &self.line_id,
            2 => &self.chat_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_id,
            1 => &mut self.line_id,
            2 => &mut self.chat_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.session` of the event `ONIMCONNECTORDIALOGSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorDialogStartDataItemSession {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `closed`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `parent_id`: `integer`.
    pub parent_id: Option<i64>,
    /// `close_term`: `integer`.
    pub close_term: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorDialogStartDataItemSession {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorDialogStartDataItemSession",
            fields: &["id", "closed", "parent_id", "close_term"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.closed,
            2 => &self.parent_id,
            3 => &self.close_term,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.closed,
            2 => &mut self.parent_id,
            3 => &mut self.close_term,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCONNECTORMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageAddData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `MESSAGES`: list of [`ImConnectorMessageAddDataMessages`].
    pub messages: Option<Vec<ImConnectorMessageAddDataMessages>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageAddData",
            fields: &["CONNECTOR", "LINE", "MESSAGES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.messages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.messages,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES` of the event `ONIMCONNECTORMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageAddDataMessages {
    /// `im`: [`ChatIdMessageIdIm`].
    pub im: Option<ChatIdMessageIdIm>,
    /// `message`: [`UserIdTextMessage`].
    pub message: Option<UserIdTextMessage>,
    /// `chat`: [`IdTextChat`].
    pub chat: Option<IdTextChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageAddDataMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageAddDataMessages",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCONNECTORMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageDeleteData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `MESSAGES`: list of [`ImConnectorMessageDeleteDataMessages`].
    pub messages: Option<Vec<ImConnectorMessageDeleteDataMessages>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageDeleteData",
            fields: &["CONNECTOR", "LINE", "MESSAGES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.messages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.messages,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES` of the event `ONIMCONNECTORMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageDeleteDataMessages {
    /// `im`: [`ChatIdMessageIdIm`].
    pub im: Option<ChatIdMessageIdIm>,
    /// `message`: [`IdTextMessage`].
    pub message: Option<IdTextMessage>,
    /// `chat`: [`IdTextChat`].
    pub chat: Option<IdTextChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageDeleteDataMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageDeleteDataMessages",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCONNECTORMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageUpdateData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `MESSAGES`: list of [`ImConnectorMessageUpdateDataMessages`].
    pub messages: Option<Vec<ImConnectorMessageUpdateDataMessages>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageUpdateData",
            fields: &["CONNECTOR", "LINE", "MESSAGES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.messages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.messages,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES` of the event `ONIMCONNECTORMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageUpdateDataMessages {
    /// `im`: [`ChatIdMessageIdIm`].
    pub im: Option<ChatIdMessageIdIm>,
    /// `message`: [`ImConnectorMessageUpdateDataMessagesMessage`].
    pub message: Option<ImConnectorMessageUpdateDataMessagesMessage>,
    /// `chat`: [`IdTextChat`].
    pub chat: Option<IdTextChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageUpdateDataMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageUpdateDataMessages",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `data.MESSAGES.message` of the event `ONIMCONNECTORMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorMessageUpdateDataMessagesMessage {
    /// `id`: list of `string`.
    pub id: Option<Vec<String>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorMessageUpdateDataMessagesMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorMessageUpdateDataMessagesMessage",
            fields: &["id", "text"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMCONNECTORSTATUSDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImConnectorStatusDeleteData {
    /// `connector`: `string`.
    pub connector: Option<String>,
    /// `line`: `integer`.
    pub line: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImConnectorStatusDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImConnectorStatusDeleteData",
            fields: &["connector", "line"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMV2JOINCHAT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImV2JoinChatData {
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImV2JoinChatData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImV2JoinChatData",
            fields: &["dialogId", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.chat,
            2 => &self.user,
            3 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.chat,
            2 => &mut self.user,
            3 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMV2MESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImV2MessageAddData {
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImV2MessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImV2MessageAddData",
            fields: &["message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.chat,
            2 => &self.user,
            3 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.chat,
            2 => &mut self.user,
            3 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMV2MESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImV2MessageDeleteData {
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImV2MessageDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImV2MessageDeleteData",
            fields: &["messageId", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.chat,
            2 => &self.user,
            3 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.chat,
            2 => &mut self.user,
            3 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMV2MESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImV2MessageUpdateData {
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImV2MessageUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImV2MessageUpdateData",
            fields: &["message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.chat,
            2 => &self.user,
            3 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.chat,
            2 => &mut self.user,
            3 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONIMV2REACTIONCHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImV2ReactionChangeData {
    /// `reaction`: `string`.
    pub reaction: Option<String>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImV2ReactionChangeData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImV2ReactionChangeData",
            fields: &["reaction", "action", "message", "chat", "user", "language"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.reaction,
            1 => &self.action,
            2 => &self.message,
            3 => &self.chat,
            4 => &self.user,
            5 => &self.language,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.reaction,
            1 => &mut self.action,
            2 => &mut self.message,
            3 => &mut self.chat,
            4 => &mut self.user,
            5 => &mut self.language,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONOPENLINEMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageAddData {
    /// `DATA`: list of [`OpenLineMessageAddDataItem`].
    pub data: Option<Vec<OpenLineMessageAddDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageAddData",
            fields: &["DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONOPENLINEMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageAddDataItem {
    /// `connector`: [`OpenLineMessageAddDataItemConnector`].
    pub connector: Option<OpenLineMessageAddDataItemConnector>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// `message`: [`OpenLineMessageAddDataItemMessage`].
    pub message: Option<OpenLineMessageAddDataItemMessage>,
    /// `ref`: list of any value.
    pub ref_: Option<Vec<Value>>,
    /// `extra`: [`OpenLineMessageAddDataItemExtra`].
    pub extra_: Option<OpenLineMessageAddDataItemExtra>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageAddDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageAddDataItem",
            fields: &["connector", "chat", "message", "ref", "extra"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.chat,
            2 => &self.message,
            3 => &self.ref_,
            4 => &self.extra_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.chat,
            2 => &mut self.message,
            3 => &mut self.ref_,
            4 => &mut self.extra_,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.connector` of the event `ONOPENLINEMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageAddDataItemConnector {
    /// `connector_id`: `string`.
    pub connector_id: Option<String>,
    /// `line_id`: `integer`.
    pub line_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageAddDataItemConnector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageAddDataItemConnector",
            fields: &["connector_id", "line_id", "chat_id", "user_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_id,
            1 => &self.line_id,
            2 => &self.chat_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_id,
            1 => &mut self.line_id,
            2 => &mut self.chat_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.message` of the event `ONOPENLINEMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageAddDataItemMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `files`: list of any value.
    pub files: Option<Vec<Value>>,
    /// `attach`: `string`.
    pub attach: Option<String>,
    /// `system`: `Y` or `N`.
    pub system: Option<bool>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageAddDataItemMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageAddDataItemMessage",
            fields: &["id", "date", "text", "files", "attach", "system", "user_id"],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date,
            2 => &self.text,
            3 => &self.files,
            4 => &self.attach,
            5 => &self.system,
            6 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            2 => &mut self.text,
            3 => &mut self.files,
            4 => &mut self.attach,
            5 => &mut self.system,
            6 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.extra` of the event `ONOPENLINEMESSAGEADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageAddDataItemExtra {
    /// `EXTRA_URL`: `string`.
    pub extra_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageAddDataItemExtra {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageAddDataItemExtra",
            fields: &["EXTRA_URL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.extra_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.extra_url,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONOPENLINEMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageDeleteData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `DATA`: list of [`OpenLineMessageDeleteDataItem`].
    pub data: Option<Vec<OpenLineMessageDeleteDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageDeleteData",
            fields: &["CONNECTOR", "LINE", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONOPENLINEMESSAGEDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageDeleteDataItem {
    /// `im`: [`ChatIdMessageIdIm`].
    pub im: Option<ChatIdMessageIdIm>,
    /// `message`: [`IdMessage`].
    pub message: Option<IdMessage>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageDeleteDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageDeleteDataItem",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONOPENLINEMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageUpdateData {
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `DATA`: list of [`OpenLineMessageUpdateDataItem`].
    pub data: Option<Vec<OpenLineMessageUpdateDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageUpdateData",
            fields: &["CONNECTOR", "LINE", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONOPENLINEMESSAGEUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLineMessageUpdateDataItem {
    /// `im`: [`ChatIdMessageIdIm`].
    pub im: Option<ChatIdMessageIdIm>,
    /// `message`: [`IdMessage`].
    pub message: Option<IdMessage>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenLineMessageUpdateDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenLineMessageUpdateDataItem",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONSESSIONFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionFinishData {
    /// `DATA`: list of [`SessionFinishDataItem`].
    pub data: Option<Vec<SessionFinishDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionFinishData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionFinishData",
            fields: &["DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONSESSIONFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionFinishDataItem {
    /// `connector`: [`SessionFinishDataItemConnector`].
    pub connector: Option<SessionFinishDataItemConnector>,
    /// `session`: [`SessionFinishDataItemSession`].
    pub session: Option<SessionFinishDataItemSession>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// `user`: [`IdUser`].
    pub user: Option<IdUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionFinishDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionFinishDataItem",
            fields: &["connector", "session", "chat", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.session,
            2 => &self.chat,
            3 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.session,
            2 => &mut self.chat,
            3 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.connector` of the event `ONSESSIONFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionFinishDataItemConnector {
    /// `connector_id`: `string`.
    pub connector_id: Option<String>,
    /// `line_id`: `integer`.
    pub line_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionFinishDataItemConnector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionFinishDataItemConnector",
            fields: &["connector_id", "line_id", "chat_id", "user_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_id,
            1 => &self.line_id,
            2 => &self.chat_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_id,
            1 => &mut self.line_id,
            2 => &mut self.chat_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.session` of the event `ONSESSIONFINISH`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionFinishDataItemSession {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `closed`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `parent_id`: `integer`.
    pub parent_id: Option<i64>,
    /// `close_term`: `integer`.
    pub close_term: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionFinishDataItemSession {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionFinishDataItemSession",
            fields: &["id", "closed", "parent_id", "close_term"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.closed,
            2 => &self.parent_id,
            3 => &self.close_term,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.closed,
            2 => &mut self.parent_id,
            3 => &mut self.close_term,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONSESSIONSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStartData {
    /// `DATA`: list of [`SessionStartDataItem`].
    pub data: Option<Vec<SessionStartDataItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionStartData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionStartData",
            fields: &["DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA` of the event `ONSESSIONSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStartDataItem {
    /// `connector`: [`SessionStartDataItemConnector`].
    pub connector: Option<SessionStartDataItemConnector>,
    /// `session`: [`SessionStartDataItemSession`].
    pub session: Option<SessionStartDataItemSession>,
    /// `chat`: [`IdChat`].
    pub chat: Option<IdChat>,
    /// `user`: [`IdUser`].
    pub user: Option<IdUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionStartDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionStartDataItem",
            fields: &["connector", "session", "chat", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.session,
            2 => &self.chat,
            3 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.session,
            2 => &mut self.chat,
            3 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.connector` of the event `ONSESSIONSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStartDataItemConnector {
    /// `connector_id`: `string`.
    pub connector_id: Option<String>,
    /// `line_id`: `integer`.
    pub line_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionStartDataItemConnector {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionStartDataItemConnector",
            fields: &["connector_id", "line_id", "chat_id", "user_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_id,
            1 => &self.line_id,
            2 => &self.chat_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_id,
            1 => &mut self.line_id,
            2 => &mut self.chat_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.DATA.session` of the event `ONSESSIONSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStartDataItemSession {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `closed`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `parent_id`: `integer`.
    pub parent_id: Option<i64>,
    /// `close_term`: `integer`.
    pub close_term: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SessionStartDataItemSession {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SessionStartDataItemSession",
            fields: &["id", "closed", "parent_id", "close_term"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.closed,
            2 => &self.parent_id,
            3 => &self.close_term,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.closed,
            2 => &mut self.parent_id,
            3 => &mut self.close_term,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONSIGNB2EDOCUMENTSTATUSCHANGED`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignB2eDocumentStatusChangedData {
    /// `documentUid`: `string`.
    pub document_uid: Option<String>,
    /// `companyUid`: `string`.
    pub company_uid: Option<String>,
    /// `statusCode`: `string`.
    pub status_code: Option<String>,
    /// `statusName`: `string`.
    pub status_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SignB2eDocumentStatusChangedData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SignB2eDocumentStatusChangedData",
            fields: &["documentUid", "companyUid", "statusCode", "statusName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_uid,
            1 => &self.company_uid,
            2 => &self.status_code,
            3 => &self.status_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_uid,
            1 => &mut self.company_uid,
            2 => &mut self.status_code,
            3 => &mut self.status_name,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONSIGNB2EMEMBERSTATUSCHANGED`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignB2eMemberStatusChangedData {
    /// `memberUid`: `string`.
    pub member_uid: Option<String>,
    /// `documentUid`: `string`.
    pub document_uid: Option<String>,
    /// `companyUid`: `string`.
    pub company_uid: Option<String>,
    /// `statusCode`: `string`.
    pub status_code: Option<String>,
    /// `statusName`: `string`.
    pub status_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SignB2eMemberStatusChangedData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SignB2eMemberStatusChangedData",
            fields: &[
                "memberUid",
                "documentUid",
                "companyUid",
                "statusCode",
                "statusName",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.member_uid,
            1 => &self.document_uid,
            2 => &self.company_uid,
            3 => &self.status_code,
            4 => &self.status_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.member_uid,
            1 => &mut self.document_uid,
            2 => &mut self.company_uid,
            3 => &mut self.status_code,
            4 => &mut self.status_name,
            _ => &mut self.extra,
        }
    }
}

/// `data` of the event `ONTASKADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAddData {
    /// `FIELDS_BEFORE`: [`IdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdFieldsAfter`], may be `null`.
    pub fields_after: Option<IdFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskAddDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskAddDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskAddDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskAddDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskAddData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskAddDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskAddDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskAddDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskAddDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONTASKCOMMENTADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCommentAddData {
    /// `FIELDS_BEFORE`: [`IdTaskIdMessageIdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdTaskIdMessageIdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdTaskIdMessageIdFieldsAfter`], may be `null`.
    pub fields_after: Option<IdTaskIdMessageIdFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskCommentAddDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskCommentAddDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskCommentAddDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskCommentAddDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskCommentAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskCommentAddData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKCOMMENTADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentAddDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentAddDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKCOMMENTADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentAddDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentAddDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONTASKCOMMENTDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCommentDeleteData {
    /// `FIELDS_BEFORE`: [`IdTaskIdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdTaskIdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdTaskIdActionFieldsAfter`], may be `null`.
    pub fields_after: Option<IdTaskIdActionFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskCommentDeleteDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskCommentDeleteDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskCommentDeleteDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskCommentDeleteDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskCommentDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskCommentDeleteData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKCOMMENTDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentDeleteDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentDeleteDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKCOMMENTDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentDeleteDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentDeleteDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONTASKCOMMENTUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCommentUpdateData {
    /// `FIELDS_BEFORE`: [`IdTaskIdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdTaskIdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdTaskIdActionFieldsAfter`], may be `null`.
    pub fields_after: Option<IdTaskIdActionFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskCommentUpdateDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskCommentUpdateDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskCommentUpdateDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskCommentUpdateDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskCommentUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskCommentUpdateData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKCOMMENTUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentUpdateDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentUpdateDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKCOMMENTUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCommentUpdateDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskCommentUpdateDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONTASKDELETE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDeleteData {
    /// `FIELDS_BEFORE`: [`IdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdFieldsAfter`], may be `null`.
    pub fields_after: Option<IdFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskDeleteDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskDeleteDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskDeleteDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskDeleteDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskDeleteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskDeleteData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDeleteDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskDeleteDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKDELETE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDeleteDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskDeleteDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONTASKUPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUpdateData {
    /// `FIELDS_BEFORE`: [`IdFieldsBefore`], may be `null`.
    pub fields_before: Option<IdFieldsBefore>,
    /// `FIELDS_AFTER`: [`IdFieldsAfter`], may be `null`.
    pub fields_after: Option<IdFieldsAfter>,
    /// `IS_ACCESSIBLE_BEFORE`: [`TaskUpdateDataIsAccessibleBefore`].
    pub is_accessible_before: Option<TaskUpdateDataIsAccessibleBefore>,
    /// `IS_ACCESSIBLE_AFTER`: [`TaskUpdateDataIsAccessibleAfter`].
    pub is_accessible_after: Option<TaskUpdateDataIsAccessibleAfter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskUpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskUpdateData",
            fields: &[
                "FIELDS_BEFORE",
                "FIELDS_AFTER",
                "IS_ACCESSIBLE_BEFORE",
                "IS_ACCESSIBLE_AFTER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields_before,
            1 => &self.fields_after,
            2 => &self.is_accessible_before,
            3 => &self.is_accessible_after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields_before,
            1 => &mut self.fields_after,
            2 => &mut self.is_accessible_before,
            3 => &mut self.is_accessible_after,
            _ => &mut self.extra,
        }
    }
}

/// `data.IS_ACCESSIBLE_BEFORE` of the event `ONTASKUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskUpdateDataIsAccessibleBefore {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskUpdateDataIsAccessibleBefore {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data.IS_ACCESSIBLE_AFTER` of the event `ONTASKUPDATE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskUpdateDataIsAccessibleAfter {
    /// `Y`.
    Y,
    /// `N`.
    N,
    /// `undefined`.
    Undefined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskUpdateDataIsAccessibleAfter {
    const VALUES: &'static [&'static str] = &["Y", "N", "undefined"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::N),
            2 => Some(Self::Undefined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::Undefined => "undefined",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONUSERADD`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAddData {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PERSONAL_GENDER`: [`UserAddDataPersonalGender`].
    pub personal_gender: Option<UserAddDataPersonalGender>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `UF_DEPARTMENT`: list of `integer`, may be `null`.
    pub uf_department: Option<Vec<i64>>,
    /// `DATE_REGISTER`: `datetime`.
    pub date_register: Option<DateTime>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`.
    pub uf_employment_date: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserAddData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserAddData",
            fields: &[
                "ID",
                "ACTIVE",
                "EMAIL",
                "NAME",
                "LAST_NAME",
                "PERSONAL_GENDER",
                "PERSONAL_BIRTHDAY",
                "UF_DEPARTMENT",
                "DATE_REGISTER",
                "WORK_POSITION",
                "UF_EMPLOYMENT_DATE",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.email,
            3 => &self.name,
            4 => &self.last_name,
            5 => &self.personal_gender,
            6 => &self.personal_birthday,
            7 => &self.uf_department,
            8 => &self.date_register,
            9 => &self.work_position,
            10 => &self.uf_employment_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.email,
            3 => &mut self.name,
            4 => &mut self.last_name,
            5 => &mut self.personal_gender,
            6 => &mut self.personal_birthday,
            7 => &mut self.uf_department,
            8 => &mut self.date_register,
            9 => &mut self.work_position,
            10 => &mut self.uf_employment_date,
            _ => &mut self.extra,
        }
    }
}

/// `data.PERSONAL_GENDER` of the event `ONUSERADD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAddDataPersonalGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserAddDataPersonalGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONVOXIMPLANTCALLEND`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoximplantCallEndData {
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `CALL_TYPE`: [`VoximplantCallEndDataCallType`].
    pub call_type: Option<VoximplantCallEndDataCallType>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `PORTAL_NUMBER`: `string`.
    pub portal_number: Option<String>,
    /// `PORTAL_USER_ID`: `integer`.
    pub portal_user_id: Option<i64>,
    /// `CALL_DURATION`: `integer`.
    pub call_duration: Option<i64>,
    /// `CALL_START_DATE`: `datetime`.
    pub call_start_date: Option<DateTime>,
    /// `COST`: `double`.
    pub cost: Option<Decimal>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: [`VoximplantCallEndDataCallFailedCode`].
    pub call_failed_code: Option<VoximplantCallEndDataCallFailedCode>,
    /// `CALL_FAILED_REASON`: `string`.
    pub call_failed_reason: Option<String>,
    /// `CRM_ACTIVITY_ID`: `integer`.
    pub crm_activity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for VoximplantCallEndData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "VoximplantCallEndData",
            fields: &[
                "CALL_ID",
                "CALL_TYPE",
                "PHONE_NUMBER",
                "PORTAL_NUMBER",
                "PORTAL_USER_ID",
                "CALL_DURATION",
                "CALL_START_DATE",
                "COST",
                "COST_CURRENCY",
                "CALL_FAILED_CODE",
                "CALL_FAILED_REASON",
                "CRM_ACTIVITY_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.call_type,
            2 => &self.phone_number,
            3 => &self.portal_number,
            4 => &self.portal_user_id,
            5 => &self.call_duration,
            6 => &self.call_start_date,
            7 => &self.cost,
            8 => &self.cost_currency,
            9 => &self.call_failed_code,
            10 => &self.call_failed_reason,
            11 => &self.crm_activity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.call_type,
            2 => &mut self.phone_number,
            3 => &mut self.portal_number,
            4 => &mut self.portal_user_id,
            5 => &mut self.call_duration,
            6 => &mut self.call_start_date,
            7 => &mut self.cost,
            8 => &mut self.cost_currency,
            9 => &mut self.call_failed_code,
            10 => &mut self.call_failed_reason,
            11 => &mut self.crm_activity_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.CALL_TYPE` of the event `ONVOXIMPLANTCALLEND`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoximplantCallEndDataCallType {
    /// `1`: outgoing.
    Outgoing,
    /// `2`: incoming.
    Incoming,
    /// `3`: incoming with redirection.
    IncomingWithRedirection,
    /// `4`: callback.
    Callback,
    /// `5`: informational call.
    InformationalCall,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for VoximplantCallEndDataCallType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Outgoing),
            1 => Some(Self::Incoming),
            2 => Some(Self::IncomingWithRedirection),
            3 => Some(Self::Callback),
            4 => Some(Self::InformationalCall),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Outgoing => "1",
            Self::Incoming => "2",
            Self::IncomingWithRedirection => "3",
            Self::Callback => "4",
            Self::InformationalCall => "5",
            Self::Other(text) => text,
        }
    }
}

/// `data.CALL_FAILED_CODE` of the event `ONVOXIMPLANTCALLEND`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoximplantCallEndDataCallFailedCode {
    /// `200`: successful call.
    SuccessfulCall,
    /// `304`: missed call.
    MissedCall,
    /// `603`: declined.
    Declined,
    /// `603-S`: call canceled.
    CallCanceled,
    /// `403`: forbidden.
    Forbidden,
    /// `404`: invalid number.
    InvalidNumber,
    /// `486`: busy.
    Busy,
    /// `484`.
    CallFailedCode484,
    /// `503`.
    CallFailedCode503,
    /// `480`: temporarily unavailable.
    TemporarilyUnavailable,
    /// `402`: insufficient funds.
    InsufficientFunds,
    /// `423`: blocked.
    Blocked,
    /// `OTHER`.
    CallFailedCodeOther,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for VoximplantCallEndDataCallFailedCode {
    const VALUES: &'static [&'static str] = &[
        "200",
        "304",
        "603",
        "603-S",
        "403",
        "404",
        "486",
        "484",
        "503",
        "480",
        "402",
        "423",
        "OTHER",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SuccessfulCall),
            1 => Some(Self::MissedCall),
            2 => Some(Self::Declined),
            3 => Some(Self::CallCanceled),
            4 => Some(Self::Forbidden),
            5 => Some(Self::InvalidNumber),
            6 => Some(Self::Busy),
            7 => Some(Self::CallFailedCode484),
            8 => Some(Self::CallFailedCode503),
            9 => Some(Self::TemporarilyUnavailable),
            10 => Some(Self::InsufficientFunds),
            11 => Some(Self::Blocked),
            12 => Some(Self::CallFailedCodeOther),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SuccessfulCall => "200",
            Self::MissedCall => "304",
            Self::Declined => "603",
            Self::CallCanceled => "603-S",
            Self::Forbidden => "403",
            Self::InvalidNumber => "404",
            Self::Busy => "486",
            Self::CallFailedCode484 => "484",
            Self::CallFailedCode503 => "503",
            Self::TemporarilyUnavailable => "480",
            Self::InsufficientFunds => "402",
            Self::Blocked => "423",
            Self::CallFailedCodeOther => "OTHER",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONVOXIMPLANTCALLINIT`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoximplantCallInitData {
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `CALL_TYPE`: [`VoximplantCallInitDataCallType`].
    pub call_type: Option<VoximplantCallInitDataCallType>,
    /// `ACCOUNT_SEARCH_ID`: `string`.
    pub account_search_id: Option<String>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `CALLER_ID`: `string`.
    pub caller_id: Option<String>,
    /// `REST_APP_ID`: `integer`.
    pub rest_app_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for VoximplantCallInitData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "VoximplantCallInitData",
            fields: &[
                "CALL_ID",
                "CALL_TYPE",
                "ACCOUNT_SEARCH_ID",
                "PHONE_NUMBER",
                "CALLER_ID",
                "REST_APP_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.call_type,
            2 => &self.account_search_id,
            3 => &self.phone_number,
            4 => &self.caller_id,
            5 => &self.rest_app_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.call_type,
            2 => &mut self.account_search_id,
            3 => &mut self.phone_number,
            4 => &mut self.caller_id,
            5 => &mut self.rest_app_id,
            _ => &mut self.extra,
        }
    }
}

/// `data.CALL_TYPE` of the event `ONVOXIMPLANTCALLINIT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoximplantCallInitDataCallType {
    /// `1`: outgoing.
    Outgoing,
    /// `2`: incoming.
    Incoming,
    /// `3`: incoming with redirection.
    IncomingWithRedirection,
    /// `4`: callback.
    Callback,
    /// `5`: informational call.
    InformationalCall,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for VoximplantCallInitDataCallType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Outgoing),
            1 => Some(Self::Incoming),
            2 => Some(Self::IncomingWithRedirection),
            3 => Some(Self::Callback),
            4 => Some(Self::InformationalCall),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Outgoing => "1",
            Self::Incoming => "2",
            Self::IncomingWithRedirection => "3",
            Self::Callback => "4",
            Self::InformationalCall => "5",
            Self::Other(text) => text,
        }
    }
}

/// `data` of the event `ONVOXIMPLANTCALLSTART`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoximplantCallStartData {
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for VoximplantCallStartData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "VoximplantCallStartData",
            fields: &["CALL_ID", "USER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

record!(
    BotIdBotCodeData, ChatIdMessageIdIm, EntityIdEntityTypeSourceContext,
    IdCategoryIdStageIdTextFields, IdCategoryIdStageIdTextFieldsData, IdChat,
    IdCompanyData, IdData, IdEntityIdTextFieldNameData, IdEntityIdTextFieldNameFields,
    IdEntityIdTextFieldNameFieldsData, IdEntityTypeIdEntityIdFields,
    IdEntityTypeIdEntityIdFieldsData, IdEntityTypeIdFields, IdEntityTypeIdFieldsData,
    IdFields, IdFieldsAfter, IdFieldsBefore, IdFieldsData, IdMessage,
    IdRecurringDealIdDealIdFields, IdRecurringDealIdDealIdFieldsData,
    IdRecurringDealIdFields, IdRecurringDealIdFieldsData, IdTaskIdActionFieldsAfter,
    IdTaskIdFieldsBefore, IdTaskIdMessageIdFieldsAfter, IdTaskIdMessageIdFieldsBefore,
    IdTextChat, IdTextData, IdTextFields, IdTextFieldsData, IdTextMessage, IdUser,
    IdValueData, IdValueFields, IdValueFieldsData, IdXmlIdTextActionFields,
    IdXmlIdTextActionFieldsData, PostIdFields, PostIdFieldsData, UserIdTextMessage,
    CatalogProductOnAddData, CatalogProductOnAddDataFields, CatalogProductOnDeleteData,
    CatalogProductOnDeleteDataFields, CatalogProductOnUpdateData,
    CatalogProductOnUpdateDataFields, AppInstallData, AppMethodConfirmData,
    AppPaymentData, AppUninstallData, AppUpdateData, CrmAddressRegisterData,
    CrmAddressRegisterDataFields, CrmAddressUnregisterData,
    CrmAddressUnregisterDataFields, CrmInvoiceAddData, CrmInvoiceDeleteData,
    CrmInvoiceRecurringAddData, CrmInvoiceRecurringDeleteData,
    CrmInvoiceRecurringExposeData, CrmInvoiceRecurringUpdateData,
    CrmInvoiceSetStatusData, CrmInvoiceUpdateData, CrmProductAddData,
    CrmProductDeleteData, CrmProductPropertyAddData, CrmProductPropertyDeleteData,
    CrmProductPropertyUpdateData, CrmProductUpdateData, ExternalCallBackStartData,
    ExternalCallStartData, ImbotJoinChatData, ImbotJoinChatDataBot,
    ImbotJoinChatDataBotAuth, ImbotJoinChatDataParams, ImbotJoinChatDataUser,
    ImbotMessageAddData, ImbotMessageAddDataBot, ImbotMessageAddDataBotAuth,
    ImbotMessageAddDataParams, ImbotMessageAddDataUser, ImbotMessageDeleteData,
    ImbotMessageDeleteDataBot, ImbotMessageDeleteDataBotAuth,
    ImbotMessageDeleteDataParams, ImbotMessageDeleteDataUser, ImbotMessageUpdateData,
    ImbotMessageUpdateDataBot, ImbotMessageUpdateDataBotAuth,
    ImbotMessageUpdateDataParams, ImbotMessageUpdateDataUser, ImbotV2CommandAddData,
    ImbotV2CommandAddDataBot, ImbotV2CommandAddDataBotAuth, ImbotV2CommandAddDataCommand,
    ImbotV2ContextGetData, ImbotV2ContextGetDataBot, ImbotV2ContextGetDataBotAuth,
    ImbotV2DeleteData, ImbotV2DeleteDataBot, ImbotV2DeleteDataBotAuth,
    ImbotV2JoinChatData, ImbotV2JoinChatDataBot, ImbotV2JoinChatDataBotAuth,
    ImbotV2MessageAddData, ImbotV2MessageAddDataBot, ImbotV2MessageAddDataBotAuth,
    ImbotV2MessageDeleteData, ImbotV2MessageDeleteDataBot,
    ImbotV2MessageDeleteDataBotAuth, ImbotV2MessageUpdateData,
    ImbotV2MessageUpdateDataBot, ImbotV2MessageUpdateDataBotAuth,
    ImbotV2ReactionChangeData, ImbotV2ReactionChangeDataBot,
    ImbotV2ReactionChangeDataBotAuth, ImCommandAddData, ImCommandAddDataCommand,
    ImCommandAddDataCommandAuth, ImCommandAddDataParams, ImCommandAddDataUser,
    ImConnectorDialogFinishData, ImConnectorDialogFinishDataItem,
    ImConnectorDialogFinishDataItemConnector, ImConnectorDialogFinishDataItemSession,
    ImConnectorDialogStartData, ImConnectorDialogStartDataItem,
    ImConnectorDialogStartDataItemConnector, ImConnectorDialogStartDataItemSession,
    ImConnectorMessageAddData, ImConnectorMessageAddDataMessages,
    ImConnectorMessageDeleteData, ImConnectorMessageDeleteDataMessages,
    ImConnectorMessageUpdateData, ImConnectorMessageUpdateDataMessages,
    ImConnectorMessageUpdateDataMessagesMessage, ImConnectorStatusDeleteData,
    ImV2JoinChatData, ImV2MessageAddData, ImV2MessageDeleteData, ImV2MessageUpdateData,
    ImV2ReactionChangeData, OpenLineMessageAddData, OpenLineMessageAddDataItem,
    OpenLineMessageAddDataItemConnector, OpenLineMessageAddDataItemMessage,
    OpenLineMessageAddDataItemExtra, OpenLineMessageDeleteData,
    OpenLineMessageDeleteDataItem, OpenLineMessageUpdateData,
    OpenLineMessageUpdateDataItem, SessionFinishData, SessionFinishDataItem,
    SessionFinishDataItemConnector, SessionFinishDataItemSession, SessionStartData,
    SessionStartDataItem, SessionStartDataItemConnector, SessionStartDataItemSession,
    SignB2eDocumentStatusChangedData, SignB2eMemberStatusChangedData, TaskAddData,
    TaskCommentAddData, TaskCommentDeleteData, TaskCommentUpdateData, TaskDeleteData,
    TaskUpdateData, UserAddData, VoximplantCallEndData, VoximplantCallInitData,
    VoximplantCallStartData
);

value_enum!(
    CatalogProductOnAddDataFieldsType, CatalogProductOnDeleteDataFieldsType,
    CatalogProductOnUpdateDataFieldsType, AppPaymentDataStatus,
    ExternalCallStartDataIsMobile, ImbotJoinChatDataBotAuthStatus,
    ImbotJoinChatDataParamsChatType, ImbotJoinChatDataParamsMessageType,
    ImbotJoinChatDataUserGender, ImbotMessageAddDataBotAuthStatus,
    ImbotMessageAddDataParamsMessageType, ImbotMessageAddDataParamsChatType,
    ImbotMessageAddDataUserGender, ImbotMessageDeleteDataBotAuthStatus,
    ImbotMessageDeleteDataParamsMessageType, ImbotMessageDeleteDataParamsChatType,
    ImbotMessageDeleteDataUserGender, ImbotMessageUpdateDataBotAuthStatus,
    ImbotMessageUpdateDataParamsMessageType, ImbotMessageUpdateDataParamsChatType,
    ImbotMessageUpdateDataUserGender, ImCommandAddDataCommandAuthStatus,
    ImCommandAddDataCommandContext, ImCommandAddDataParamsMessageType,
    ImCommandAddDataParamsChatType, ImCommandAddDataUserGender,
    TaskAddDataIsAccessibleBefore, TaskAddDataIsAccessibleAfter,
    TaskCommentAddDataIsAccessibleBefore, TaskCommentAddDataIsAccessibleAfter,
    TaskCommentDeleteDataIsAccessibleBefore, TaskCommentDeleteDataIsAccessibleAfter,
    TaskCommentUpdateDataIsAccessibleBefore, TaskCommentUpdateDataIsAccessibleAfter,
    TaskDeleteDataIsAccessibleBefore, TaskDeleteDataIsAccessibleAfter,
    TaskUpdateDataIsAccessibleBefore, TaskUpdateDataIsAccessibleAfter,
    UserAddDataPersonalGender, VoximplantCallEndDataCallType,
    VoximplantCallEndDataCallFailedCode, VoximplantCallInitDataCallType
);
