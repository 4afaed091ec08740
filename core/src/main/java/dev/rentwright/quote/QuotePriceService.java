package dev.rentwright.quote;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Route;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class QuotePriceService implements QuotePrice {

    /** How long a price is good for (domain P23). */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    /** As many as one place may plausibly have of a category. */
    private static final int MOST = 5_000;

    private final Rentables rentables;
    private final FreeRentables free;
    private final Locations locations;
    private final RateCards cards;
    private final Quotes quotes;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    QuotePriceService(
            Rentables rentables,
            FreeRentables free,
            Locations locations,
            RateCards cards,
            Quotes quotes,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.rentables = rentables;
        this.free = free;
        this.locations = locations;
        this.cards = cards;
        this.quotes = quotes;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Quote> quote(Command command) {
        access.require(command.actor(), Permission.QUOTE_CREATE);
        return unitOfWork.run(() -> {
            List<Refusal> unknown = new ArrayList<>();
            Optional<Location> pickup = location(command.pickup(), unknown);
            Optional<Location> dropOff =
                    command.dropOff().equals(command.pickup()) ? pickup : location(command.dropOff(), unknown);
            if (!unknown.isEmpty()) {
                return Outcome.refused(unknown);
            }
            return RequestedTimes.period(command.period(), pickup.orElseThrow(), dropOff.orElseThrow())
                    .then(period -> quote(command, pickup.orElseThrow(), dropOff.orElseThrow(), period));
        });
    }

    private Outcome<Quote> quote(Command command, Location pickup, Location dropOff, RentalPeriod period) {
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(RequestedTimes.refusals(period, pickup, dropOff, now));
        if (command.wanted() instanceof Wanted.AnyOf any) {
            return refusals.isEmpty() ? cheapest(command, any.category(), period, now) : Outcome.refused(refusals);
        }
        RentableId wanted = ((Wanted.This) command.wanted()).rentable();
        Optional<Rentable> rentable = rentables.byId(wanted);
        if (rentable.isEmpty()) {
            return Outcome.refused(unknown("rentable", wanted.value()));
        }
        notOffered(rentable.get(), pickup).ifPresent(refusals::add);
        return refusals.isEmpty()
                ? priced(command, rentable.get(), period).map(offer -> keep(command, offer, now))
                : Outcome.refused(refusals);
    }

    /** The cheapest that is free, or why there is none. */
    private Outcome<Quote> cheapest(Command command, CategoryId category, RentalPeriod period, Instant now) {
        List<RentableId> found = free.find(new FreeRentables.Query(
                command.pickup(), Optional.of(category), period.start(), period.end(), now, MOST));
        return rentables.byIds(found).stream()
                .flatMap(rentable ->
                        priced(command, rentable, period).fold(Stream::of, refusals -> Stream.<Offer>empty()))
                .min(Comparator.<Offer, BigDecimal>comparing(
                                offer -> offer.price().total().amount())
                        .thenComparing(offer -> offer.rentable().id().value()))
                .map(offer -> Outcome.granted(keep(command, offer, now)))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.AVAILABILITY_CONFLICT)
                        .with("category", category.value())
                        .with("start", period.start())
                        .with("end", period.end())));
    }

    private Outcome<Offer> priced(Command command, Rentable rentable, RentalPeriod period) {
        return plan(rentable)
                .map(plan -> PriceRequest.of(plan, period)
                        .with(new Route(rentable.category(), command.pickup(), command.dropOff()))
                        .with(Choices.of(command.addOns())))
                .then(request -> PriceCalculator.price(request).map(price -> new Offer(rentable, request, price)));
    }

    private static Optional<Refusal> notOffered(Rentable rentable, Location pickup) {
        if (rentable.isSellable() && rentable.offeredAt().contains(pickup.id())) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                .with("rentable", rentable.id().value())
                .with("publication", rentable.publication())
                .with("status", rentable.operation())
                .with("location", pickup.code()));
    }

    private Optional<Location> location(LocationId id, List<Refusal> unknown) {
        Optional<Location> found = locations.byId(id);
        if (found.isEmpty()) {
            unknown.add(unknown("location", id.value()));
        }
        return found;
    }

    private Outcome<RatePlan> plan(Rentable rentable) {
        return cards.effective(rentable)
                .map(RateCard::plan)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "rate card")));
    }

    private Quote keep(Command command, Offer offer, Instant now) {
        Instant createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        Quote quote = new Quote(
                new QuoteId(ids.next()),
                offer.rentable().supplier(),
                offer.rentable().id(),
                offer.rentable().category(),
                command.pickup(),
                command.dropOff(),
                offer.request(),
                offer.price(),
                createdAt,
                createdAt.plus(GOOD_FOR));
        quotes.add(quote);
        return quote;
    }

    private static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }

    private record Offer(Rentable rentable, PriceRequest request, PriceBreakdown price) {}
}
