// @generated from docs. Do not edit; run `cargo codegen`.

//! Objects, ids and codes that several methods use.

#[cfg(feature = "biconnector")]
pub mod biconnector;
#[cfg(any(feature = "catalog", feature = "sale"))]
pub mod catalog;
#[cfg(any(feature = "imbot", feature = "on"))]
pub mod chat_bots;
#[cfg(feature = "imbot")]
pub mod chats;
#[cfg(any(feature = "crm", feature = "userfieldconfig"))]
pub mod common;
#[cfg(feature = "crm")]
pub mod crm;
#[cfg(feature = "sale")]
pub mod sale;
#[cfg(feature = "tasks")]
pub mod tasks;

/// `catalog_document_element.id`: a number.
pub type CatalogDocumentElementId = i64;

/// `catalog_document.id`: a number.
pub type CatalogDocumentId = i64;

/// `catalog_documentcontractor.id`: a number.
pub type CatalogDocumentcontractorId = i64;

/// `catalog_extra.id`: a number.
pub type CatalogExtraId = i64;

/// `catalog_catalog.id`: a number.
pub type CatalogId = i64;

/// `catalog_language.lid`: a text.
pub type CatalogLanguageLid = String;

/// `catalog_measure.code`: a number.
pub type CatalogMeasureCode = i64;

/// `catalog_measure.id`: a number.
pub type CatalogMeasureId = i64;

/// `catalog_price.id`: a number.
pub type CatalogPriceId = i64;

/// `catalog_price_type_group.id`: a number.
pub type CatalogPriceTypeGroupId = i64;

/// `catalog_price_type.id`: a number.
pub type CatalogPriceTypeId = i64;

/// `catalog_price_type_lang.id`: a number.
pub type CatalogPriceTypeLangId = i64;

/// `catalog_product.id`: a number.
pub type CatalogProductId = i64;

/// `catalog_product_image.id`: a number.
pub type CatalogProductImageId = i64;

/// `catalog_product_offer.id`: a number.
pub type CatalogProductOfferId = i64;

/// `catalog_product_property.id`: a number.
pub type CatalogProductPropertyId = i64;

/// `catalog_product_service.id`: a number.
pub type CatalogProductServiceId = i64;

/// `catalog_product_sku.id`: a number.
pub type CatalogProductSkuId = i64;

/// `catalog_ratio.id`: a number.
pub type CatalogRatioId = i64;

/// `catalog_rounding_rule.id`: a number.
pub type CatalogRoundingRuleId = i64;

/// `catalog_section.id`: a number.
pub type CatalogSectionId = i64;

/// `catalog_store.id`: a number.
pub type CatalogStoreId = i64;

/// `catalog_storeproduct.id`: a number.
pub type CatalogStoreproductId = i64;

/// `catalog_vat.id`: a number.
pub type CatalogVatId = i64;

/// `crm_category`: a number.
pub type CrmCategoryId = i64;

/// `crm_company`: a number.
pub type CrmCompanyId = i64;

/// `crm_contact`: a number.
pub type CrmContactId = i64;

/// `crm_currency.currency`: a text.
pub type CrmCurrency = String;

/// `crm_currency`: a text.
pub type CrmCurrencyId = String;

/// `crm_deal`: a number.
pub type CrmDealId = i64;

/// `crm_dynamic_type.id`: a number.
pub type CrmDynamicTypeId = i64;

/// `crm_entity`: a number.
pub type CrmEntityId = i64;

/// `crm_enum_ownertype`: a number.
pub type CrmEnumOwnertypeId = i64;

/// `crm_item_product_row.id`: a number.
pub type CrmItemProductRowId = i64;

/// `crm_lead`: a number.
pub type CrmLeadId = i64;

/// `crm_quote`: a number.
pub type CrmQuoteId = i64;

/// `crm_status`: a text.
pub type CrmStatusId = String;

/// `location`: a number.
pub type LocationId = i64;

/// `sale_basket_item.id`: a number.
pub type SaleBasketItemId = i64;

/// `sale_basket_item_property.id`: a number.
pub type SaleBasketItemPropertyId = i64;

/// `sale_cashbox_handler.id`: a number.
pub type SaleCashboxHandlerId = i64;

/// `sale_cashbox.id`: a number.
pub type SaleCashboxId = i64;

/// `sale_delivery_extra_service.id`: a number.
pub type SaleDeliveryExtraServiceId = i64;

/// `sale_delivery_handler.id`: a number.
pub type SaleDeliveryHandlerId = i64;

/// `sale_delivery_service.id`: a number.
pub type SaleDeliveryServiceId = i64;

/// `sale_lang.lid`: a text.
pub type SaleLangLid = String;

/// `sale_order.id`: a number.
pub type SaleOrderId = i64;

/// `sale_order_payment.id`: a number.
pub type SaleOrderPaymentId = i64;

/// `sale_order_property_group.id`: a number.
pub type SaleOrderPropertyGroupId = i64;

/// `sale_order_property.id`: a number.
pub type SaleOrderPropertyId = i64;

/// `sale_order_property_value.id`: a number.
pub type SaleOrderPropertyValueId = i64;

/// `sale_order_property_variant.id`: a number.
pub type SaleOrderPropertyVariantId = i64;

/// `sale_order_shipment.id`: a number.
pub type SaleOrderShipmentId = i64;

/// `sale_order_shipment_item.id`: a number.
pub type SaleOrderShipmentItemId = i64;

/// `sale_order_trade_platform.id`: a number.
pub type SaleOrderTradePlatformId = i64;

/// `sale_payment_item_basket.id`: a number.
pub type SalePaymentItemBasketId = i64;

/// `sale_payment_item_shipment.id`: a number.
pub type SalePaymentItemShipmentId = i64;

/// `sale_paysystem_handler.id`: a number.
pub type SalePaysystemHandlerId = i64;

/// `sale_paysystem.id`: a number.
pub type SalePaysystemId = i64;

/// `sale_person_type.id`: a number.
pub type SalePersonTypeId = i64;

/// `sale_shipment_property.id`: a number.
pub type SaleShipmentPropertyId = i64;

/// `sale_shipment_property_value.id`: a number.
pub type SaleShipmentPropertyValueId = i64;

/// `sale_status.id`: a text.
pub type SaleStatusId = String;

/// `user`: a number.
pub type UserId = i64;

/// `userfieldentityid`: a text.
pub type UserfieldentityidId = String;
