package dev.rentwright.fake;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.PolicyBook;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.booking.StockOfTheDay;
import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.property.PropertyType;
import dev.rentwright.catalogue.property.PropertyTypes;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Documents;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.fake.FakeMasterData.FakeCategories;
import dev.rentwright.fake.FakeMasterData.FakeCustomers;
import dev.rentwright.fake.FakeMasterData.FakeFeatures;
import dev.rentwright.fake.FakeMasterData.FakeLocations;
import dev.rentwright.fake.FakeMasterData.FakeQuotes;
import dev.rentwright.fake.FakeMasterData.FakeRentables;
import dev.rentwright.fake.FakeMasterData.FakeSuppliers;
import dev.rentwright.fake.FakeMoneyStores.FakeEscrows;
import dev.rentwright.fake.FakeMoneyStores.FakeInbox;
import dev.rentwright.fake.FakeMoneyStores.FakeInvoices;
import dev.rentwright.fake.FakeMoneyStores.FakeLedger;
import dev.rentwright.fake.FakeMoneyStores.FakePayments;
import dev.rentwright.fake.FakeMoneyStores.Message;
import dev.rentwright.fake.FakeTariffs.FakeCoupons;
import dev.rentwright.fake.FakeTariffs.FakePricingRules;
import dev.rentwright.fake.FakeTariffs.FakeRateCards;
import dev.rentwright.fake.FakeTariffs.FakeTaxBook;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** All ports on one set of shelves, for one thread; ids and numbers count up, so that every run is the same. */
public final class FakePorts implements Ports {

    private final Shelves shelves = new Shelves();
    private final AtomicLong counted = new AtomicLong();
    private final Map<UUID, DomainEvent> told = shelves.shelf();
    private final Map<String, Message> messages = shelves.shelf();
    private final Map<ClaimReference, Claim> claimed = shelves.shelf();
    private final Map<RentableId, Rentable> stock = shelves.shelf();
    private final Suppliers suppliers = new FakeSuppliers(shelves.shelf(), shelves.shelf());
    private final Customers customers = new FakeCustomers(shelves.shelf());
    private final Locations locations = new FakeLocations(shelves.shelf());
    private final Categories categories = new FakeCategories(shelves.shelf());
    private final Features features = new FakeFeatures(shelves.shelf(), shelves.shelf());
    private final Map<PropertyType, PropertyType> propertyTypes = shelves.shelf();
    private final Rentables rentables = new FakeRentables(stock);
    private final RateCards rateCards = new FakeRateCards(shelves.shelf(), shelves.shelf());
    private final PricingRules pricingRules = new FakePricingRules(shelves.shelf(), shelves.shelf(), new AtomicLong());
    private final Coupons coupons = new FakeCoupons(shelves.shelf());
    private final TaxBook taxBook = new FakeTaxBook(shelves.shelf());
    private final StayRuleBook stayRules = new FakeStayRules(shelves.shelf());
    private final Quotes quotes = new FakeQuotes(shelves.shelf());
    private final FakeClaims claims = new FakeClaims(claimed, stock);
    private final Blocks blocks = new FakeFleet.FakeBlocks(shelves.shelf(), rentables);
    private final Transfers transfers = new FakeFleet.FakeTransfers(shelves.shelf(), rentables);
    private final Map<PolicyHolder, CancellationPolicy> policies = shelves.shelf();
    private final Map<PolicyHolder, PolicyInputsByMode> policyBook = shelves.shelf();
    private final Payments payments = new FakePayments(shelves.shelf());
    private final ProviderInbox inbox = new FakeInbox(messages);
    private final Ledger ledger = new FakeLedger(shelves.shelf());
    private final Invoices invoices = new FakeInvoices(shelves.shelf(), shelves.shelf());
    private final Escrows escrows = new FakeEscrows(shelves.shelf());
    private final Countries countries = new FakeMasterData.FakeCountries(shelves.shelf());
    private final DamageReports damageReports = new FakeDamageReports(shelves.shelf());
    private final Reviews reviews = new FakeReviews(shelves.shelf());
    private final FakeReferences references = new FakeReferences(shelves.shelf());
    private final Waitlist waitlist = new FakeWaitlist(shelves.shelf());
    private final Bookings bookings = new FakeBookings(shelves.shelf(), shelves.shelf());
    private final AdditionalDrivers additionalDrivers = new FakePapers.FakeDrivers(shelves.shelf());
    private final Chauffeurs chauffeurs = new FakePapers.FakeChauffeurs(shelves.shelf());
    private final Duties duties = new FakePapers.FakeDuties(shelves.shelf());
    private final Documents documents = new FakePapers.FakeDocuments(shelves.shelf());
    private final Agreements agreements = new FakePapers.FakeAgreements(shelves.shelf());
    private final SupplierContracts supplierContracts = new FakePapers.FakeContracts(shelves.shelf());

    /** Everything in the stores, to be compared with another look. */
    public Object look() {
        return shelves.snapshot();
    }

    /** Every claim there is, dead or alive. */
    public List<Claim> allClaims() {
        return List.copyOf(claimed.values());
    }

    /** Everything that was told to the outside, in order. */
    public List<DomainEvent> outboxEvents() {
        return List.copyOf(told.values());
    }

    /** Why a provider's message was parked, if it was. */
    public Optional<String> parked(String eventId) {
        return Optional.ofNullable(messages.get(eventId)).flatMap(Message::parked);
    }

    /** True while a unit of work runs; no provider may be called then. */
    public boolean isInsideUnitOfWork() {
        return shelves.isRunning();
    }

    /** Nothing is looked for here; the stores of hosts are. */
    @Override
    public Invariants invariants() {
        return (question, each) -> {};
    }

    @Override
    public UnitOfWork unitOfWork() {
        return shelves;
    }

    @Override
    public Outbox outbox() {
        return event -> Shelves.add(told, event.eventId(), event);
    }

    @Override
    public IdGenerator ids() {
        return () -> new UUID(0, counted.incrementAndGet());
    }

    @Override
    public NumberGenerator numbers() {
        return series -> series + "-" + (1_000_000 + counted.incrementAndGet());
    }

    @Override
    public IdempotencyStore idempotency() {
        return new NoMemory();
    }

    @Override
    public ExternalReferences externalReferences() {
        return references;
    }

    @Override
    public PropertyTypes propertyTypes() {
        return new PropertyTypes() {
            @Override
            public void put(PropertyType type) {
                propertyTypes.keySet().removeIf(known -> PropertyType.IN_LISTS.compare(known, type) == 0);
                propertyTypes.put(type, type);
            }

            @Override
            public List<PropertyType> all() {
                return propertyTypes.values().stream()
                        .sorted(PropertyType.IN_LISTS)
                        .toList();
            }
        };
    }

    @Override
    public Stamps stamps() {
        throw new UnsupportedOperationException("core asks for none");
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
    public Occupancies occupancies() {
        return claims;
    }

    @Override
    public StayRuleBook stayRules() {
        return stayRules;
    }

    @Override
    public FreeRentables freeRentables() {
        return claims;
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
    public Payments payments() {
        return payments;
    }

    @Override
    public ProviderInbox providerInbox() {
        return inbox;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public CancellationPolicies cancellationPolicies() {
        return new CancellationPolicies() {
            @Override
            public void put(PolicyHolder on, CancellationPolicy policy) {
                policies.put(on, policy);
            }

            @Override
            public void takeOff(PolicyHolder on) {
                policies.remove(on);
            }

            @Override
            public Optional<CancellationPolicy> of(PolicyHolder on) {
                return Optional.ofNullable(policies.get(on));
            }
        };
    }

    @Override
    public PolicyBook policyBook() {
        return new PolicyBook() {
            @Override
            public void put(PolicyHolder on, PolicyInputsByMode inputs) {
                policyBook.put(on, inputs);
            }

            @Override
            public PolicyInputsByMode of(PolicyHolder on) {
                return policyBook.getOrDefault(on, PolicyInputsByMode.NONE);
            }
        };
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
    public StockOfTheDay stockOfTheDay() {
        return StockOfTheDay.over(() -> stock.values().stream(), bookings, claims);
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

    /** Core only has the expired forgotten; keys are the HTTP adapter's business. */
    private record NoMemory() implements IdempotencyStore {
        @Override
        public Recall recall(IdempotencyKey key, String fingerprint, Instant now) {
            return new Recall.Fresh();
        }

        @Override
        public void remember(
                IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant now, Instant expiresAt) {
            throw new UnsupportedOperationException("core remembers no answer");
        }

        @Override
        public int forgetExpired(Instant now, int atMost) {
            return 0;
        }
    }
}
