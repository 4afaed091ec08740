package dev.rentwright.tariff;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where rate cards are kept: at most one per rentable and one per category. */
public interface RateCards {

    /** Puts a card on a rentable, in the place of the one it had. */
    void put(RentableId rentable, RateCard card);

    /** Puts a card on a category, in the place of the one it had. */
    void put(CategoryId category, RateCard card);

    /** The rentable's own card, if it has one. */
    Optional<RateCard> of(RentableId rentable);

    /** The category's card, if it has one. */
    Optional<RateCard> of(CategoryId category);

    /** The cards that count for many rentables at once, each laid over its category's; those without any are left out. */
    Map<RentableId, RateCard> effective(Collection<Rentable> rentables);

    /** The card that counts for a rentable: its own, laid over its category's. */
    default Optional<RateCard> effective(Rentable rentable) {
        Optional<RateCard> category = of(rentable.category());
        return of(rentable.id()).map(own -> category.map(own::over).orElse(own)).or(() -> category);
    }
}
