package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.RatePlan;
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
 * @param request what was priced: plan, rules, time, people and choices, frozen
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
        PriceRequest request,
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
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(price, "price");
        if (!createdAt.isBefore(expiresAt)) {
            throw new IllegalArgumentException("expected a quote to expire after " + createdAt + ", got " + expiresAt);
        }
    }

    /** True until the instant of expiry, which no longer counts. */
    public boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The prices it was made by. */
    public RatePlan plan() {
        return request.plan();
    }

    /** What is taken along. */
    public List<ChosenAddOn> addOns() {
        return request.choices().addOns();
    }

    /** From pickup to return, in the pickup place's zone. */
    public RentalPeriod period() {
        return ((Term.Hire) request.term()).period();
    }
}
