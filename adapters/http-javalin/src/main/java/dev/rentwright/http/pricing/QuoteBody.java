package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What is to be priced: one rentable, or the cheapest that is free of a category.")
record QuoteBody(
        @Says("A vehicle's id; this or a category.") Optional<UUID> rentableId,
        @Says("A category's id; this or a rentable.") Optional<UUID> categoryId,
        @NotNull UUID pickupLocationId,

        @Says("Where it comes back; the pickup place when left out.")
        Optional<UUID> returnLocationId,

        @Says(value = "Local time at the pickup place.", example = "2030-07-01T10:00") @NotNull
        Moment pickupAt,

        @Says(value = "Local time at the return place.", example = "2030-07-04T10:00") @NotNull
        Moment returnAt,

        Optional<@Size(max = 50) List<@Valid @NotNull ChosenAddOnBody>> addOns) {

    QuotePrice.Command command(Actor actor) {
        LocationId pickup = new LocationId(pickupLocationId);
        return new QuotePrice.Command(
                actor,
                wanted(),
                pickup,
                returnLocationId.map(LocationId::new).orElse(pickup),
                new RequestedPeriod(pickupAt, returnAt),
                chosen());
    }

    private Wanted wanted() {
        if (rentableId.isPresent() == categoryId.isPresent()) {
            throw ProblemException.invalid(
                    "/rentableId", "either rentableId or categoryId", rentableId.isPresent() ? "both" : "neither");
        }
        return rentableId
                .<Wanted>map(id -> new Wanted.This(new RentableId(id)))
                .orElseGet(() -> new Wanted.AnyOf(new CategoryId(categoryId.orElseThrow())));
    }

    private List<ChosenAddOn> chosen() {
        List<ChosenAddOn> chosen =
                addOns.orElse(List.of()).stream().map(ChosenAddOnBody::chosen).toList();
        List<String> codes = chosen.stream().map(ChosenAddOn::code).toList();
        if (codes.stream().distinct().count() != codes.size()) {
            throw ProblemException.invalid("/addOns", "each add-on once, with a quantity", codes);
        }
        return chosen;
    }
}
