package dev.rentwright.tariff;

import dev.rentwright.party.DriverRules;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * Who may drive, and what drivers cost beyond the first and outside the usual ages (domain T10, T11, P10). Where nothing is said
 * everybody may whom the vehicle itself takes, and it costs nothing.
 *
 * @param additional each driver after the first
 * @param young each driver younger than {@code youngUnder} at pickup
 * @param youngUnder 25 by default
 * @param senior each driver of {@code seniorFrom} or more at pickup
 * @param seniorFrom 70 by default
 * @param maximumAge full years that nobody who drives may be beyond at pickup; none by default
 * @param minimumLicenceYears full years that whoever drives must have had a licence for at pickup; none by default
 */
public record DriverTerms(
        Optional<DriverCharge> additional,
        Optional<DriverCharge> young,
        Optional<Integer> youngUnder,
        Optional<DriverCharge> senior,
        Optional<Integer> seniorFrom,
        Optional<Integer> maximumAge,
        Optional<Integer> minimumLicenceYears) {

    /** Nothing is said. */
    public static final DriverTerms NONE =
            new DriverTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_LICENCE = 80;

    /** The age from which on a driver is young no more (domain P10). */
    public static final int DEFAULT_YOUNG_UNDER = 25;

    /** The age from which on a driver is senior; ours, the rulebook names none. */
    public static final int DEFAULT_SENIOR_FROM = 70;

    public DriverTerms {
        Objects.requireNonNull(additional, "additional");
        Objects.requireNonNull(young, "young");
        Objects.requireNonNull(senior, "senior");
        Stream.of(youngUnder, seniorFrom, maximumAge)
                .flatMap(Optional::stream)
                .filter(age -> age < 16 || age > 120)
                .forEach(age -> {
                    throw new IllegalArgumentException("expected ages of 16 to 120, got " + age);
                });
        if (minimumLicenceYears
                .filter(years -> years < 0 || years > LONGEST_LICENCE)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "expected 0 to " + LONGEST_LICENCE + " years of licence, got " + minimumLicenceYears.get());
        }
    }

    /** Terms that are only about what drivers cost. */
    public DriverTerms(
            Optional<DriverCharge> additional,
            Optional<DriverCharge> young,
            Optional<Integer> youngUnder,
            Optional<DriverCharge> senior,
            Optional<Integer> seniorFrom) {
        this(additional, young, youngUnder, senior, seniorFrom, Optional.empty(), Optional.empty());
    }

    /** The same, for nobody beyond an age. */
    public DriverTerms withMaximumAge(int age) {
        return new DriverTerms(
                additional, young, youngUnder, senior, seniorFrom, Optional.of(age), minimumLicenceYears);
    }

    /** The same, for those who have had a licence for so many full years. */
    public DriverTerms withMinimumLicenceYears(int years) {
        return new DriverTerms(additional, young, youngUnder, senior, seniorFrom, maximumAge, Optional.of(years));
    }

    /** Who may drive, besides what the vehicle itself asks (domain T10, T11). */
    public DriverRules rules() {
        return new DriverRules(Optional.empty(), maximumAge, minimumLicenceYears);
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
                seniorFrom.or(below::seniorFrom),
                maximumAge.or(below::maximumAge),
                minimumLicenceYears.or(below::minimumLicenceYears));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(additional, young, senior)
                .flatMap(Optional::stream)
                .map(charge -> charge.perDay().currency());
    }
}
