package dev.rentwright.testkit.generator;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LateFee;
import dev.rentwright.tariff.LateStay;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.ReturnTerms;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is settled at the return: distance, fuel, lateness, changes. */
public final class ReturnArbitraries {

    private static final long FARTHEST = 500;

    private ReturnArbitraries() {}

    /** Terms of every sort, or none. */
    public static Arbitrary<ReturnTerms> returnTerms(CurrencyUnit currency) {
        Arbitrary<Optional<Money>> fees = MoneyArbitraries.prices(currency).optional(0.5);
        return Combinators.combine(
                        mileageTerms(currency).optional(0.5),
                        fuelTerms(currency).optional(0.5),
                        lateFees(currency).optional(0.5),
                        lateStays().optional(0.3),
                        fees,
                        fees)
                .as(ReturnTerms::new)
                .withoutEdgeCases();
    }

    /** A part of the last night until some hour, also none of it and all. */
    public static Arbitrary<LateStay> lateStays() {
        return Combinators.combine(
                        Arbitraries.of("0", "25", "33.3333", "50", "100").map(Percentage::of),
                        Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, 30)))
                .as(LateStay::new);
    }

    /** As far as one likes, per rental and per day, in kilometres and miles. */
    public static Arbitrary<MileageTerms> mileageTerms(CurrencyUnit currency) {
        Arbitrary<Long> allowances = Arbitraries.longs().between(0, FARTHEST);
        Arbitrary<DistanceUnit> units = Arbitraries.of(DistanceUnit.class);
        Arbitrary<UnitPrice> prices = MoneyArbitraries.unitPrices(currency);
        return Arbitraries.oneOf(
                Arbitraries.just(new MileageTerms.Unlimited()),
                Combinators.combine(allowances, units, prices).as(MileageTerms.PerRental::new),
                Combinators.combine(allowances, units, prices).as(MileageTerms.PerDay::new));
    }

    /** A free tank, missing fuel charged with and without tolerance, a tank sold at the booking. */
    public static Arbitrary<FuelTerms> fuelTerms(CurrencyUnit currency) {
        Arbitrary<UnitPrice> perLitre = MoneyArbitraries.unitPrices(currency);
        Arbitrary<Optional<Money>> fees = MoneyArbitraries.prices(currency).optional(0.5);
        Arbitrary<Optional<BigDecimal>> tolerances =
                Arbitraries.of("0", "0.5", "2", "10.25").map(BigDecimal::new).optional(0.5);
        return Arbitraries.oneOf(
                Arbitraries.just(new FuelTerms.FreeTank()),
                Combinators.combine(Arbitraries.of(true, false), perLitre, fees, tolerances)
                        .as(FuelTerms.ChargeMissing::new),
                Combinators.combine(perLitre, fees).as(FuelTerms.Prepaid::new));
    }

    /** Fees for lateness: at once or after some hours, for one day or many. */
    public static Arbitrary<LateFee> lateFees(CurrencyUnit currency) {
        return Combinators.combine(
                        MoneyArbitraries.prices(currency), Arbitraries.of(0, 1, 3, 24), Arbitraries.of(1, 2, 7, 30))
                .as(LateFee::new);
    }
}
