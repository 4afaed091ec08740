package dev.rentwright.money;

import javax.money.MonetaryAmount;

/**
 * The second and third spellings that JSR 354 has for one operation, each led back to the one that {@link Money}
 * decides: numbers of any class, and {@link Money#compareTo}. A class and not an interface, because the compiler then
 * gives {@code Money} public methods of its own, which a host's expression language can find by reflection.
 */
abstract class MonetaryOverloads implements MonetaryAmount {

    MonetaryOverloads() {}

    @Override
    public abstract Money multiply(Number factor);

    @Override
    public abstract Money divide(Number divisor);

    @Override
    public abstract Money divideToIntegralValue(Number divisor);

    @Override
    public abstract Money[] divideAndRemainder(Number divisor);

    @Override
    public Money multiply(double factor) {
        return multiply((Number) factor);
    }

    @Override
    public Money divide(long divisor) {
        return divide((Number) divisor);
    }

    @Override
    public Money divide(double divisor) {
        return divide((Number) divisor);
    }

    @Override
    public Money remainder(long divisor) {
        return remainder((Number) divisor);
    }

    @Override
    public Money remainder(double divisor) {
        return remainder((Number) divisor);
    }

    @Override
    public Money remainder(Number divisor) {
        return divideAndRemainder(divisor)[1];
    }

    @Override
    public Money divideToIntegralValue(long divisor) {
        return divideToIntegralValue((Number) divisor);
    }

    @Override
    public Money divideToIntegralValue(double divisor) {
        return divideToIntegralValue((Number) divisor);
    }

    @Override
    public Money[] divideAndRemainder(long divisor) {
        return divideAndRemainder((Number) divisor);
    }

    @Override
    public Money[] divideAndRemainder(double divisor) {
        return divideAndRemainder((Number) divisor);
    }

    @Override
    public boolean isGreaterThan(MonetaryAmount other) {
        return compareTo(other) > 0;
    }

    @Override
    public boolean isGreaterThanOrEqualTo(MonetaryAmount other) {
        return compareTo(other) >= 0;
    }

    @Override
    public boolean isLessThan(MonetaryAmount other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean isLessThanOrEqualTo(MonetaryAmount other) {
        return compareTo(other) <= 0;
    }

    @Override
    public boolean isEqualTo(MonetaryAmount other) {
        return compareTo(other) == 0;
    }
}
