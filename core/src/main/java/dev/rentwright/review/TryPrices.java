package dev.rentwright.review;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.time.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rentals of some dates would have brought at other prices, before anybody is charged them. Counted are bookings that
 * became rentals, or are going to; nothing is written.
 */
public interface TryPrices {

    /**
     * Old and new totals, and the laws that the candidate breaks where it is tried on a rental. A rental whose rentable has no whole plan with the candidate is among the refused. Refused with
     * {@code not-found} for a rentable that is unknown.
     */
    Outcome<ShadowReport> tryOut(Command command);

    /**
     * What is tried on what.
     *
     * @param of whose rentals
     * @param starts local dates on which they begin
     * @param card in the place of the rentable's own card; of a category or supplier, in the place of the category's, under the
     *     rentables' own cards
     * @param rules in the place of those that each rental was priced by; empty keeps those
     */
    record Command(Actor actor, Scope of, DateRange starts, RateCard card, Optional<RuleBook> rules) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(starts, "starts");
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(rules, "rules");
        }
    }

    /** Whose rentals are looked at. */
    sealed interface Scope {

        /** Of one rentable. */
        record OfRentable(RentableId rentable) implements Scope {}

        /** Of all of a category. */
        record OfCategory(CategoryId category) implements Scope {}

        /** Of all of a supplier. */
        record OfSupplier(SupplierId supplier) implements Scope {}
    }
}
