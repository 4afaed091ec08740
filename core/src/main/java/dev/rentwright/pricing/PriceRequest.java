package dev.rentwright.pricing;

import dev.rentwright.time.RentalPeriod;
import java.util.List;
import java.util.Objects;

/**
 * What is to be priced.
 *
 * @param plan by which prices
 * @param period from pickup to return
 * @param oneWay whether it comes back elsewhere
 * @param addOns what is taken along, in the order in which it was chosen
 */
public record PriceRequest(RatePlan plan, RentalPeriod period, boolean oneWay, List<ChosenAddOn> addOns) {

    public PriceRequest {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        addOns = List.copyOf(addOns);
        if (addOns.stream().map(ChosenAddOn::code).distinct().count() != addOns.size()) {
            throw new IllegalArgumentException("expected each add-on once, with a quantity, got " + addOns);
        }
    }

    /** A rental that comes back to where it began, with nothing taken along. */
    public static PriceRequest of(RatePlan plan, RentalPeriod period) {
        return new PriceRequest(plan, period, false, List.of());
    }

    /** The same with another end, for repricing an early return (domain L6). */
    public PriceRequest until(java.time.Instant end) {
        return new PriceRequest(plan, period.withEnd(end), oneWay, addOns);
    }
}
