package dev.rentwright.quote;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What any unit of a category is offered for. */
final class CategoryOffers {

    /** As many as one place may plausibly have of a category. */
    private static final int MOST = 5_000;

    /** Of other categories, told where nothing of the one is free. */
    private static final int ALTERNATIVES = 3;

    private static final int LOOKED_AT = 30;

    private final QuoteNeeds needs;
    private final OfferMaker offers;
    private final MadeFree freed;

    CategoryOffers(QuoteNeeds needs, OfferMaker offers) {
        this.needs = needs;
        this.offers = offers;
        this.freed = new MadeFree(needs);
    }

    /**
     * The cheapest that is free, else the one that would be made free, or why there is none.
     *
     * @param only whose, where it matters
     */
    Outcome<Offer> cheapest(CategoryId category, Optional<SupplierId> only, Inquiry inquiry, Vantage vantage) {
        if (needs.categories().byId(category).filter(known -> !known.active()).isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.ASSET_NOT_OFFERED).with("category", category.value()));
        }
        // Units of one category are let in and out at the same times, unless one of them says otherwise.
        HouseTimes times = needs.stayRules()
                .of(new RuledThing.OfCategory(category))
                .flatMap(StayRules::times)
                .orElse(HouseTimes.USUAL);
        Instant now = vantage.at();
        RentalPeriod period = inquiry.in(times).time().period();
        List<Rentable> found = of(only, free(Optional.of(category), inquiry, period, now, MOST));
        List<Rentable> some = found.isEmpty()
                ? needs.rentables().byIds(freed.byMovingOthers(category, only, inquiry, period, now))
                : found;
        Reading reading = offers.reading(vantage);
        reading.prepare(some);
        return Cheapest.of(some.stream().map(rentable -> offers.offer(inquiry, rentable, reading)))
                .orElseGet(() -> Outcome.refused(Refusal.of(freed.shortage(category, only, inquiry, period, now))
                        .with("category", category.value())
                        .with("start", period.start())
                        .with("end", period.end())
                        .with("alternatives", alternatives(category, inquiry, period, now))));
    }

    private List<Rentable> of(Optional<SupplierId> only, List<RentableId> ids) {
        return needs.rentables().byIds(ids).stream()
                .filter(rentable -> only.filter(supplier -> !supplier.equals(rentable.supplier()))
                        .isEmpty())
                .toList();
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
