package dev.rentwright.testkit.generator;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rate cards, plans, requests, lines and prices. */
public final class PricingArbitraries {

    private static final long FARTHEST = 500;
    private static final int MOST_PIECES = 5;

    private PricingArbitraries() {}

    /** Cards in any currency; tiers are chosen freely, so some make no plan, as a category's card may (CAT-36). */
    public static Arbitrary<RateCard> rateCards() {
        return MoneyArbitraries.currencies().flatMap(PricingArbitraries::rateCards);
    }

    /** Cards in one currency. */
    public static Arbitrary<RateCard> rateCards(CurrencyUnit currency) {
        return cards(currency, Arbitraries.of(RateTier.class).set().ofMaxSize(RateTier.values().length));
    }

    /** Plans in any currency: by the day with any other tiers, or by the hour alone (domain T12). */
    public static Arbitrary<RatePlan> ratePlans() {
        return MoneyArbitraries.currencies().flatMap(PricingArbitraries::ratePlans);
    }

    /** Plans in one currency. */
    public static Arbitrary<RatePlan> ratePlans(CurrencyUnit currency) {
        Arbitrary<Set<RateTier>> byTheDay = Arbitraries.of(RateTier.class).set().map(tiers -> {
            Set<RateTier> withDaily = EnumSet.of(RateTier.DAILY);
            withDaily.addAll(tiers);
            return withDaily;
        });
        Arbitrary<Set<RateTier>> tiers =
                Arbitraries.frequencyOf(Tuple.of(5, byTheDay), Tuple.of(1, Arbitraries.just(Set.of(RateTier.HOURLY))));
        return cards(currency, tiers).map(card -> card.plan().orThrow());
    }

    /** Requests that have a price: one way only where the plan has a fee for it, add-ons only if they are offered. */
    public static Arbitrary<PriceRequest> priceRequests() {
        return ratePlans().flatMap(PricingArbitraries::priceRequests);
    }

    /** Requests that have a price by one plan. */
    public static Arbitrary<PriceRequest> priceRequests(RatePlan plan) {
        Arbitrary<RentalPeriod> periods = PeriodArbitraries.periods();
        Arbitrary<Boolean> oneWay =
                plan.oneWayFee().isPresent() ? Arbitraries.of(false, true) : Arbitraries.just(false);
        return Combinators.combine(periods, oneWay, chosen(plan))
                .as((period, elsewhere, addOns) -> new PriceRequest(plan, period, elsewhere, addOns));
    }

    /** Prices as the calculator makes them. */
    public static Arbitrary<PriceBreakdown> priceBreakdowns() {
        return priceRequests().map(request -> PriceCalculator.price(request).orThrow());
    }

    /** Lines of every kind and unit whose amount is their quantity times their unit price, rounded once. */
    public static Arbitrary<PriceLine> priceLines() {
        return MoneyArbitraries.currencies().flatMap(PricingArbitraries::priceLines);
    }

    /** Lines in one currency. */
    public static Arbitrary<PriceLine> priceLines(CurrencyUnit currency) {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(FARTHEST))
                .ofScale(3);
        return Combinators.combine(
                        Arbitraries.of(LineKind.class),
                        Arbitraries.of(LineUnit.class),
                        quantities,
                        MoneyArbitraries.unitPrices(currency),
                        Arbitraries.of(true, false))
                .as(PricingArbitraries::line);
    }

    private static PriceLine line(LineKind kind, LineUnit unit, BigDecimal quantity, UnitPrice price, boolean taxable) {
        Money amount = price.times(Fraction.of(quantity), Rounding.HALF_UP);
        return new PriceLine(kind, kind.name(), quantity, unit, price, amount, taxable, false, false, Optional.empty());
    }

    private static Arbitrary<RateCard> cards(CurrencyUnit currency, Arbitrary<Set<RateTier>> tierSets) {
        Arbitrary<Map<RateTier, Rate>> tiers = tierSets.flatMap(
                set -> rates(currency).list().ofSize(set.size()).map(rates -> zip(List.copyOf(set), rates)));
        Arbitrary<Optional<Integer>> grace =
                Arbitraries.of(0, 1, 29, 30, 59, 60, 1439).optional();
        Arbitrary<Optional<Money>> amounts = MoneyArbitraries.prices(currency).optional();
        return Combinators.combine(
                        tiers,
                        grace,
                        amounts,
                        addOns(currency),
                        amounts,
                        taxes().optional(),
                        mileage(currency).optional(),
                        fuel(currency).optional())
                .as((rates, minutes, deposit, extras, oneWayFee, tax, mileage, fuel) ->
                        new RateCard(currency, rates, minutes, deposit, extras, oneWayFee, tax, mileage, fuel));
    }

    private static Map<RateTier, Rate> zip(List<RateTier> tiers, List<Rate> rates) {
        return tiers.stream().collect(Collectors.toMap(tier -> tier, tier -> rates.get(tiers.indexOf(tier))));
    }

    /** With and without a discount, which may also be the list price itself or nothing. */
    private static Arbitrary<Rate> rates(CurrencyUnit currency) {
        return Combinators.combine(
                        MoneyArbitraries.unitPrices(currency),
                        MoneyArbitraries.unitPrices(currency).optional())
                .as((one, other) -> other.map(price -> one.amount().compareTo(price.amount()) < 0
                                ? new Rate(price, Optional.of(one))
                                : new Rate(one, Optional.of(price)))
                        .orElseGet(() -> Rate.of(one)));
    }

    private static Arbitrary<Tax> taxes() {
        Arbitrary<Percentage> rates = Arbitraries.oneOf(
                Arbitraries.of("0", "7", "19", "8.875").map(Percentage::of), MoneyArbitraries.percentages());
        return Combinators.combine(rates, Arbitraries.of(false, true))
                .as((rate, inclusive) -> new Tax("VAT", rate, inclusive));
    }

    private static Arbitrary<List<AddOn>> addOns(CurrencyUnit currency) {
        return Arbitraries.of("CHILD_SEAT", "NAVIGATION", "ROOF_BOX", "SNOW_CHAINS")
                .set()
                .ofMaxSize(3)
                .flatMap(codes -> Combinators.combine(codes.stream()
                                .sorted()
                                .map(code -> addOn(code, currency))
                                .toList())
                        .as(addOns -> addOns));
    }

    private static Arbitrary<AddOn> addOn(String code, CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.of(AddOnCharging.class),
                        Arbitraries.of(AddOnAvailability.class),
                        MoneyArbitraries.unitPrices(currency),
                        MoneyArbitraries.prices(currency).optional())
                .as((charging, availability, price, cap) -> new AddOn(code, code, charging, availability, price, cap));
    }

    private static Arbitrary<List<ChosenAddOn>> chosen(RatePlan plan) {
        List<String> offered = plan.addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .toList();
        if (offered.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Integer> pieces = Arbitraries.integers().between(1, MOST_PIECES);
        return Combinators.combine(Arbitraries.of(offered).set(), pieces)
                .as((codes, count) ->
                        codes.stream().map(code -> new ChosenAddOn(code, count)).toList());
    }

    private static Arbitrary<MileageTerms> mileage(CurrencyUnit currency) {
        Arbitrary<Long> kilometres = Arbitraries.longs().between(0, FARTHEST);
        Arbitrary<UnitPrice> prices = MoneyArbitraries.unitPrices(currency);
        return Arbitraries.oneOf(
                Arbitraries.just(new MileageTerms.Unlimited()),
                Combinators.combine(kilometres, prices).as(MileageTerms.PerRental::kilometres),
                Combinators.combine(kilometres, prices).as(MileageTerms.PerDay::kilometres));
    }

    private static Arbitrary<FuelTerms> fuel(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                Arbitraries.just(new FuelTerms.FreeTank()),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                MoneyArbitraries.unitPrices(currency),
                                MoneyArbitraries.prices(currency).optional())
                        .as(FuelTerms.ChargeMissing::withoutTolerance));
    }
}
