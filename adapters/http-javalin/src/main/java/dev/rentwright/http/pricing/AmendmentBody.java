package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be otherwise than it was agreed. */
@Says("What is to be otherwise than it was agreed; whatever is left out stays.")
public record AmendmentBody(
        @Says("Another rentable of the same supplier.") Optional<UUID> rentableId,

        @Says("Any of another category of the same supplier, in the place of rentableId.")
        Optional<UUID> categoryId,

        Optional<UUID> pickupLocationId,
        Optional<UUID> returnLocationId,

        @Says(value = "Local time at the pickup place; with returnAt.", example = "2030-07-01T10:00")
        Optional<Moment> pickupAt,

        @Says(value = "Local time at the return place; with pickupAt.", example = "2030-07-04T10:00")
        Optional<Moment> returnAt,

        @Says("In the place of pickupAt and returnAt.") Optional<@Valid NightsBody> nights,
        @Says("In the place of pickupAt and returnAt.") Optional<@Valid StayMonthsBody> months,
        Optional<@Valid TravellersBody> travellers,

        @Says("All that is taken along, in the place of all that was.")
        Optional<@Size(max = 50) List<@Valid @NotNull ChosenAddOnBody>> addOns) {

    /** As the trade takes it. */
    public Amendment amendment() {
        Place place = Place.body();
        if (rentableId.isPresent() && categoryId.isPresent()) {
            throw ProblemException.invalid(place.pointer(), "rentableId or categoryId", "both of them");
        }
        return new Amendment(
                rentableId.map(RentableId::new),
                categoryId.map(CategoryId::new),
                pickupLocationId.map(LocationId::new),
                returnLocationId.map(LocationId::new),
                when(place),
                place.one("travellers", travellers, TravellersBody::party),
                addOns.map(some -> chosen(place)));
    }

    private List<ChosenAddOn> chosen(Place place) {
        List<ChosenAddOn> chosen = place.each("addOns", addOns, (body, at) -> body.chosen());
        WishList.eachOnce(
                place.at("addOns"), chosen.stream().map(ChosenAddOn::code).toList());
        return chosen;
    }

    private Optional<When> when(Place place) {
        boolean timed = pickupAt.isPresent() || returnAt.isPresent();
        if ((timed ? 1 : 0) + (nights.isPresent() ? 1 : 0) + (months.isPresent() ? 1 : 0) > 1) {
            throw ProblemException.invalid(
                    place.pointer(), "pickupAt and returnAt, or nights, or months", "more than one of them");
        }
        if (timed) {
            return Optional.of(new When.Times(new RequestedPeriod(
                    pickupAt.orElseThrow(() -> place.at("pickupAt").missing("a local time")),
                    returnAt.orElseThrow(() -> place.at("returnAt").missing("a local time")))));
        }
        return place.<NightsBody, When>one("nights", nights, NightsBody::when)
                .or(() -> place.<StayMonthsBody, When>one("months", months, StayMonthsBody::when));
    }
}
