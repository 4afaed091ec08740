package dev.rentwright.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryException;
import javax.money.NumberValue;
import javax.money.UnknownCurrencyException;

/**
 * Makes amounts for JSR 354 code that does not know {@link Money} by name (roundings, conversions). Starts from an
 * amount, so currency and number are always set.
 */
final class MoneyFactory implements MonetaryAmountFactory<Money> {

    private CurrencyUnit currency;
    private BigDecimal number;

    MoneyFactory(Money start) {
        this.currency = start.currency();
        this.number = start.amount();
    }

    @Override
    public Class<? extends MonetaryAmount> getAmountType() {
        return Money.class;
    }

    /**
     * The currency of this code, a current one.
     *
     * @throws UnknownCurrencyException where {@link Currencies#of} refuses the code
     */
    @Override
    public MoneyFactory setCurrency(String code) {
        try {
            return setCurrency(Currencies.of(code));
        } catch (IllegalArgumentException refused) {
            throw (UnknownCurrencyException) new UnknownCurrencyException(code).initCause(refused);
        }
    }

    @Override
    public MoneyFactory setCurrency(CurrencyUnit unit) {
        this.currency = Currencies.canonical(unit);
        return this;
    }

    @Override
    public MoneyFactory setNumber(double value) {
        return setNumber((Number) value);
    }

    @Override
    public MoneyFactory setNumber(long value) {
        return setNumber((Number) value);
    }

    @Override
    public MoneyFactory setNumber(Number value) {
        this.number = Decimals.of(value);
        return this;
    }

    /** Takes currency and number; the context stays that of {@link Money}. */
    @Override
    public MoneyFactory setAmount(MonetaryAmount amount) {
        return setCurrency(amount.getCurrency()).setNumber(amount.getNumber());
    }

    @Override
    public NumberValue getMaxNumber() {
        return new MoneyNumber(Money.ofMinor(Long.MAX_VALUE, currency).amount());
    }

    @Override
    public NumberValue getMinNumber() {
        return new MoneyNumber(Money.ofMinor(Long.MIN_VALUE, currency).amount());
    }

    /**
     * Accepts the context that amounts have anyway.
     *
     * @throws MonetaryException for any other: precision and scale follow from the currency and cannot be chosen
     */
    @Override
    public MoneyFactory setContext(MonetaryContext context) {
        MonetaryContext own = getDefaultMonetaryContext();
        if (context.getPrecision() != own.getPrecision()
                || context.getMaxScale() != own.getMaxScale()
                || !context.isFixedScale()) {
            throw new MonetaryException("The context must be that of an amount in " + currency.getCurrencyCode() + ", "
                    + own + ", but was " + context);
        }
        return this;
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return Money.zero(currency).getContext();
    }

    /**
     * The amount.
     *
     * @throws ArithmeticException if the number is none of an amount in the currency, as JSR 354 has it
     */
    @Override
    public Money create() {
        try {
            return Money.of(number, currency);
        } catch (IllegalArgumentException doesNotFit) {
            throw (ArithmeticException) new ArithmeticException(doesNotFit.getMessage()).initCause(doesNotFit);
        }
    }
}
