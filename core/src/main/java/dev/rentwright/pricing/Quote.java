package dev.rentwright.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A priced offer for one rentable and period, frozen with the plan that it was made by, until it expires (PRC-26, domain
 * P23). It promises the price, not the rentable: that takes a hold.
 *
 * @param id which one
 * @param supplier who offers
 * @param rentable what
 * @param category of what kind
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param period from pickup to return, in the pickup place's zone
 * @param addOns what is taken along
 * @param plan the prices it was made by, frozen
 * @param price the lines and their total
 * @param createdAt when it was made
 * @param expiresAt from when on it is no longer good
 */
public record Quote(
        QuoteId id,
        SupplierId supplier,
        RentableId rentable,
        CategoryId category,
        LocationId pickup,
        LocationId dropOff,
        RentalPeriod period,
        List<ChosenAddOn> addOns,
        RatePlan plan,
        PriceBreakdown price,
        Instant createdAt,
        Instant expiresAt) {

    public Quote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(price, "price");
        addOns = List.copyOf(addOns);
        if (!createdAt.isBefore(expiresAt)) {
            throw new IllegalArgumentException("expected a quote to expire after " + createdAt + ", got " + expiresAt);
        }
    }

    /** True until the instant of expiry, which no longer counts. */
    public boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** What was priced, to price it again with another end. */
    public PriceRequest request() {
        return new PriceRequest(plan, period, !pickup.equals(dropOff), addOns);
    }
}
