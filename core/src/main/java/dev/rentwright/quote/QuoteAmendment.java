package dev.rentwright.quote;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.PriceRequest;
import java.util.Objects;

/**
 * Offers what was agreed before in a changed form, at today's prices (domain L4). Asked by the room that made the agreement,
 * in its unit of work, and after it has asked for permission.
 */
public interface QuoteAmendment {

    /**
     * The offer, not kept anywhere. Refused as {@link QuotePrice} refuses; a start that stays may have passed.
     */
    Outcome<Quote> preview(Agreed agreed, Amendment wished);

    /** Keeps an offer that was made so, because it is accepted now. */
    void keep(Quote accepted);

    /** What was agreed. */
    record Agreed(RentableId rentable, LocationId pickup, LocationId dropOff, AgreedTime time, PriceRequest request) {
        public Agreed {
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(pickup, "pickup");
            Objects.requireNonNull(dropOff, "dropOff");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(request, "request");
        }
    }
}
