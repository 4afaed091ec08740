package dev.rentwright;

import dev.rentwright.booking.BookingPolicies;
import dev.rentwright.booking.BookingPolicy;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Needs;
import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.LocationUseCases;
import dev.rentwright.paperwork.PaperworkNeeds;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentUseCases;
import dev.rentwright.payment.Providers;
import dev.rentwright.proof.Seals;
import dev.rentwright.quote.ExchangeRates;
import dev.rentwright.quote.QuoteNeeds;
import dev.rentwright.quote.QuoteSigner;
import dev.rentwright.quote.QuoteUseCases;
import dev.rentwright.quote.SealedQuotes;
import dev.rentwright.review.ReviewUseCases;
import dev.rentwright.search.SearchUseCases;
import dev.rentwright.tariff.TariffUseCases;
import java.time.Clock;
import java.util.List;

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
    private final TariffUseCases tariff;
    private final QuoteUseCases quotes;
    private final PaymentUseCases payments;
    private final BookingUseCases bookings;
    private final PaperworkUseCases paperwork;
    private final ReviewUseCases review;
    private final SearchUseCases search;

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
                ports.unitOfWork());
        this.locations = LocationUseCases.on(ports.locations(), ports.ids(), with.access, ports.unitOfWork());
        this.catalogue = CatalogueUseCases.on(
                ports.rentables(),
                ports.categories(),
                ports.suppliers(),
                ports.locations(),
                ports.ids(),
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
                with.access,
                clock,
                ports.unitOfWork());
        this.quotes = QuoteUseCases.on(quoteNeeds(with));
        this.payments = PaymentUseCases.on(providers, ports.providerInbox(), clock, ports.unitOfWork());
        this.bookings = BookingUseCases.on(needs(with, providers));
        this.paperwork = PaperworkUseCases.on(paperworkNeeds(with));
        this.review = ReviewUseCases.on(
                ports.bookings(), ports.rentables(), ports.rateCards(), with.access, ports.unitOfWork());
        this.search = SearchUseCases.on(
                ports.locations(),
                ports.rentables(),
                ports.categories(),
                ports.freeRentables(),
                quotes.priceOffers(),
                with.access,
                clock,
                ports.unitOfWork());
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

    /** Rate cards, rules and coupons. */
    public TariffUseCases tariff() {
        return tariff;
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

    private QuoteNeeds quoteNeeds(Builder with) {
        return new QuoteNeeds(
                ports.suppliers(),
                ports.rentables(),
                ports.freeRentables(),
                ports.occupancies(),
                ports.locations(),
                ports.rateCards(),
                ports.pricingRules(),
                ports.coupons(),
                with.exchangeRates,
                ports.quotes(),
                with.signer,
                ports.ids(),
                with.access,
                clock,
                ports.unitOfWork());
    }

    private Needs needs(Builder with, Providers providers) {
        return new Needs(
                ports.bookings(),
                ports.claims(),
                ports.freeRentables(),
                ports.rentables(),
                ports.customers(),
                ports.locations(),
                ports.quotes(),
                quotes.requote(),
                with.signer,
                ports.payments(),
                providers,
                ports.providerInbox(),
                ports.idempotency(),
                ports.ledger(),
                ports.additionalDrivers(),
                ports.chauffeurs(),
                ports.duties(),
                ports.documents(),
                ports.agreements(),
                with.policies,
                ports.outbox(),
                ports.ids(),
                ports.numbers(),
                with.access,
                clock,
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
                bookings.confirmBooking(),
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
        private BookingPolicies policies = BookingPolicies.always(BookingPolicy.DAILY_VEHICLE);
        private List<PaymentProvider> providers = List.of();
        private ExchangeRates exchangeRates = ExchangeRates.NONE;
        private QuoteSigner signer = QuoteSigner.NONE;

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

        /** How bookings are run; vehicles by the day without one. */
        public Builder policies(BookingPolicies other) {
            this.policies = other;
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

        /** Who seals quotes; nobody does without one. */
        public Builder quoteSigner(QuoteSigner other) {
            this.signer = other;
            return this;
        }

        /** Seals for quotes, so that one that was changed in its store is not booked. */
        public Builder sealedBy(Seals seals) {
            return quoteSigner(new SealedQuotes(seals));
        }

        /** The engine, ready. */
        public Rentwright open() {
            return new Rentwright(this);
        }
    }
}
