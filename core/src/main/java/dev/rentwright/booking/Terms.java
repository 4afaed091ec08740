package dev.rentwright.booking;

import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.QuoteId;
import dev.rentwright.pricing.RatePlan;
import dev.rentwright.time.RentalPeriod;
import java.util.List;
import java.util.Objects;

/**
 * What was agreed when it was booked, frozen (domain P23).
 *
 * @param quote the offer that was accepted
 * @param addOns what is taken along
 * @param plan the prices it was made by
 * @param price the lines and their total
 * @param policy the name of the cancellation policy
 */
public record Terms(QuoteId quote, List<ChosenAddOn> addOns, RatePlan plan, PriceBreakdown price, String policy) {

    public Terms {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(policy, "policy");
        addOns = List.copyOf(addOns);
    }

    PriceRequest request(RentalPeriod period, boolean oneWay) {
        return new PriceRequest(plan, period, oneWay, addOns);
    }
}
