package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What is settled when a rental comes back or changes (domain L4, L6, P20, P21).
 *
 * @param mileage how far it may be driven; as far as one likes by default
 * @param fuel how fuel is settled; never a charge by default
 * @param late a fee for lateness, none by default
 * @param early a fee for an early return, 0 by default
 * @param lateStay what a late check-out costs; half the last night until 18:00 and all of it later by default
 * @param amendment a fee for a change inside the last 48 hours, 0 by default (domain L4)
 */
public record ReturnTerms(
        Optional<MileageTerms> mileage,
        Optional<FuelTerms> fuel,
        Optional<LateFee> late,
        Optional<LateStay> lateStay,
        Optional<Money> early,
        Optional<Money> amendment) {

    /** Nothing is said. */
    public static final ReturnTerms NONE = new ReturnTerms(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ReturnTerms {
        Objects.requireNonNull(mileage, "mileage");
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(late, "late");
        Objects.requireNonNull(lateStay, "lateStay");
        if (Stream.concat(early.stream(), amendment.stream()).anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("expected fees of 0 or more, got " + early + " and " + amendment);
        }
    }

    /** The same with other mileage terms. */
    public ReturnTerms with(MileageTerms terms) {
        return new ReturnTerms(Optional.of(terms), fuel, late, lateStay, early, amendment);
    }

    /** The same with other fuel terms. */
    public ReturnTerms with(FuelTerms terms) {
        return new ReturnTerms(mileage, Optional.of(terms), late, lateStay, early, amendment);
    }

    /** The same with a fee for lateness. */
    public ReturnTerms with(LateFee fee) {
        return new ReturnTerms(mileage, fuel, Optional.of(fee), lateStay, early, amendment);
    }

    /** The same with other terms for a late check-out. */
    public ReturnTerms with(LateStay terms) {
        return new ReturnTerms(mileage, fuel, late, Optional.of(terms), early, amendment);
    }

    ReturnTerms over(ReturnTerms below) {
        return new ReturnTerms(
                mileage.or(below::mileage),
                fuel.or(below::fuel),
                late.or(below::late),
                lateStay.or(below::lateStay),
                early.or(below::early),
                amendment.or(below::amendment));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(
                        mileage.stream().flatMap(terms -> terms.currency().stream()),
                        fuel.stream().flatMap(terms -> terms.currency().stream()),
                        late.stream().map(fee -> fee.perDay().currency()),
                        early.stream().map(Money::currency),
                        amendment.stream().map(Money::currency))
                .flatMap(stream -> stream);
    }
}
