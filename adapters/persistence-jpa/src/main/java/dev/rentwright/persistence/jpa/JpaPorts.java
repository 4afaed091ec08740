package dev.rentwright.persistence.jpa;

import dev.rentwright.Ports;
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
import dev.rentwright.host.StoreUnavailable;
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
import dev.rentwright.persistence.jpa.availability.JpaClaims;
import dev.rentwright.persistence.jpa.availability.JpaDuties;
import dev.rentwright.persistence.jpa.availability.JpaFreeRentables;
import dev.rentwright.persistence.jpa.availability.JpaOccupancies;
import dev.rentwright.persistence.jpa.booking.JpaAdditionalDrivers;
import dev.rentwright.persistence.jpa.booking.JpaBookings;
import dev.rentwright.persistence.jpa.booking.JpaDossiers;
import dev.rentwright.persistence.jpa.booking.JpaEnquiries;
import dev.rentwright.persistence.jpa.booking.JpaPolicyBook;
import dev.rentwright.persistence.jpa.booking.JpaStockOfTheDay;
import dev.rentwright.persistence.jpa.cancellation.JpaCancellationPolicies;
import dev.rentwright.persistence.jpa.catalogue.JpaCategories;
import dev.rentwright.persistence.jpa.catalogue.JpaFeatures;
import dev.rentwright.persistence.jpa.catalogue.JpaPropertyTypes;
import dev.rentwright.persistence.jpa.catalogue.JpaRentables;
import dev.rentwright.persistence.jpa.damage.JpaDamageReports;
import dev.rentwright.persistence.jpa.document.JpaAgreements;
import dev.rentwright.persistence.jpa.document.JpaDocuments;
import dev.rentwright.persistence.jpa.document.JpaSupplierContracts;
import dev.rentwright.persistence.jpa.feedback.JpaReviews;
import dev.rentwright.persistence.jpa.fleet.JpaBlocks;
import dev.rentwright.persistence.jpa.fleet.JpaTransfers;
import dev.rentwright.persistence.jpa.host.JpaExternalReferences;
import dev.rentwright.persistence.jpa.host.JpaIdempotencyStore;
import dev.rentwright.persistence.jpa.host.JpaOutbox;
import dev.rentwright.persistence.jpa.host.JpaStamps;
import dev.rentwright.persistence.jpa.host.JpaUnitOfWork;
import dev.rentwright.persistence.jpa.host.Patience;
import dev.rentwright.persistence.jpa.host.SequenceNumbers;
import dev.rentwright.persistence.jpa.host.TimeOrderedIds;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.integrity.JpaInvariants;
import dev.rentwright.persistence.jpa.invoicing.JpaInvoices;
import dev.rentwright.persistence.jpa.ledger.JpaEscrows;
import dev.rentwright.persistence.jpa.ledger.JpaLedger;
import dev.rentwright.persistence.jpa.location.JpaCountries;
import dev.rentwright.persistence.jpa.location.JpaLocations;
import dev.rentwright.persistence.jpa.party.JpaChauffeurs;
import dev.rentwright.persistence.jpa.party.JpaCustomers;
import dev.rentwright.persistence.jpa.party.JpaSuppliers;
import dev.rentwright.persistence.jpa.payment.JpaPayments;
import dev.rentwright.persistence.jpa.payment.JpaProviderInbox;
import dev.rentwright.persistence.jpa.pricing.JpaCoupons;
import dev.rentwright.persistence.jpa.pricing.JpaPricingRules;
import dev.rentwright.persistence.jpa.pricing.JpaQuotes;
import dev.rentwright.persistence.jpa.pricing.JpaRateCards;
import dev.rentwright.persistence.jpa.pricing.JpaTaxBook;
import dev.rentwright.persistence.jpa.stay.JpaStayRules;
import dev.rentwright.persistence.jpa.waitlist.JpaWaitlist;
import dev.rentwright.quote.Quotes;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.tariff.Coupons;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.TaxBook;
import dev.rentwright.waitlist.Waitlist;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Every port on a PostgreSQL database. One per database and JVM, safe for use by several threads; close it to let go of
 * what it holds in memory, the host's {@link DataSource} stays open.
 *
 * <pre>{@code
 * Schema.migrate(dataSource);
 * JpaPorts ports = JpaPorts.on(dataSource);
 * }</pre>
 *
 * <p>A call outside a {@link UnitOfWork} is a transaction of its own; inside one it joins the transaction of its thread.
 */
public final class JpaPorts implements Ports, AutoCloseable {

    private final Transactions transactions;
    private final IdGenerator ids = new TimeOrderedIds(Clock.systemUTC());
    private final NumberGenerator numbers;

    private JpaPorts(Transactions transactions) {
        this.transactions = transactions;
        this.numbers = new SequenceNumbers(transactions);
    }

    /** On a host's connections, which should come from a pool; {@link Schema#migrate} has been called. */
    public static JpaPorts on(DataSource dataSource) {
        return on(dataSource, Patience.DEFAULT);
    }

    /** On a host's connections, with other time-outs. */
    public static JpaPorts on(DataSource dataSource, Patience patience) {
        EntityManagerFactory unit = PersistenceUnit.on(dataSource);
        return new JpaPorts(new Transactions(() -> unit, patience));
    }

    /**
     * On connections that somebody else is still opening: what needs none is prepared meanwhile, in a thread of its own, and
     * the data source waits when it is asked for one. Whoever works with a port before it is all there waits, too, and fails
     * with what failed; {@link #awaitOpen} waits for nothing else.
     */
    public static JpaPorts opening(DataSource dataSource) {
        CompletableFuture<EntityManagerFactory> unit = CompletableFuture.supplyAsync(
                () -> PersistenceUnit.on(dataSource), work -> new Thread(work, "rentwright-unit").start());
        return new JpaPorts(new Transactions(() -> opened(unit), Patience.DEFAULT));
    }

    private static EntityManagerFactory opened(CompletableFuture<EntityManagerFactory> unit) {
        try {
            return unit.join();
        } catch (CompletionException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    /** Returns when the ports can be worked with; at once where they were not {@link #opening}. */
    public void awaitOpen() {
        transactions.awaitOpen();
    }

    /**
     * Runs work in a transaction that the host has begun and will end, so that the engine's rows commit with the host's own.
     * Units of work inside join it. When it throws, the host rolls back; a race that was lost is not run again here.
     *
     * @param hosts a connection to the same database, with automatic commits off, that nobody else uses meanwhile
     */
    public <T> T joining(Connection hosts, Supplier<T> work) {
        return transactions.joining(hosts, work);
    }

    /**
     * Lets a host's own statements take part in the unit of work that runs, or in a transaction of their own. The connection
     * is not to be committed, rolled back or closed.
     */
    public <T> T sql(Function<Connection, T> statements) {
        return transactions.with(transaction -> statements.apply(transaction.connection()));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(transactions);
    }

    @Override
    public Outbox outbox() {
        return new JpaOutbox(transactions);
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
        return new JpaIdempotencyStore(transactions);
    }

    @Override
    public ExternalReferences externalReferences() {
        return new JpaExternalReferences(transactions);
    }

    @Override
    public Suppliers suppliers() {
        return new JpaSuppliers(transactions);
    }

    @Override
    public Customers customers() {
        return new JpaCustomers(transactions);
    }

    @Override
    public Locations locations() {
        return new JpaLocations(transactions);
    }

    @Override
    public Categories categories() {
        return new JpaCategories(transactions);
    }

    @Override
    public Features features() {
        return new JpaFeatures(transactions);
    }

    @Override
    public Rentables rentables() {
        return new JpaRentables(transactions);
    }

    @Override
    public PropertyTypes propertyTypes() {
        return new JpaPropertyTypes(transactions);
    }

    @Override
    public Stamps stamps() {
        return new JpaStamps(transactions);
    }

    @Override
    public RateCards rateCards() {
        return new JpaRateCards(transactions);
    }

    @Override
    public PricingRules pricingRules() {
        return new JpaPricingRules(transactions);
    }

    @Override
    public TaxBook taxBook() {
        return new JpaTaxBook(transactions);
    }

    @Override
    public Coupons coupons() {
        return new JpaCoupons(transactions);
    }

    @Override
    public Quotes quotes() {
        return new JpaQuotes(transactions);
    }

    @Override
    public Claims claims() {
        return new JpaClaims(transactions);
    }

    @Override
    public FreeRentables freeRentables() {
        return new JpaFreeRentables(transactions);
    }

    @Override
    public Occupancies occupancies() {
        return new JpaOccupancies(transactions);
    }

    @Override
    public Blocks blocks() {
        return new JpaBlocks(transactions);
    }

    @Override
    public Transfers transfers() {
        return new JpaTransfers(transactions);
    }

    @Override
    public StayRuleBook stayRules() {
        return new JpaStayRules(transactions);
    }

    @Override
    public PolicyBook policyBook() {
        return new JpaPolicyBook(transactions);
    }

    @Override
    public CancellationPolicies cancellationPolicies() {
        return new JpaCancellationPolicies(transactions);
    }

    @Override
    public Payments payments() {
        return new JpaPayments(transactions);
    }

    @Override
    public ProviderInbox providerInbox() {
        return new JpaProviderInbox(transactions);
    }

    @Override
    public Invoices invoices() {
        return new JpaInvoices(transactions);
    }

    @Override
    public Escrows escrows() {
        return new JpaEscrows(transactions);
    }

    @Override
    public Ledger ledger() {
        return new JpaLedger(transactions);
    }

    @Override
    public Bookings bookings() {
        return new JpaBookings(transactions);
    }

    @Override
    public Enquiries enquiries() {
        return new JpaEnquiries(transactions);
    }

    @Override
    public Dossiers dossiers() {
        return new JpaDossiers(transactions);
    }

    @Override
    public StockOfTheDay stockOfTheDay() {
        return new JpaStockOfTheDay(transactions);
    }

    @Override
    public DamageReports damageReports() {
        return new JpaDamageReports(transactions);
    }

    @Override
    public Reviews reviews() {
        return new JpaReviews(transactions);
    }

    @Override
    public Countries countries() {
        return new JpaCountries(transactions);
    }

    @Override
    public Waitlist waitlist() {
        return new JpaWaitlist(transactions);
    }

    @Override
    public AdditionalDrivers additionalDrivers() {
        return new JpaAdditionalDrivers(transactions);
    }

    @Override
    public Chauffeurs chauffeurs() {
        return new JpaChauffeurs(transactions);
    }

    @Override
    public Duties duties() {
        return new JpaDuties(transactions);
    }

    @Override
    public Documents documents() {
        return new JpaDocuments(transactions);
    }

    @Override
    public Agreements agreements() {
        return new JpaAgreements(transactions);
    }

    @Override
    public SupplierContracts supplierContracts() {
        return new JpaSupplierContracts(transactions);
    }

    @Override
    public Invariants invariants() {
        return new JpaInvariants(transactions);
    }

    @Override
    public void close() {
        transactions.close();
    }
}
