package dev.rentwright.booking;

import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
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
 * @param policy what giving up costs, as it stood then (POL-01)
 * @param inputs how such bookings were run then, by rentable, supplier and house (REC-10)
 */
public record Terms(
        QuoteId quote, PriceRequest request, PriceBreakdown price, CancellationPolicy policy, PolicyInputs inputs) {

    /** The add-on with which a change in its free period costs no fee, sold per booking (PRC-16, POL-04). */
    public static final String FREE_AMENDMENTS = "FREE_AMENDMENTS";

    /** The add-on with which giving up in its free period costs nothing, sold per booking (PRC-16, POL-03). */
    public static final String FREE_CANCELLATION = "FREE_CANCELLATION";

    public Terms {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(inputs, "inputs");
    }

    /** The prices it was made by. */
    public RatePlan plan() {
        return request.plan();
    }

    /** What is taken along. */
    public List<ChosenAddOn> addOns() {
        return request.choices().addOns();
    }

    /** Whether an add-on was bought. */
    public boolean includes(String addOn) {
        return request.choices().includes(addOn);
    }

    /** How its time is counted. */
    public RentalMode mode() {
        if (request.term() instanceof Term.Months months) {
            return months.lease() ? RentalMode.LEASE : RentalMode.MONTHLY;
        }
        return RentalMode.DAILY;
    }

    /** What giving up costs in its mode. */
    public ModeRules rules() {
        return policy.in(mode());
    }

    /** The same at another price. */
    public Terms at(QuoteId otherQuote, PriceRequest otherRequest, PriceBreakdown otherPrice) {
        return new Terms(otherQuote, otherRequest, otherPrice, policy, inputs);
    }
}
