package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import java.util.Objects;

/**
 * A rentable with its price, before anything is promised.
 *
 * @param rentable what
 * @param request what was priced
 * @param price its lines
 * @param time what is priced with its instants, by the times of the house
 */
public record Offer(Rentable rentable, PriceRequest request, PriceBreakdown price, AgreedTime time) {

    public Offer {
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(time, "time");
    }
}
