package dev.rentwright.booking;

import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.RatePlan;
import java.util.List;
import java.util.Objects;

/**
 * What was agreed when it was booked, frozen (domain P23).
 *
 * @param quote the offer that was accepted
 * @param request what was priced: plan, rules, time, people and choices
 * @param price the lines and their total
 * @param policy the name of the cancellation policy
 */
public record Terms(QuoteId quote, PriceRequest request, PriceBreakdown price, String policy) {

    public Terms {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(policy, "policy");
    }

    /** The prices it was made by. */
    public RatePlan plan() {
        return request.plan();
    }

    /** What is taken along. */
    public List<ChosenAddOn> addOns() {
        return request.choices().addOns();
    }
}
