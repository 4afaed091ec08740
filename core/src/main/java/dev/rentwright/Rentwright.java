package dev.rentwright;

import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.PolicyUseCases;
import dev.rentwright.cancellation.CancellationUseCases;
import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.catalogue.stock.TelematicsSource;
import dev.rentwright.damage.DamagePolicy;
import dev.rentwright.damage.DamageUseCases;
import dev.rentwright.feed.FeedUseCases;
import dev.rentwright.feedback.FeedbackUseCases;
import dev.rentwright.fleet.FleetPolicy;
import dev.rentwright.fleet.FleetUseCases;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.intake.IntakeUseCases;
import dev.rentwright.integrity.IntegrityUseCases;
import dev.rentwright.invoicing.InvoiceTerms;
import dev.rentwright.location.LocationUseCases;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentUseCases;
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
import dev.rentwright.takeover.TakeoverUseCases;
import dev.rentwright.tariff.ManageTaxes;
import dev.rentwright.tariff.TariffUseCases;
import dev.rentwright.tariff.TaxPolicy;
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
    private final Wiring wired;

    private Rentwright(Builder with) {
        this.ports = with.ports;
        this.clock = with.clock;
        this.access = with.access;
        this.wired = new Wiring(with);
    }

    /** Begins with the stores; everything else has a default. */
    public static Builder on(Ports ports) {
        return new Builder(ports);
    }

    /** Suppliers and customers. */
    public PartyUseCases parties() {
        return wired.parties;
    }

    /** Places. */
    public LocationUseCases locations() {
        return wired.locations;
    }

    /** Categories and rentables. */
    public CatalogueUseCases catalogue() {
        return wired.catalogue;
    }

    /** Blocks, maintenance windows, transfers and the view of the stock. */
    public FleetUseCases fleet() {
        return wired.fleet;
    }

    /** What is asked of a stay. */
    public StayUseCases stays() {
        return wired.stays;
    }

    /** What giving up costs. */
    public CancellationUseCases cancellation() {
        return wired.cancellation;
    }

    /** How suppliers want their bookings run. */
    public PolicyUseCases policies() {
        return wired.policies;
    }

    /** Rate cards, rules and coupons. */
    public TariffUseCases tariff() {
        return wired.tariff;
    }

    /** A rentable taken in with its price. */
    public IntakeUseCases intake() {
        return wired.intake;
    }

    /** Quotes. */
    public QuoteUseCases quotes() {
        return wired.quotes;
    }

    /** Providers' messages. */
    public PaymentUseCases payments() {
        return wired.payments;
    }

    /** The rental, from request to settlement. */
    public BookingUseCases bookings() {
        return wired.bookings;
    }

    /** The kinds of work that come due by themselves, for whoever schedules them. */
    public List<DueWork> dueWork() {
        return Stream.of(
                        wired.bookings.runDueWork().kinds(),
                        wired.fleet.dueWork(),
                        wired.damage.dueWork(),
                        wired.waitlist.dueWork(),
                        wired.catalogue.dueWork())
                .flatMap(List::stream)
                .toList();
    }

    /** What was damaged, who pays, and the repair. */
    public DamageUseCases damage() {
        return wired.damage;
    }

    /** What customers say of what they rented. */
    public FeedbackUseCases feedback() {
        return wired.feedback;
    }

    /** Who waits for what is taken, and is offered it when it is free. */
    public WaitlistUseCases waitlist() {
        return wired.waitlist;
    }

    /** When something is taken, as calendars tell it. */
    public FeedUseCases feeds() {
        return wired.feeds;
    }

    /** What another system booked, taken over. */
    public TakeoverUseCases takeovers() {
        return wired.takeovers;
    }

    /** Agreements, documents, drivers and chauffeurs of a rental. */
    public PaperworkUseCases paperwork() {
        return wired.paperwork;
    }

    /** What other prices would have brought. */
    public ReviewUseCases review() {
        return wired.review;
    }

    /** What is free, with prices. */
    public SearchUseCases search() {
        return wired.search;
    }

    /** Whether everything that is kept is true. */
    public IntegrityUseCases integrity() {
        return wired.integrity;
    }

    /** The stores that it stands on, for reading. */
    public Ports ports() {
        return ports;
    }

    /** The names of its payment providers, the preferred one first. */
    public List<String> providers() {
        return wired.providers;
    }

    /** The clock that it reads. */
    public Clock clock() {
        return clock;
    }

    /** Who may do what; whoever reads a store beside the use cases asks it first. */
    public AccessPolicy access() {
        return access;
    }

    /** Collects what the engine is opened with. */
    public static final class Builder {

        final Ports ports;
        Clock clock = Clock.systemUTC();
        AccessPolicy access = AccessPolicy.permissive();
        CataloguePolicy catalogue = CataloguePolicy.OPEN;
        Optional<TelematicsSource> devices = Optional.empty();
        FleetPolicy fleet = FleetPolicy.DEFAULT;
        DamagePolicy damage = DamagePolicy.USUAL;
        BookingPolicies policies = BookingPolicies.USUAL;
        List<PaymentProvider> providers = List.of();
        ExchangeRates exchangeRates = ExchangeRates.NONE;
        Optional<TaxPolicy> taxes = Optional.empty();
        QuoteSigner signer = QuoteSigner.NONE;
        Duration quotesGoodFor = QuoteNeeds.GOOD_FOR;
        BackDating backDating = BackDating.USUAL;
        Duration waitlistOffers = Duration.ofMinutes(30);
        InvoiceTerms invoiceTerms = InvoiceTerms.USUAL;

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
