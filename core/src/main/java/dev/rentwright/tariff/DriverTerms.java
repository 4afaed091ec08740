package dev.rentwright.tariff;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What drivers cost beyond the first and outside the usual ages (domain P10). Where nothing is said they cost nothing.
 *
 * @param additional each driver after the first
 * @param young each driver younger than {@code youngUnder} at pickup
 * @param youngUnder 25 by default
 * @param senior each driver of {@code seniorFrom} or more at pickup
 * @param seniorFrom 70 by default
 */
public record DriverTerms(
        Optional<DriverCharge> additional,
        Optional<DriverCharge> young,
        Optional<Integer> youngUnder,
        Optional<DriverCharge> senior,
        Optional<Integer> seniorFrom) {

    /** Nothing is said. */
    public static final DriverTerms NONE =
            new DriverTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The age from which on a driver is young no more (domain P10). */
    public static final int DEFAULT_YOUNG_UNDER = 25;

    /** The age from which on a driver is senior; ours, the rulebook names none. */
    public static final int DEFAULT_SENIOR_FROM = 70;

    public DriverTerms {
        Objects.requireNonNull(additional, "additional");
        Objects.requireNonNull(young, "young");
        Objects.requireNonNull(senior, "senior");
        if (Stream.concat(youngUnder.stream(), seniorFrom.stream()).anyMatch(age -> age < 16 || age > 120)) {
            throw new IllegalArgumentException("expected ages of 16 to 120, got " + youngUnder + " and " + seniorFrom);
        }
    }

    /** Whether a driver of an age costs more for being young. */
    public boolean costsAsYoung(int age) {
        return young.isPresent() && age < youngUnder.orElse(DEFAULT_YOUNG_UNDER);
    }

    /** Whether a driver of an age costs more for being senior. */
    public boolean costsAsSenior(int age) {
        return senior.isPresent() && age >= seniorFrom.orElse(DEFAULT_SENIOR_FROM);
    }

    DriverTerms over(DriverTerms below) {
        return new DriverTerms(
                additional.or(below::additional),
                young.or(below::young),
                youngUnder.or(below::youngUnder),
                senior.or(below::senior),
                seniorFrom.or(below::seniorFrom));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(additional, young, senior)
                .flatMap(Optional::stream)
                .map(charge -> charge.perDay().currency());
    }
}
