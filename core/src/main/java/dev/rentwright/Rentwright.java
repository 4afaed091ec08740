package dev.rentwright;

import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.PolicyUseCases;
import dev.rentwright.cancellation.CancellationUseCases;
import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.catalogue.stock.CatalogueNeeds;
import dev.rentwright.catalogue.stock.TelematicsSource;
import dev.rentwright.damage.DamageNeeds;
import dev.rentwright.damage.DamagePolicy;
import dev.rentwright.damage.DamageUseCases;
import dev.rentwright.feed.FeedNeeds;
import dev.rentwright.feed.FeedUseCases;
import dev.rentwright.feedback.FeedbackUseCases;
import dev.rentwright.fleet.FleetNeeds;
import dev.rentwright.fleet.FleetPolicy;
import dev.rentwright.fleet.FleetUseCases;
import dev.rentwright.fleet.MakeWay;
import dev.rentwright.fleet.Parking;
import dev.rentwright.fleet.Turnarounds;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.intake.IntakeUseCases;
import dev.rentwright.integrity.IntegrityUseCases;
import dev.rentwright.invoicing.InvoiceTerms;
import dev.rentwright.location.LocationUseCases;
import dev.rentwright.paperwork.PaperworkNeeds;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentUseCases;
import dev.rentwright.payment.Providers;
import dev.rentwright.proof.Seals;
import dev.rentwright.quote.BackDating;
import dev.rentwright.quote.ExchangeRates;
import dev.rentwright.quote.QuoteNeeds;
import dev.rentwright.quote.QuoteSigner;
import dev.rentwright.quote.QuoteUseCases;
import dev.rentwright.quote.SealedQuotes;
import dev.rentwright.review.ReviewUseCases;
import dev.rentwright.search.SearchUseCases;
import dev.rentwright.stay.StayUseCases;
import dev.rentwright.takeover.TakeoverNeeds;
import dev.rentwright.takeover.TakeoverUseCases;
import dev.rentwright.tariff.ManageTaxes;
import dev.rentwright.tariff.TariffUseCases;
import dev.rentwright.tariff.TaxPolicy;
import dev.rentwright.waitlist.WaitlistNeeds;
import dev.rentwright.waitlist.WaitlistUseCases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front door: hand it ports and a clock, get the use cases back. Immutable and safe to share between threads as far as
 * the ports are.
 *
 * <pre>{@code
 * Rentwright rentwright = Rentwright.on(new MemoryPorts()).open();
 * }</pre>
 */
public final class Rentwright {

    private final Ports ports;
    private final Clock clock;
    private final AccessPolicy access;
    private final List<String> providers;
    private final PartyUseCases parties;
    private final LocationUseCases locations;
    private final CatalogueUseCases catalogue;
    private final FleetUseCases fleet;
    private final StayUseCases stays;
    private final CancellationUseCases cancellation;
    private final PolicyUseCases policies;
    private final TariffUseCases tariff;
    private final IntakeUseCases intake;
    private final QuoteUseCases quotes;
    private final PaymentUseCases payments;
    private final BookingUseCases bookings;
    private final PaperworkUseCases paperwork;
    private final ReviewUseCases review;
    private final SearchUseCases search;
    private final IntegrityUseCases integrity;
    private final WaitlistUseCases waitlist;
    private final DamageUseCases damage;
    private final FeedbackUseCases feedback;
    private final FeedUseCases feeds;
    private final TakeoverUseCases takeovers;

    private Rentwright(Builder with) {
        this.ports = with.ports;
        this.clock = with.clock;
        this.access = with.access;
        Providers providers = new Providers(with.providers);
        this.providers = providers.all().stream().map(PaymentProvider::name).toList();
        this.parties = PartyUseCases.on(
                ports.suppliers(),
                ports.customers(),
                ports.chauffeurs(),
                ports.ids(),
                ports.numbers(),
                with.access,
                with.clock,
                ports.unitOfWork());
        this.locations = LocationUseCases.on(
                ports.locations(), ports.countries(), ports.suppliers(), ports.ids(), with.access, ports.unitOfWork());
        this.catalogue = CatalogueUseCases.on(new CatalogueNeeds(
                ports.rentables(),
                ports.categories(),
                ports.suppliers(),
                ports.locations(),
                ports.features(),
                ports.propertyTypes(),
                with.catalogue,
                BookingUseCases.liveBookings(ports.bookings(), ports.claims(), clock),
                with.devices,
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork()));
        this.stays = StayUseCases.on(
                ports.stayRules(),
                ports.suppliers(),
                ports.categories(),
                ports.rentables(),
                with.access,
                ports.unitOfWork());
        this.cancellation = CancellationUseCases.on(
                ports.cancellationPolicies(), ports.suppliers(), ports.rentables(), with.access, ports.unitOfWork());
        this.policies = PolicyUseCases.on(
                ports.policyBook(),
                with.policies,
                ports.suppliers(),
                ports.rentables(),
                with.access,
                ports.unitOfWork());
        this.tariff = TariffUseCases.on(
                ports.rentables(),
                ports.categories(),
                ports.suppliers(),
                ports.locations(),
                ports.rateCards(),
                ports.pricingRules(),
                ports.coupons(),
                ports.taxBook(),
                with.taxes.orElseGet(ports::taxBook),
                with.access,
                clock,
                ports.unitOfWork());
        this.intake = IntakeUseCases.on(
                catalogue,
                ports.categories(),
                ports.suppliers(),
                ports.locations(),
                ports.rateCards(),
                with.access,
                clock,
                ports.unitOfWork());
        this.quotes = QuoteUseCases.on(quoteNeeds(with));
        this.payments = PaymentUseCases.on(providers, ports.providerInbox(), clock, ports.unitOfWork());
        Needs needs = needs(with, providers);
        this.bookings = BookingUseCases.on(needs);
        this.takeovers = TakeoverUseCases.on(new TakeoverNeeds(quoteNeeds(with), needs, ports.externalReferences()));
        this.fleet = FleetUseCases.on(fleetNeeds(with, BookingUseCases.makeWay(needs)));
        this.damage = DamageUseCases.on(damageNeeds(with));
        this.waitlist = WaitlistUseCases.on(waitlistNeeds(with));
        this.feedback = FeedbackUseCases.on(
                ports.reviews(),
                ports.bookings(),
                ports.rentables(),
                ports.outbox(),
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
        this.feeds = FeedUseCases.on(new FeedNeeds(
                ports.claims(),
                ports.bookings(),
                ports.blocks(),
                ports.rentables(),
                ports.locations(),
                ports.stayRules(),
                fleet.followSeller(),
                with.access,
                clock,
                ports.unitOfWork()));
        this.paperwork = PaperworkUseCases.on(paperworkNeeds(with));
        this.review = ReviewUseCases.on(
                ports.bookings(),
                ports.rentables(),
                ports.rateCards(),
                with.taxes.orElseGet(ports::taxBook),
                with.access,
                ports.unitOfWork());
        this.search = SearchUseCases.on(
                ports.locations(),
                ports.rentables(),
                ports.categories(),
                ports.freeRentables(),
                ports.claims(),
                ports.stayRules(),
                quotes.priceOffers(),
                quotes.priceNights(),
                with.access,
                clock,
                ports.unitOfWork());
        this.integrity = IntegrityUseCases.on(ports.invariants(), with.access, clock, ports.unitOfWork());
    }

    /** Begins with the stores; everything else has a default. */
    public static Builder on(Ports ports) {
        return new Builder(ports);
    }

    /** Suppliers and customers. */
    public PartyUseCases parties() {
        return parties;
    }

    /** Places. */
    public LocationUseCases locations() {
        return locations;
    }

    /** Categories and rentables. */
    public CatalogueUseCases catalogue() {
        return catalogue;
    }

    /** Blocks, maintenance windows, transfers and the view of the stock. */
    public FleetUseCases fleet() {
        return fleet;
    }

    /** What is asked of a stay. */
    public StayUseCases stays() {
        return stays;
    }

    /** What giving up costs. */
    public CancellationUseCases cancellation() {
        return cancellation;
    }

    /** How suppliers want their bookings run. */
    public PolicyUseCases policies() {
        return policies;
    }

    /** Rate cards, rules and coupons. */
    public TariffUseCases tariff() {
        return tariff;
    }

    /** A rentable taken in with its price. */
    public IntakeUseCases intake() {
        return intake;
    }

    /** Quotes. */
    public QuoteUseCases quotes() {
        return quotes;
    }

    /** Providers' messages. */
    public PaymentUseCases payments() {
        return payments;
    }

    /** The rental, from request to settlement. */
    public BookingUseCases bookings() {
        return bookings;
    }

    /** The kinds of work that come due by themselves, for whoever schedules them. */
    public List<DueWork> dueWork() {
        return Stream.of(
                        bookings.runDueWork().kinds(),
                        fleet.dueWork(),
                        damage.dueWork(),
                        waitlist.dueWork(),
                        catalogue.dueWork())
                .flatMap(List::stream)
                .toList();
    }

    /** What was damaged, who pays, and the repair. */
    public DamageUseCases damage() {
        return damage;
    }

    /** What customers say of what they rented. */
    public FeedbackUseCases feedback() {
        return feedback;
    }

    /** Who waits for what is taken, and is offered it when it is free. */
    public WaitlistUseCases waitlist() {
        return waitlist;
    }

    /** When something is taken, as calendars tell it. */
    public FeedUseCases feeds() {
        return feeds;
    }

    /** What another system booked, taken over. */
    public TakeoverUseCases takeovers() {
        return takeovers;
    }

    /** Agreements, documents, drivers and chauffeurs of a rental. */
    public PaperworkUseCases paperwork() {
        return paperwork;
    }

    /** What other prices would have brought. */
    public ReviewUseCases review() {
        return review;
    }

    /** What is free, with prices. */
    public SearchUseCases search() {
        return search;
    }

    /** Whether everything that is kept is true. */
    public IntegrityUseCases integrity() {
        return integrity;
    }

    /** The stores that it stands on, for reading. */
    public Ports ports() {
        return ports;
    }

    /** The names of its payment providers, the preferred one first. */
    public List<String> providers() {
        return providers;
    }

    /** The clock that it reads. */
    public Clock clock() {
        return clock;
    }

    /** Who may do what; whoever reads a store beside the use cases asks it first. */
    public AccessPolicy access() {
        return access;
    }

    private FleetNeeds fleetNeeds(Builder with, MakeWay makeWay) {
        return new FleetNeeds(
                ports.rentables(),
                ports.locations(),
                ports.claims(),
                ports.blocks(),
                ports.transfers(),
                parking(),
                makeWay,
                BookingUseCases.claimsOf(ports.bookings()),
                with.fleet,
                ports.outbox(),
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    private Parking parking() {
        return new Parking(ports.rentables(), ports.locations(), ports.claims(), ports.transfers());
    }

    private QuoteNeeds quoteNeeds(Builder with) {
        return new QuoteNeeds(
                ports.suppliers(),
                ports.customers(),
                ports.categories(),
                ports.rentables(),
                ports.freeRentables(),
                ports.claims(),
                ports.occupancies(),
                ports.features(),
                ports.stayRules(),
                ports.locations(),
                ports.rateCards(),
                ports.pricingRules(),
                ports.coupons(),
                with.taxes.orElseGet(ports::taxBook),
                with.exchangeRates,
                ports.quotes(),
                with.signer,
                with.quotesGoodFor,
                with.backDating,
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    private Needs needs(Builder with, Providers providers) {
        return new Needs(
                ports.bookings(),
                ports.enquiries(),
                ports.dossiers(),
                ports.stockOfTheDay(),
                ports.claims(),
                ports.freeRentables(),
                parking(),
                new Turnarounds(ports.claims(), ports.blocks(), ports.outbox(), ports.ids()),
                ports.stayRules(),
                ports.rentables(),
                ports.categories(),
                ports.suppliers(),
                ports.customers(),
                ports.locations(),
                ports.quotes(),
                quotes.requote(),
                quotes.quoteAmendment(),
                with.signer,
                with.backDating,
                ports.payments(),
                providers,
                ports.providerInbox(),
                ports.idempotency(),
                ports.ledger(),
                ports.escrows(),
                ports.invoices(),
                with.invoiceTerms,
                ports.additionalDrivers(),
                ports.chauffeurs(),
                ports.duties(),
                ports.documents(),
                ports.agreements(),
                booking -> paperwork.addenda().follow(booking),
                DamageUseCases.undecided(ports.damageReports()),
                (booking, rentable, out, in, by) -> damage.damageSeen().at(booking, rentable, out, in, by),
                with.policies,
                ports.outbox(),
                ports.ids(),
                ports.numbers(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    private DamageNeeds damageNeeds(Builder with) {
        return new DamageNeeds(
                ports.damageReports(),
                ports.rentables(),
                ports.bookings(),
                fleet.workshop(),
                fleet.blockRentable(),
                bookings.settlements().drawOnDeposit(),
                bookings.settlements().chargeDamage(),
                with.damage,
                ports.outbox(),
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    private WaitlistNeeds waitlistNeeds(Builder with) {
        return new WaitlistNeeds(
                ports.waitlist(),
                ports.claims(),
                ports.freeRentables(),
                ports.rentables(),
                ports.categories(),
                ports.locations(),
                ports.customers(),
                ports.quotes(),
                bookings.requests().requestBooking(),
                ports.outbox(),
                ports.ids(),
                with.access,
                clock,
                with.waitlistOffers,
                ports.unitOfWork());
    }

    private PaperworkNeeds paperworkNeeds(Builder with) {
        return new PaperworkNeeds(
                ports.bookings(),
                ports.suppliers(),
                ports.customers(),
                ports.rentables(),
                ports.locations(),
                ports.documents(),
                ports.agreements(),
                ports.supplierContracts(),
                ports.additionalDrivers(),
                ports.chauffeurs(),
                ports.duties(),
                ports.claims(),
                ports.quotes(),
                with.policies,
                bookings.requests().confirmBooking(),
                ports.numbers(),
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    /** Collects what the engine is opened with. */
    public static final class Builder {

        private final Ports ports;
        private Clock clock = Clock.systemUTC();
        private AccessPolicy access = AccessPolicy.permissive();
        private CataloguePolicy catalogue = CataloguePolicy.OPEN;
        private Optional<TelematicsSource> devices = Optional.empty();
        private FleetPolicy fleet = FleetPolicy.DEFAULT;
        private DamagePolicy damage = DamagePolicy.USUAL;
        private BookingPolicies policies = BookingPolicies.USUAL;
        private List<PaymentProvider> providers = List.of();
        private ExchangeRates exchangeRates = ExchangeRates.NONE;
        private Optional<TaxPolicy> taxes = Optional.empty();
        private QuoteSigner signer = QuoteSigner.NONE;
        private Duration quotesGoodFor = QuoteNeeds.GOOD_FOR;
        private BackDating backDating = BackDating.USUAL;
        private Duration waitlistOffers = Duration.ofMinutes(30);
        private InvoiceTerms invoiceTerms = InvoiceTerms.USUAL;

        private Builder(Ports ports) {
            this.ports = ports;
        }

        /** Another clock than the system's. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /** A policy that says who may do what; everybody may do everything without one. */
        public Builder access(AccessPolicy policy) {
            this.access = policy;
            return this;
        }

        /** How bookings are run; by the table of REC-10 without one. */
        public Builder policies(BookingPolicies other) {
            this.policies = other;
            return this;
        }

        /** How the catalogue is run; nobody moderates without one. */
        public Builder catalogue(CataloguePolicy policy) {
            this.catalogue = policy;
            return this;
        }

        /** Where messages of devices are fetched from; without one they are sent to us, or not at all. */
        public Builder telematics(TelematicsSource source) {
            this.devices = Optional.of(source);
            return this;
        }

        /** When something counts as fully booked; nothing free for a day within thirty without one. */
        public Builder fleet(FleetPolicy policy) {
            this.fleet = policy;
            return this;
        }

        /** How long what cannot be used is kept off the market at first; a week, and a wreck for a year without one. */
        public Builder damage(DamagePolicy policy) {
            this.damage = policy;
            return this;
        }

        /** Payment providers, the preferred one first; only the till takes money without any. */
        public Builder providers(PaymentProvider... inOrder) {
            this.providers = List.of(inOrder);
            return this;
        }

        /** What currencies are worth in each other; prices are shown in their own currency only without. */
        public Builder exchangeRates(ExchangeRates other) {
            this.exchangeRates = other;
            return this;
        }

        /** Which taxes apply where, for cards that name none; what {@link ManageTaxes} kept without one. */
        public Builder taxes(TaxPolicy policy) {
            this.taxes = Optional.of(policy);
            return this;
        }

        /** Who seals quotes; nobody does without one. */
        public Builder quoteSigner(QuoteSigner other) {
            this.signer = other;
            return this;
        }

        /** Seals for quotes, so that one that was changed in its store is not booked. */
        public Builder sealedBy(Seals seals) {
            return quoteSigner(new SealedQuotes(seals));
        }

        /** How long a price is good for; a quarter of an hour without. */
        public Builder quotesGoodFor(Duration duration) {
            this.quotesGoodFor = duration;
            return this;
        }

        /** How far back staff may say that a rental began; a day without. */
        public Builder backDating(BackDating other) {
            this.backDating = other;
            return this;
        }

        /** How long something is held for whoever is offered it from the waitlist; half an hour without. */
        public Builder waitlistOffersLast(Duration duration) {
            this.waitlistOffers = duration;
            return this;
        }

        /** When invoices are sent and when one is overdue; a week ahead, after five days, and without a fee without. */
        public Builder invoices(InvoiceTerms other) {
            this.invoiceTerms = other;
            return this;
        }

        /** The engine, ready. */
        public Rentwright open() {
            return new Rentwright(this);
        }
    }
}
