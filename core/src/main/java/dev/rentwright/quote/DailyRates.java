package dev.rentwright.quote;

import dev.rentwright.money.ExchangeRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;

/**
 * Exchange rates as a central bank publishes them: once on a working day, each currency against one (domain P19, PRC-32). Between
 * two others the rate is the quotient of theirs, to ten decimals. The last that was published counts, for as long as weekends
 * and holidays last; what is older is known no more, since nobody should be shown a price by a rate that has moved on.
 * Immutable.
 */
public final class DailyRates implements ExchangeRates {

    /** Easter is four days without a rate. */
    private static final Duration COUNTS_FOR = Duration.ofDays(7);

    private static final int DECIMALS = 10;

    private final CurrencyUnit base;
    private final String source;
    private final NavigableMap<Instant, Map<CurrencyUnit, BigDecimal>> published;

    /**
     * What was published when.
     *
     * @param base what all are quoted against
     * @param source who published it, such as {@code ECB}
     * @param published by instant, what one unit of the base was worth in each currency; all more than 0
     */
    public DailyRates(CurrencyUnit base, String source, Map<Instant, Map<CurrencyUnit, BigDecimal>> published) {
        this.base = Objects.requireNonNull(base, "base");
        this.source = Objects.requireNonNull(source, "source");
        this.published = new TreeMap<>();
        published.forEach((at, worth) -> {
            worth.forEach((currency, rate) -> {
                if (rate.signum() <= 0) {
                    throw new IllegalArgumentException("expected rates of more than 0, got " + rate + " for "
                            + currency.getCurrencyCode() + " at " + at);
                }
            });
            this.published.put(at, Map.copyOf(worth));
        });
    }

    /** Empty too where both are one currency. */
    @Override
    public Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, Instant at) {
        return Optional.ofNullable(published.floorEntry(at))
                .filter(last -> !from.equals(to) && at.isBefore(last.getKey().plus(COUNTS_FOR)))
                .flatMap(last -> worth(to, last.getValue())
                        .flatMap(target -> worth(from, last.getValue())
                                .map(own -> target.divide(own, DECIMALS, RoundingMode.HALF_UP)))
                        .filter(rate -> rate.signum() > 0)
                        .map(rate -> new ExchangeRate(from, to, rate, source, last.getKey())));
    }

    private Optional<BigDecimal> worth(CurrencyUnit currency, Map<CurrencyUnit, BigDecimal> day) {
        return currency.equals(base) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(day.get(currency));
    }
}
