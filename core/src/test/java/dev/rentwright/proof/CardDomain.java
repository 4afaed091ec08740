package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.ReturnTerms;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rate cards over every feature, each section simple or full. */
final class CardDomain {

    private final CurrencyUnit currency;
    private final ChargesDomain charges;

    CardDomain(CurrencyUnit currency) {
        this.currency = currency;
        this.charges = new ChargesDomain(this);
    }

    Arbitrary<RateCard> cards() {
        return Combinators.combine(time(), months(), extras(), charges.fees(), charges.taxes(), fuel())
                .as((time, months, extras, fees, taxes, fuel) -> RateCard.in(currency)
                        .with(time)
                        .with(months)
                        .with(extras)
                        .with(fees)
                        .with(taxes)
                        .with(fuel))
                .filter(card -> card.plan().isGranted());
    }

    /** In minor units, and rarely with a decimal or two more. */
    Arbitrary<UnitPrice> price(int least, int most) {
        int digits = currency.getDefaultFractionDigits();
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 1), Tuple.of(1, 3)))
                .as((minor, more) -> new UnitPrice(minor, digits + more, currency));
    }

    Arbitrary<Money> money(int least, int most) {
        return Arbitraries.integers().between(least, most).map(minor -> Money.ofMinor(minor, currency));
    }

    private Arbitrary<TimeRates> time() {
        Arbitrary<Map<RateTier, Integer>> lengths = Combinators.combine(
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.integers().between(20, 40))
                .as((week, fortnight, month) ->
                        Map.of(RateTier.WEEKLY, week, RateTier.BI_WEEKLY, fortnight, RateTier.MONTHLY, month));
        Arbitrary<Counting> counting = Combinators.combine(
                        Arbitraries.of(Packing.class).optional(),
                        Arbitraries.of(RentalClock.class).optional(),
                        Arbitraries.of(0, 15, 59, 1439).optional(0.3),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false).optional(0.3))
                .as(Counting::new);
        Arbitrary<Optional<Set<DayOfWeek>>> weekend =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3).optional(0.3);
        return Combinators.combine(
                        tiers(),
                        Arbitraries.oneOf(Arbitraries.just(Map.<RateTier, Integer>of()), lengths),
                        counting,
                        datePrice().list().ofMaxSize(3),
                        price(0, 20_000).optional(),
                        weekend)
                .as((tiers, own, count, dated, weekendPrice, weekendDays) -> new TimeRates(
                        tiers,
                        own,
                        count.packing(),
                        count.clock(),
                        count.grace(),
                        count.optionsUseGrace(),
                        count.dateBased(),
                        dated,
                        weekendPrice,
                        weekendDays));
    }

    private Arbitrary<Map<RateTier, Rate>> tiers() {
        Arbitrary<Boolean> byTheHour = Arbitraries.integers().between(0, 9).map(one -> one == 9);
        return Combinators.combine(
                        rate(1, 2_000).optional(0.7),
                        rate(100, 9_999),
                        rate(500, 60_000).optional(),
                        rate(1_000, 100_000).optional(),
                        rate(2_000, 200_000).optional(),
                        byTheHour)
                .as((hourly, daily, weekly, fortnightly, monthly, alone) -> {
                    Map<RateTier, Rate> tiers = new EnumMap<>(RateTier.class);
                    hourly.ifPresent(rate -> tiers.put(RateTier.HOURLY, rate));
                    if (alone && hourly.isPresent()) {
                        return tiers;
                    }
                    tiers.put(RateTier.DAILY, daily);
                    weekly.ifPresent(rate -> tiers.put(RateTier.WEEKLY, rate));
                    fortnightly.ifPresent(rate -> tiers.put(RateTier.BI_WEEKLY, rate));
                    monthly.ifPresent(rate -> tiers.put(RateTier.MONTHLY, rate));
                    return tiers;
                });
    }

    private Arbitrary<Rate> rate(int least, int most) {
        return Combinators.combine(price(least, most), Arbitraries.integers().between(0, 299))
                .as((list, off) -> new Rate(
                        list,
                        off < 100
                                ? Optional.of(new UnitPrice(list.unscaled() * off / 100, list.scale(), currency))
                                : Optional.empty()));
    }

    private Arbitrary<DatePrice> datePrice() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 380),
                        Arbitraries.integers().between(0, 20),
                        price(0, 20_000))
                .as((from, days, price) -> {
                    LocalDate first = LocalDate.parse("2026-01-01").plusDays(from);
                    return new DatePrice(first, first.plusDays(days), price);
                });
    }

    private Arbitrary<MonthRates> months() {
        return Combinators.combine(
                        money(100, 500_000),
                        money(0, 500_000),
                        Arbitraries.of(BillingCycle.class).optional())
                .as((monthly, lease, cycle) -> new MonthRates(Optional.of(monthly), Optional.of(lease), cycle));
    }

    private Arbitrary<Extras> extras() {
        Arbitrary<List<AddOn>> addOns = Arbitraries.of("SEAT", "GPS", "BREAKFAST", "METER", "CDW", "THEFT", "FULL")
                .set()
                .ofMaxSize(6)
                .flatMap(codes -> Combinators.combine(
                                codes.stream().map(this::addOn).toList())
                        .as(all -> all));
        Arbitrary<List<Feature>> features = Combinators.combine(price(0, 2_000), price(0, 2_000))
                .as((one, other) -> List.of(new Feature("AUTOMATIC", one), new Feature("SEA_VIEW", other)));
        return Combinators.combine(
                        addOns,
                        Arbitraries.oneOf(Arbitraries.just(List.<Feature>of()), features),
                        price(0, 5_000).optional(),
                        drivers())
                .as(Extras::new);
    }

    private Arbitrary<AddOn> addOn(String code) {
        AddOnKind kind = Set.of("CDW", "THEFT", "FULL").contains(code) ? AddOnKind.INSURANCE : AddOnKind.OPTION;
        return Combinators.combine(
                        Arbitraries.of(AddOnCharging.class),
                        Arbitraries.of(AddOnAvailability.PRICED, AddOnAvailability.PRICED, AddOnAvailability.INCLUDED),
                        price(0, 3_000),
                        money(0, 20_000).optional())
                .as((charging, availability, price, cap) ->
                        new AddOn(code, code, kind, charging, availability, price, cap));
    }

    private Arbitrary<DriverTerms> drivers() {
        Arbitrary<Optional<DriverCharge>> charge = Combinators.combine(
                        price(0, 2_000), money(0, 20_000).optional())
                .as(DriverCharge::new)
                .optional();
        return Combinators.combine(
                        charge,
                        charge,
                        Arbitraries.of(21, 26).optional(),
                        charge,
                        Arbitraries.of(65, 75).optional())
                .as(DriverTerms::new);
    }

    private Arbitrary<ReturnTerms> fuel() {
        return price(0, 300)
                .map(litre -> new FuelTerms.Prepaid(litre, Optional.empty()))
                .optional(0.2)
                .map(terms -> terms.map(ReturnTerms.NONE::with).orElse(ReturnTerms.NONE));
    }

    /** In ten-thousandths of a percent. */
    static Arbitrary<Percentage> percent(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .map(parts -> Percentage.of(BigDecimal.valueOf(parts, Percentage.MAX_DECIMALS)));
    }

    private record Counting(
            Optional<Packing> packing,
            Optional<RentalClock> clock,
            Optional<Integer> grace,
            Optional<Boolean> optionsUseGrace,
            Optional<Boolean> dateBased) {}
}
