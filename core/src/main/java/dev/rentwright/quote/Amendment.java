package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Travellers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody would like otherwise than it was agreed; whatever is empty stays (BKG-43).
 *
 * @param rentable another one
 * @param category any of another category, in the place of a rentable (I1)
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param when from when to when
 * @param travellers who comes along; where nobody says how many adults, as many as before
 * @param addOns all that is taken along, instead of all that was
 */
public record Amendment(
        Optional<RentableId> rentable,
        Optional<CategoryId> category,
        Optional<LocationId> pickup,
        Optional<LocationId> dropOff,
        Optional<When> when,
        Optional<TravelParty> travellers,
        Optional<List<ChosenAddOn>> addOns) {

    /** Nothing is to be otherwise. */
    public static final Amendment NONE = new Amendment(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Amendment {
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(category, "category");
        if (rentable.isPresent() && category.isPresent()) {
            throw new IllegalArgumentException("expected another rentable or another category, got both");
        }
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(travellers, "travellers");
        addOns = addOns.map(List::copyOf);
    }

    /** The same for another time. */
    public Amendment at(When other) {
        return new Amendment(rentable, category, pickup, dropOff, Optional.of(other), travellers, addOns);
    }

    /** The same with another rentable. */
    public Amendment of(RentableId other) {
        return new Amendment(Optional.of(other), Optional.empty(), pickup, dropOff, when, travellers, addOns);
    }

    /** The same with any of another category. */
    public Amendment of(CategoryId other) {
        return new Amendment(Optional.empty(), Optional.of(other), pickup, dropOff, when, travellers, addOns);
    }

    /** The same with other things taken along. */
    public Amendment with(List<ChosenAddOn> others) {
        return new Amendment(rentable, category, pickup, dropOff, when, travellers, Optional.of(others));
    }

    /** The same for other people. */
    public Amendment with(Travellers others) {
        return new Amendment(rentable, category, pickup, dropOff, when, Optional.of(TravelParty.of(others)), addOns);
    }

    /** The same between other places. */
    public Amendment between(LocationId from, LocationId to) {
        return new Amendment(rentable, category, Optional.of(from), Optional.of(to), when, travellers, addOns);
    }
}
