package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * Everything that a rentable's price is made from, with nothing left open: a {@link RateCard} laid over its category's. A
 * booking freezes the plan it was priced by (domain P23). Immutable.
 *
 * @param currency of every price
 * @param tiers at least a daily price, or an hourly one alone (domain T12)
 * @param graceMinutes domain T6
 * @param securityDeposit 0 for none
 * @param addOns what may be taken along
 * @param oneWayFee what returning elsewhere costs, if it is allowed
 * @param tax on every taxable line, if any
 * @param mileage how far it may be driven
 * @param fuel how fuel is settled
 */
public record RatePlan(
        CurrencyUnit currency,
        Map<RateTier, Rate> tiers,
        int graceMinutes,
        Money securityDeposit,
        List<AddOn> addOns,
        Optional<Money> oneWayFee,
        Optional<Tax> tax,
        MileageTerms mileage,
        FuelTerms fuel) {

    public RatePlan {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(securityDeposit, "securityDeposit");
        Objects.requireNonNull(oneWayFee, "oneWayFee");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(mileage, "mileage");
        Objects.requireNonNull(fuel, "fuel");
        Map<RateTier, Rate> sorted = new EnumMap<>(RateTier.class);
        sorted.putAll(tiers);
        tiers = Collections.unmodifiableMap(sorted);
        addOns = List.copyOf(addOns);
        if (!tiers.containsKey(RateTier.DAILY) && !tiers.containsKey(RateTier.HOURLY)) {
            throw new IllegalArgumentException("expected a daily or an hourly price, got " + tiers.keySet());
        }
    }

    /** The price of a tier, if the plan has one. */
    public Optional<Rate> rate(RateTier tier) {
        return Optional.ofNullable(tiers.get(tier));
    }

    /** The add-on of that code, if the plan has one. */
    public Optional<AddOn> addOn(String code) {
        return addOns.stream().filter(addOn -> addOn.code().equals(code)).findFirst();
    }

    /** True when it is charged by the hour alone (domain T12). */
    public boolean isHourOnly() {
        return !tiers.containsKey(RateTier.DAILY);
    }
}
