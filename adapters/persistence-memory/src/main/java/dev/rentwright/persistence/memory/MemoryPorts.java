package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.Bookings;
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
import dev.rentwright.host.DomainEvent;
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
import java.time.InstantSource;
import java.util.List;

/**
 * Everything that the engine borrows from a store, in memory: {@code new MemoryPorts()} is an empty one.
 *
 * <p>Thread-safe, transactional and gone with the process. Units of work run one after another; see the package for what
 * that means. Two instances share nothing.
 */
public final class MemoryPorts implements Ports {

    private final MemoryUnitOfWork unit = new MemoryUnitOfWork();
    private final MemoryOutbox outbox = new MemoryOutbox(unit);
    private final IdGenerator ids = new TimeOrderedIds(InstantSource.system());
    private final NumberGenerator numbers = new SeriesNumbers();
    private final MemoryStamps stamps = new MemoryStamps(unit, InstantSource.system());
    private final IndexedStock stock = new IndexedStock(unit);
    private final Locations locations = new MemoryLocations(unit, stamps);
    private final Categories categories = new MemoryCategories(unit, stamps);
    private final MemoryRentables rentables = new MemoryRentables(unit, stock, locations, categories, stamps);
    private final Features features = new MemoryFeatures(unit);
    private final PropertyTypes propertyTypes = new MemoryPropertyTypes(unit);
    private final MemoryClaims claims = new MemoryClaims(unit, rentables, stock);
    private final FreeRentables freeRentables = new MemoryFreeRentables(unit, rentables, claims, stock);
    private final Occupancies occupancies = new MemoryOccupancies(unit, rentables, claims);
    private final MemoryIdempotencyStore idempotency = new MemoryIdempotencyStore(unit);
    private final ExternalReferences externalReferences = new MemoryExternalReferences(unit);
    private final Suppliers suppliers = new MemorySuppliers(unit);
    private final Customers customers = new MemoryCustomers(unit);
    private final RateCards rateCards = new MemoryRateCards(unit);
    private final PricingRules pricingRules = new MemoryPricingRules(unit);
    private final Coupons coupons = new MemoryCoupons(unit);
    private final TaxBook taxBook = new MemoryTaxBook(unit);
    private final StayRuleBook stayRules = new MemoryStayRules(unit);
    private final Quotes quotes = new MemoryQuotes(unit);
    private final MemoryBlocks blocks = new MemoryBlocks(unit, rentables);
    private final Transfers transfers = new MemoryTransfers(unit, rentables);
    private final PolicyBook policyBook = new MemoryPolicyBook(unit);
    private final CancellationPolicies cancellationPolicies = new MemoryCancellationPolicies(unit);
    private final MemoryPayments payments = new MemoryPayments(unit);
    private final ProviderInbox providerInbox = new MemoryProviderInbox(unit);
    private final MemoryLedger ledger = new MemoryLedger(unit);
    private final MemoryInvoices invoices = new MemoryInvoices(unit);
    private final MemoryEscrows escrows = new MemoryEscrows(unit);
    private final MemoryBookings bookings = new MemoryBookings(unit);
    private final StockOfTheDay stockOfTheDay = (now, limit) ->
            unit.call(() -> StockOfTheDay.over(rentables::all, bookings, claims).outOfStep(now, limit));
    private final Waitlist waitlist = new MemoryWaitlist(unit, rentables, claims);
    private final Countries countries = new MemoryCountries(unit);
    private final DamageReports damageReports = new MemoryDamageReports(unit, rentables, blocks, claims);
    private final Reviews reviews = new MemoryReviews(unit, bookings);
    private final AdditionalDrivers additionalDrivers = new MemoryAdditionalDrivers(unit);
    private final Chauffeurs chauffeurs = new MemoryChauffeurs(unit);
    private final Duties duties = new MemoryDuties(unit);
    private final Documents documents = new MemoryDocuments(unit);
    private final Agreements agreements = new MemoryAgreements(unit);
    private final SupplierContracts supplierContracts = new MemorySupplierContracts(unit);
    private final Invariants invariants = new MemoryInvariants(
            unit,
            new ClaimFindings(bookings, claims, rentables, payments),
            new LifeFindings(bookings, payments, escrows, invoices, outbox, idempotency),
            new MoneyFindings(payments, ledger, invoices));

    /** Empty stores, shared with nobody. */
    public MemoryPorts() {}

    /**
     * Every event that was appended and committed, the oldest first, for tests and demos that want to see what a publisher
     * would get. A unit of work that is running sees its own as well.
     */
    public List<DomainEvent> outboxEvents() {
        return outbox.events();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unit;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public IdGenerator ids() {
        return ids;
    }

    @Override
    public NumberGenerator numbers() {
        return numbers;
    }

    @Override
    public IdempotencyStore idempotency() {
        return idempotency;
    }

    @Override
    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    @Override
    public Suppliers suppliers() {
        return suppliers;
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Locations locations() {
        return locations;
    }

    @Override
    public Categories categories() {
        return categories;
    }

    @Override
    public Features features() {
        return features;
    }

    @Override
    public Rentables rentables() {
        return rentables;
    }

    @Override
    public PropertyTypes propertyTypes() {
        return propertyTypes;
    }

    @Override
    public Stamps stamps() {
        return stamps;
    }

    @Override
    public RateCards rateCards() {
        return rateCards;
    }

    @Override
    public PricingRules pricingRules() {
        return pricingRules;
    }

    @Override
    public TaxBook taxBook() {
        return taxBook;
    }

    @Override
    public Coupons coupons() {
        return coupons;
    }

    @Override
    public Quotes quotes() {
        return quotes;
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public FreeRentables freeRentables() {
        return freeRentables;
    }

    @Override
    public Occupancies occupancies() {
        return occupancies;
    }

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }

    @Override
    public StayRuleBook stayRules() {
        return stayRules;
    }

    @Override
    public PolicyBook policyBook() {
        return policyBook;
    }

    @Override
    public CancellationPolicies cancellationPolicies() {
        return cancellationPolicies;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public ProviderInbox providerInbox() {
        return providerInbox;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public Escrows escrows() {
        return escrows;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Bookings bookings() {
        return bookings;
    }

    @Override
    public DamageReports damageReports() {
        return damageReports;
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public Countries countries() {
        return countries;
    }

    @Override
    public Waitlist waitlist() {
        return waitlist;
    }

    @Override
    public AdditionalDrivers additionalDrivers() {
        return additionalDrivers;
    }

    @Override
    public Chauffeurs chauffeurs() {
        return chauffeurs;
    }

    @Override
    public Duties duties() {
        return duties;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public SupplierContracts supplierContracts() {
        return supplierContracts;
    }

    @Override
    public StockOfTheDay stockOfTheDay() {
        return stockOfTheDay;
    }

    @Override
    public Invariants invariants() {
        return invariants;
    }
}
