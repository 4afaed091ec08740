package dev.rentwright.testkit.generator;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalClock;
import java.time.DayOfWeek;
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

/** Rate cards and plans on which anything may stand, and their prices by time. */
public final class TariffArbitraries {

    private static final Set<RateTier> BLOCKS_OF_DAYS =
            EnumSet.of(RateTier.WEEKLY, RateTier.BI_WEEKLY, RateTier.MONTHLY);

    private TariffArbitraries() {}

    /** Cards in any currency; anything may be missing, so some make no plan, as a category's card may (CAT-36). */
    public static Arbitrary<RateCard> rateCards() {
        return MoneyArbitraries.inAnyCurrency(TariffArbitraries::rateCards);
    }

    /** Cards in one currency. */
    public static Arbitrary<RateCard> rateCards(CurrencyUnit currency) {
        Arbitrary<Set<RateTier>> tiers = Arbitraries.of(RateTier.class).set().ofMaxSize(RateTier.values().length);
        return cards(currency, timeRates(currency, tiers), monthRates(currency), FeeArbitraries.taxes());
    }

    /** Plans in any currency: by the day, by the hour alone (domain T12), by the month, and by several of these. */
    public static Arbitrary<RatePlan> ratePlans() {
        return MoneyArbitraries.inAnyCurrency(TariffArbitraries::ratePlans);
    }

    /** Plans in one currency. */
    public static Arbitrary<RatePlan> ratePlans(CurrencyUnit currency) {
        Arbitrary<MonthRates> rents = Combinators.combine(MoneyArbitraries.prices(currency), monthRates(currency))
                .as((rent, months) -> new MonthRates(Optional.of(rent), months.lease(), months.cycle()));
        return Arbitraries.frequencyOf(
                Tuple.of(5, plans(currency, byTheDay(), monthRates(currency))),
                Tuple.of(1, plans(currency, Arbitraries.just(Set.of(RateTier.HOURLY)), monthRates(currency))),
                Tuple.of(1, plans(currency, Arbitraries.just(Set.of()), rents)));
    }

    /** Prices by the hour, day and night in one currency, with any tiers. */
    public static Arbitrary<TimeRates> timeRates(CurrencyUnit currency) {
        return timeRates(currency, Arbitraries.of(RateTier.class).set().ofMaxSize(RateTier.values().length));
    }

    /** Rents by the month and under a lease. */
    public static Arbitrary<MonthRates> monthRates(CurrencyUnit currency) {
        Arbitrary<Optional<Money>> rents = MoneyArbitraries.prices(currency).optional(0.5);
        return Combinators.combine(
                        rents, rents, Arbitraries.of(BillingCycle.class).optional(0.5))
                .as(MonthRates::new)
                .withoutEdgeCases();
    }

    /** Prices with and without a discount, which may also be the list price itself or nothing. */
    public static Arbitrary<Rate> rates(CurrencyUnit currency) {
        return Combinators.combine(
                        MoneyArbitraries.unitPrices(currency),
                        MoneyArbitraries.unitPrices(currency).optional(0.5))
                .as((one, other) -> other.map(price -> one.amount().compareTo(price.amount()) < 0
                                ? new Rate(price, Optional.of(one))
                                : new Rate(one, Optional.of(price)))
                        .orElseGet(() -> Rate.of(one)));
    }

    private static Arbitrary<RatePlan> plans(
            CurrencyUnit currency, Arbitrary<Set<RateTier>> tiers, Arbitrary<MonthRates> months) {
        return cards(currency, timeRates(currency, tiers), months, FeeArbitraries.taxesThatGoTogether())
                .map(card -> card.plan().orThrow());
    }

    private static Arbitrary<Set<RateTier>> byTheDay() {
        return Arbitraries.of(RateTier.class).set().map(tiers -> {
            Set<RateTier> withDaily = EnumSet.of(RateTier.DAILY);
            withDaily.addAll(tiers);
            return withDaily;
        });
    }

    private static Arbitrary<RateCard> cards(
            CurrencyUnit currency, Arbitrary<TimeRates> time, Arbitrary<MonthRates> months, Arbitrary<Taxes> taxes) {
        return Combinators.combine(
                        time,
                        months,
                        ExtrasArbitraries.extras(currency),
                        FeeArbitraries.fees(currency),
                        taxes,
                        ReturnArbitraries.returnTerms(currency))
                .as((byTime, byMonth, extras, fees, taxed, returns) ->
                        new RateCard(currency, byTime, byMonth, extras, fees, taxed, returns))
                .withoutEdgeCases();
    }

    private static Arbitrary<TimeRates> timeRates(CurrencyUnit currency, Arbitrary<Set<RateTier>> tiers) {
        Arbitrary<Map<RateTier, Rate>> rates = Combinators.combine(tiers, allTiers(currency))
                .as((some, all) -> some.stream().collect(Collectors.toMap(tier -> tier, all::get)));
        return Combinators.combine(
                        rates,
                        lengths(),
                        Arbitraries.of(Packing.class).optional(0.5),
                        Arbitraries.of(RentalClock.class).optional(0.5),
                        Arbitraries.of(0, 1, 29, 30, 59, 60, 1439).optional(0.5),
                        Arbitraries.of(true, false).optional(0.5),
                        Arbitraries.of(true, false).optional(0.5),
                        byDate(currency))
                .as((prices, lengths, packing, clock, grace, optionsUseGrace, dateBased, dates) -> new TimeRates(
                        prices,
                        lengths,
                        packing,
                        clock,
                        grace,
                        optionsUseGrace,
                        dateBased,
                        dates.prices(),
                        dates.weekend(),
                        dates.weekendDays()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<RateTier, Rate>> allTiers(CurrencyUnit currency) {
        List<RateTier> tiers = List.of(RateTier.values());
        return rates(currency)
                .list()
                .ofSize(tiers.size())
                .map(rates ->
                        tiers.stream().collect(Collectors.toMap(tier -> tier, tier -> rates.get(tiers.indexOf(tier)))));
    }

    /** Mostly the tiers' own lengths, and among others the three days of BookCars (domain P2). */
    private static Arbitrary<Map<RateTier, Integer>> lengths() {
        Arbitrary<Map<RateTier, Integer>> other = Arbitraries.maps(
                        Arbitraries.of(BLOCKS_OF_DAYS),
                        Arbitraries.oneOf(
                                Arbitraries.of(2, 3, 5, 28, 31, 366),
                                Arbitraries.integers().between(2, 40)))
                .ofMinSize(1)
                .ofMaxSize(BLOCKS_OF_DAYS.size());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Map.of())), Tuple.of(1, other));
    }

    private static Arbitrary<ByDate> byDate(CurrencyUnit currency) {
        Arbitrary<UnitPrice> prices = MoneyArbitraries.unitPrices(currency);
        Arbitrary<DatePrice> dated = Combinators.combine(DateArbitraries.dateRanges(), prices)
                .as((dates, price) -> new DatePrice(dates.from(), dates.until().minusDays(1), price));
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(dated.list().ofMaxSize(4), prices.optional(0.5), days.optional(0.5))
                .as(ByDate::new);
    }

    private record ByDate(List<DatePrice> prices, Optional<UnitPrice> weekend, Optional<Set<DayOfWeek>> weekendDays) {}
}
