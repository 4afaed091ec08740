package dev.rentwright.quote;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableCategory;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class QuotePriceService implements QuotePrice {

    /** As many as one place may plausibly have of a category. */
    private static final int MOST = 5_000;

    /** Of other categories, told where nothing of the one is free. */
    private static final int ALTERNATIVES = 3;

    private static final int LOOKED_AT = 30;

    private final QuoteNeeds needs;
    private final QuoteDesk desk;
    private final OfferMaker offers;
    private final MadeFree freed;

    QuotePriceService(QuoteNeeds needs, QuoteDesk desk, OfferMaker offers) {
        this.needs = needs;
        this.desk = desk;
        this.offers = offers;
        this.freed = new MadeFree(needs);
    }

    @Override
    public Outcome<Quote> quote(Command command) {
        needs.access().require(command.actor(), Permission.QUOTE_CREATE);
        if (asksAFavour(command)) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        }
        return needs.unitOfWork().run(() -> desk.inquiry(command).then(inquiry -> quote(command.wanted(), inquiry)));
    }

    /** What nobody may grant themselves: to pay less, or not what others are taxed. */
    private static boolean asksAFavour(Command command) {
        return !command.wishes().discounts().isEmpty()
                || !command.travellers().exemptFrom().isEmpty();
    }

    private Outcome<Quote> quote(Wanted wanted, Inquiry inquiry) {
        Instant now = needs.clock().instant();
        List<Refusal> untimely = RequestedTimes.refusals(inquiry.time(), inquiry.pickup(), inquiry.dropOff(), now);
        if (wanted instanceof Wanted.This one) {
            return desk.rentable(one.rentable())
                    .then(rentable -> both(untimely, offers.offer(inquiry, rentable, offers.reading(Vantage.now(now)))))
                    .map(offer -> desk.keep(inquiry, offer, false, now));
        }
        return untimely.isEmpty()
                ? cheapest(((Wanted.AnyOf) wanted).category(), inquiry, now)
                        .map(offer -> desk.keep(inquiry, offer, true, now))
                : Outcome.refused(untimely);
    }

    private static Outcome<Offer> both(List<Refusal> untimely, Outcome<Offer> offer) {
        List<Refusal> all = new ArrayList<>(untimely);
        all.addAll(offer.refusals());
        return all.isEmpty() ? offer : Outcome.refused(all);
    }

    /** The cheapest that is free, else the one that would be made free, or why there is none. */
    private Outcome<Offer> cheapest(CategoryId category, Inquiry inquiry, Instant now) {
        if (needs.categories().byId(category).filter(known -> !known.active()).isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.ASSET_NOT_OFFERED).with("category", category.value()));
        }
        // Units of one category are let in and out at the same times, unless one of them says otherwise.
        HouseTimes times = needs.stayRules()
                .of(new RuledThing.OfCategory(category))
                .flatMap(StayRules::times)
                .orElse(HouseTimes.USUAL);
        RentalPeriod period = inquiry.in(times).time().period();
        List<RentableId> found = free(Optional.of(category), inquiry, period, now, MOST);
        List<Rentable> some =
                needs.rentables().byIds(found.isEmpty() ? freed.byMovingOthers(category, inquiry, period, now) : found);
        Reading reading = offers.reading(Vantage.now(now));
        reading.prepare(some);
        return Cheapest.of(some.stream().map(rentable -> offers.offer(inquiry, rentable, reading)))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.AVAILABILITY_CONFLICT)
                        .with("category", category.value())
                        .with("start", period.start())
                        .with("end", period.end())
                        .with("alternatives", alternatives(category, inquiry, period, now))));
    }

    /** Of the same kind, for whoever wants a car is not helped by a room. */
    private List<UUID> alternatives(CategoryId category, Inquiry inquiry, RentalPeriod period, Instant now) {
        List<RentableId> free = free(Optional.empty(), inquiry, period, now, LOOKED_AT);
        Optional<RentableKind> kind = needs.categories().byId(category).map(RentableCategory::kind);
        return needs.rentables().byIds(free).stream()
                .filter(rentable -> kind.equals(Optional.of(rentable.kind())))
                .limit(ALTERNATIVES)
                .map(rentable -> rentable.id().value())
                .toList();
    }

    private List<RentableId> free(
            Optional<CategoryId> category, Inquiry inquiry, RentalPeriod period, Instant now, int most) {
        return needs.free()
                .find(new FreeRentables.Query(
                        new Journey(inquiry.pickup().id(), inquiry.dropOff().id()),
                        category,
                        inquiry.time().mode(),
                        period.start(),
                        period.end(),
                        now,
                        most));
    }
}
