package dev.rentwright.pricing;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import dev.rentwright.time.RentalPeriod;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class QuotePriceService implements QuotePrice {

    /** How long a price is good for (domain P23). */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Rentables rentables;
    private final Locations locations;
    private final RateCards cards;
    private final Quotes quotes;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    QuotePriceService(
            Rentables rentables,
            Locations locations,
            RateCards cards,
            Quotes quotes,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.rentables = rentables;
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
            Optional<Rentable> rentable = rentables.byId(command.rentable());
            Optional<Location> pickup = locations.byId(command.pickup());
            Optional<Location> dropOff = locations.byId(command.dropOff());
            if (rentable.isEmpty() || pickup.isEmpty() || dropOff.isEmpty()) {
                return Outcome.refused(unknown(command, rentable.isEmpty(), pickup.isEmpty(), dropOff.isEmpty()));
            }
            return RequestedTimes.period(command.period(), pickup.get(), dropOff.get())
                    .then(period -> quote(command, rentable.get(), pickup.get(), dropOff.get(), period));
        });
    }

    private Outcome<Quote> quote(
            Command command, Rentable rentable, Location pickup, Location dropOff, RentalPeriod period) {
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(RequestedTimes.refusals(period, pickup, dropOff, now));
        if (!rentable.isSellable() || !rentable.offeredAt().contains(pickup.id())) {
            refusals.add(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                    .with("rentable", rentable.id().value())
                    .with("publication", rentable.publication())
                    .with("status", rentable.operation())
                    .with("location", pickup.code()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean oneWay = !pickup.id().equals(dropOff.id());
        return plan(rentable)
                .then(plan -> PriceCalculator.price(new PriceRequest(plan, period, oneWay, command.addOns()))
                        .map(price -> keep(command, rentable, period, plan, price, now)));
    }

    private Outcome<RatePlan> plan(Rentable rentable) {
        return cards.effective(rentable)
                .map(RateCard::plan)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "rate card")));
    }

    private Quote keep(
            Command command, Rentable rentable, RentalPeriod period, RatePlan plan, PriceBreakdown price, Instant now) {
        Instant createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        Quote quote = new Quote(
                new QuoteId(ids.next()),
                rentable.supplier(),
                rentable.id(),
                rentable.category(),
                command.pickup(),
                command.dropOff(),
                period,
                command.addOns(),
                plan,
                price,
                createdAt,
                createdAt.plus(GOOD_FOR));
        quotes.add(quote);
        return quote;
    }

    private static List<Refusal> unknown(Command command, boolean rentable, boolean pickup, boolean dropOff) {
        List<Refusal> refusals = new ArrayList<>();
        if (rentable) {
            refusals.add(unknown("rentable", command.rentable().value()));
        }
        if (pickup) {
            refusals.add(unknown("location", command.pickup().value()));
        }
        if (dropOff && !command.dropOff().equals(command.pickup())) {
            refusals.add(unknown("location", command.dropOff().value()));
        }
        return refusals;
    }

    private static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
