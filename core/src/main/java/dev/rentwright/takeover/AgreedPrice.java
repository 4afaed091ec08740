package dev.rentwright.takeover;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.BillingCycle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The price that a record tells, as the only card that there is: so much for each day, night or month that the engine counts,
 * and nothing on top. What is agreed later goes on at it.
 */
record AgreedPrice(RateCard card) implements RateCards {

    /**
     * The card of a price. Refused with {@code invalid-value} where months do not share it in whole cents.
     *
     * @param deposit beside the price
     */
    static Outcome<AgreedPrice> of(Money price, Optional<Money> deposit, Term term) {
        RateCard empty = RateCard.in(price.currency());
        RateCard secured = deposit.map(empty::withDeposit).orElse(empty);
        return term instanceof Term.Months months
                ? byTheMonth(price, months).map(rates -> new AgreedPrice(secured.with(rates)))
                : Outcome.granted(new AgreedPrice(secured.with(RateTier.DAILY, Rate.of(byTheDay(price, term)))));
    }

    private static Outcome<MonthRates> byTheMonth(Money price, Term.Months months) {
        if (price.minorUnits() % months.months() != 0) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "price")
                    .with("expected", "an amount that " + months.months() + " months share")
                    .with("actual", price));
        }
        Optional<Money> month = Optional.of(Money.ofMinor(price.minorUnits() / months.months(), price.currency()));
        return Outcome.granted(new MonthRates(
                months.lease() ? Optional.empty() : month,
                months.lease() ? month : Optional.empty(),
                Optional.of(BillingCycle.ANNIVERSARY)));
    }

    /** To six decimals, which is enough for the days of a rental to come to the price again. */
    private static UnitPrice byTheDay(Money price, Term term) {
        RateCard one = RateCard.in(price.currency())
                .with(RateTier.DAILY, Rate.of(UnitPrice.of(BigDecimal.ONE, price.currency())));
        BigDecimal days = PriceCalculator.price(PriceRequest.of(new RatePlan(one), term))
                .map(AgreedPrice::units)
                .orThrow();
        return UnitPrice.of(
                price.amount().divide(days, UnitPrice.MAX_DECIMALS, RoundingMode.HALF_UP), price.currency());
    }

    private static BigDecimal units(PriceBreakdown price) {
        return price.of(LineKind.RENTAL).stream().map(PriceLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void put(RentableId rentable, RateCard other, Instant at) {
        throw unchangeable();
    }

    @Override
    public void put(CategoryId category, RateCard other, Instant at) {
        throw unchangeable();
    }

    @Override
    public void takeOff(RentableId rentable, Instant at) {
        throw unchangeable();
    }

    private static IllegalStateException unchangeable() {
        return new IllegalStateException("expected nobody to change prices while a booking is taken over");
    }

    @Override
    public Optional<RateCard> of(RentableId rentable) {
        return Optional.of(card);
    }

    @Override
    public Optional<RateCard> of(CategoryId category) {
        return Optional.of(card);
    }

    @Override
    public Optional<RateCard> of(RentableId rentable, Instant asOf) {
        return Optional.of(card);
    }

    @Override
    public Optional<RateCard> of(CategoryId category, Instant asOf) {
        return Optional.of(card);
    }

    @Override
    public Map<CategoryId, RateCard> ofCategories(Collection<CategoryId> categories) {
        return categories.stream().distinct().collect(Collectors.toMap(id -> id, id -> card));
    }

    @Override
    public Map<RentableId, RateCard> effective(Collection<Rentable> rentables) {
        return rentables.stream().map(Rentable::id).distinct().collect(Collectors.toMap(id -> id, id -> card));
    }
}
