package dev.rentwright.quote;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import java.util.Objects;

/**
 * Offers what was agreed before in a changed form, at today's prices or at those of then (domain L4). Asked by the room that made the agreement,
 * in its unit of work, and after it has asked for permission.
 */
public interface QuoteAmendment {

    /**
     * The offer, not kept anywhere. Refused as {@link QuotePrice} refuses; a start that stays may have passed.
     */
    Outcome<Quote> preview(Agreed agreed, Amendment wished);

    /**
     * What was agreed, for another end at its frozen plan (domain L4, P23): by the rules that were frozen, and those that were
     * not because they could not matter before that end, as they stood when the quote was made.
     *
     * @param accepted the quote that it was agreed by
     */
    PriceRequest atFrozenPlan(QuoteId accepted, PriceRequest agreed, Term term);

    /** Keeps an offer that was made so, because it is accepted now. */
    void keep(Quote accepted);

    /** What was agreed, and by what it keeps others off. */
    record Agreed(
            RentableId rentable,
            LocationId pickup,
            LocationId dropOff,
            AgreedTime time,
            PriceRequest request,
            ClaimReference claim) {
        public Agreed {
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(pickup, "pickup");
            Objects.requireNonNull(dropOff, "dropOff");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(claim, "claim");
        }
    }
}
