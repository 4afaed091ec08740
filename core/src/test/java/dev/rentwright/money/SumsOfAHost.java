package dev.rentwright.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The answers, each of them or how it was refused. */
    static String answer(String question, String code, boolean halfUp, long... numbers) {
        return new SumsOfAHost(code, halfUp, numbers)
                .answers(question)
                .map(SumsOfAHost::attempted)
                .collect(Collectors.joining("; "));
    }

    private static String attempted(Supplier<?> answer) {
        try {
            return answer.get().toString();
        } catch (ArithmeticException | IllegalArgumentException refused) {
            return refused.toString();
        }
    }

    private Stream<Supplier<?>> answers(String question) {
        return switch (question) {
            case "reference implementation" -> Stream.of(this::reference);
            case "sums" ->
                Stream.of(() -> amount.plus(other()), () -> amount.minus(other()), () -> amount.add(other()));
            case "signs" -> Stream.of(amount::negated, amount::abs, amount::signum, () -> Money.zero(currency));
            case "products" ->
                Stream.of(
                        () -> amount.times(numbers[1]),
                        () -> amount.multiply(numbers[1]),
                        () -> amount.multiply(decimal()));
            case "quotients" ->
                Stream.of(
                        () -> amount.divide(numbers[1]),
                        () -> amount.remainder(numbers[1]),
                        () -> amount.divideToIntegralValue(decimal()));
            case "fractions" ->
                Stream.of(
                        () -> amount.times(fraction(), rounding),
                        () -> amount.exact().times(fraction()));
            case "percentages" ->
                Stream.of(
                        () -> amount.times(percentage(), rounding),
                        () -> percentage().applyTo(amount));
            case "unit prices" ->
                Stream.of(() -> price(), () -> price().times(numbers[1], rounding), () -> price().exact());
            case "conversions" -> Stream.of(this::converted);
            case "splits" -> Stream.of(() -> Allocation.evenly(amount, (int) numbers[1]));
            case "shares" -> Stream.of(() -> Allocation.byWeights(amount, weights()));
            case "comparisons" -> Stream.of(() -> amount.compareTo(other()), () -> amount.equals(other()));
            case "texts" -> Stream.of(amount::toString, amount::getNumber, amount::hashCode);
            case "contexts" -> Stream.of(amount::getContext);
            case "factories" ->
                Stream.of(() -> amount.getFactory().setNumber(decimal()).create());
            case "formats" -> Stream.of(() -> formatted(Locale.ROOT), () -> formatted(Locale.GERMANY));
            case "roundings" -> Stream.of(() -> amount.with(Monetary.getRounding(currency)));
            default -> throw new IllegalStateException("Expected a question to answer, but was " + question);
        };
    }

    private Money other() {
        return Money.ofMinor(numbers[1], currency);
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(numbers[1], 2);
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

    private UnitPrice price() {
        return new UnitPrice(numbers[0], UnitPrice.MAX_DECIMALS, currency);
    }

    private String formatted(Locale locale) {
        return MonetaryFormats.getAmountFormat(locale).format(amount);
    }

    private org.javamoney.moneta.Money theirs(long minorUnits) {
        return org.javamoney.moneta.Money.of(
                BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()), currency);
    }

    private Object reference() {
        return theirs(numbers[0]).add(theirs(numbers[1]));
    }
}
