package dev.rentwright;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.Dossiers;
import dev.rentwright.booking.Enquiries;
import dev.rentwright.booking.PolicyBook;
import dev.rentwright.booking.StockOfTheDay;
import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.property.PropertyTypes;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Documents;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.feedback.Reviews;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.host.ExternalReferences;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.IdempotencyStore;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.Stamps;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.integrity.Invariants;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.ledger.Escrows;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.location.Countries;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Chauffeurs;
import dev.rentwright.party.Customers;
import dev.rentwright.party.Suppliers;
import dev.rentwright.payment.Payments;
import dev.rentwright.payment.ProviderInbox;
import dev.rentwright.quote.Quotes;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.tariff.Coupons;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.TaxBook;
import dev.rentwright.waitlist.Waitlist;

/**
 * Everything that the engine borrows from a store, in one hand. A persistence adapter implements it; a host may mix its own
 * in. All of them take part in the same {@link UnitOfWork}.
 */
public interface Ports {

    UnitOfWork unitOfWork();

    Outbox outbox();

    IdGenerator ids();

    NumberGenerator numbers();

    IdempotencyStore idempotency();

    ExternalReferences externalReferences();

    Suppliers suppliers();

    Customers customers();

    Locations locations();

    Countries countries();

    Categories categories();

    Features features();

    PropertyTypes propertyTypes();

    Rentables rentables();

    Stamps stamps();

    RateCards rateCards();

    PricingRules pricingRules();

    Coupons coupons();

    TaxBook taxBook();

    Quotes quotes();

    Claims claims();

    Blocks blocks();

    Transfers transfers();

    FreeRentables freeRentables();

    Occupancies occupancies();

    StayRuleBook stayRules();

    CancellationPolicies cancellationPolicies();

    PolicyBook policyBook();

    Payments payments();

    ProviderInbox providerInbox();

    Ledger ledger();

    Escrows escrows();

    Invoices invoices();

    Bookings bookings();

    /** Those that the other stores make, unless a store can answer them at once. */
    default Enquiries enquiries() {
        return Enquiries.on(
                quotes(), customers(), rentables(), locations(), stayRules(), policyBook(), cancellationPolicies());
    }

    /** Those that the other stores make, unless a store can answer them at once. */
    default Dossiers dossiers() {
        return Dossiers.on(
                bookings(),
                payments(),
                claims(),
                quotes(),
                rentables(),
                documents(),
                agreements(),
                additionalDrivers());
    }

    StockOfTheDay stockOfTheDay();

    Invariants invariants();

    Waitlist waitlist();

    Reviews reviews();

    DamageReports damageReports();

    AdditionalDrivers additionalDrivers();

    Chauffeurs chauffeurs();

    Duties duties();

    Documents documents();

    Agreements agreements();

    SupplierContracts supplierContracts();
}
