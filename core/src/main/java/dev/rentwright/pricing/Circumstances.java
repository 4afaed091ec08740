package dev.rentwright.pricing;

import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.rule.Utilisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was so when the price was made, and is frozen with it (domain P23).
 *
 * @param bookedOn the local date of booking, which a coupon's window asks for (domain P13)
 * @param supplierRate what the supplier changes every price by, -100 percent or more (domain P12, PTY-24)
 * @param utilisation how much was taken (domain P7)
 * @param baseOccupancy how many guests the price of a room or home is for, before extra beds (domain P8)
 * @param tankLitres how much the tank holds, for prepaid fuel (domain P21)
 * @param features codes of what the rentable has, as far as it may cost extra: a card that prices one of them charges it
 *     whether or not it was chosen (PRC-15)
 * @param shownIn at what rate the price is shown in another currency, if it is (domain P19)
 */
public record Circumstances(
        Optional<LocalDate> bookedOn,
        Percentage supplierRate,
        Utilisation utilisation,
        Optional<Integer> baseOccupancy,
        Optional<Integer> tankLitres,
        Set<String> features,
        Optional<ExchangeRate> shownIn) {

    /** Nothing special. */
    public static final Circumstances PLAIN = new Circumstances(
            Optional.empty(),
            Percentage.ZERO,
            Utilisation.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty());

    public Circumstances {
        Objects.requireNonNull(bookedOn, "bookedOn");
        Objects.requireNonNull(utilisation, "utilisation");
        Objects.requireNonNull(shownIn, "shownIn");
        features = Set.copyOf(features);
        if (supplierRate.value().compareTo(BigDecimal.valueOf(-100)) < 0) {
            throw new IllegalArgumentException("expected a supplier rate of -100 percent or more, got " + supplierRate);
        }
        if (baseOccupancy.filter(persons -> persons < 1).isPresent()
                || tankLitres.filter(litres -> litres < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "expected at least one guest and one litre, got " + baseOccupancy + " and " + tankLitres);
        }
    }

    /** The same, booked on a date. */
    public Circumstances bookedOn(LocalDate date) {
        return new Circumstances(
                Optional.of(date), supplierRate, utilisation, baseOccupancy, tankLitres, features, shownIn);
    }

    /** The same with a supplier's rate. */
    public Circumstances withSupplierRate(Percentage rate) {
        return new Circumstances(bookedOn, rate, utilisation, baseOccupancy, tankLitres, features, shownIn);
    }

    /** The same with so much taken. */
    public Circumstances with(Utilisation snapshot) {
        return new Circumstances(bookedOn, supplierRate, snapshot, baseOccupancy, tankLitres, features, shownIn);
    }

    /** The same for a room or home that is priced for so many guests. */
    public Circumstances forGuests(int base) {
        return new Circumstances(bookedOn, supplierRate, utilisation, Optional.of(base), tankLitres, features, shownIn);
    }

    /** The same for a tank of so many litres. */
    public Circumstances withTank(int litres) {
        return new Circumstances(
                bookedOn, supplierRate, utilisation, baseOccupancy, Optional.of(litres), features, shownIn);
    }

    /** The same for a rentable that has these. */
    public Circumstances having(String... codes) {
        return new Circumstances(
                bookedOn, supplierRate, utilisation, baseOccupancy, tankLitres, Set.of(codes), shownIn);
    }

    /** The same, shown in another currency. */
    public Circumstances shownIn(ExchangeRate rate) {
        return new Circumstances(
                bookedOn, supplierRate, utilisation, baseOccupancy, tankLitres, features, Optional.of(rate));
    }
}
