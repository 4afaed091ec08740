package dev.rentwright.tariff;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where rate cards are kept: at most one per rentable and one per category counts at a time, and those that counted before
 * can still be read.
 */
public interface RateCards {

    /** Puts a card on a rentable, in the place of the one it had; that one counted until this instant. */
    void put(RentableId rentable, RateCard card, Instant at);

    /** Puts a card on a category, in the place of the one it had; that one counted until this instant. */
    void put(CategoryId category, RateCard card, Instant at);

    /** Takes a rentable's own card off it; that one counted until this instant. Nothing happens to one without. */
    void takeOff(RentableId rentable, Instant at);

    /** The rentable's own card, if it has one. */
    Optional<RateCard> of(RentableId rentable);

    /** The category's card, if it has one. */
    Optional<RateCard> of(CategoryId category);

    /** The rentable's own card as it stood: the last that was put at or before the instant, if it was not taken off by then. */
    Optional<RateCard> of(RentableId rentable, Instant asOf);

    /** The category's card as it stood: the last that was put at or before the instant. */
    Optional<RateCard> of(CategoryId category, Instant asOf);

    /** The cards of those categories that have one. */
    Map<CategoryId, RateCard> ofCategories(Collection<CategoryId> categories);

    /** The cards that count for many rentables at once, each laid over its category's; those without any are left out. */
    Map<RentableId, RateCard> effective(Collection<Rentable> rentables);

    /** The card that counts for a rentable: its own, laid over its category's. */
    default Optional<RateCard> effective(Rentable rentable) {
        return laid(of(rentable.id()), of(rentable.category()));
    }

    /** The card that counted for a rentable at an instant, by the category that it has today. */
    default Optional<RateCard> effective(Rentable rentable, Instant asOf) {
        return laid(of(rentable.id(), asOf), of(rentable.category(), asOf));
    }

    private static Optional<RateCard> laid(Optional<RateCard> own, Optional<RateCard> category) {
        return own.map(card -> category.map(card::over).orElse(card)).or(() -> category);
    }
}
