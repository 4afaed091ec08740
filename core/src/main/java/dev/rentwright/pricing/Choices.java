package dev.rentwright.pricing;

import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was chosen with a rental, and what was granted.
 *
 * @param addOns options and insurances, in the order in which they were chosen; each once
 * @param features codes of the rentable's features that cost extra (PRC-15)
 * @param discounts granted, in their order
 * @param coupon at most one (domain P13)
 */
public record Choices(
        List<ChosenAddOn> addOns, List<String> features, List<Discount> discounts, Optional<Coupon> coupon) {

    /** Nothing. */
    public static final Choices NONE = new Choices(List.of(), List.of(), List.of(), Optional.empty());

    public Choices {
        Objects.requireNonNull(coupon, "coupon");
        addOns = List.copyOf(addOns);
        features = List.copyOf(features);
        discounts = List.copyOf(discounts);
        if (addOns.stream().map(ChosenAddOn::code).distinct().count() != addOns.size()) {
            throw new IllegalArgumentException("expected each add-on once, with a quantity, got " + addOns);
        }
        if (features.stream().distinct().count() != features.size()) {
            throw new IllegalArgumentException("expected each feature once, got " + features);
        }
    }

    /** Add-ons, and nothing else. */
    public static Choices of(List<ChosenAddOn> addOns) {
        return new Choices(addOns, List.of(), List.of(), Optional.empty());
    }

    /** Whether an add-on was chosen. */
    public boolean includes(String addOn) {
        return addOns.stream().anyMatch(chosen -> chosen.code().equals(addOn));
    }

    /** The same with discounts. */
    public Choices withDiscounts(Discount... inOrder) {
        return new Choices(addOns, features, List.of(inOrder), coupon);
    }

    /** The same with a coupon. */
    public Choices withCoupon(Coupon one) {
        return new Choices(addOns, features, discounts, Optional.of(one));
    }
}
