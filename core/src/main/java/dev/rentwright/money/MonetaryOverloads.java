package dev.rentwright.money;

import javax.money.MonetaryAmount;

/**
 * The second and third spellings that JSR 354 has for one operation, each led back to the one that {@link Money}
 * decides: numbers of any class, and {@link Money#compareTo}.
 */
interface MonetaryOverloads extends MonetaryAmount {

    @Override
    Money multiply(Number factor);

    @Override
    Money divide(Number divisor);

    @Override
    Money divideToIntegralValue(Number divisor);

    @Override
    Money[] divideAndRemainder(Number divisor);

    @Override
    default Money multiply(double factor) {
        return multiply((Number) factor);
    }

    @Override
    default Money divide(long divisor) {
        return divide((Number) divisor);
    }

    @Override
    default Money divide(double divisor) {
        return divide((Number) divisor);
    }

    @Override
    default Money remainder(long divisor) {
        return remainder((Number) divisor);
    }

    @Override
    default Money remainder(double divisor) {
        return remainder((Number) divisor);
    }

    @Override
    default Money remainder(Number divisor) {
        return divideAndRemainder(divisor)[1];
    }

    @Override
    default Money divideToIntegralValue(long divisor) {
        return divideToIntegralValue((Number) divisor);
    }

    @Override
    default Money divideToIntegralValue(double divisor) {
        return divideToIntegralValue((Number) divisor);
    }

    @Override
    default Money[] divideAndRemainder(long divisor) {
        return divideAndRemainder((Number) divisor);
    }

    @Override
    default Money[] divideAndRemainder(double divisor) {
        return divideAndRemainder((Number) divisor);
    }

    @Override
    default boolean isGreaterThan(MonetaryAmount other) {
        return compareTo(other) > 0;
    }

    @Override
    default boolean isGreaterThanOrEqualTo(MonetaryAmount other) {
        return compareTo(other) >= 0;
    }

    @Override
    default boolean isLessThan(MonetaryAmount other) {
        return compareTo(other) < 0;
    }

    @Override
    default boolean isLessThanOrEqualTo(MonetaryAmount other) {
        return compareTo(other) <= 0;
    }

    @Override
    default boolean isEqualTo(MonetaryAmount other) {
        return compareTo(other) == 0;
    }
}
