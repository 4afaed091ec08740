package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * The prices that stand on a rentable or on a category. What a rentable's card leaves out is its category's, field by
 * field (REC-14, CAT-36). Immutable.
 *
 * @param currency of every price on the card
 * @param tiers what a unit of each tier costs
 * @param graceMinutes free minutes after a whole rental day, 0 to 1439 (domain T6)
 * @param securityDeposit refundable, outside the total (domain P17)
 * @param addOns what may be taken along
 * @param oneWayFee what returning elsewhere costs, 0 included; without one, one-way rentals are refused (domain P11)
 * @param tax on every taxable line
 * @param mileage how far it may be driven
 * @param fuel how fuel is settled
 */
public record RateCard(
        CurrencyUnit currency,
        Map<RateTier, Rate> tiers,
        Optional<Integer> graceMinutes,
        Optional<Money> securityDeposit,
        List<AddOn> addOns,
        Optional<Money> oneWayFee,
        Optional<Tax> tax,
        Optional<MileageTerms> mileage,
        Optional<FuelTerms> fuel) {

    /** Minutes after a whole rental day for which nothing is due when a card says nothing (domain T6). */
    static final int DEFAULT_GRACE_MINUTES = 29;

    public RateCard {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(mileage, "mileage");
        Objects.requireNonNull(fuel, "fuel");
        Map<RateTier, Rate> sorted = new EnumMap<>(RateTier.class);
        sorted.putAll(tiers);
        tiers = Collections.unmodifiableMap(sorted);
        addOns = List.copyOf(addOns);
        if (graceMinutes.filter(minutes -> minutes < 0 || minutes > 1439).isPresent()) {
            throw new IllegalArgumentException("expected 0 to 1439 minutes of grace, got " + graceMinutes.get());
        }
        if (addOns.stream().map(AddOn::code).distinct().count() != addOns.size()) {
            throw new IllegalArgumentException("expected each add-on once, got "
                    + addOns.stream().map(AddOn::code).toList());
        }
        if (Stream.concat(securityDeposit.stream(), oneWayFee.stream()).anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(
                    "expected a deposit and a one-way fee of 0 or more, got " + securityDeposit + " and " + oneWayFee);
        }
        for (CurrencyUnit other : currencies(sorted, addOns, securityDeposit, oneWayFee, mileage, fuel)) {
            if (!other.equals(currency)) {
                throw new IllegalArgumentException("expected every price in " + currency + ", got one in " + other);
            }
        }
    }

    /** An empty card in a currency; add prices to it. */
    public static RateCard in(CurrencyUnit currency) {
        return new RateCard(
                currency,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A card with a daily price, as in {@code RateCard.daily("50.00", "EUR")}. */
    public static RateCard daily(String amount, String currency) {
        UnitPrice price = UnitPrice.of(amount, currency);
        return in(price.currency()).with(RateTier.DAILY, Rate.of(price));
    }

    /** The same card with a price for a tier, in the card's currency. */
    public RateCard with(RateTier tier, String amount) {
        return with(tier, Rate.of(UnitPrice.of(amount, currency.getCurrencyCode())));
    }

    /** The same card with a price for a tier. */
    public RateCard with(RateTier tier, Rate rate) {
        Map<RateTier, Rate> more = new EnumMap<>(RateTier.class);
        more.putAll(tiers);
        more.put(tier, rate);
        return new RateCard(currency, more, graceMinutes, securityDeposit, addOns, oneWayFee, tax, mileage, fuel);
    }

    /** The same card with a security deposit. */
    public RateCard withDeposit(Money deposit) {
        return new RateCard(currency, tiers, graceMinutes, Optional.of(deposit), addOns, oneWayFee, tax, mileage, fuel);
    }

    /** The same card with add-ons. */
    public RateCard withAddOns(AddOn... more) {
        return new RateCard(
                currency, tiers, graceMinutes, securityDeposit, List.of(more), oneWayFee, tax, mileage, fuel);
    }

    /** The same card with a fee for returning elsewhere. */
    public RateCard withOneWayFee(Money fee) {
        return new RateCard(
                currency, tiers, graceMinutes, securityDeposit, addOns, Optional.of(fee), tax, mileage, fuel);
    }

    /** The same card with a tax. */
    public RateCard withTax(Tax newTax) {
        return new RateCard(
                currency, tiers, graceMinutes, securityDeposit, addOns, oneWayFee, Optional.of(newTax), mileage, fuel);
    }

    /** The same card with other mileage terms. */
    public RateCard withMileage(MileageTerms terms) {
        return new RateCard(
                currency, tiers, graceMinutes, securityDeposit, addOns, oneWayFee, tax, Optional.of(terms), fuel);
    }

    /** The same card with other fuel terms. */
    public RateCard withFuel(FuelTerms terms) {
        return new RateCard(
                currency, tiers, graceMinutes, securityDeposit, addOns, oneWayFee, tax, mileage, Optional.of(terms));
    }

    /** This card with everything that it leaves out taken from another; one in another currency has nothing to give. */
    public RateCard over(RateCard below) {
        if (!below.currency.equals(currency)) {
            return this;
        }
        Map<RateTier, Rate> merged = new EnumMap<>(RateTier.class);
        merged.putAll(below.tiers);
        merged.putAll(tiers);
        return new RateCard(
                currency,
                merged,
                graceMinutes.or(below::graceMinutes),
                securityDeposit.or(below::securityDeposit),
                addOns.isEmpty() ? below.addOns : addOns,
                oneWayFee.or(below::oneWayFee),
                tax.or(below::tax),
                mileage.or(below::mileage),
                fuel.or(below::fuel));
    }

    /** The whole plan, or {@code rate.incomplete} when neither a daily nor only an hourly price is there (domain T12). */
    public Outcome<RatePlan> plan() {
        boolean hourOnly = tiers.keySet().equals(java.util.Set.of(RateTier.HOURLY));
        if (!tiers.containsKey(RateTier.DAILY) && !hourOnly) {
            return Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE)
                    .with("missing", "daily")
                    .with("priced", names()));
        }
        return Outcome.granted(new RatePlan(
                currency,
                tiers,
                graceMinutes.orElse(DEFAULT_GRACE_MINUTES),
                securityDeposit.orElse(Money.zero(currency)),
                addOns,
                oneWayFee,
                tax,
                mileage.orElse(new MileageTerms.Unlimited()),
                fuel.orElse(new FuelTerms.FreeTank())));
    }

    private List<String> names() {
        return tiers.keySet().stream().map(RateTier::name).toList();
    }

    private static List<CurrencyUnit> currencies(
            Map<RateTier, Rate> tiers,
            List<AddOn> addOns,
            Optional<Money> deposit,
            Optional<Money> oneWayFee,
            Optional<MileageTerms> mileage,
            Optional<FuelTerms> fuel) {
        Stream<CurrencyUnit> prices = Stream.concat(
                tiers.values().stream().map(rate -> rate.list().currency()),
                addOns.stream().map(addOn -> addOn.price().currency()));
        Stream<CurrencyUnit> amounts =
                Stream.concat(deposit.stream(), oneWayFee.stream()).map(Money::currency);
        Stream<CurrencyUnit> terms = Stream.concat(
                mileage.stream().flatMap(RateCard::currencyOf), fuel.stream().flatMap(RateCard::currencyOf));
        return Stream.of(prices, amounts, terms).flatMap(stream -> stream).toList();
    }

    private static Stream<CurrencyUnit> currencyOf(MileageTerms terms) {
        if (terms instanceof MileageTerms.PerRental perRental) {
            return Stream.of(perRental.perKilometre().currency());
        }
        return terms instanceof MileageTerms.PerDay perDay
                ? Stream.of(perDay.perKilometre().currency())
                : Stream.empty();
    }

    private static Stream<CurrencyUnit> currencyOf(FuelTerms terms) {
        if (terms instanceof FuelTerms.ChargeMissing missing) {
            return Stream.concat(
                    Stream.of(missing.perLitre().currency()),
                    missing.refuellingFee().stream().map(Money::currency));
        }
        return Stream.empty();
    }
}
