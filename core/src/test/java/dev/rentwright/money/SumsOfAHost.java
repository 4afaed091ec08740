package dev.rentwright.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.format.MonetaryFormats;

/**
 * What an amount can be asked, as text: loaded by {@link HostileConfigurationLawsTest} once beside a hostile file and once
 * without it. Takes and gives classes of the JDK only, which both sides share.
 */
final class SumsOfAHost {

    private final CurrencyUnit currency;
    private final long[] numbers;
    private final Money amount;
    private final Rounding rounding;

    private SumsOfAHost(String code, boolean halfUp, long... numbers) {
        this.currency = Currencies.of(code);
        this.numbers = numbers;
        this.amount = Money.ofMinor(numbers[0], currency);
        this.rounding = halfUp ? Rounding.HALF_UP : Rounding.HALF_EVEN;
    }

    /** The answer, or how it was refused. */
    static String answer(String question, String code, boolean halfUp, long... numbers) {
        try {
            return new SumsOfAHost(code, halfUp, numbers).answer(question).toString();
        } catch (ArithmeticException | IllegalArgumentException refused) {
            return refused.toString();
        }
    }

    private Object answer(String question) {
        return switch (question) {
            case "reference implementation" -> reference();
            case "sums" -> List.of(amount.plus(other()), amount.minus(other()), amount.add(other()));
            case "signs" -> List.of(amount.negated(), amount.abs(), Money.zero(currency), amount.signum());
            case "products" -> List.of(amount.times(numbers[1]), amount.multiply(decimal()));
            case "quotients" -> List.of(amount.divide(numbers[1]), amount.remainder(numbers[1]));
            case "fractions" -> amount.times(fraction(), rounding);
            case "percentages" ->
                amount.times(percentage(), rounding) + " of " + percentage().applyTo(amount);
            case "unit prices" -> new UnitPrice(numbers[0], 6, currency).times(numbers[1], rounding);
            case "conversions" -> converted();
            case "splits" -> Allocation.evenly(amount, (int) numbers[1]);
            case "shares" -> Allocation.byWeights(amount, weights());
            case "comparisons" -> amount.compareTo(other()) + " " + amount.equals(other());
            case "texts" -> amount + " " + amount.getNumber() + " " + amount.hashCode();
            case "contexts" -> amount.getContext();
            case "factories" -> amount.getFactory().setNumber(decimal()).create();
            case "formats" -> formats();
            case "roundings" -> amount.with(Monetary.getRounding(currency));
            default -> throw new IllegalStateException("Expected a question to answer, but was " + question);
        };
    }

    private Money other() {
        return Money.ofMinor(numbers[1], currency);
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(numbers[1], 4);
    }

    private Fraction fraction() {
        return Fraction.of(numbers[1], numbers[2]);
    }

    private Percentage percentage() {
        return Percentage.of(decimal());
    }

    private Money converted() {
        CurrencyUnit to = Currencies.of(amount.currencyCode().equals("JPY") ? "KWD" : "JPY");
        return new ExchangeRate(currency, to, decimal(), "ECB", Instant.EPOCH).convert(amount, rounding);
    }

    private List<Fraction> weights() {
        List<Fraction> weights = new ArrayList<>();
        for (int i = 1; i < numbers.length; i++) {
            weights.add(Fraction.of(Math.abs(numbers[i] % 1_000), 7));
        }
        return weights;
    }

    private List<String> formats() {
        return List.of(
                MonetaryFormats.getAmountFormat(Locale.ROOT).format(amount),
                MonetaryFormats.getAmountFormat(Locale.GERMANY).format(amount));
    }

    private org.javamoney.moneta.Money theirs(long minorUnits) {
        return org.javamoney.moneta.Money.of(
                BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()), currency);
    }

    private Object reference() {
        return theirs(numbers[0]).add(theirs(numbers[1]));
    }
}
