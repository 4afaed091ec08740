package dev.rentwright.money;

import java.math.BigDecimal;
import java.util.List;
import javax.money.Monetary;

/** Everything an amount can be asked, printed: run by {@link HostileConfigurationTest} in a JVM of its own. */
final class SumsOfAHost {

    private SumsOfAHost() {}

    public static void main(String[] arguments) {
        say("canary " + canary());
        Money a = Money.of("123.45", "EUR");
        say(a.plus(a));
        say(a.minus(Money.of("0.01", "EUR")));
        say(a.negated());
        say(a.negate().abs());
        say(Money.zero(a.currency()));
        say(a.times(1_000_003));
        say(a.multiply(1.2));
        say(a.divide(5));
        say(a.remainder(7));
        say(a.add(Money.from(moneta("0.55"))));
        say(a.compareTo(Money.of("123.46", "EUR")));
        say(a.getNumber());
        say(a.getContext().getPrecision() + " " + a.getContext().getMaxScale());
        say(a.getFactory().setNumber(new BigDecimal("98765.43")).create());
        say(a.with(Monetary.getRounding(a.getCurrency())));
        say(Rounding.HALF_UP.round(a.exact().times(Fraction.of(1, 7)), a.currency()));
        say(UnitPrice.of("0.123456", "EUR").times(Fraction.of(100_001), Rounding.HALF_EVEN));
        say(Percentage.of("19").applyTo(a));
        say(Allocation.evenly(a, 7));
        say(Allocation.byWeights(a, List.of(Fraction.of(1, 3), Fraction.of(2, 3))));
        say(Money.of("123.456", "KWD") + " " + Money.of("123456", "JPY"));
    }

    private static org.javamoney.moneta.Money moneta(String amount) {
        return org.javamoney.moneta.Money.of(new BigDecimal(amount), Currencies.of("EUR"));
    }

    private static String canary() {
        return moneta("123.45").add(moneta("123.45")).toString();
    }

    @SuppressWarnings("SystemOut") // the other JVM's only way to answer
    private static void say(Object line) {
        System.out.println(line);
    }
}
