package dev.rentwright;

import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.policy.PolicyUseCases;
import dev.rentwright.cancellation.CancellationUseCases;
import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.catalogue.stock.CatalogueNeeds;
import dev.rentwright.damage.DamageNeeds;
import dev.rentwright.damage.DamageUseCases;
import dev.rentwright.feed.FeedNeeds;
import dev.rentwright.feed.FeedUseCases;
import dev.rentwright.feedback.FeedbackUseCases;
import dev.rentwright.fleet.FleetNeeds;
import dev.rentwright.fleet.FleetUseCases;
import dev.rentwright.fleet.MakeWay;
import dev.rentwright.fleet.Parking;
import dev.rentwright.fleet.Turnarounds;
import dev.rentwright.intake.IntakeUseCases;
import dev.rentwright.integrity.IntegrityUseCases;
import dev.rentwright.location.LocationUseCases;
import dev.rentwright.paperwork.PaperworkNeeds;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentUseCases;
import dev.rentwright.payment.Providers;
import dev.rentwright.quote.QuoteNeeds;
import dev.rentwright.quote.QuoteUseCases;
import dev.rentwright.review.ReviewUseCases;
import dev.rentwright.search.SearchUseCases;
import dev.rentwright.stay.StayUseCases;
import dev.rentwright.takeover.TakeoverNeeds;
import dev.rentwright.takeover.TakeoverUseCases;
import dev.rentwright.tariff.TariffUseCases;
import dev.rentwright.waitlist.WaitlistNeeds;
import dev.rentwright.waitlist.WaitlistUseCases;
import java.time.Clock;
import java.util.List;

/** Hands each room what it needs: the stores, and the use cases of other rooms. Where the engine is put together. */
final class Wiring {

    private final Rentwright.Builder with;
    private final Ports ports;
    private final Clock clock;
    final List<String> providers;
    final PartyUseCases parties;
    final LocationUseCases locations;
    final CatalogueUseCases catalogue;
    final FleetUseCases fleet;
    final StayUseCases stays;
    final CancellationUseCases cancellation;
    final PolicyUseCases policies;
    final TariffUseCases tariff;
    final IntakeUseCases intake;
    final QuoteUseCases quotes;
    final PaymentUseCases payments;
    final BookingUseCases bookings;
    final PaperworkUseCases paperwork;
    final ReviewUseCases review;
    final SearchUseCases search;
    final IntegrityUseCases integrity;
    final WaitlistUseCases waitlist;
    final DamageUseCases damage;
    final FeedbackUseCases feedback;
    final FeedUseCases feeds;
    final TakeoverUseCases takeovers;

    Wiring(Rentwright.Builder with) {
        this.with = with;
        this.ports = with.ports;
        this.clock = with.clock;
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
        this.quotes = QuoteUseCases.on(quoteNeeds());
        this.payments = PaymentUseCases.on(providers, ports.providerInbox(), clock, ports.unitOfWork());
        Needs needs = needs(providers);
        this.bookings = BookingUseCases.on(needs);
        this.takeovers = TakeoverUseCases.on(new TakeoverNeeds(quoteNeeds(), needs, ports.externalReferences()));
        this.fleet = FleetUseCases.on(fleetNeeds(BookingUseCases.makeWay(needs)));
        this.damage = DamageUseCases.on(damageNeeds());
        this.waitlist = WaitlistUseCases.on(waitlistNeeds());
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
        this.paperwork = PaperworkUseCases.on(paperworkNeeds());
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

    private FleetNeeds fleetNeeds(MakeWay makeWay) {
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

    private QuoteNeeds quoteNeeds() {
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

    private Needs needs(Providers providers) {
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

    private DamageNeeds damageNeeds() {
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

    private WaitlistNeeds waitlistNeeds() {
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

    private PaperworkNeeds paperworkNeeds() {
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
}
