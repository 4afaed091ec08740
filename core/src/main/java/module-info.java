/** Rentwright's core: what a host uses; see {@code dev.rentwright} for the floor plan. */
module dev.rentwright.core {
    requires transitive java.money;
    requires static transitive org.jspecify;

    exports dev.rentwright;
    exports dev.rentwright.availability;
    exports dev.rentwright.availability.fleet;
    exports dev.rentwright.booking;
    exports dev.rentwright.cancellation;
    exports dev.rentwright.catalogue;
    exports dev.rentwright.document;
    exports dev.rentwright.feed;
    exports dev.rentwright.fleet;
    exports dev.rentwright.handover;
    exports dev.rentwright.host;
    exports dev.rentwright.identity;
    exports dev.rentwright.integrity;
    exports dev.rentwright.invoicing;
    exports dev.rentwright.ledger;
    exports dev.rentwright.lifecycle;
    exports dev.rentwright.location;
    exports dev.rentwright.money;
    exports dev.rentwright.paperwork;
    exports dev.rentwright.party;
    exports dev.rentwright.payment;
    exports dev.rentwright.pricing;
    exports dev.rentwright.proof;
    exports dev.rentwright.quote;
    exports dev.rentwright.review;
    exports dev.rentwright.tariff;
    exports dev.rentwright.search;
    exports dev.rentwright.stay;
    exports dev.rentwright.time;
    exports dev.rentwright.vocabulary;
    exports dev.rentwright.waitlist;
}
