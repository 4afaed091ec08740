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
 */
public record Offer(Rentable rentable, PriceRequest request, PriceBreakdown price) {

    public Offer {
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(price, "price");
    }
}
