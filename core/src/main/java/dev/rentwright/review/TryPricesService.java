package dev.rentwright.review;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Bookings;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.TaxPolicy;
import dev.rentwright.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class TryPricesService implements TryPrices {

    private static final int PAGE = 100;

    private final Bookings bookings;
    private final Rentables rentables;
    private final RateCards cards;
    private final TaxPolicy taxes;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    TryPricesService(
            Bookings bookings,
            Rentables rentables,
            RateCards cards,
            TaxPolicy taxes,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.bookings = bookings;
        this.rentables = rentables;
        this.cards = cards;
        this.taxes = taxes;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<ShadowReport> tryOut(Command command) {
        access.require(command.actor(), Permission.PRICING_MANAGE);
        Map<Class<?>, PriceRequest> kinds = new LinkedHashMap<>();
        Outcome<ShadowReport> report = unitOfWork.run(() -> command.of() instanceof Scope.OfRentable one
                        && rentables.byId(one.rentable()).isEmpty()
                ? Outcome.<ShadowReport>refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", one.rentable().value()))
                : Outcome.granted(report(command, kinds)));
        // Thousands of rentals are tried, for which nobody keeps a transaction open.
        return report.map(found -> found.with(kinds.values().stream()
                .flatMap(kind -> CardCheck.of(kind).stream())
                .distinct()
                .toList()));
    }

    private ShadowReport report(Command command, Map<Class<?>, PriceRequest> kinds) {
        Bookings.Sold sold = sold(command.of(), command.starts());
        ShadowReport report = new ShadowReport(List.of(), List.of());
        Page<Booking> page = bookings.sold(sold, new Page.Request(1, PAGE));
        report = report.plus(report(command, page.items(), kinds));
        while (page.request().number() < page.lastPage()) {
            page = bookings.sold(sold, new Page.Request(page.request().number() + 1, PAGE));
            report = report.plus(report(command, page.items(), kinds));
        }
        return report;
    }

    private ShadowReport report(Command command, List<Booking> some, Map<Class<?>, PriceRequest> kinds) {
        Map<RentableId, Rentable> known =
                rentables
                        .byIds(some.stream()
                                .flatMap(booking -> booking.rentable().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Rentable::id, rentable -> rentable));
        return some.stream()
                .filter(booking -> command.starts().contains(booking.period().startDate()))
                .map(booking -> report(command, booking, booking.rentable().map(known::get), kinds))
                .reduce(new ShadowReport(List.of(), List.of()), ShadowReport::plus);
    }

    private ShadowReport report(
            Command command, Booking booking, Optional<Rentable> rentable, Map<Class<?>, PriceRequest> kinds) {
        PastPrice past = PastPrice.of(booking);
        return plan(command, booking, rentable)
                .fold(
                        plan -> {
                            Candidate candidate = new Candidate(plan, command.rules());
                            ShadowReport tried = ShadowPricing.over(List.of(past), candidate);
                            if (!tried.repriced().isEmpty()) {
                                kinds.putIfAbsent(past.request().term().getClass(), candidate.like(past.request()));
                            }
                            return tried;
                        },
                        refusals -> new ShadowReport(
                                List.of(), List.of(new ShadowReport.Refused(past.booking(), past.total(), refusals))));
    }

    /** With the taxes that were said beside the card when it was booked. */
    private Outcome<RatePlan> plan(Command command, Booking booking, Optional<Rentable> rentable) {
        return card(command, booking.category(), rentable)
                .taxedBy(taxes.at(booking.supplier(), booking.pickup(), booking.createdAt()))
                .plan();
    }

    /** One that is not assigned yet is priced by the card of its category. */
    private RateCard card(Command command, CategoryId category, Optional<Rentable> rentable) {
        if (command.of() instanceof Scope.OfRentable) {
            return cards.of(category).map(command.card()::over).orElse(command.card());
        }
        return rentable.flatMap(one -> cards.of(one.id()))
                .map(own -> own.over(command.card()))
                .orElse(command.card());
    }

    /** A day wider at both ends than any zone needs; local dates are compared afterwards. */
    private static Bookings.Sold sold(Scope of, DateRange starts) {
        return new Bookings.Sold(
                of instanceof Scope.OfRentable one ? Optional.of(one.rentable()) : Optional.empty(),
                of instanceof Scope.OfCategory many ? Optional.of(many.category()) : Optional.empty(),
                of instanceof Scope.OfSupplier all ? Optional.of(all.supplier()) : Optional.empty(),
                utc(starts.from().minusDays(1)),
                utc(starts.until().plusDays(1)));
    }

    private static Instant utc(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
