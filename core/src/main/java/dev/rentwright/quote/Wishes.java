package dev.rentwright.quote;

import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.tariff.Discount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * What somebody would like with a rental.
 *
 * @param addOns options and insurances; each once
 * @param features codes of the rentable's features that cost extra
 * @param discounts granted by staff, in their order; whoever grants one needs the permission {@code booking:override}
 * @param coupon the code of a coupon of the supplier
 * @param shownIn a currency in which the price is to be shown beside its own (domain P19)
 */
public record Wishes(
        List<ChosenAddOn> addOns,
        List<String> features,
        List<Discount> discounts,
        Optional<String> coupon,
        Optional<CurrencyUnit> shownIn) {

    /** Nothing. */
    public static final Wishes NONE = of(List.of());

    public Wishes {
        Objects.requireNonNull(coupon, "coupon");
        Objects.requireNonNull(shownIn, "shownIn");
        addOns = List.copyOf(addOns);
        features = List.copyOf(features);
        discounts = List.copyOf(discounts);
    }

    /** Add-ons, and nothing else. */
    public static Wishes of(List<ChosenAddOn> addOns) {
        return new Wishes(addOns, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same with discounts that staff grants. */
    public Wishes granted(Discount... inOrder) {
        return new Wishes(addOns, features, List.of(inOrder), coupon, shownIn);
    }

    /** The same with a coupon. */
    public Wishes withCoupon(String code) {
        return new Wishes(addOns, features, discounts, Optional.of(code), shownIn);
    }

    /** The same, shown in a currency. */
    public Wishes shownIn(CurrencyUnit currency) {
        return new Wishes(addOns, features, discounts, coupon, Optional.of(currency));
    }
}
